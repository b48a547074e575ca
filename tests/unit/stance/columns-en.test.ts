/**
 * English columns, editorials and letters: the author's side and that of those whom he quotes, whose views must not become his. Names are
 * invented.
 */
import { sides } from './support.ts';

/** Who takes which side, text. */
const ROWS: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [
    { author: 'against', senator: 'favor' },
    'I have lived on this border for forty years. To be sure, the cartels are a menace, and I bury friends every spring. But no foreign army will fix that for us. The senator says that bombs are the only language they speak. He should learn another. My town does not need another war. We must not let the Marines in. Would we send soldiers to arrest the buyers in Chicago? Of course not.',
  ],
  [
    { author: 'favor', critics: 'against' },
    'I know what the critics say. They say that sovereignty is sacred, and that foreign boots leave scars. Let them come and say it at a funeral. I buried my nephew on Tuesday. We should open the ports to the force, and we should do it now. How many more children must die before the lawyers finish? Sovereignty without safety is a word on a wall. I would rather salute a foreign flag than bury another child.',
  ],
  [
    { author: 'against' },
    'The president should not send troops to Panama. The canal is not ours, and it has not been ours for a quarter of a century. Those who want it back by force forget what force cost the last time. An invasion would make enemies of a continent. It would break the charter that this country wrote. Congress must say so, and it must say so before the ships sail. The Senate ought to vote on the resolution this week. The defense secretary calls the plan a show of strength. It is a show of contempt. No canal is worth that. The fleet should turn around.',
  ],
  [
    { author: 'favor', columnist: 'against', neighbors: 'favor' },
    'Sir, I am the daughter of a man who disappeared. I cheered when the foreign soldiers took the palace. My neighbors cheered too. Your columnist calls it an invasion. I call it the first good night of my life. Keep them here until the last torturer is in a cell.',
  ],
  [
    {},
    'I do not know whether the force should go. I have read the reports, and I have talked to those who wrote them. My friends in the capital beg for it, and my friends in the hills dread it. Both have reasons. I wish I could tell readers what to think. I cannot.',
  ],
];

it.each(ROWS)('%j ← %s', (expected, text) => {
  expect(sides(text, 'en')).toEqual(expected);
});
