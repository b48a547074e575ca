/** English turns of phrase of news agencies: who warns and who threatens, calls to leave, what somebody insists on or will not take home. */
import { itReads } from './around.ts';

itReads({
  'what a warning or a threat is for': [
    ['Elena Ruiz: favor', 'Minister Elena Ruiz warned that her government would use force within weeks.'],
    ['Elena Ruiz: favor', 'Minister Elena Ruiz warned that she would send troops.'],
    ['Elena Ruiz: against', 'Minister Elena Ruiz warned that the use of force would be a disaster.'],
    ['Mark Webb: against', 'General Mark Webb threatened to storm the base if foreign troops did not leave the country.'],
    ['Mark Webb: against', 'General Mark Webb threatened to seize the base unless foreign troops leave.'],
    ['Mark Webb: against', 'President Mark Webb deployed soldiers along the border to resist a foreign invasion.'],
  ],
  'what is insisted on, called for again or refused': [
    ['Elena Ruiz: favor', 'Minister Elena Ruiz insisted on the need for an international force.'],
    ['Elena Ruiz: against', 'Minister Elena Ruiz insisted on the need to avoid a military intervention.'],
    ['Elena Ruiz: against', 'Minister Elena Ruiz renewed her call for the departure of foreign troops.'],
    ['Elena Ruiz: against', 'Mayor Elena Ruiz backed the senator who is pushing a vote to stop the strikes.'],
    ['Mark Webb: favor', 'President Mark Webb has refused to withdraw his troops.'],
    ['Mark Webb: against', 'President Mark Webb has refused to send troops.'],
    ['Mark Webb: favor', "The press commented on President Mark Webb's decision to send troops to Mexico."],
    ['Mark Webb: favor', 'The press commented on the decision by President Mark Webb to send troops to Mexico.'],
    ['Elena Ruiz: against', 'Historian Elena Ruiz said military intervention had not been the best option so far.'],
    ['Elena Ruiz: against', 'Envoy Elena Ruiz said the strikes could have disastrous consequences for the region.'],
    ['Mark Webb: against', 'President Mark Webb mobilized 20,000 soldiers in response to what he called a threat.'],
    [null, 'The government welcomed talks on the deployment of troops.'],
    ['Elena Ruiz: against', 'Minister Elena Ruiz confirmed her disagreement with the bombing.'],
  ],
});
