import fc from 'fast-check';
import {
  compileOwnTerms,
  explainOwnTerm,
  findOwnTerms,
  joinOwnTerms,
  OWN_LIMITS,
  type OwnTerm,
  ownTermId,
} from '../../../src/core/terms/index.ts';
import type { Lang } from '../../../src/core/types.ts';
import { readText } from './support.ts';

async function found(term: Partial<OwnTerm> & { phrase: string }, text: string, lang: Lang = 'en'): Promise<string[]> {
  const own = await compileOwnTerms([{ theme: 'sovereignty', ...term }], lang);
  expect(own.refused).toEqual([]);
  expect(own.finder.problems).toEqual([]);
  return findOwnTerms(readText(text, lang), own).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['literal', { phrase: 'Monroe Doctrine' }, 'The monroe doctrine and Monroe Doctrines.', ['monroe doctrine']],
  ['with word forms', { phrase: 'red line', forms: true }, 'One red line, two red lines.', ['red line', 'red lines']],
  [
    'a verb with its forms',
    { phrase: 'send troops', forms: true },
    'They sent troops; sending troops is easy.',
    ['sent troops', 'sending troops'],
  ],
  ['whole words only', { phrase: 'line' }, 'A line, a lineage, an online shop.', ['line']],
  ['across blanks and curly apostrophes', { phrase: "Mexico's south" }, 'In Mexico’s  south.', ['Mexico’s  south']],
  ['with its capitals', { phrase: 'Fox', matchCase: true }, 'Fox said a fox ran.', ['Fox']],
  [
    'with its capitals and forms',
    { phrase: 'Marine', matchCase: true, forms: true },
    'Marines saw marines, one Marine.',
    ['Marines', 'Marine'],
  ],
  [
    'a word that must stand near',
    { phrase: 'canal', near: { word: 'Panama', must: true } },
    'The canal of Panama. The canal at home.',
    ['canal'],
  ],
  ['a word that must not', { phrase: 'canal', near: { word: 'root', must: false } }, 'The root canal. The canal.', ['canal']],
  ['signs that mean something in a pattern are plain', { phrase: 'a (b|c)* [d]' }, 'say a b c d', ['a b c d']],
])('%s', async (_, term, text, wanted) => {
  expect(await found(term, text)).toEqual(wanted);
});

test('Spanish forms come by rule, accents do not matter', async () => {
  const text = 'Enviarán tropas, enviaron tropas, envian tropas; el envío de tropas.';
  expect(await found({ phrase: 'enviar tropas', forms: true }, text, 'es')).toEqual([
    'Enviarán tropas',
    'enviaron tropas',
    'envian tropas',
  ]);
});

test('a short article about something else is marked all the same', async () => {
  expect(await found({ phrase: 'cake' }, 'We ate cake. The oven was hot. Nobody spoke of the army.')).toEqual(['cake']);
});

test('what cannot be used is refused with a reason, and the rest still works', async () => {
  const terms: OwnTerm[] = [
    { phrase: '…', theme: 'cartel' },
    { phrase: 'one two three four five six seven eight nine', theme: 'cartel' },
    { phrase: 'harbor', theme: 'cartel', near: { word: ' ', must: true } },
    { phrase: 'pier', theme: 'cartel' },
    { phrase: ' pier ', theme: 'cartel' },
    { phrase: 'x'.repeat(OWN_LIMITS.characters + 1), theme: 'cartel' },
  ];
  const own = await compileOwnTerms(terms, 'en');
  expect(own.refused).toEqual([
    { index: 0, reason: 'no letter or digit in it' },
    { index: 1, reason: 'longer than 8 words' },
    { index: 2, reason: 'the word that stands near is empty' },
    { index: 4, reason: 'stands twice' },
    { index: 5, reason: 'longer than 120 characters' },
  ]);
  expect(findOwnTerms(readText('The pier.', 'en'), own)).toEqual([
    { start: 4, end: 8, theme: 'cartel', entry: 'own/cartel/pier', sense: null },
  ]);
});

test('a list has a limit', async () => {
  const terms = Array.from({ length: OWN_LIMITS.terms + 1 }, (_, i) => ({ phrase: `word${i}`, theme: 'cartel' as const }));
  expect((await compileOwnTerms(terms, 'en')).refused).toEqual([{ index: OWN_LIMITS.terms, reason: expect.stringContaining('terms') }]);
});

describe('together with the lexicon’s marks', () => {
  const mark = (start: number, end: number, theme: OwnTerm['theme'], entry = 'en/x') => ({ start, end, theme, entry, sense: null });

  test('the reader’s word goes first, but yields to a longer mark of its theme', () => {
    const lexicon = [mark(0, 10, 'cartel'), mark(20, 40, 'intervention'), mark(50, 60, 'sovereignty')];
    const own = [mark(2, 6, 'intervention', 'own/a'), mark(25, 30, 'intervention', 'own/b'), mark(55, 70, 'sovereignty', 'own/c')];
    expect(joinOwnTerms(lexicon, own)).toEqual([own[0], lexicon[1], own[2]]);
  });

  test('never leaves an overlap', () => {
    const list = fc
      .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 8 }), fc.constantFrom('cartel' as const, 'intervention' as const)), {
        maxLength: 20,
      })
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, size, theme]) => {
          const start = at + gap;
          at = start + size;
          return mark(start, at, theme);
        });
      });
    fc.assert(
      fc.property(list, list, (lexicon, own) => {
        const joined = joinOwnTerms(lexicon, own);
        joined.forEach((term, i) => {
          expect(term.start).toBeGreaterThanOrEqual(joined[i - 1]?.end ?? 0);
        });
      }),
    );
  });
});

test('says of itself in plain words what it looks for', () => {
  const term: OwnTerm = { phrase: 'canal', theme: 'intervention', forms: true, near: { word: 'Panama', must: true } };
  expect(explainOwnTerm([term], ownTermId(term), 'en')?.rule).toBe(
    'your own term: “canal”; in all its forms; only where “Panama” stands in the same sentence',
  );
  expect(explainOwnTerm([term], `${ownTermId(term)}/near`, 'es')?.rule).toContain('un término que usted añadió: «canal»');
  expect(explainOwnTerm([], ownTermId(term), 'en')).toBeNull();
});

test('whatever a reader types compiles, and finds nothing but words of the text', async () => {
  const phrase = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 130 }),
    fc
      .array(fc.constantFrom('@', '[', '](', '*9', '~', '/v', '/n', "'s", 'ar', 'send', '__proto__', '...', '’', '\ud800', 'ñ'), {
        maxLength: 9,
      })
      .map((parts) => parts.join(' ')),
  );
  const term = fc.record(
    {
      phrase,
      theme: fc.constant('cartel' as const),
      forms: fc.boolean(),
      matchCase: fc.boolean(),
      near: fc.record({ word: phrase, must: fc.boolean() }),
    },
    { requiredKeys: ['phrase', 'theme'] },
  );
  const text = 'They send’s ar ñ __proto__ [send] … and @v.';
  await fc.assert(
    fc.asyncProperty(fc.array(term, { maxLength: 4 }), fc.constantFrom('en' as const, 'es' as const), async (terms, lang) => {
      const own = await compileOwnTerms(terms, lang);
      expect(own.finder.problems).toEqual([]);
      for (const { start, end } of findOwnTerms(readText(text, lang), own)) expect(start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 60 },
  );
});
