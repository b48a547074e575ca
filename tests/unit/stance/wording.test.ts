/** What the wording leans to: learned from sentences, blind to names, and no more than a sign. */
import fc from 'fast-check';
import { compileGrammar } from '../../../src/core/nlp/grammar.ts';
import { read } from '../../../src/core/nlp/reading.ts';
import { type Leaning, weighWording, wordingKeys } from '../../../src/core/stance/candidates/wording.ts';
import { compileFrames } from '../../../src/core/stance/index.ts';
import { compileWording } from '../../../src/core/stance/lexicon/wording-table.ts';
import { readScene } from '../../../src/core/stance/scene/scene.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import type { Lang } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const LANGS: readonly Lang[] = ['en', 'es'];
const grammars = { en: compileGrammar(lexicons.en.grammar, 'en'), es: compileGrammar(lexicons.es.grammar, 'es') };
const frames = { en: compileFrames(lexicons.en.stance, 'en'), es: compileFrames(lexicons.es.stance, 'es') };
const tables = { en: compileWording(lexicons.en.stance.wording), es: compileWording(lexicons.es.stance.wording) };

const sceneOf = (text: string, lang: Lang) =>
  readScene(read(readDocument(articleFromText(text, undefined, lang), lang), grammars[lang]), [], [], frames[lang]);

function leaningOf(text: string, lang: Lang, table = tables[lang]): Leaning {
  const scene = sceneOf(text, lang);
  return weighWording(scene, table, [...scene.document.tokens.norm.keys()]);
}

test.each(LANGS)('the table of %s is sorted and unique, and each line can be read', (lang) => {
  const keys = lexicons[lang].stance.wording.map((line) => line.split('\t')[0] ?? '');
  expect(keys.length).toBeGreaterThan(1000);
  expect([...new Set(keys)].sort()).toEqual(keys);
  expect(() => compileWording(lexicons[lang].stance.wording)).not.toThrow();
});

test('a line that cannot be read is refused', () => {
  expect(() => compileWording(['troops'])).toThrow(RangeError);
  expect(() => compileWording(['troops\tmany\t2'])).toThrow(RangeError);
  expect(() => compileWording(['a b c\t1\t2'])).toThrow(RangeError);
});

test.each([
  ['en', 'We want them gone, and we will not lend them a single field.', -1],
  ['en', 'They bury our husbands; let the soldiers come and finish it.', 1],
  ['es', 'Que se vayan de aquí y no vuelvan a pisar nuestra tierra.', -1],
  ['es', 'Gracias a ellos volvimos a abrir la tienda y a dormir tranquilos.', 1],
] as const)('%s: sentences that no expression decides lean to a side: %s', (lang, text, side) => {
  expect(Math.sign(leaningOf(text, lang).side)).toBe(side);
});

test('other countries, peoples and leaders change nothing', () => {
  const one = leaningOf('They told us that Mexico and Carlos Pereda want the American soldiers gone by March.', 'en');
  const other = leaningOf('They told us that Niger and Moussa Kalla want the French soldiers gone by March.', 'en');
  expect(other.side).toBe(one.side);
  expect(other.taking).toBe(one.taking);
});

test('what is shown is the word or pair that tells most for the side, in the text', () => {
  const table = compileWording(['crook\t-200\t0', 'guest\t100\t0', 'our _ field\t-300\t0', 'our\t0\t0', 'field\t0\t0']);
  const text = 'A guest is welcome, a crook in our own fields is not.';
  const { side, span } = leaningOf(text, 'en', table);
  expect(side).toBeLessThan(0);
  expect(text.slice(span?.start, span?.end)).toBe('our own fields');
});

test('learning and weighing read the same words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('we', 'Niger', 'Kalla', 'refuse', '12', ',', '.', '“', '?', 'soldiers', "don't", 'ÁÉ'), { maxLength: 40 }),
      (words) => {
        const scene = sceneOf(words.join(' '), 'en');
        const tokens = [...scene.document.tokens.norm.keys()];
        const keys = wordingKeys(scene, tokens);
        const { side } = weighWording(scene, compileWording([...new Set(keys)].map((key) => `${key}\t100\t0`)), tokens);
        expect(side).toBeCloseTo(keys.length === 0 ? 0 : Math.sqrt(keys.length), 6);
      },
    ),
  );
});

test('text of any kind gives finite weights and a span inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...LANGS), (text, lang) => {
      const { side, taking, span } = leaningOf(text, lang);
      expect(Number.isFinite(side) && Number.isFinite(taking)).toBe(true);
      if (span !== null) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
    }),
  );
});
