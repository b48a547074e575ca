/**
 * What others do, plan or are asked to do is not held by who tells it: an author who writes of a call to bomb, a vote on sending troops, a
 * council that is asked to look for ways other than force. Names are invented.
 */
import type { Lang } from '../../../src/core/types.ts';
import { sides } from './support.ts';

const AROUND: Readonly<Record<Lang, string>> = {
  en: 'The news of a possible foreign military intervention spread quickly. The troops, strikes and bases were on every front page.',
  es: 'La noticia de una posible intervención militar extranjera corrió deprisa. Las tropas, los ataques y las bases llenaron las portadas.',
};

/** Language, the one who takes a side (null: nobody), text. */
const ROWS: readonly (readonly [Lang, string | null, string])[] = [
  [
    'en',
    "Nigeria's Senate: against",
    "Nigeria's Senate pushed back against the intervention, urging Peru's president, the bloc's current chair, to explore options other than the use of force.",
  ],
  [
    'en',
    'Ana Ruiz: against',
    'Senate President Ana Ruiz said she urged the bloc to consider all diplomatic and political options before resorting to military intervention.',
  ],
  [
    'es',
    'Ana Ruiz: against',
    'La senadora Ana Ruiz pidió agotar todas las vías diplomáticas antes de recurrir a una intervención militar extranjera.',
  ],
  [
    'en',
    'Ana Ruiz: against',
    '“We take exception to the use of military force until other avenues are exhausted,” said Ana Ruiz, a senator.',
  ],
  [
    'en',
    'Ana Ruiz: against',
    'Prime Minister Ana Ruiz said that her country opposes membership in NATO and sending its troops to Ukraine.',
  ],
  ['en', null, 'UK lawmakers want a vote on sending troops to Ukraine.'],
  ['en', null, 'Senate President Ana Ruiz said the letter was not a request to invade Niger.'],
  ['en', 'Ana Ruiz: against', 'President Ana Ruiz said her nation is ready to defend itself against an invasion.'],
  ['en', 'Ana Ruiz: favor', 'President Ana Ruiz backs peace and is sending troops to Ukraine.'],
  ['en', 'right-wing leaders: favor', 'The right-wing leaders back the strikes in Venezuela.'],
];

it.each(ROWS)('%s: %s ← %s', (lang, expected, text) => {
  const sided = Object.entries(sides(`${text}\n\n${AROUND[lang]}`, lang)).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
