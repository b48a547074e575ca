/** Finding compiled patterns: bounded time at each token, no overlaps in what is kept. */
import { type Compiled, type Element, type Found, MIN_PREFIX, type PatternTable, type PatternText } from './patterns.ts';

/**
 * Finds patterns that begin at a token.
 * @param at index of the token
 * @param limit no match reaches beyond this token (exclusive)
 */
export function matchesAt<V>(table: PatternTable<V>, text: PatternText, at: number, limit: number): Found<V>[] {
  const found: Found<V>[] = [];
  addMatches(found, table, text, at, limit);
  return found;
}

function addMatches<V>(to: Found<V>[], table: PatternTable<V>, text: PatternText, at: number, limit: number): void {
  const word = text.norm[at] ?? '';
  const next = text.norm[at + 1] ?? '';
  for (const pattern of withVerbs(table.byWord.get(word), table.byClitics.find(word)) ?? [])
    if (pattern.second?.has(next) !== false) tryOne(to, pattern, text, at, limit);
  tryAll(to, table.byAccented.get(text.lower[at] ?? ''), text, at, limit);
  const prefixed = word.length < MIN_PREFIX ? undefined : table.byPrefix.get(word.slice(0, MIN_PREFIX));
  if (prefixed !== undefined) {
    for (const { prefix, pattern } of prefixed) if (word.startsWith(prefix)) tryOne(to, pattern, text, at, limit);
  }
  const mention = text.themes.get(at);
  if (mention !== undefined) tryAll(to, table.byTheme.get(mention.theme), text, at, limit);
  if (text.places.has(at)) tryAll(to, table.byPlace, text, at, limit);
}

function tryAll<V>(to: Found<V>[], list: readonly Compiled<V>[] | undefined, text: PatternText, at: number, limit: number): void {
  if (list !== undefined) for (const pattern of list) tryOne(to, pattern, text, at, limit);
}

function tryOne<V>(to: Found<V>[], { elements, weight, value }: Compiled<V>, text: PatternText, at: number, limit: number): void {
  const end = matchFrom(elements, 0, text, at, limit);
  if (end > at) to.push({ from: at, to: end, weight, value });
}

/** Patterns that begin with a word itself, and with a verb that it is with clitics: in their order, each once. */
function withVerbs<V>(
  list: readonly Compiled<V>[] | undefined,
  hits: readonly { readonly value: Compiled<V> }[],
): readonly Compiled<V>[] | undefined {
  if (hits.length === 0) return list;
  return [...new Set([...(list ?? []), ...hits.map(({ value }) => value)])].sort((a, b) => a.order - b.order);
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

function matchGap(
  elements: readonly Element[],
  e: number,
  { gap, least, bounds }: Element,
  text: PatternText,
  at: number,
  limit: number,
): number {
  for (let skip = 0; skip <= gap && at + skip <= limit; skip += 1) {
    const end = skip < least ? -1 : matchFrom(elements, e + 1, text, at + skip, limit);
    if (end >= 0) return end;
    if (bounds.has(text.norm[at + skip] ?? '')) return -1;
  }
  return -1;
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
 */
export function findPatterns<V>(table: PatternTable<V>, text: PatternText, from: number, to: number): Found<V>[] {
  const all: Found<V>[] = [];
  for (let at = from; at < to; at += 1) addMatches(all, table, text, at, to);
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
