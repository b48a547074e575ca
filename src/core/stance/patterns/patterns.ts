/**
 * Patterns over tokens: compiled once, matched in bounded time at each token. There is no backtracking trap: a pattern's elements and
 * gaps are few (`elements.ts`), and each start token is tried only with patterns that begin so.
 */

import type { WordColumns } from '../../nlp/vocabulary.ts';
import type { Theme } from '../../types.ts';
import { type Element, type PatternWords, readPattern } from './elements.ts';
import { UseIndex, type Uses } from './uses.ts';

/** A mention of a theme, and the token behind it. */
export interface ThemeMention {
  readonly theme: Theme;
  readonly to: number;
}

/** What patterns are matched against: the words of a text, as columns; their numbers are those of the table's vocabulary. */
export interface PatternText extends WordColumns {
  /** Words with accents, lower case. */
  readonly lower: readonly string[];
  /** Words with accents folded. */
  readonly norm: readonly string[];
  /** For each token the mention that starts there; null elsewhere. */
  readonly themes: readonly (ThemeMention | null)[];
  /** For each token that begins the name or demonym of a state, the token behind it; 0 elsewhere. */
  readonly places: Int32Array;
  /** For each token that begins a phrase of time, which a gap may leap over, the token behind it; 0 elsewhere. */
  readonly asides: Int32Array;
}

/** A pattern's text, the value that a match gives, and whether its gaps are closed to negations. */
export type PatternEntry<V> = readonly [pattern: string, value: V, closed?: boolean];

/** A compiled pattern with the value it stands for. */
export interface Compiled<V> {
  readonly elements: readonly Element[];
  /** Words that it asks for; gaps count nothing. */
  readonly weight: number;
  /** Indices of elements behind the first without which there is no match: those that the fewest patterns need. */
  readonly needs: readonly number[];
  readonly value: V;
}

/** A place where a pattern was found; `to` is exclusive. */
export interface Found<V> {
  readonly from: number;
  readonly to: number;
  /** Words that the pattern asks for. */
  readonly weight: number;
  readonly value: V;
}

/** Stands for an element that is always there. */
export const ALWAYS = 0;

/** Patterns, and where to look for them. */
export interface PatternTable<V> extends Uses {
  readonly patterns: readonly Compiled<V>[];
  /** By pattern, the first of what it needs; `ALWAYS` where it needs nothing. */
  readonly firstNeeds: Int32Array;
  /** How many elements there are, `ALWAYS` among them. */
  readonly elements: number;
}

/**
 * Compiles patterns.
 * @param words word lists for `<name>`, and the forms of a verb for `@lemma`
 * @throws RangeError on a pattern that cannot be read: lexicons are our own data, and a test compiles each
 */
export function compilePatterns<V>(entries: readonly PatternEntry<V>[], words: PatternWords): PatternTable<V> {
  const known = new Map<string, Element>();
  const read: { readonly elements: readonly Element[]; readonly value: V }[] = [];
  for (const [pattern, value, closed = false] of entries) {
    const elements = readPattern(pattern, words, closed, known);
    for (const first of starts(elements)) read.push({ elements: elements.slice(first), value });
  }
  const counts = new Map<number, number>();
  for (const { elements } of read) for (const index of needed(elements)) counts.set(index, (counts.get(index) ?? 0) + 1);
  const rarest = (elements: readonly Element[]): number[] =>
    needed(elements)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
      .slice(0, NEEDS);
  const patterns = read.map(({ elements, value }) => ({
    elements,
    weight: elements.filter(({ gap }) => gap === 0).length,
    needs: rarest(elements),
    value,
  }));
  const uses = new UseIndex(words.vocabulary, known.size);
  const asked = new Set(patterns.flatMap(({ needs }) => needs));
  for (const element of known.values()) {
    uses.addElement(element, words.clitics);
    if (asked.has(element.index)) uses.addNeed(element);
  }
  patterns.forEach(({ elements: [first] }, pattern) => {
    if (first !== undefined) uses.addBeginning(first, pattern);
  });
  const firstNeeds = Int32Array.from(patterns, ({ needs }) => needs[0] ?? ALWAYS);
  return { patterns, firstNeeds, elements: known.size + 1, ...uses.finish() };
}

/** Many patterns begin with "not" or "we": a look at so many of the other things that they need spares most of the tries. */
const NEEDS = 2;

/** The indices of the elements behind the first that may not be missing. */
const needed = ([, ...behind]: readonly Element[]): number[] =>
  behind.filter(({ gap, optional }) => gap === 0 && !optional).map(({ index }) => index);

/** The elements that a match may begin with: the first, and those behind optional ones. */
function starts(elements: readonly Element[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    out.push(i);
    if (elements[i]?.optional !== true) break;
  }
  return out;
}
