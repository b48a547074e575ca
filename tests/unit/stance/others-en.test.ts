/**
 * English sentences about somebody who judges what another did, refused or put off: whose side that is. Who backs a refusal refuses with it;
 * who blames one for it wants what was refused. Names are invented.
 */
import { itReads } from './around.ts';

itReads({
  'what another refuses or puts off': [
    ['Elena Ruiz: against; president: against', "Governor Elena Ruiz backed the president's refusal to admit American troops."],
    ['Elena Ruiz: favor; president: against', "Governor Elena Ruiz criticized the president's refusal to admit American troops."],
    ['Elena Ruiz: against', 'Mayor Elena Ruiz praised the governor for turning the American soldiers away.'],
    ['Elena Ruiz: favor', 'Mayor Elena Ruiz scolded the governor for turning the American soldiers away.'],
    ['Elena Ruiz: against', 'Lawmaker Elena Ruiz thanked the court for halting the deployment of foreign troops.'],
    ['Mark Webb: favor', 'Senator Mark Webb lamented that the president had lost the nerve to strike.'],
    ['Mark Webb: favor', 'Senator Mark Webb faulted the White House for waiting too long to send the Marines.'],
    ['Mark Webb: against', 'Senator Mark Webb faulted the White House for rushing into a war with Venezuela.'],
    ['Elena Ruiz: against; protesters: against', 'Governor Elena Ruiz sided with the protesters who want the drones grounded.'],
  ],
  'blame for doing nothing, and for giving in': [
    [
      'Elena Ruiz: favor',
      'Opposition leader Elena Ruiz accused the government of hiding behind the flag while the cartels rule the north.',
    ],
    ['Mark Webb: favor', 'Senator Mark Webb accused the president of doing nothing while gangs overran the capital.'],
    ['Elena Ruiz: against', 'Senator Elena Ruiz accused the president of selling the country to a foreign army.'],
    ['Elena Ruiz: against', 'Former minister Elena Ruiz accused the government of opening the door to foreign soldiers.'],
    ['Mark Webb: against', 'Former president Mark Webb said his successor had sold the sky for a loan.'],
    [null, 'Senator Mark Webb accused the president of corruption in the purchase of helicopters.'],
    [null, 'Minister Elena Ruiz backed the president in a row over fuel prices.'],
  ],
  'critics and supporters of a deed': [
    ['Mark Webb: favor', 'Senator Mark Webb called critics of the strikes apologists for the dictator.'],
    ['Mark Webb: favor', 'Minister Mark Webb dismissed critics of the mission as armchair patriots.'],
    ['Mark Webb: favor', 'Senator Mark Webb said those who opposed the landing had blood on their hands.'],
    ['Mark Webb: against', 'Senator Mark Webb said those who cheered the landing had blood on their hands.'],
    ['Elena Ruiz: against; colleague: favor', 'Minister Elena Ruiz distanced herself from a colleague who had called for foreign troops.'],
  ],
  'votes, parties and trips': [
    ['Mark Webb: favor', 'Deputy Mark Webb voted for the law that lets foreign soldiers operate in the country.'],
    ['Mark Webb: against', 'Deputy Mark Webb voted against the law that lets foreign soldiers operate in the country.'],
    ['Elena Ruiz: against', 'Elena Ruiz, the only minister to oppose the foreign troops, resigned on Friday.'],
    ['Mark Webb: against', 'Party chief Mark Webb withdrew from the coalition when it invited the French army back.'],
    ['Elena Ruiz: against', 'Former envoy Elena Ruiz said she would not make the trip to ask for troops again.'],
    ['Mark Webb: favor', "Senator Mark Webb urged colleagues not to tie the president's hands on Venezuela."],
    ['Mark Webb: favor', 'The exile leader Mark Webb lobbied senators for strikes on the palace.'],
    ['Elena Ruiz: against', 'Congresswoman Elena Ruiz joined the 40 deputies who want the treaty on the base torn up.'],
    [null, 'The bishop stopped short of asking for a foreign force.'],
  ],
});
