import { wordsOf } from '../../../src/core/nlp/vocabulary.ts';
import type { FrameTable, StanceLexicon } from '../../../src/core/stance/index.ts';
import { compileFrames } from '../../../src/core/stance/index.ts';
import { PatternSearch } from '../../../src/core/stance/patterns/match.ts';
import type { ThemeMention } from '../../../src/core/stance/patterns/patterns.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import type { Lang } from '../../../src/core/types.ts';
import { STANCE_EN, STANCE_ES, STANCE_WEIGHTS } from '../../../src/lexicons/stance.ts';

const lexicons: readonly (readonly [Lang, StanceLexicon])[] = [
  ['en', STANCE_EN],
  ['es', STANCE_ES],
];

/** The ids of the families found in an example, in which square brackets stand around mentions of intervention. */
function familiesIn(example: string, table: FrameTable): string[] {
  const tokens = tokenise(example.replace(/[[\]]/g, ' '));
  const themes: ThemeMention[] = [];
  for (const match of example.matchAll(/\[([^\]]*)\]/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const inside = [...tokens.start.keys()].filter((i) => (tokens.start[i] ?? 0) >= start && (tokens.end[i] ?? 0) <= end);
    themes[inside[0] ?? 0] = { theme: 'intervention', to: (inside.at(-1) ?? 0) + 1 };
  }
  const { lower, norm, length } = tokens;
  const text = {
    lower,
    norm,
    ...wordsOf(tokens, table.vocabulary),
    themes,
    places: new Int32Array(length),
    asides: new Int32Array(length),
  };
  return new PatternSearch(table.patterns, text).in(0, length).flatMap(({ value }) => (typeof value === 'string' ? [] : value.family.id));
}

describe.each(lexicons)('stance lexicon %s', (lang, lexicon) => {
  const rows = lexicon.families.map((family) => [family.id, family] as const);
  const table = compileFrames(lexicon, lang);

  test.each(rows)('%s is found in its examples, and not in its counterexamples', (id, family) => {
    expect(family.examples.length).toBeGreaterThanOrEqual(2);
    for (const example of family.examples)
      expect({ example, found: familiesIn(example, table) }).toEqual({ example, found: expect.arrayContaining([id]) });
    for (const example of family.counterexamples)
      expect({ example, found: familiesIn(example, table) }).toEqual({ example, found: expect.not.arrayContaining([id]) });
  });

  test.each(rows)('%s has unique patterns, its language in its id, and an explanation in both languages', (id, family) => {
    expect(new Set(family.patterns).size).toBe(family.patterns.length);
    expect([...family.patterns].sort()).toEqual([...family.patterns]);
    expect(id.startsWith(`${lang}/`)).toBe(true);
    expect(family.explanation.en.length * family.explanation.es.length).toBeGreaterThan(0);
  });

  test('ids are unique and no family is known in one language only', () => {
    const ids = lexicon.families.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = (other: StanceLexicon): string[] => other.families.map(({ id }) => id.slice(3)).sort();
    expect(names(STANCE_EN)).toEqual(names(STANCE_ES));
  });

  test('classes and scope words are sorted', () => {
    const scope = Object.values(lexicon.scope).filter((list) => Array.isArray(list));
    for (const list of [...scope, ...Object.values(lexicon.classes)]) expect(list).toEqual([...list].sort());
  });

  test('no pattern names a state, a party or a leader', () => {
    const patterns = lexicon.families.flatMap((family) => family.patterns).join(' ');
    expect(patterns).not.toMatch(
      /\b(mexic|americans?\b|u\.s\.|washington|venezuel|russia|rusia|china|chinese|trump|sheinbaum|maduro|putin)/i,
    );
  });
});

test('a pattern that cannot be read is refused', () => {
  const broken = (pattern: string): StanceLexicon => ({
    ...STANCE_EN,
    families: [{ ...(STANCE_EN.families[0] as StanceLexicon['families'][number]), patterns: [pattern] }],
  });
  for (const pattern of [
    '<nowhere> troops',
    '~2 troops',
    'troops ~2',
    'a* troops',
    'send ~9 troops',
    'send ~12 troops',
    'send +x troops',
    '',
  ]) {
    expect(() => compileFrames(broken(pattern), 'en')).toThrow(RangeError);
  }
});

test('at most twenty weights are learned, all of them finite', () => {
  expect(Object.keys(STANCE_WEIGHTS.side).length + Object.keys(STANCE_WEIGHTS.taking).length).toBeLessThanOrEqual(20);
  for (const weights of [STANCE_WEIGHTS.side, STANCE_WEIGHTS.taking]) {
    for (const value of Object.values(weights)) expect(Number.isFinite(value)).toBe(true);
  }
});
