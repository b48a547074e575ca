/** Finding compiled patterns: bounded time at each token, no overlaps in what is kept. */
import type { Lists } from '../../lists.ts';
import { UNKNOWN } from '../../nlp/vocabulary.ts';
import type { Element } from './elements.ts';
import { ALWAYS, type Found, type PatternTable, type PatternText } from './patterns.ts';
import { NO_USE, prefixKey } from './uses.ts';

/**
 * Finds a table's patterns in a text, in one run of tokens after another. A run is gone through from its end, so that at each token is
 * known what stands behind it: a pattern is tried only where the rarest things that it needs behind its first element are there.
 */
export class PatternSearch<V> {
  private readonly table: PatternTable<V>;
  private readonly text: PatternText;
  /** For each element the first token behind the present one that can fill it; one before the run where none can. */
  private readonly next: Int32Array;
  /** By token, the elements with a verb that it is with clitics. */
  private readonly verbs: (readonly number[])[];
  /** The uses of the present token, and how many they are: a list that is filled anew costs less than a new one. */
  private readonly uses: number[] = [];
  private used = 0;
  /** The token behind the run's last. */
  private limit = 0;

  constructor(table: PatternTable<V>, text: PatternText) {
    this.table = table;
    this.text = text;
    this.next = new Int32Array(table.elements).fill(-1);
    this.next[ALWAYS] = text.norm.length;
    this.verbs = new Array<readonly number[]>(text.norm.length).fill(NONE);
  }

  /**
   * Every pattern in a run of tokens, those that overlap too, in text order. Ask for runs in text order.
   * @param from first token @param to behind the last token
   */
  in(from: number, to: number): Found<V>[] {
    const found: Found<V>[] = [];
    this.limit = to;
    for (let at = to - 1; at >= from; at -= 1) {
      this.readUses(at);
      this.addMatches(found, at);
      this.noteFilled(at);
    }
    return found.length < 2 ? found : found.sort((a, b) => a.from - b.from);
  }

  /** Looks up what a token is to patterns. */
  private readUses(at: number): void {
    const { table, text } = this;
    const word = text.norm[at] ?? '';
    this.used = 0;
    this.addUse(table.byWord.get(text.folded[at] ?? UNKNOWN));
    this.addUse(table.byAccents.get(text.written[at] ?? UNKNOWN));
    const prefixed = table.byPrefix.get(prefixKey(word));
    if (prefixed !== undefined) for (const { prefix, use } of prefixed) if (word.startsWith(prefix)) this.addUse(use);
    const mention = text.themes[at];
    if (mention) this.addUse(table.byTheme.get(mention.theme) ?? NO_USE);
    if (text.places[at]) this.addUse(table.byPlace);
    const hits = table.byClitics.find(word);
    if (hits.length > 0) this.verbs[at] = [...new Set(hits.map(({ value }) => value))];
  }

  private addUse(use: number): void {
    this.uses[this.used] = use;
    this.used += 1;
  }

  private addMatches(to: Found<V>[], at: number): void {
    const { begins } = this.table;
    const verbs = this.verbs[at] ?? NONE;
    const { uses } = this;
    if (verbs.length === 0) this.tryAll(to, uses[0] as number, at);
    else for (const pattern of sortedItems(begins, [uses[0] as number, ...verbs])) this.tryOne(to, pattern, at);
    for (let k = 1; k < this.used; k += 1) this.tryAll(to, uses[k] as number, at);
  }

  private tryAll(to: Found<V>[], use: number, at: number): void {
    const { from, items } = this.table.begins;
    for (let k = from[use] as number; k < (from[use + 1] as number); k += 1) this.tryOne(to, items[k] as number, at);
  }

  /** Tries a pattern, where what it needs stands behind. */
  private tryOne(to: Found<V>[], index: number, at: number): void {
    const { next, table } = this;
    if ((next[table.firstNeeds[index] as number] as number) <= at) return;
    const pattern = table.patterns[index];
    if (pattern === undefined) return;
    const { elements, needs, weight, value } = pattern;
    for (const element of needs) if ((next[element] as number) <= at) return;
    const end = this.matchFrom(elements, 0, at);
    if (end > at) to.push({ from: at, to: end, weight, value });
  }

  private noteFilled(at: number): void {
    const { from, items } = this.table.fills;
    const { next, uses } = this;
    for (let u = 0; u < this.used; u += 1) {
      const use = uses[u] as number;
      for (let k = from[use] as number; k < (from[use + 1] as number); k += 1) next[items[k] as number] = at;
    }
    for (const element of this.verbs[at] ?? NONE) next[element] = at;
  }

  /** The end of a match of `elements[e…]` at token `at`; -1 where there is none. */
  private matchFrom(elements: readonly Element[], e: number, at: number): number {
    const element = elements[e];
    if (element === undefined) return at;
    if (element.gap > 0) return this.matchGap(elements, e, element, at);
    const word = e > 0 && OPENING.has(this.text.norm[at] ?? '') ? at + 1 : at;
    const next = word < this.limit ? this.step(element, word) : -1;
    if (next > at) {
      const end = this.matchFrom(elements, e + 1, next);
      if (end >= 0) return end;
    }
    return element.optional ? this.matchFrom(elements, e + 1, at) : -1;
  }

  /** Word by word; where that fails and a phrase of time stands there, once more with leaps over it. */
  private matchGap(elements: readonly Element[], e: number, gap: Element, at: number): number {
    const end = this.leap(elements, e, gap, at, behindBrackets);
    return end >= 0 || !this.hasAside(at, gap.gap) ? end : this.leap(elements, e, gap, at, behindAside);
  }

  private hasAside(at: number, gap: number): boolean {
    for (let i = at; i <= at + gap; i += 1) if ((this.text.asides[i] ?? 0) > 0) return true;
    return false;
  }

  private leap(elements: readonly Element[], e: number, { gap, least, bounds }: Element, at: number, behind: Leap): number {
    const { text, limit } = this;
    let i = at;
    for (let skip = 0; skip <= gap && i <= limit; skip += 1) {
      i = behind(text, i);
      const end = skip < least ? -1 : this.matchFrom(elements, e + 1, i);
      if (end >= 0) return end;
      if (bounds.has(text.norm[i] ?? '')) return -1;
      i = text.places[i] || i + 1; // a state's name is one word
    }
    return -1;
  }

  /** The token behind one that the element accepts; -1 where it does not. */
  private step(element: Element, at: number): number {
    const { text, limit } = this;
    const { themes, place, exact, accented, prefixes } = element;
    const mention = themes === null ? null : text.themes[at];
    if (mention && themes?.has(mention.theme) && mention.to <= limit) return mention.to;
    const behind = place ? (text.places[at] ?? 0) : 0;
    if (behind > 0 && behind <= limit) return behind;
    const norm = text.norm[at] ?? '';
    if (exact.has(norm) || accented?.has(text.lower[at] ?? '')) return at + 1;
    if (prefixes !== null) for (const prefix of prefixes) if (norm.startsWith(prefix)) return at + 1;
    return this.verbs[at]?.includes(element.index) ? at + 1 : -1;
  }
}

const NONE: readonly number[] = [];

/** The items of several lists in their order, each once. */
const sortedItems = ({ from, items }: Lists, lists: readonly number[]): number[] =>
  [...new Set(lists.flatMap((list) => [...items.subarray(from[list], from[list + 1])]))].sort((a, b) => a - b);

/** *Pidió "prudencia"*: a word that somebody is quoted with. */
const OPENING: ReadonlySet<string> = new Set(['“', '"', '«']);

/** Words between brackets that a gap leaps over: a short name. */
const BRACKET = 3;

/** "The Security Council *(UNSC)*": the token behind brackets that open at `at`; `at` where none do. */
function behindBrackets({ norm }: PatternText, at: number): number {
  if (norm[at] !== '(') return at;
  for (let i = at + 1; i <= at + BRACKET; i += 1) if (norm[i] === ')') return i + 1;
  return at;
}

type Leap = (text: PatternText, at: number) => number;

/** "Extended *on Monday for a year* the mandate": the token behind brackets or an aside at `at`; `at` where none stands there. */
function behindAside(text: PatternText, at: number): number {
  const brackets = behindBrackets(text, at);
  if (brackets > at) return brackets;
  return text.asides[at] || at;
}

/** Of matches that overlap keeps the one that asks for most words, then the longest, then the earliest; in text order. */
export function withoutOverlaps<V>(found: readonly Found<V>[]): readonly Found<V>[] {
  if (found.length < 2) return found;
  const order = [...found].sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept = order.filter(({ from, to }) => {
    for (let i = from; i < to; i += 1) if (taken.has(i)) return false;
    for (let i = from; i < to; i += 1) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
