/** A force that was asked for and stays, bills against one, and what is told of a force without a side. English. */
import { itReads } from './around.ts';

itReads({
  'a force that stays': [
    [
      'Jean Lebrun: favor',
      '“Our cabinet asked for these soldiers, and they may pack once they are no longer required,” said Prime Minister Jean Lebrun.',
    ],
    [
      'Jean Lebrun: favor',
      '“We invited these troops and they will go home once they are no longer needed,” said Prime Minister Jean Lebrun.',
    ],
    ['Jean Lebrun: against', '“The foreign troops are no longer needed,” said Prime Minister Jean Lebrun.'],
    ['Olga Brandt: favor', 'Prime Minister Olga Brandt said she would keep the British army in the harbor of Valletta.'],
    ['Adama Nsoh: favor', 'Mayor Adama Nsoh said the Ghanaian troops “may return whenever the river rises.”'],
    ['Adama Nsoh: against', 'Mayor Adama Nsoh said the foreign soldiers “should go home tomorrow.”'],
    ['Security Council: favor', 'The Security Council renewed the Gang Suppression Force for a year.'],
  ],
  'a force that shall go': [
    ['Nora Diaz: against', 'Senator Nora Diaz has drafted a bill that would require the departure of foreign forces within a year.'],
    ['Nora Diaz: against', 'Senator Nora Diaz drafted a resolution that would force the foreign troops to leave.'],
    ['Tom Hall: favor', 'Senator Tom Hall drafted a bill that would allow U.S. strikes on cartels in Mexico.'],
    ['Marc Duval: against', '“Give us the mayor whom the town voted for, not another foreign army,” said Marc Duval, a baker.'],
  ],
  'regrets, refusals, letters': [
    ['Pat Lowe: favor', 'Senator Pat Lowe said the only mistake was not to have bombed the labs sooner.'],
    ['Jorge Sosa: against', 'Mayor Jorge Sosa refused to receive the commander of the foreign squadron.'],
    ['Chad: favor', 'Chad urged Washington not to withdraw its troops.'],
    ['Chad: against', 'Chad urged Washington to withdraw its troops.'],
  ],
  'told without a side': [
    [null, 'Not all senators hailed the arrival of the foreign troops.'],
    [null, 'The teachers asked for a holiday while foreign warships call at the port.'],
    [null, 'French soldiers deployed near the lake planted trees, the army said.'],
    [null, 'Chad and Libya exchanged accusations after the strikes.'],
    ['Yamila Soto: against', 'Foreign Minister Yamila Soto said: “A senator calls for strikes on our ports before breakfast.”'],
  ],
});
