import type { Analysis, Lang, Statement } from '../../../src/core/types.ts';
import { commonWords, quoteWords, stanceWords } from '../../../src/locales/index.ts';
import { idsToExplain, ladder } from '../../../src/ui/view/ladder.ts';
import { analysisOf, statement } from './support/analysis.ts';

const TEXT = 'Ana Duarte spoke. Two cars passed. “Not everything is on the table if they ask,” she warned. It ended.';

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const words = (lang: Lang) => ({ common: commonWords[lang], quotes: quoteWords[lang], stance: stanceWords[lang] });

function analyse(one: Statement): Analysis {
  const analysis = analysisOf([one]);
  return {
    ...analysis,
    sentences: [span('Ana Duarte spoke.'), span('Two cars passed.'), span('“Not everything is on the table if they ask,” she warned.')],
    actors: analysis.actors.map((actor) => ({ ...actor, name: 'Ana Duarte', mentions: [{ ...span('Ana Duarte'), resolution: 'name' }] })),
    quotes: [
      {
        ...span('“Not everything is on the table if they ask,”'),
        type: 'direct',
        actor: 'a',
        speaker: span('she'),
        cue: span('warned'),
        cueLemma: 'warn',
        cueClass: 'warn',
        rule: 'cue',
        resolution: 'pronoun',
      },
    ],
  };
}

function steps(one: Statement, lang: Lang = 'en', explained = {}) {
  return Object.fromEntries(
    ladder(one, { text: TEXT, analysis: analyse(one), explained }, words(lang)).map(({ key, label, says }) => [key, `${label}: ${says}`]),
  );
}

const SENTENCE = span('“Not everything is on the table if they ask,” she warned.');

const FULL = statement('a', 'against', SENTENCE.start, {
  holder: 'pronoun',
  holderSpan: span('she'),
  quote: 0,
  predicate: { ...span('on the table'), frame: 'en/table', polarity: 'favor', kind: 'word' },
  target: span('everything'),
  scope: { negations: [span('Not')], conditions: [], modals: [], question: false },
  rule: 'own-words',
  otherwise: 'favor',
});

test('every rung of a full ladder, in English', () => {
  expect(steps(FULL, 'en', { 'en/table': { rule: 'force is an option', notMeant: '' } })).toEqual({
    who: 'Who: “she” → Ana Duarte (a pronoun, named 2 sentences before)',
    how: 'How said: “warned” (a warning), in their own words',
    why: 'Why against: “on the table” (force is an option), about “everything”',
    scope: 'Changed by: negated by “Not”',
    rule: 'Rule: The speaker’s own words take a side.',
    otherwise: 'Otherwise: without “Not” it would be in favor',
  });
});

test('the same in Spanish, the article’s words untouched', () => {
  expect(steps(FULL, 'es')).toEqual({
    who: 'Quién: «she» → Ana Duarte (un pronombre, se le nombró 2 frases antes)',
    how: 'Cómo lo dice: «warned» (una advertencia), con sus propias palabras',
    why: 'Por qué en contra: «on the table», sobre «everything»',
    scope: 'Lo cambia: negado por «Not»',
    rule: 'Regla: Las propias palabras de quien habla toman postura.',
    otherwise: 'Sin eso: sin «Not» estaría a favor',
  });
});

test.each([
  [
    'a condition',
    { conditional: true, scope: { negations: [], conditions: [span('if they ask')], modals: [], question: false } },
    { scope: 'Changed by: depends on “if they ask”', otherwise: 'Otherwise: without “if they ask” it would be against with no condition' },
  ],
  [
    'an inferred stance',
    { inferred: true, predicate: null, rule: 'inferred' },
    { otherwise: 'Otherwise: taken alone, this sentence takes no side' },
  ],
  [
    'a side that only the wording suggests',
    { predicate: null, target: null, rule: 'wording', wording: span('on the table'), otherwise: 'neither' as const },
    {
      why: 'Why against: the words as a whole, “on the table” most of all, about what the sentences before it name',
      rule: 'Rule: No single expression decides; who speaks like this mostly takes this side. A sign, not a proof.',
      otherwise: 'Otherwise: read without this sign, the sentence takes no side',
    },
  ],
  ['a borrowed target', { target: null }, { why: 'Why against: the words as a whole, about what the sentences before it name' }],
  ['no quote', { quote: null }, { how: 'How said: the article’s own report' }],
  ['the article’s own voice', { holder: 'author' as const }, { who: 'Who: the article argues in its own voice' }],
  ['a question', { scope: { negations: [], conditions: [], modals: [], question: true } }, { scope: 'Changed by: asked as a question' }],
])('%s is said in words', (_, evidence, expected) => {
  expect(steps(statement('a', 'against', SENTENCE.start, evidence))).toMatchObject(expected);
});

test('words that turn nothing are not named, and the same words once only', () => {
  const modals = [span('table')];
  expect(
    steps({ ...FULL, evidence: { ...FULL.evidence, scope: { negations: [], conditions: [], modals, question: false } } }),
  ).not.toHaveProperty('scope');
  const negations = [span('Not'), span('Not')];
  expect(steps({ ...FULL, evidence: { ...FULL.evidence, scope: { negations, conditions: [], modals, question: false } } })).toMatchObject({
    scope: 'Changed by: negated by “Not”',
  });
});

test('a name in a right-to-left script stands apart from the sentence around it', () => {
  const analysis = analyse(FULL);
  const actors = analysis.actors.map((actor) => ({ ...actor, name: 'أحمد' }));
  const [who] = ladder(FULL, { text: TEXT, analysis: { ...analysis, actors }, explained: {} }, words('en'));
  expect(who?.says).toContain('“she” → \u2068أحمد\u2069 (');
});

test('a rule that has no words of its own takes the lexicon’s, and shows no identifier', () => {
  const one = statement('a', 'against', SENTENCE.start, { rule: 'en/some-rule' });
  expect(steps(one)).not.toHaveProperty('rule');
  expect(steps(one, 'en', { 'en/some-rule': { rule: 'plain words', notMeant: '' } })).toMatchObject({ rule: 'Rule: plain words' });
});

test('offsets outside the text give shorter rungs, never an exception', () => {
  const wild = { start: 9_000, end: 9_010 };
  const one = statement('nobody', 'favor', 9_000, {
    holderSpan: wild,
    quote: 77,
    predicate: { ...wild, frame: 'x', polarity: 'favor', kind: 'act' },
    target: wild,
    scope: { negations: [wild], conditions: [wild], modals: [wild], question: false },
  });
  expect(() => ladder(one, { text: TEXT, analysis: analysisOf([]), explained: {} }, words('en'))).not.toThrow();
});

test('the ids to explain are the frames and rules, each once', () => {
  expect(idsToExplain([FULL, FULL])).toEqual(['en/table', 'own-words']);
});
