import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';
import { otherwiseOf } from '../../../src/locales/otherwise.ts';
import { statement } from './support/analysis.ts';

const engine = createEngine(lexicons);
const NONE = { negations: [], conditions: [], modals: [], question: false };
const SPAN = { start: 3, end: 4 };
const PREDICATE = { ...SPAN, frame: 'f', polarity: 'favor', kind: 'word' } as const;

/** What is said of the one statement in a text: the kind, the words, the side. */
function read(text: string, lang: Lang = 'en') {
  const [found] = engine.analyse(articleFromText(text, undefined, lang)).statements;
  const otherwise = found === undefined ? null : otherwiseOf(found);
  return otherwise && [otherwise.kind, otherwise.spans.map(({ start, end }) => text.slice(start, end)), otherwise.stance];
}

test.each([
  ['a negation that turns it', 'President Ana Duarte did not endorse the airstrikes.', ['without', ['not'], 'favor']],
  ['the only expression', 'President Ana Duarte rejected the airstrikes.', ['silent', ['rejected'], 'neither']],
  [
    'two that say the same: the one next before the action is shown',
    'President Ana Duarte rejected and condemned the foreign military intervention.',
    ['still', ['condemned'], 'against'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    'only with consent',
    { rule: 'consent', conditional: true, predicate: PREDICATE, scope: { ...NONE, conditions: [SPAN] } },
    'consent',
    'favor',
  ],
  ['a condition', { conditional: true, predicate: PREDICATE, scope: { ...NONE, conditions: [SPAN] } }, 'plainly', 'against'],
  ['the wording', { wording: SPAN }, 'sign', 'neither'],
  ['taken from elsewhere', { inferred: true }, 'alone', 'neither'],
] as const)('%s', (_, part, kind, stance) => {
  expect(otherwiseOf(statement('a', 'against', 1, part))).toMatchObject({ kind, stance });
});

test('of a sentence that takes no side nothing is said', () => {
  expect(otherwiseOf(statement('a', 'neither', 1, { predicate: PREDICATE }))).toBeNull();
});
