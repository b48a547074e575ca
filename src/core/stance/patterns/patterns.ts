/**
 * Patterns over tokens: compiled once, matched in bounded time at each token. There is no backtracking trap: a pattern's elements and
 * gaps are few (`elements.ts`), and each start token is tried only with patterns that begin so.
 */

import { CliticLookup } from '../../nlp/clitic-lookup.ts';
import { type WordColumns, WordTable } from '../../nlp/vocabulary.ts';
import { push } from '../../push.ts';
import type { Theme } from '../../types.ts';
import { type Element, MIN_PREFIX, type PatternWords, readPattern } from './elements.ts';

/** The index tells longer prefixes apart no further. */
const MAX_PREFIX = 12;

/** What patterns are matched against: the words of a text, as columns; their numbers are those of the table's vocabulary. */
export interface PatternText extends WordColumns {
  /** Words with accents, lower case. */
  readonly lower: readonly string[];
  /** Words with accents folded. */
  readonly norm: readonly string[];
  /** For each token, the theme of the mention that starts there; undefined elsewhere. */
  readonly themes: ReadonlyMap<number, { readonly theme: Theme; readonly to: number }>;
  /** For each token that begins the name or demonym of a state, the token behind it. */
  readonly places: ReadonlyMap<number, number>;
}

/** A pattern's text, the value that a match gives, and whether its gaps are closed to negations. */
export type PatternEntry<V> = readonly [pattern: string, value: V, closed?: boolean];

/** A compiled pattern with the value it stands for. */
export interface Compiled<V> {
  readonly elements: readonly Element[];
  /** Words that it asks for; gaps count nothing. */
  readonly weight: number;
  /** Indices of elements behind the first without whose words there is no match. */
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

/** A pattern that begins with any word that begins so. */
interface Prefixed {
  readonly prefix: string;
  /** Its index. */
  readonly pattern: number;
}

/** What a word is to patterns. */
interface WordUse {
  /** Indices of the patterns that begin with it, accents folded, … */
  readonly begins: number[];
  /** … and with its accents. */
  readonly accented: number[];
  /** Indices of the elements that it fills, of those that some pattern needs. */
  readonly needed: number[];
}

/** Stands for an element that every text holds. */
export const ALWAYS = 0;

/** Patterns, and their indices by their first word. */
export interface PatternTable<V> {
  readonly patterns: readonly Compiled<V>[];
  /** By pattern, the first element that it needs; `ALWAYS` where it needs none. */
  readonly firstNeeds: Int32Array;
  /** How many elements there are, `ALWAYS` among them. */
  readonly elements: number;
  readonly words: WordTable<WordUse>;
  /** Those that begin with a verb, by its forms with clitics. */
  readonly byClitics: CliticLookup<number>;
  /** By the first letters of a prefix (`prefixKey`), shorter prefixes first. */
  readonly byPrefix: ReadonlyMap<number, readonly Prefixed[]>;
  readonly byTheme: ReadonlyMap<Theme, readonly number[]>;
  readonly byPlace: readonly number[];
}

/**
 * Compiles patterns.
 * @param words word lists for `<name>`, and the forms of a verb for `@lemma`
 * @throws RangeError on a pattern that cannot be read: lexicons are our own data, and a test compiles each
 */
export function compilePatterns<V>(entries: readonly PatternEntry<V>[], words: PatternWords): PatternTable<V> {
  const uses = new WordTable<WordUse>();
  const useOf = (word: string): WordUse => {
    const number = words.vocabulary.intern(word);
    const use = uses.get(number) ?? { begins: [], accented: [], needed: [] };
    uses.set(number, use);
    return use;
  };
  const byPrefix = new Map<number, Prefixed[]>();
  const byTheme = new Map<Theme, number[]>();
  const byPlace: number[] = [];
  const byClitics = new CliticLookup<number>(true);
  const known = new Map<string, Element>();
  const patterns: Compiled<V>[] = [];
  for (const [pattern, value, closed = false] of entries) {
    const elements = readPattern(pattern, words, closed, known);
    for (const first of starts(elements)) {
      const rest = elements.slice(first);
      const index = patterns.length;
      patterns.push({ elements: rest, weight: rest.filter(({ gap }) => gap === 0).length, needs: needsOf(rest), value });
      const element = elements[first];
      if (element === undefined) continue;
      for (const word of element.exact) useOf(word).begins.push(index);
      if (words.clitics) for (const form of element.verbs) byClitics.add(form, index);
      for (const word of element.accented) useOf(word).accented.push(index);
      for (const prefix of element.prefixes) push(byPrefix, prefixKey(prefix), { prefix: prefix.slice(0, MAX_PREFIX), pattern: index });
      for (const theme of element.themes) push(byTheme, theme, index);
      if (element.place) byPlace.push(index);
    }
  }
  for (const list of byPrefix.values()) list.sort((a, b) => a.prefix.length - b.prefix.length || a.pattern - b.pattern);
  for (const element of known.values()) if (isNeeded(element)) for (const word of element.exact) useOf(word).needed.push(element.index);
  const firstNeeds = Int32Array.from(patterns, ({ needs }) => needs[0] ?? ALWAYS);
  return { patterns, firstNeeds, elements: known.size + 1, words: uses, byClitics, byPrefix, byTheme, byPlace };
}

/** The first letters of a word in one number; words that share it may differ. 0 for a word that is too short. */
export const prefixKey = (word: string): number =>
  word.length < MIN_PREFIX ? 0 : (word.charCodeAt(0) << 20) ^ (word.charCodeAt(1) << 10) ^ word.charCodeAt(2);

/** Many patterns begin with "not" or "we": a look at the other words of the sentence spares most of the tries. */
const needsOf = ([, ...behind]: readonly Element[]): number[] => behind.filter(isNeeded).map(({ index }) => index);

/** Whether an element stands for nothing but words as they are written, one of which must be there. */
const isNeeded = ({ exact, clitics, accented, prefixes, themes, place, optional }: Element): boolean =>
  exact.size > 0 && !optional && !place && clitics === null && accented.size + prefixes.length + themes.size === 0;

/** The elements that a match may begin with: the first, and those behind optional ones. */
function starts(elements: readonly Element[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    out.push(i);
    if (elements[i]?.optional !== true) break;
  }
  return out;
}
