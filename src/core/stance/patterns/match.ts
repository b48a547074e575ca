/** Finding compiled patterns: bounded time at each token, no overlaps in what is kept. */
import { UNKNOWN } from '../../nlp/vocabulary.ts';
import type { Element } from './elements.ts';
import { ALWAYS, type Compiled, type Found, type PatternTable, type PatternText, prefixKey } from './patterns.ts';

/**
 * Finds every pattern in a run of tokens, those that overlap too.
 * @param from first token @param to behind the last token
 */
export function matchesIn<V>(table: PatternTable<V>, text: PatternText, from: number, to: number): Found<V>[] {
  const found: Found<V>[] = [];
  const run = { text, to, present: presentIn(table, text, from, to) };
  for (let at = from; at < to; at += 1) addMatches(found, table, run, at);
  return found;
}

/** A run of tokens that is searched. */
interface Run {
  readonly text: PatternText;
  /** The token behind its last. */
  readonly to: number;
  /** 1 for each element that patterns need and whose words stand in it. */
  readonly present: Uint8Array;
}

function presentIn<V>({ elements, words }: PatternTable<V>, { folded }: PatternText, from: number, to: number): Uint8Array {
  const present = new Uint8Array(elements);
  present[ALWAYS] = 1;
  for (let at = from; at < to; at += 1) {
    const use = words.get(folded[at] ?? UNKNOWN);
    if (use !== undefined) for (const index of use.needed) present[index] = 1;
  }
  return present;
}

function addMatches<V>(to: Found<V>[], table: PatternTable<V>, run: Run, at: number): void {
  const { text } = run;
  const word = text.norm[at] ?? '';
  tryAll(to, table, withVerbs(table.words.get(text.folded[at] ?? UNKNOWN)?.begins, table.byClitics.find(word)), run, at);
  tryAll(to, table, table.words.get(text.written[at] ?? UNKNOWN)?.accented, run, at);
  const prefixed = table.byPrefix.get(prefixKey(word));
  if (prefixed !== undefined) {
    for (const { prefix, pattern } of prefixed) if (word.startsWith(prefix)) tryOne(to, table.patterns[pattern], run, at);
  }
  const mention = text.themes.get(at);
  if (mention !== undefined) tryAll(to, table, table.byTheme.get(mention.theme), run, at);
  if (text.places.has(at)) tryAll(to, table, table.byPlace, run, at);
}

/** Tries patterns. A look at the first element that each needs leaves out most of them. */
function tryAll<V>(to: Found<V>[], table: PatternTable<V>, list: readonly number[] | undefined, run: Run, at: number): void {
  if (list === undefined) return;
  const { firstNeeds, patterns } = table;
  for (const pattern of list) if (run.present[firstNeeds[pattern] as number] === 1) tryOne(to, patterns[pattern], run, at);
}

function tryOne<V>(to: Found<V>[], pattern: Compiled<V> | undefined, { text, to: limit, present }: Run, at: number): void {
  if (pattern === undefined) return;
  const { elements, needs, weight, value } = pattern;
  for (const index of needs) if (present[index] === 0) return;
  const end = matchFrom(elements, 0, text, at, limit);
  if (end > at) to.push({ from: at, to: end, weight, value });
}

/** Patterns that begin with a word itself, and with a verb that it is with clitics: in their order, each once. */
function withVerbs(list: readonly number[] | undefined, hits: readonly { readonly value: number }[]): readonly number[] | undefined {
  if (hits.length === 0) return list;
  return [...new Set([...(list ?? []), ...hits.map(({ value }) => value)])].sort((a, b) => a - b);
}

/** *Pidió "prudencia"*: a word that somebody is quoted with. */
const OPENING: ReadonlySet<string> = new Set(['“', '"', '«']);

/** The end of a match of `elements[e…]` at token `at`; -1 where there is none. */
function matchFrom(elements: readonly Element[], e: number, text: PatternText, at: number, limit: number): number {
  const element = elements[e];
  if (element === undefined) return at;
  if (element.gap > 0) return matchGap(elements, e, element, text, at, limit);
  const word = e > 0 && OPENING.has(text.norm[at] ?? '') ? at + 1 : at;
  const next = word < limit ? step(element, text, word, limit) : -1;
  if (next > at) {
    const end = matchFrom(elements, e + 1, text, next, limit);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(elements, e + 1, text, at, limit) : -1;
}

function matchGap(
  elements: readonly Element[],
  e: number,
  { gap, least, bounds }: Element,
  text: PatternText,
  at: number,
  limit: number,
): number {
  let i = at;
  for (let skip = 0; skip <= gap && i <= limit; skip += 1) {
    i = behindBrackets(text, i);
    const end = skip < least ? -1 : matchFrom(elements, e + 1, text, i, limit);
    if (end >= 0) return end;
    if (bounds.has(text.norm[i] ?? '')) return -1;
    i = text.places.get(i) ?? i + 1; // a state's name is one word
  }
  return -1;
}

/** Words between brackets that a gap leaps over: a short name. */
const BRACKET = 3;

/** "The Security Council *(UNSC)*": the token behind brackets that open at `at`; `at` where none do. */
function behindBrackets({ norm }: PatternText, at: number): number {
  if (norm[at] !== '(') return at;
  for (let i = at + 1; i <= at + BRACKET; i += 1) if (norm[i] === ')') return i + 1;
  return at;
}

/** The token behind one that the element accepts; -1 where it does not. */
function step(element: Element, text: PatternText, at: number, limit: number): number {
  if (element.themes.size > 0) {
    const mention = text.themes.get(at);
    if (mention !== undefined && element.themes.has(mention.theme) && mention.to <= limit) return mention.to;
  }
  const place = element.place ? text.places.get(at) : undefined;
  if (place !== undefined && place <= limit) return place;
  const norm = text.norm[at] ?? '';
  if (element.exact.has(norm)) return at + 1;
  if (element.accented.size > 0 && element.accented.has(text.lower[at] ?? '')) return at + 1;
  for (const prefix of element.prefixes) if (norm.startsWith(prefix)) return at + 1;
  return element.clitics !== null && element.clitics.find(norm).length > 0 ? at + 1 : -1;
}

/**
 * All matches in a run of tokens, without overlaps: the one that asks for most words wins.
 * @param from first token @param to behind the last token
 * @param counts what is no match after all (a verb's form that is a noun there) hides none of the others
 */
export function findPatterns<V>(
  table: PatternTable<V>,
  text: PatternText,
  from: number,
  to: number,
  counts: (found: Found<V>) => boolean = () => true,
): Found<V>[] {
  const all = matchesIn(table, text, from, to).filter(counts);
  return all.length < 2 ? all : withoutOverlaps(all);
}

/** Of matches that overlap keeps the one that asks for most words, then the longest, then the earliest; in text order. */
function withoutOverlaps<V>(found: readonly Found<V>[]): Found<V>[] {
  const order = [...found].sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept = order.filter(({ from, to }) => {
    for (let i = from; i < to; i += 1) if (taken.has(i)) return false;
    for (let i = from; i < to; i += 1) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
