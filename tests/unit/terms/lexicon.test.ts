/** Every family's own examples and counterexamples, run against the whole lexicon. */
import type { Lang } from '../../../src/core/types.ts';
import { finders, mentions } from './support.ts';

const LANGS: readonly Lang[] = ['en', 'es'];

/** An example without its brackets, and what stood between them. */
function parse(example: string): { text: string; wanted: string[] } {
  return { text: example.replace(/[⟦⟧]/g, ''), wanted: [...example.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? '') };
}

describe.each(LANGS)('the %s term lexicon', (lang) => {
  const { families, problems, lexicon } = finders[lang];
  const examples = families.flatMap(({ id, theme, examples }) => examples.map((example) => [id, example, theme] as const));
  const counterexamples = families.flatMap(({ id, theme, counterexamples }) => counterexamples.map((text) => [id, text, theme] as const));

  test('compiles without a complaint', () => {
    expect(problems).toEqual([]);
  });

  test('names each family by language, theme and name', () => {
    for (const { id, theme, grade } of families) expect(id).toMatch(new RegExp(`^${lang}/${grade === 'decoy' ? 'decoy' : theme}/[a-z-]+$`));
  });

  test('explains each family and each sense rule in both languages', () => {
    for (const { id, explain } of families) expect([id, explain.en === '', explain.es === '']).toEqual([id, false, false]);
    for (const { id, explain } of lexicon.senses.values()) expect([id, explain.en === '', explain.es === '']).toEqual([id, false, false]);
  });

  test.each(examples)('%s marks "%s"', (_, example, theme) => {
    const { text, wanted } = parse(example);
    const found = mentions(text, lang).filter((mention) => mention.theme === theme);
    expect(found.map(({ words }) => words)).toEqual(expect.arrayContaining(wanted));
  });

  test.each(counterexamples)('%s leaves "%s" alone', (_, text, theme) => {
    const found = mentions(text, lang).filter((mention) => theme === null || mention.theme === theme);
    expect(found).toEqual([]);
  });
});
