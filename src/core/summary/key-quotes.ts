/** Key quotes (codebook, section 5): three to five that carry the dispute, readable alone, from all sides, none said twice. */

import { type SpokenQuote, tokenRange } from '../stance/scene/scene.ts';
import { bisect } from '../text/bisect.ts';
import type { Document } from '../text/document.ts';
import { Flag, hasFlag } from '../text/tokens.ts';
import type { Span, Statement, Term } from '../types.ts';

/** What makes a key quote. Weights for them are learned from the corpora's key quotes (`scripts/train-key-quotes.mjs`). */
export interface KeyFeatures {
  /** 1 for the speaker's own words. */
  readonly direct: number;
  /** 1 where a part is the speaker's own words. */
  readonly mixed: number;
  /** From 0 to 1: a short one says little alone. */
  readonly length: number;
  /** How much its wording takes a side, from 0 to 1; 0 where it takes none. */
  readonly taking: number;
  /** 1 where an expression tells the side. */
  readonly decided: number;
  /** 1 where it holds a mention of intervention. */
  readonly intervention: number;
  /** 1 where its sentence names the speaker: who is "the official" elsewhere reads badly alone. */
  readonly named: number;
  /** How far down the article it stands, from 0 to 1. */
  readonly late: number;
}

/** A weight for each feature. */
export type KeyWeights = Readonly<Record<keyof KeyFeatures, number>>;

const MOST = 5;
/** Characters that are read in one breath; what is longer is worth no more. */
const LONG = 300;
/** A wording that leans so much takes a side beyond doubt (logarithm of odds). */
const PLAIN = 5;
/** What a quote loses for each one chosen before it of the same speaker, and of the same side. */
const CROWDING = { actor: 0.5, side: 0.25 };
/** Two quotes say the same when they share this part of the shorter one's content words. */
const SAME = 0.5;

interface Ranked {
  readonly index: number;
  readonly side: 'favor' | 'against' | null;
  readonly actor: string;
  readonly worth: number;
  readonly words: ReadonlySet<string>;
}

/**
 * Chooses key quotes.
 * @returns indices into `quotes`, best first; at most five, fewer where the article has fewer attributed quotes
 */
export function keyQuotes(
  document: Document,
  terms: readonly Term[],
  quotes: readonly SpokenQuote[],
  statements: readonly Statement[],
  weights: KeyWeights,
): number[] {
  const ranked = quotes
    .flatMap((quote, index) => rank(document, terms, quote, index, statements, weights) ?? [])
    .sort((a, b) => b.worth - a.worth || a.index - b.index);
  const chosen: Ranked[] = [];
  while (chosen.length < MOST) {
    const next = best(ranked, chosen);
    if (next === null) break;
    chosen.push(next);
  }
  return chosen.map(({ index }) => index);
}

/** The best quote left, worth less where its speaker or side already has one. */
function best(ranked: readonly Ranked[], chosen: readonly Ranked[]): Ranked | null {
  let top: Ranked | null = null;
  let topWorth = -Infinity;
  for (const quote of ranked) {
    if (chosen.includes(quote) || chosen.some((other) => sayTheSame(quote, other))) continue;
    const worth = quote.worth - crowding(quote, chosen);
    if (worth > topWorth) [top, topWorth] = [quote, worth];
  }
  return top;
}

function crowding(quote: Ranked, chosen: readonly Ranked[]): number {
  let cost = 0;
  for (const other of chosen) {
    if (other.actor === quote.actor) cost += CROWDING.actor;
    if (other.side === quote.side) cost += CROWDING.side;
  }
  return cost;
}

function sayTheSame(a: Ranked, b: Ranked): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return small.size > 0 && shared >= SAME * small.size;
}

/** Of spans in text order, whose ends are in text order too, those that overlap another. */
function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const from = bisect(spans.length, (i) => (spans[i]?.end ?? 0) > start);
  return spans.slice(
    from,
    bisect(spans.length, (i) => (spans[i]?.start ?? 0) >= end),
  );
}

/** How well a quote carries the dispute and reads alone; null where nobody is known to say it. */
function rank(
  document: Document,
  terms: readonly Term[],
  quote: SpokenQuote,
  index: number,
  statements: readonly Statement[],
  weights: KeyWeights,
): Ranked | null {
  if (quote.actor === null) return null;
  const features = keyFeatures(document, terms, quote, statements);
  let worth = 0;
  for (const key of FEATURES) worth += weights[key] * features[key];
  const side = sidedIn(quote, statements).at(-1)?.stance ?? null;
  return { index, actor: quote.actor, worth, words: contentWords(document, quote), side: side === 'neither' ? null : side };
}

/** The order in which they are added up. */
const FEATURES = [
  'direct',
  'mixed',
  'length',
  'taking',
  'decided',
  'intervention',
  'named',
  'late',
] as const satisfies (keyof KeyFeatures)[];

/** Reads a quote's features. @param statements those of the article */
export function keyFeatures(document: Document, terms: readonly Term[], quote: SpokenQuote, statements: readonly Statement[]): KeyFeatures {
  const own = sidedIn(quote, statements);
  return {
    direct: Number(quote.type === 'direct'),
    mixed: Number(quote.type === 'mixed'),
    length: Math.min(1, (quote.end - quote.start) / LONG),
    taking: Math.min(1, Math.max(0, ...own.map(({ taking }) => taking)) / PLAIN),
    decided: Number(own.some(({ evidence }) => evidence.predicate !== null)),
    intervention: Number(overlapping(terms, quote).some(({ theme }) => theme === 'intervention')),
    named: Number(quote.resolution === 'name'),
    late: quote.start / Math.max(1, document.text.length),
  };
}

/** The statements that take a side in a quote's words. */
const sidedIn = (quote: SpokenQuote, statements: readonly Statement[]): Statement[] =>
  overlapping(statements, quote).filter(({ actor, stance }) => actor === quote.actor && stance !== 'neither');

/** Words of four letters or more. */
function contentWords(document: Document, span: Span): Set<string> {
  const { tokens } = document;
  const [from, to] = tokenRange(tokens.start, tokens.end, span);
  const words = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const word = tokens.norm[i] ?? '';
    if (hasFlag(tokens, i, Flag.word) && word.length > 3) words.add(word);
  }
  return words;
}
