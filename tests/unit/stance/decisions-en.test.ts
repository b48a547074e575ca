/**
 * English wire sentences about decisions: bases, overflights, agreements, courts, votes, orders; and what is nobody's side: tolls, meetings, police aid,
 * sanctions, own troops at home, sober experts. Names are invented.
 */
import { itReads } from './around.ts';

itReads({
  'decisions of states, parliaments and courts': [
    ['Panama: against', 'Panama has denied overflight to U.S. military aircraft bound for Venezuela.'],
    ['Ecuador: favor', 'Ecuador granted overflight to U.S. military aircraft bound for Colombia.'],
    ['Supreme Court: favor', 'The Supreme Court upheld the deployment of foreign troops.'],
    ['Kenya: favor', "Kenya's cabinet signed off on sending 600 more officers to Haiti."],
    ['Djibouti: favor', 'Djibouti renewed the lease on the American base for 20 years.'],
    ['Philippine Senate: against', 'The Philippine Senate ended the lease on the American bases.'],
    ['Spain: against', 'Spain refused the use of its bases for the strikes on Iran.'],
    ['Spain: favor', 'Spain allowed the use of its bases for the strikes on Iran.'],
    ['Elena Ruiz: against', 'President Elena Ruiz ordered the navy to escort the foreign destroyer out of territorial waters.'],
    ['Elena Ruiz: favor', 'President Elena Ruiz lifted the ban on foreign troops.'],
    ['Mark Webb: against', 'President Mark Webb vetoed a bill allowing foreign troops to patrol the ports.'],
    ['Colombia: against', 'Colombia stopped sharing intelligence with the United States over the boat strikes.'],
    ['West African bloc: against', 'The West African bloc shelved plans for a military intervention in Niger.'],
    ['Israel: favor', 'Israel widened its ground operation in southern Lebanon.'],
    ['Venezuela: against', 'Venezuela has called up militia members to face the American warships.'],
  ],
  "nobody's side": [
    [null, 'Eleven people were killed in the airstrikes, the hospital said.'],
    [null, 'Kenya sent blankets and medicine to Haiti.'],
    [null, 'Mexico extradited 26 suspects to the United States on Tuesday.'],
    [null, "Mexico's army moved 3,000 soldiers to the border with Guatemala."],
    [null, 'The United States imposed sanctions on three ministers.'],
    [null, 'The two defense ministers met for three hours in Lima.'],
    [null, 'The general briefed lawmakers on the strikes behind closed doors.'],
    [null, 'Analyst Elena Ruiz said the strikes had cut shipments by a fifth and raised prices by a third.'],
    [null, 'Historian Elena Ruiz said American troops had landed in Nicaragua four times before 1933.'],
    [null, 'The ambassador of France left Niamey on Wednesday.'],
  ],
});
