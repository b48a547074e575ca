import { isSpace, isWordUnit } from '../../text/characters.ts';
import type { Document } from '../../text/document.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { WordSet } from '../../text/word-sets.ts';
import { type DialogueVerbs, dialoguePieces } from './dialogue.ts';
import { type Mark, markAt } from './mark-kinds.ts';
import { MISSING, type Pair, pairMarks } from './pairing.ts';

/** A stretch of text between quotation marks (or dialogue dashes), marks included; token indices, end exclusive. */
export interface Passage {
  readonly open: number;
  readonly close: number;
  /** The tokens inside the marks. */
  readonly from: number;
  readonly to: number;
  /** Index of the passage around it; -1 at the top. */
  readonly parent: number;
  readonly style: 'marks' | 'dash';
  /** It goes on from a passage that the block before left open. */
  readonly continues: boolean;
}

/** The passages of a document, with the passage of each token. */
export interface Passages {
  /** In text order; a passage stands before those inside it. */
  readonly list: readonly Passage[];
  /** For each token the index of the innermost passage around it (its marks belong to it); -1 outside. */
  readonly of: Int32Array;
  /** For each token that opens a passage, the token behind its end; else 0. */
  readonly skip: Int32Array;
  /** For each token that closes a passage, its first token; else -1. */
  readonly back: Int32Array;
}

/** Passages nest at most this deep; what lies deeper is read as part of the one around it. */
const MAX_DEPTH = 4;

interface BlockTokens {
  readonly from: number;
  readonly to: number;
  /** The block below begins with an opening mark: a speech left open here goes on there. */
  readonly goesOn: boolean;
}

/** A passage before nesting is known. */
interface Span {
  open: number;
  close: number;
  closed: boolean;
  style: 'marks' | 'dash';
  continues: boolean;
}

/**
 * Finds all that stands between quotation marks: curly, straight, low-high, guillemets, single marks told from apostrophes,
 * nested, carried over paragraphs, with missing closers, and Spanish dialogue between dashes. Linear in the text's length.
 * @param verbs tell the attributions between dashes
 * @param elided words before which a mark is an apostrophe
 */
export function findPassages(document: Document, verbs: DialogueVerbs, elided: WordSet): Passages {
  const spans: Span[] = [];
  let carried = false;
  for (const block of blockRanges(document)) {
    const found = blockSpans(document, block, carried, verbs, elided);
    carried = found.open;
    for (const span of found.spans) spans.push(span);
  }
  return nest(document, spans);
}

const OPENERS = new Set(['“', '«']);

function blockRanges(document: Document): BlockTokens[] {
  const ranges = document.blocks.map(() => ({ from: -1, to: -1, goesOn: false }));
  for (const sentence of document.sentences) {
    const range = ranges[sentence.block];
    if (range === undefined) continue;
    // a sentence leaves out the dash before it: look back for the dialogue's first token
    if (range.from < 0) range.from = firstOfBlock(document, sentence.from, document.blocks[sentence.block]?.start ?? 0);
    range.to = sentence.to;
  }
  const filled = ranges.filter((range) => range.from >= 0);
  filled.forEach((range, index) => {
    range.goesOn = OPENERS.has(document.tokens.lower[filled[index + 1]?.from ?? -1] ?? '');
  });
  return filled;
}

function firstOfBlock(document: Document, token: number, start: number): number {
  let first = token;
  while (first > 0 && (document.tokens.start[first - 1] ?? -1) >= start) first -= 1;
  return first;
}

function blockSpans(
  document: Document,
  block: BlockTokens,
  carried: boolean,
  verbs: DialogueVerbs,
  elided: WordSet,
): { spans: Span[]; open: boolean } {
  const pieces = document.lang === 'es' ? dialoguePieces(document, block.from, block.to, verbs) : [];
  const marks = blockMarks(document, block, elided);
  const resumes = carried && resumesSpeech(document, block, marks);
  const [first] = marks;
  const opened =
    resumes === 'closer' && first !== undefined ? [{ ...first, token: block.from, opens: true, closes: false }, ...marks] : marks;
  const pairs = pairMarks(opened, { pluralApostrophe: (token) => isPluralApostrophe(document, token) });
  const spans = pairs.map((pair) => toSpan(document, block, pair, resumes !== false));
  for (const piece of pieces) spans.push({ open: piece.from, close: piece.to, closed: true, style: 'dash', continues: false });
  const last = spans.findLast((span) => span.style === 'marks' && !span.closed);
  return { spans: spans.filter((span) => span.close > span.open + 1), open: last !== undefined && last.close === block.to };
}

function blockMarks(document: Document, block: BlockTokens, elided: WordSet): Mark[] {
  const { tokens, text } = document;
  const marks: Mark[] = [];
  for (let token = block.from; token < block.to; token += 1) {
    const symbol = tokens.lower[token] ?? '';
    if (symbol.length !== 1) continue;
    const doubled = doubledTick(document, block, token);
    if (doubled !== null) {
      marks.push(doubled);
      token += 1;
      continue;
    }
    const mark = markAt(text, tokens.start[token] ?? 0, symbol, token + 1 < block.to ? (tokens.lower[token + 1] ?? '') : '', elided);
    if (mark !== null) marks.push(guillemetAtStart(block, token, { ...mark, token }));
  }
  return marks;
}

/** Two single ticks typed for one double mark (''so''): the first token stands for an opener, the second for a closer. */
function doubledTick({ tokens, text }: Document, block: BlockTokens, token: number): Mark | null {
  const symbol = tokens.lower[token];
  if ((symbol !== "'" && symbol !== '`') || tokens.lower[token + 1] !== symbol || token + 1 >= block.to) return null;
  if (hasFlag(tokens, token + 1, Flag.spaceBefore)) return null;
  const before = text.charCodeAt((tokens.start[token] ?? 0) - 1);
  const opens =
    token === block.from || isSpace(before) || !(isWordUnit(before) || /[.,!?;:]/.test(text.charAt((tokens.start[token] ?? 0) - 1)));
  return { token: opens ? token : token + 1, family: 'doubled', opens, closes: !opens };
}

/** Spanish repeats the *closing* guillemet before each new paragraph of one speech ("comillas de seguir"). */
function guillemetAtStart(block: BlockTokens, token: number, mark: Mark): Mark {
  return token === block.from && mark.family === 'guillemet' ? { ...mark, opens: true, closes: false } : mark;
}

/** How a block takes up the speech that the one before left open: with a new opener, or only with its closer. */
function resumesSpeech(document: Document, block: BlockTokens, marks: readonly Mark[]): 'opener' | 'closer' | false {
  const first = marks[0];
  if (first === undefined) return false;
  if (first.token === block.from && first.opens) return 'opener';
  const mark = document.tokens.lower[first.token];
  const curly = mark === '”' || mark === '»';
  return curly && first.closes && !first.opens ? 'closer' : false;
}

function isPluralApostrophe(document: Document, token: number): boolean {
  const { tokens } = document;
  const inside = hasFlag(tokens, token + 1, Flag.word) && !hasFlag(tokens, token + 1, Flag.capital);
  return inside && (tokens.lower[token - 1] ?? '').endsWith('s');
}

/**
 * A passage that is never closed ends with its sentence; at a block's start, or where the block below opens with marks again, it
 * reaches to the block's end (the speech goes on below).
 */
function toSpan(document: Document, block: BlockTokens, pair: Pair, resumes: boolean): Span {
  const continues = resumes && pair.open === block.from;
  if (pair.close >= 0) return { open: pair.open, close: pair.close + 1, closed: true, style: 'marks', continues };
  const sentence = document.sentences[document.sentenceOf[pair.open] ?? -1];
  const whole = sentence === undefined || (pair.close === MISSING && (pair.open === block.from || continues || block.goesOn));
  const last = whole ? block.to : sentence.to;
  return { open: pair.open, close: last, closed: false, style: 'marks', continues };
}

function nest(document: Document, spans: Span[]): Passages {
  spans.sort((a, b) => a.open - b.open || b.close - a.close);
  const list: Passage[] = [];
  const of = new Int32Array(document.tokens.length).fill(-1);
  const skip = new Int32Array(document.tokens.length);
  const back = new Int32Array(document.tokens.length).fill(-1);
  const stack: number[] = [];
  for (const span of spans) {
    while (stack.length > 0 && (list[stack[stack.length - 1] ?? 0]?.close ?? 0) <= span.open) stack.pop();
    const parent = stack[stack.length - 1] ?? -1;
    const around = list[parent];
    const close = around === undefined ? span.close : Math.min(span.close, around.to);
    if (stack.length >= MAX_DEPTH || close <= span.open + 1 || (around !== undefined && span.open === around.open)) continue;
    stack.push(list.length);
    of.fill(list.length, span.open, close);
    skip[span.open] = close;
    if ((back[close - 1] ?? -1) < 0) back[close - 1] = span.open;
    const inner = innerRange(document, span, close);
    list.push({ open: span.open, close, ...inner, parent, style: span.style, continues: span.continues });
  }
  return { list, of, skip, back };
}

function innerRange(document: Document, span: Span, close: number): { from: number; to: number } {
  const opener = /[\p{P}`]/u.test(document.tokens.lower[span.open] ?? '') ? span.open + 1 : span.open;
  const from = span.style === 'dash' && !/^[—–―-]/.test(document.tokens.lower[span.open] ?? '') ? span.open : opener;
  const tick = document.tokens.lower[span.open] ?? '';
  const doubled = (tick === "'" || tick === '`') && document.tokens.lower[from] === tick ? 1 : 0;
  return { from: from + doubled, to: span.closed && span.style === 'marks' ? Math.max(from + doubled, close - 1 - doubled) : close };
}
