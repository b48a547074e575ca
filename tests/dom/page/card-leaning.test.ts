/** Where the wording alone suggests a side, the card says so, and says by which words. */
import { cardBody } from '../../../src/content/desk/card-body.ts';
import type { CardFacts } from '../../../src/content/desk/facts.ts';
import { card as en } from '../../../src/locales/en/card.ts';
import { card as es } from '../../../src/locales/es/card.ts';

const FACTS: CardFacts = {
  term: 'troops',
  theme: 'intervention',
  entry: 'en/intervention/people',
  before: 'They can take their boats and their ',
  after: ' and go home.',
  speaker: null,
  stances: [
    {
      actor: 'Minister Holt',
      stance: 'against',
      conditional: false,
      inferred: false,
      because: '',
      leaning: 'take their boats',
      otherwise: null,
    },
  ],
  ids: ['en/intervention/people'],
};

const actions = { scopes: [], step: () => {}, putAside: () => {}, close: () => {} };

it.each([
  ['en', en, 'Minister Holt, against (the wording suggests it, “take their boats” most of all)'],
  ['es', es, 'Minister Holt, en contra (lo sugieren sus palabras, sobre todo «take their boats»)'],
] as const)('%s', (language, words, expected) => {
  const body = cardBody(FACTS, { index: 1, total: 1 }, words, language, actions);
  const text = body.map((node) => node.textContent).join(' ');
  expect(text).toContain(expected);
});
