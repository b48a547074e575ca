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
        rule: 'cue-that',
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
  expect(steps(FULL, 'en', { 'en/table': { rule: 'keeps force as an option', notMeant: '' } })).toEqual({
    who: 'Who: “she” means Ana Duarte, named 2 sentences before.',
    how: 'How said: “warned” (a warning), in their own words.',
    why: 'Why against: “on the table” keeps force as an option; by itself, that is in favor. This is about “everything”.',
    scope: 'Changed by: “Not” negates it.',
    rule: 'Rule: What the speaker says takes a side.',
    otherwise: 'Otherwise: Without “Not” it would be in favor.',
  });
});

test('the same in Spanish, the article’s words untouched', () => {
  expect(steps(FULL, 'es')).toEqual({
    who: 'Quién: «she» es Ana Duarte; su nombre está 2 frases antes.',
    how: 'Cómo lo dice: «warned» (una advertencia), con sus propias palabras.',
    why: 'Por qué en contra: Decide «on the table»; por sí solo, eso es estar a favor. Se trata de «everything».',
    scope: 'Lo cambia: «Not» lo niega.',
    rule: 'Regla: Sus palabras toman postura.',
    otherwise: 'De otro modo: Sin «Not» estaría a favor.',
  });
});

test.each([
  [
    'a condition',
    { conditional: true, scope: { negations: [], conditions: [span('if they ask')], modals: [], question: false } },
    { scope: 'Changed by: It depends on “if they ask”.', otherwise: 'Otherwise: Without “if they ask” it would be against in any case.' },
  ],
  [
    'an inferred stance',
    { inferred: true, predicate: null, target: null, rule: 'inferred' },
    {
      why: 'Why against: No words here take a side. This is about what was named before.',
      rule: 'Rule: Nothing here decides, and no other sentence of the same speaker does; the wording points this way, but faintly.',
      otherwise: 'Otherwise: Taken alone, this sentence takes no side.',
    },
  ],
  [
    'a side that only the wording suggests',
    { predicate: null, target: null, rule: 'wording', wording: span('on the table'), otherwise: 'neither' as const },
    {
      why: 'Why against: The words as a whole suggest it, “on the table” most of all. This is about what was named before.',
      rule: 'Rule: Nothing here decides alone; who speaks like this mostly takes this side. A sign, not a proof.',
      otherwise: 'Otherwise: Without this sign it takes no side.',
    },
  ],
  ['a borrowed target', { target: null }, { why: 'Why against: The words as a whole say it. This is about what was named before.' }],
  ['no quote', { quote: null }, { how: 'How said: The article’s own report.' }],
  ['the article’s own voice', { holder: 'author' as const }, { who: 'Who: The article argues in its own voice.' }],
  [
    'a question',
    { scope: { negations: [], conditions: [], modals: [], question: true } },
    { scope: 'Changed by: It is asked as a question.' },
  ],
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
    scope: 'Changed by: “Not” negates it.',
  });
  const two = { negations: [span('Not'), span('ended')], conditions: [], modals, question: false };
  expect(steps({ ...FULL, evidence: { ...FULL.evidence, scope: two } })).toMatchObject({
    scope: 'Changed by: “Not” and “ended” negate it.',
  });
});

test('a name in a right-to-left script stands apart from the sentence around it', () => {
  const analysis = analyse(FULL);
  const actors = analysis.actors.map((actor) => ({ ...actor, name: 'أحمد' }));
  const [who] = ladder(FULL, { text: TEXT, analysis: { ...analysis, actors }, explained: {} }, words('en'));
  expect(who?.says).toContain('“she” means \u2068أحمد\u2069, named');
});

test('where nobody knows who it is, a pronoun is not said to mean that', () => {
  const analysis = analyse(FULL);
  const actors = analysis.actors.map((actor) => ({ ...actor, name: ' ' }));
  const [who] = ladder(FULL, { text: TEXT, analysis: { ...analysis, actors }, explained: {} }, words('en'));
  expect(who?.says).toBe('Speaker unclear.');
});

test('a side that is inferred counts with the other sentences of the same speaker, where there are any', () => {
  const inferred = statement('a', 'against', SENTENCE.start, { inferred: true, rule: 'inferred' });
  const rule = (other: Statement) => {
    const analysis = { ...analyse(inferred), statements: [inferred, other] };
    return ladder(inferred, { text: TEXT, analysis, explained: {} }, words('en')).find(({ key }) => key === 'rule')?.says;
  };
  expect(rule(statement('a', 'against', 1))).toBe('A sentence without a side counts with the others of the same speaker.');
  expect(rule(statement('a', 'favor', 1))).toMatch(/faintly\.$/);
  expect(rule(statement('b', 'against', 1))).toMatch(/faintly\.$/);
});

test('a description that is the name says no more than the name; another says whom it means', () => {
  const described = (words: string) => steps(statement('a', 'against', SENTENCE.start, { holder: 'description', holderSpan: span(words) }));
  expect(described('Ana Duarte')).toMatchObject({ who: 'Who: Ana Duarte, named here.' });
  expect(described('Two cars')).toMatchObject({ who: 'Who: “Two cars” means Ana Duarte.' });
});

test('a name that shares no word with the one that stands for all says whom it means', () => {
  const named = (words: string) => steps(statement('a', 'against', SENTENCE.start, { holder: 'name', holderSpan: span(words) }));
  expect(named('Duarte')).toMatchObject({ who: 'Who: Ana Duarte, named here.' });
  expect(named('cars')).toMatchObject({ who: 'Who: “cars” means Ana Duarte.' });
});

test('who speaks for a state stands for it', () => {
  const one = statement('a', 'against', SENTENCE.start, { holder: 'description', holderSpan: span('Two cars') });
  const analysis = analyse(one);
  const actors = analysis.actors.map((actor) => ({ ...actor, name: 'Tolmar', kind: 'state' as const }));
  const who = (lang: Lang) => ladder(one, { text: TEXT, analysis: { ...analysis, actors }, explained: {} }, words(lang))[0]?.says;
  expect(who('en')).toBe('“Two cars” stands for Tolmar.');
  expect(who('es')).toBe('«Two cars» representa a Tolmar.');
});

test('a "not" in words that only suggest a side is not said to turn it', () => {
  const scope = { negations: [span('Not')], conditions: [], modals: [], question: false };
  const one = statement('a', 'against', SENTENCE.start, { rule: 'wording', wording: span('on the table'), scope });
  expect(steps(one)).not.toHaveProperty('scope');
});

test('an expression beside which others say the same is not said to decide alone', () => {
  const one = statement('a', 'against', SENTENCE.start, {
    predicate: { ...span('on the table'), frame: 'f', polarity: 'against', kind: 'word' },
    otherwise: 'against',
  });
  expect(steps(one)).toMatchObject({ otherwise: 'Otherwise: Even without “on the table” it would be against.' });
});

test('a rule that has no words of its own takes the lexicon’s, and shows no identifier', () => {
  const one = statement('a', 'against', SENTENCE.start, { rule: 'en/some-rule' });
  expect(steps(one)).not.toHaveProperty('rule');
  expect(steps(one, 'en', { 'en/some-rule': { rule: 'plain words', notMeant: '' } })).toMatchObject({ rule: 'Rule: Plain words.' });
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
