/**
 * Patterns over tokens: compiled once, matched in bounded time at each token. There is no backtracking trap: a pattern holds at
 * most `MAX_ELEMENTS` elements, a gap at most `MAX_GAP` tokens, and each start token is tried only with patterns that begin so.
 */
import { foldAccents } from '../text/fold.ts';
import type { Theme } from '../types.ts';

const MAX_ELEMENTS = 12;
const MAX_GAP = 6;
/** Prefixes shorter than this would match too much; longer ones need not be told apart by the index. */
const MIN_PREFIX = 3;
const MAX_PREFIX = 12;

/** What patterns are matched against: the words of one sentence, as columns. */
export interface PatternText {
  /** Words with accents, lower case. */
  readonly lower: readonly string[];
  /** Words with accents folded. */
  readonly norm: readonly string[];
  /** For each token, the theme of the mention that starts there; undefined elsewhere. */
  readonly themes: ReadonlyMap<number, { readonly theme: Theme; readonly to: number }>;
  /** For each token that begins the name or demonym of a state, the token behind it. */
  readonly places: ReadonlyMap<number, number>;
}

interface Element {
  readonly exact: ReadonlySet<string>;
  readonly accented: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly themes: ReadonlySet<Theme>;
  readonly place: boolean;
  readonly optional: boolean;
  /** Longest gap; 0 where the element is a word. */
  readonly gap: number;
  /** Shortest gap. */
  readonly least: number;
}

/** What stands behind the short forms of patterns. */
export interface PatternWords {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** All forms of a verb. */
  verb(lemma: string): readonly string[];
}

/** A compiled pattern with the value it stands for. */
interface Compiled<V> {
  readonly elements: readonly Element[];
  /** Words that it asks for; gaps count nothing. */
  readonly weight: number;
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

/** Patterns by their first word. */
export interface PatternTable<V> {
  readonly byWord: ReadonlyMap<string, readonly Compiled<V>[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Compiled<V>[]>;
  readonly byTheme: ReadonlyMap<Theme, readonly Compiled<V>[]>;
  readonly byPlace: readonly Compiled<V>[];
}

const THEME_MARKS: ReadonlyMap<string, Theme> = new Map([
  ['<T>', 'intervention'],
  ['<S>', 'sovereignty'],
  ['<C>', 'cartel'],
]);

const PLACE_MARK = '<P>';

/** Punctuation that a gap does not cross. */
const CLAUSE_ENDS = new Set([';', ':', '.', '!', '?', '…', '—', '(', ')', '“', '”', '"', '«', '»']);

/**
 * Compiles patterns.
 * @param entries pattern text and the value that a match gives
 * @param words word lists for `<name>`, and the forms of a verb for `@lemma`
 * @throws RangeError on a pattern that cannot be read: lexicons are our own data, and a test compiles each
 */
export function compilePatterns<V>(entries: readonly (readonly [string, V])[], words: PatternWords): PatternTable<V> {
  const byWord = new Map<string, Compiled<V>[]>();
  const byPrefix = new Map<string, Compiled<V>[]>();
  const byTheme = new Map<Theme, Compiled<V>[]>();
  const byPlace: Compiled<V>[] = [];
  for (const [pattern, value] of entries) {
    const elements = readPattern(pattern, words);
    for (const first of starts(elements)) {
      const rest = elements.slice(first);
      const compiled = { elements: rest, weight: rest.filter(({ gap }) => gap === 0).length, value };
      const element = elements[first];
      if (element === undefined) continue;
      for (const word of element.exact) push(byWord, word, compiled);
      for (const word of element.accented) push(byWord, `=${word}`, compiled);
      for (const prefix of element.prefixes) push(byPrefix, prefix.slice(0, MAX_PREFIX), compiled);
      for (const theme of element.themes) push(byTheme, theme, compiled);
      if (element.place) byPlace.push(compiled);
    }
  }
  return { byWord, byPrefix, byTheme, byPlace };
}

/** The elements that a match may begin with: the first, and those behind optional ones. */
function starts(elements: readonly Element[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    out.push(i);
    if (elements[i]?.optional !== true) break;
  }
  return out;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function readPattern(pattern: string, words: PatternWords): Element[] {
  const parts = pattern.split(' ');
  if (parts.length > MAX_ELEMENTS) throw new RangeError(`too many elements: ${pattern}`);
  const elements = parts.map((part) => readElement(part, words, pattern));
  const [first, last] = [elements[0], elements.at(-1)];
  if (first === undefined || first.gap > 0 || last === undefined || last.gap > 0)
    throw new RangeError(`begins or ends with a gap: ${pattern}`);
  return elements;
}

function readElement(source: string, words: PatternWords, pattern: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const word = optional ? source.slice(0, -1) : source;
  if (/^[~+]\d$/.test(word)) return gapElement(Number(word.slice(1)), word.startsWith('+') ? 1 : 0, pattern);
  const element = {
    exact: new Set<string>(),
    accented: new Set<string>(),
    prefixes: [] as string[],
    themes: new Set<Theme>(),
    place: false,
    optional,
    gap: 0,
    least: 0,
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
    const list = wordsOf(part, words);
    if (list === undefined || part === '') throw new RangeError(`unknown class or empty word in: ${pattern}`);
    for (const entry of list) addWord(element, entry, pattern);
  }
  return element;
}

/** The words that a part stands for; undefined for an unknown class. */
function wordsOf(part: string, words: PatternWords): readonly string[] | undefined {
  if (part.startsWith('<')) return words.classes[part.slice(1, -1)];
  return part.startsWith('@') ? words.verb(part.slice(1)) : [part];
}

function gapElement(gap: number, least: number, pattern: string): Element {
  if (gap < 1 || gap > MAX_GAP) throw new RangeError(`gap out of range: ${pattern}`);
  return { exact: new Set(), accented: new Set(), prefixes: [], themes: new Set(), place: false, optional: false, gap, least };
}

function addWord(to: { exact: Set<string>; accented: Set<string>; prefixes: string[] }, entry: string, pattern: string): void {
  if (entry.startsWith('=')) to.accented.add(entry.slice(1));
  else if (!entry.endsWith('*')) to.exact.add(foldAccents(entry));
  else if (entry.length <= MIN_PREFIX) throw new RangeError(`prefix too short: ${entry} in ${pattern}`);
  else to.prefixes.push(foldAccents(entry.slice(0, -1)));
}

/**
 * Finds patterns that begin at a token.
 * @param at index of the token
 * @param limit no match reaches beyond this token (exclusive)
 */
export function matchesAt<V>(table: PatternTable<V>, text: PatternText, at: number, limit: number): Found<V>[] {
  const found: Found<V>[] = [];
  const tryAll = (list: readonly Compiled<V>[] | undefined): void => {
    for (const pattern of list ?? []) {
      const to = matchFrom(pattern.elements, 0, text, at, limit);
      if (to > at) found.push({ from: at, to, weight: pattern.weight, value: pattern.value });
    }
  };
  const word = text.norm[at] ?? '';
  tryAll(table.byWord.get(word));
  tryAll(table.byWord.get(`=${text.lower[at] ?? ''}`));
  for (let n = MIN_PREFIX; n <= Math.min(word.length, MAX_PREFIX); n += 1) tryAll(table.byPrefix.get(word.slice(0, n)));
  const mention = text.themes.get(at);
  if (mention !== undefined) tryAll(table.byTheme.get(mention.theme));
  if (text.places.has(at)) tryAll(table.byPlace);
  return found;
}

/** The end of a match of `elements[e…]` at token `at`; -1 where there is none. */
function matchFrom(elements: readonly Element[], e: number, text: PatternText, at: number, limit: number): number {
  const element = elements[e];
  if (element === undefined) return at;
  if (element.gap > 0) return matchGap(elements, e, element, text, at, limit);
  const next = at < limit ? step(element, text, at, limit) : -1;
  if (next > at) {
    const end = matchFrom(elements, e + 1, text, next, limit);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(elements, e + 1, text, at, limit) : -1;
}

function matchGap(elements: readonly Element[], e: number, { gap, least }: Element, text: PatternText, at: number, limit: number): number {
  for (let skip = 0; skip <= gap && at + skip <= limit; skip += 1) {
    const end = skip < least ? -1 : matchFrom(elements, e + 1, text, at + skip, limit);
    if (end >= 0) return end;
    if (CLAUSE_ENDS.has(text.norm[at + skip] ?? '')) return -1;
  }
  return -1;
}

/** The token behind one that the element accepts; -1 where it does not. */
function step(element: Element, text: PatternText, at: number, limit: number): number {
  const mention = text.themes.get(at);
  if (mention !== undefined && element.themes.has(mention.theme) && mention.to <= limit) return mention.to;
  const place = element.place ? text.places.get(at) : undefined;
  if (place !== undefined && place <= limit) return place;
  const norm = text.norm[at] ?? '';
  if (element.exact.has(norm) || element.accented.has(text.lower[at] ?? '')) return at + 1;
  return element.prefixes.some((prefix) => norm.startsWith(prefix)) ? at + 1 : -1;
}

/**
 * All matches in a run of tokens, without overlaps: the one that asks for most words wins.
 * @param from first token @param to behind the last token
 */
export function findPatterns<V>(table: PatternTable<V>, text: PatternText, from: number, to: number): Found<V>[] {
  const all: Found<V>[] = [];
  for (let at = from; at < to; at += 1) all.push(...matchesAt(table, text, at, to));
  return withoutOverlaps(all);
}

/** Of matches that overlap keeps the one that asks for most words, then the longest, then the earliest; in text order. */
export function withoutOverlaps<V>(found: readonly Found<V>[]): Found<V>[] {
  const order = [...found].sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept = order.filter(({ from, to }) => {
    for (let i = from; i < to; i += 1) if (taken.has(i)) return false;
    for (let i = from; i < to; i += 1) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
