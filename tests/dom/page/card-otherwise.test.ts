/** What a sentence would say otherwise is the same in the card as in the popup's ladder. */
import { cardBody } from '../../../src/content/desk/card-body.ts';
import { factsOf } from '../../../src/content/desk/facts.ts';
import type { Analysis, Statement, StatementEvidence } from '../../../src/core/types.ts';
import { card as en } from '../../../src/locales/en/card.ts';
import { card as es } from '../../../src/locales/es/card.ts';
import { commonWords, quoteWords, stanceWords } from '../../../src/locales/index.ts';
import { ladder } from '../../../src/ui/view/ladder.ts';
import { analysisOf, statement } from '../../unit/ui/support/analysis.ts';

const TEXT = 'the ministry backs military operations only if Mexico asks, not before.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const NONE = { negations: [], conditions: [], modals: [], question: false };
const PREDICATE = { ...span('backs'), frame: 'f', polarity: 'favor', kind: 'word' } as const;
const actions = { scopes: [], step: () => {}, putAside: () => {}, close: () => {} };

function analyse(one: Statement): Analysis {
  const term = { ...span('military operations'), theme: 'intervention', entry: 'e', sense: null, sentence: 0, quote: null } as const;
  return { ...analysisOf([{ ...one, end: TEXT.length }]), sentences: [{ start: 0, end: TEXT.length }], terms: [term] };
}

function inCard(analysis: Analysis, words: typeof en): HTMLElement {
  const [term] = analysis.terms;
  if (term === undefined) throw new Error('no term');
  const facts = factsOf({ term, start: term.start, end: term.end, ranges: [] }, analysis, TEXT);
  const card = document.createElement('div');
  card.append(...cardBody(facts, { index: 1, total: 1 }, words, 'en', actions));
  return card;
}

const said = (card: HTMLElement, label: string): string | undefined =>
  [...card.querySelectorAll('dt')].find(({ textContent }) => textContent === label)?.nextElementSibling?.textContent ?? undefined;

const CASES: readonly (readonly [string, Partial<StatementEvidence> & { conditional?: boolean }, string])[] = [
  [
    'only with consent',
    { rule: 'consent', conditional: true, predicate: PREDICATE, scope: { ...NONE, conditions: [span('only if')] } },
    'with consent it would be in favor',
  ],
  [
    'a condition',
    { conditional: true, predicate: PREDICATE, scope: { ...NONE, conditions: [span('only if')] } },
    'without “only if” it would be against in any case',
  ],
  ['what is taken from elsewhere', { inferred: true }, 'taken alone, this sentence takes no side'],
];

it.each(CASES)('%s', (_, part, expected) => {
  const analysis = analyse(statement('the ministry', 'against', 0, part));
  const [one] = analysis.statements;
  if (one === undefined) throw new Error('no statement');
  expect(said(inCard(analysis, en), 'Otherwise')).toBe(expected);
  for (const [words, lang] of [[en, 'en'] as const, [es, 'es'] as const]) {
    const t = { common: commonWords[lang], quotes: quoteWords[lang], stance: stanceWords[lang] };
    const rung = ladder(one, { text: TEXT, analysis, explained: {} }, t).find(({ key }) => key === 'otherwise');
    // The ladder speaks in whole sentences.
    expect(`${said(inCard(analysis, words), words.otherwise)}.`).toBe(rung?.says.replace(/^./, (first) => first.toLowerCase()));
  }
});

it('a name begins with a capital, whatever it is within the sentence', () => {
  const analysis = analyse(statement('the ministry', 'against', 0));
  expect(said(inCard(analysis, en), 'Stance')).toMatch(/^The ministry, against/);
});
