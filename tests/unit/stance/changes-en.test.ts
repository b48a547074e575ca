/**
 * English sentences in which somebody changes its mind, takes back what it said, answers a question or denies a report: the present position
 * counts. Names are invented.
 */
import { itReads } from './around.ts';

itReads({
  'what is taken back, and what changed a mind': [
    [null, '“I asked for the soldiers once. Now I would not,” said Elena Ruiz, a former senator.'],
    ['Luis Mora: against', '“I planned it, and I would burn the plan today,” said retired General Luis Mora of the landing in Haiti.'],
    ['Elena Ruiz: favor', '“I was against it until they took my brother,” said Elena Ruiz of the foreign force.'],
    ['Elena Ruiz: against', '“I was for it until I saw the crater,” said Elena Ruiz of the strikes.'],
    ['Elena Ruiz: favor', '“I marched against the base in 1998. I was wrong,” said Elena Ruiz, a teacher.'],
    ['Elena Ruiz: against', '“I voted for the base. I was wrong,” said Elena Ruiz, a teacher.'],
    [
      'Mark Webb: against',
      '“If I had it to do over, I would never have signed,” said former president Mark Webb of the agreement on the bases.',
    ],
    ['Mark Webb: favor', '“I would do it again tomorrow,” said former president Mark Webb of the bombing.'],
    [
      'Mark Webb: against',
      '“My signature is on that request and I would give my hand to take it back,” said former prime minister Mark Webb.',
    ],
    ['Elena Ruiz: against', 'President Elena Ruiz has soured on the foreign force she invited.'],
    ['Mark Webb: against', 'Prime Minister Mark Webb backtracked on his offer to host American missiles.'],
    ['Elena Ruiz: favor', 'Elena Ruiz no longer objects to the mission.'],
    ['Luis Mora: favor', 'The general who led the invasion, Luis Mora, calls it the proudest day of his life.'],
    ['Mark Webb: against', 'President Mark Webb said the strikes he had threatened last week were “off.”'],
    ['Mark Webb: favor', 'President Mark Webb said the strikes he had called off last week were back on.'],
    [null, 'President Elena Ruiz has yet to decide whether to let the Marines in.'],
  ],
  'questions and their answers': [
    ['Mark Webb: favor', "Asked whether American soldiers might land, President Mark Webb said he couldn't rule it out."],
    [null, 'Asked whether American soldiers might land, President Mark Webb would not say.'],
    ['Elena Ruiz: against', 'Asked whether she would let the Marines in, President Elena Ruiz smiled and said no.'],
    ['Elena Ruiz: favor', 'Asked whether she would let the Marines in, President Elena Ruiz said yes without a pause.'],
    ['Mark Webb: favor', 'Asked if he would order strikes on Mexico, President Mark Webb said, “I might.”'],
    ['Mark Webb: against', 'Asked if he would send troops to Mexico, President Mark Webb shook his head.'],
    ['Mark Webb: favor', 'Asked if he would send troops to Haiti, President Mark Webb nodded.'],
    ['Elena Ruiz: against', 'Asked what she would tell the pilots, Elena Ruiz answered: “Turn back.”'],
    ['Mark Webb: against', '“You can write that down as a no,” Senator Mark Webb said.'],
    ['Mark Webb: favor', '“You can put me down as a yes,” Senator Mark Webb said of the strikes.'],
    ['Mark Webb: favor', '“Did I support it? Of course I did, and I still do,” Senator Mark Webb said of the raid.'],
    ['Elena Ruiz: against', "“Do I want their soldiers here? I don't even want their advice,” said Governor Elena Ruiz."],
    ['Elena Ruiz: favor', '“Do I like it? No. Do we need it? Yes,” said Governor Elena Ruiz of the foreign force.'],
    [null, 'Spokesman Mark Webb denied a report that the president opposed the strikes.'],
    [null, '“Ask me after the vote,” Senator Mark Webb said of the strikes.'],
  ],
});
