/** A force that was asked for and stays, bills against one, and what is told of a force without a side. English. */
import { itReads } from './around.ts';

itReads({
  'a force that stays': [
    ['Jean Lebrun: favor', '“We asked for this mission, and we will say so when it is no longer needed,” said Prime Minister Jean Lebrun.'],
    [
      'Jean Lebrun: favor',
      '“We invited these troops and they will go home once they are no longer needed,” said Prime Minister Jean Lebrun.',
    ],
    ['Jean Lebrun: against', '“The foreign troops are no longer needed,” said Prime Minister Jean Lebrun.'],
    ['Marlon Funes: favor', 'President-elect Marlon Funes said he would keep the U.S. military at the Soto Cano air base.'],
    ['Adama Nsoh: favor', 'Chief Adama Nsoh said the Burkinabe soldiers “can come again tomorrow, so long as they greet me first.”'],
    ['Adama Nsoh: against', 'Chief Adama Nsoh said the foreign soldiers “should go home tomorrow.”'],
    ['Security Council: favor', 'The Security Council renewed the Gang Suppression Force for a year.'],
  ],
  'a force that shall go': [
    ['Nora Diaz: against', 'Senator Nora Diaz has drafted a bill that would require the departure of foreign forces within a year.'],
    ['Nora Diaz: against', 'Senator Nora Diaz drafted a resolution that would force the foreign troops to leave.'],
    ['Tom Hall: favor', 'Senator Tom Hall drafted a bill that would allow U.S. strikes on cartels in Mexico.'],
    ['Marc Duval: against', '“We want a government that people voted for, not another foreign army,” said Marc Duval, a mechanic.'],
  ],
  'regrets, refusals, letters': [
    ['Pat Lowe: favor', 'Senator Pat Lowe said the only mistake was not to have bombed the labs sooner.'],
    ['Jorge Sosa: against', 'Mayor Jorge Sosa refused to receive the commander of the foreign squadron.'],
    ['Chad: favor', 'Chad urged Washington not to withdraw its troops.'],
    ['Chad: against', 'Chad urged Washington to withdraw its troops.'],
  ],
  'told without a side': [
    [null, 'Not all council members welcomed the deployment of Kenyan troops.'],
    [null, 'The assembly asked for noise limits as American jets return to the base.'],
    [null, 'American soldiers stationed at a drone base in Niger handed over the keys, the army said.'],
    [null, 'Congo and Rwanda traded blame over the passing of the deadline for the troop pullback.'],
    [null, 'Foreign Minister Yamila Soto said: “A congressman asks for a blockade of our island the way other people order lunch.”'],
  ],
});
