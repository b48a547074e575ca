/**
 * Patterns over tokens: compiled once, matched in bounded time at each token. There is no backtracking trap: a pattern holds at
 * most `MAX_ELEMENTS` elements, a gap at most `MAX_GAP` tokens, and each start token is tried only with patterns that begin so.
 */

import { CliticLookup } from '../nlp/clitic-lookup.ts';
import type { VerbForm } from '../nlp/verbs.ts';
import { type Vocabulary, type WordColumns, WordTable } from '../nlp/vocabulary.ts';
import { push } from '../push.ts';
import { foldAccents } from '../text/fold.ts';
import type { Theme } from '../types.ts';

const MAX_ELEMENTS = 12;
const MAX_GAP = 6;
/** Prefixes shorter than this would match too much; longer ones need not be told apart by the index. */
const MIN_PREFIX = 3;
/** The index tells longer prefixes apart no further. */
const MAX_PREFIX = 12;

/** Punctuation that ends a clause, so that no gap crosses it. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '…', '—', '(', ')', '“', '”', '"', '«', '»']);

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

/** One element of a pattern, ready to be compared. */
export interface Element {
  /** Its place among the elements of a table, from 1. */
  readonly index: number;
  readonly exact: ReadonlySet<string>;
  /** Verbs whose forms with clitics are meant too; null for none. */
  readonly clitics: CliticLookup<null> | null;
  readonly verbs: readonly VerbForm[];
  readonly accented: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly themes: ReadonlySet<Theme>;
  readonly place: boolean;
  readonly optional: boolean;
  /** Longest gap; 0 where the element is a word. */
  readonly gap: number;
  /** Shortest gap. */
  readonly least: number;
  /** What a gap does not cross: the ends of clauses and, where it is closed, words that deny; folded. */
  readonly bounds: ReadonlySet<string>;
}

/** What stands behind the short forms of patterns. */
export interface PatternWords {
  readonly vocabulary: Vocabulary;
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** The forms of a verb, without clitics. */
  verb(lemma: string): readonly VerbForm[];
  /** Whether the language writes clitics to its verbs. */
  readonly clitics: boolean;
  /** Words that deny: no closed gap crosses one. */
  readonly negators: readonly string[];
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

const THEME_MARKS: ReadonlyMap<string, Theme> = new Map([
  ['<T>', 'intervention'],
  ['<S>', 'sovereignty'],
  ['<C>', 'cartel'],
]);

const PLACE_MARK = '<P>';

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

/** @param known elements that were read before: many patterns hold the same verbs and classes */
function readPattern(pattern: string, words: PatternWords, closed: boolean, known: Map<string, Element>): Element[] {
  const parts = pattern.split(' ');
  if (parts.length > MAX_ELEMENTS) throw new RangeError(`too many elements: ${pattern}`);
  const elements = parts.map((part) => {
    const key = closed ? `${part} closed` : part;
    const element = known.get(key) ?? { ...readElement(part, words, pattern, closed), index: known.size + 1 };
    known.set(key, element);
    return element;
  });
  const [first, last] = [elements[0], elements.at(-1)];
  if (first === undefined || first.gap > 0 || last === undefined || last.gap > 0)
    throw new RangeError(`begins or ends with a gap: ${pattern}`);
  return elements;
}

function readElement(source: string, words: PatternWords, pattern: string, closed: boolean): Omit<Element, 'index'> {
  const optional = source.length > 1 && source.endsWith('?');
  const word = optional ? source.slice(0, -1) : source;
  if (/^[~+]\d$/.test(word)) return gapElement(Number(word.slice(1)), word.startsWith('+') ? 1 : 0, boundsOf(words, closed), pattern);
  const element = {
    exact: new Set<string>(),
    clitics: null,
    verbs: [] as VerbForm[],
    accented: new Set<string>(),
    prefixes: [] as string[],
    themes: new Set<Theme>(),
    place: false,
    optional,
    gap: 0,
    least: 0,
    bounds: CLAUSE_ENDS,
  };
  for (const part of word.split('|')) {
    if (part === PLACE_MARK) {
      element.place = true;
      continue;
    }
    const theme = THEME_MARKS.get(part);
    if (theme !== undefined) {
      element.themes.add(theme);
      continue;
    }
    if (part.startsWith('@')) {
      addVerb(element, words.verb(part.slice(1)));
      continue;
    }
    const list = wordsOf(part, words);
    if (list === undefined || part === '') throw new RangeError(`unknown class or empty word in: ${pattern}`);
    for (const entry of list) addWord(element, entry, pattern);
  }
  return words.clitics && element.verbs.length > 0 ? { ...element, clitics: lookupOf(element.verbs) } : element;
}

function addVerb(to: { exact: Set<string>; verbs: VerbForm[] }, forms: readonly VerbForm[]): void {
  for (const form of forms) {
    to.exact.add(foldAccents(form.form));
    to.verbs.push(form);
  }
}

function lookupOf(verbs: readonly VerbForm[]): CliticLookup<null> {
  const lookup = new CliticLookup<null>(true);
  for (const form of verbs) lookup.add(form, null);
  return lookup;
}

/** The words that a part stands for; undefined for an unknown class. */
function wordsOf(part: string, words: PatternWords): readonly string[] | undefined {
  return part.startsWith('<') ? words.classes[part.slice(1, -1)] : [part];
}

/** "Asked that nobody send troops" asks for none, "joined in warning against them" joins no force. */
const boundsOf = ({ negators }: PatternWords, closed: boolean): ReadonlySet<string> =>
  closed ? new Set([...CLAUSE_ENDS, ...negators.map(foldAccents)]) : CLAUSE_ENDS;

function gapElement(gap: number, least: number, bounds: ReadonlySet<string>, pattern: string): Omit<Element, 'index'> {
  if (gap < 1 || gap > MAX_GAP) throw new RangeError(`gap out of range: ${pattern}`);
  return {
    exact: new Set(),
    clitics: null,
    verbs: [],
    accented: new Set(),
    prefixes: [],
    themes: new Set(),
    place: false,
    optional: false,
    gap,
    least,
    bounds,
  };
}

/** Signs that no word begins with: what looks like a gap or a verb and is none must not pass for a word. */
const SIGNS = /^[~+@<]/;

function addWord(to: { exact: Set<string>; accented: Set<string>; prefixes: string[] }, entry: string, pattern: string): void {
  if (SIGNS.test(entry)) throw new RangeError(`cannot be read: ${entry} in ${pattern}`);
  if (entry.startsWith('=')) to.accented.add(entry.slice(1));
  else if (!entry.endsWith('*')) to.exact.add(foldAccents(entry));
  else if (entry.length <= MIN_PREFIX) throw new RangeError(`prefix too short: ${entry} in ${pattern}`);
  else to.prefixes.push(foldAccents(entry.slice(0, -1)));
}
