/** What the engine says of input that it cannot read. */
import { articleFromText, createEngine, type Lexicons } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);
const TEXT = 'President Ana Molina rejected any foreign military intervention on Tuesday.';

test('blocks that do not fit the text are refused in words, where they would be read as nothing', () => {
  const article = {
    text: TEXT,
    blocks: [
      { start: 20, end: TEXT.length, kind: 'paragraph' },
      { start: 0, end: 19, kind: 'paragraph' },
    ],
  } as const;
  for (const read of [() => engine.analyse(article), () => engine.join(article, []), () => engine.languagesOf(article)])
    expect(read).toThrow(/^block 1 .* out of order/);
  expect(engine.analyse({ text: TEXT, blocks: [] })).toMatchObject({ lang: null, terms: [] });
});

/** The lexicons with other English term files and one stance family more. */
const withEnglish = (terms: readonly unknown[], family = lexicons.en.stance.families[0]): Lexicons => {
  const { stance } = lexicons.en;
  return { ...lexicons, en: { ...lexicons.en, terms, stance: { ...stance, families: [...stance.families, ...(family ? [family] : [])] } } };
};
const [FRAME] = lexicons.en.stance.families;
const NO_PATTERN = { families: [{ id: 'en/x', grade: 'sure', theme: 'cartel', patterns: ['@none'] }] };

test.each([
  ['a file that is none and a misspelt key', withEnglish([null, { familys: [] }]), 'a file is no object; a file: unknown key "familys"'],
  ['a term’s pattern that cannot be read', withEnglish([NO_PATTERN]), 'en/x: pattern "@none": unknown class @none'],
  [
    'a stance’s pattern that cannot be read',
    withEnglish([], FRAME && { ...FRAME, patterns: ['<nowhere> troops'] }),
    'unknown class or empty word in: <nowhere> troops',
  ],
])('a lexicon with %s is told in words when it is compiled', (_, broken, says) => {
  const { prepare, explain } = createEngine(broken);
  expect(() => prepare('en')).toThrow(new RangeError(`the lexicons of en cannot be read: ${says}`));
  expect(explain('en/cartel/cartel', 'en')).toBeNull();
});

test('an article in its language alone meets the same words', () => {
  const { analyse } = createEngine({ ...lexicons, en: null } as unknown as Lexicons);
  expect(() => analyse(articleFromText(TEXT, undefined, 'en'))).toThrow(/^the lexicons of en cannot be read: ./);
  expect(analyse(articleFromText('Nada.', undefined, 'es')).lang).toBe('es');
});

test('the lexicons that come with Lindero are sound', () => {
  for (const lang of ['en', 'es'] as const) expect(() => engine.prepare(lang)).not.toThrow();
});
