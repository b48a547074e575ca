/** Key quotes (codebook, section 5): three to five that carry the dispute, readable alone, from all sides, none said twice. */

import { type SpokenQuote, tokenRange } from '../stance/scene.ts';
import type { Document } from '../text/document.ts';
import { Flag, hasFlag } from '../text/tokens.ts';
import type { Span, Statement, Term } from '../types.ts';

const MOST = 5;
/** Lengths in characters: below `min` a quote says little alone, from `full` to `max` it reads best. */
const GOOD_LENGTH = { min: 40, full: 80, max: 240 };
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
): number[] {
  const ranked = quotes
    .flatMap((quote, index) => rank(document, terms, quote, index, statements) ?? [])
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
  let topWorth = 0;
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
    if (other.actor === quote.actor) cost += 1;
    if (other.side === quote.side) cost += 0.4;
  }
  return cost;
}

function sayTheSame(a: Ranked, b: Ranked): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return small.size > 0 && shared >= SAME * small.size;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** How well a quote carries the dispute and reads alone; null where nobody is known to say it. */
function rank(
  document: Document,
  terms: readonly Term[],
  quote: SpokenQuote,
  index: number,
  statements: readonly Statement[],
): Ranked | null {
  if (quote.actor === null) return null;
  const own = statements.filter((s) => s.actor === quote.actor && overlaps(s, quote) && s.stance !== 'neither');
  const decided = own.filter((s) => s.evidence.predicate !== null);
  const inside = terms.filter((term) => overlaps(term, quote));
  const length = quote.end - quote.start;
  const words = contentWords(document, quote);
  let worth = 2;
  worth += own.length > 0 ? 1 : 0;
  worth += own.length > 1 ? 1.2 : 0;
  worth += decided.length > 0 ? 0.4 : 0;
  worth += inside.some((t) => t.theme === 'intervention') ? 0.4 : 0;
  worth += inside.some((t) => t.theme === 'sovereignty') ? 0.3 : 0;
  worth -= quote.type === 'indirect' ? 1.4 : 0; // the author's words, not the speaker's
  worth -= inHeadline(document, quote) ? 0.6 : 0;
  worth += length < GOOD_LENGTH.min ? -1.2 : length < GOOD_LENGTH.full ? 0 : length <= GOOD_LENGTH.max ? 0.6 : 0.2;
  const side = own.at(-1)?.stance;
  return { index, actor: quote.actor, worth, words, side: side === 'favor' || side === 'against' ? side : null };
}

const inHeadline = (document: Document, quote: Span): boolean =>
  document.blocks.some((block) => block.kind === 'title' && overlaps(block, quote));

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
