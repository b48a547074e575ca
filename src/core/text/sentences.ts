/**
 * Sentences by the codebook, section 4: they end at . ? ! or … with the closing marks behind it, inside quotation marks too,
 * not at ; or :. A block's end is a sentence's end.
 */
import type { Block, Span } from '../types.ts';
import { ABBREVIATIONS_THAT_END, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { isCloser, isTerminator } from './characters.ts';
import { hasTurnLabels, isTurnLabel } from './labels.ts';
import { Flag, hasFlag, type Tokens } from './tokens.ts';

/** A sentence: its span in the text and its first and last token (end exclusive). */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  /** Index of its block. */
  readonly block: number;
}

/** Punctuation that may stand before the first word of a sentence. */
const OPENERS = new Set(['“', '"', '‘', "'", '«', '‹', '„', '(', '[', '¿', '¡', '—', '–', '•', '-']);

/** How many marks in a row are read around a sentence's end: hostile text has thousands. */
const MARKS_LIMIT = 16;

/**
 * Longer sentences are cut here, so that steps which look at a whole sentence for each of its words stay linear in the text.
 * The longest sentence of the gold corpus has 59 words.
 */
const LONGEST = 400;

/**
 * Splits blocks into sentences.
 * @param blocks spans in text order; text between blocks belongs to no sentence
 * @returns sentences in text order, never across a block's end; a block without tokens gives none
 */
export function splitSentences(text: string, tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  const labelled = hasTurnLabels(tokens);
  let token = 0;
  blocks.forEach((block, index) => {
    while (token < tokens.length && (tokens.start[token] ?? 0) < block.start) token += 1;
    let from = token;
    const end = (last: number): void => {
      sentences.push(make(tokens, from, last, index));
      from = last;
    };
    token = labelled && isTurnLabel(tokens, token, block.end) ? token + 1 : skipListNumber(tokens, token, block.end);
    if (token === from + 1) end(token); // the "R." of an interview is no part of the answer
    while (token < tokens.length && (tokens.start[token] ?? 0) < block.end) {
      const last = token - from < LONGEST ? endAt(text, tokens, token, block.end) : token;
      token = last >= 0 ? last : token + 1;
      if (last >= 0) end(last);
    }
    if (token > from) end(token);
  });
  return sentences;
}

/** "3." at a block's start numbers it and ends no sentence; "13:02." is a time stamp and a sentence of its own. */
function skipListNumber(tokens: Tokens, at: number, blockEnd: number): number {
  const stop = at + 1;
  const numbered = stop + 1 < tokens.length && tokens.lower[stop] === '.' && (tokens.start[stop + 1] ?? 0) < blockEnd;
  return numbered && /^\d{1,3}$/.test(tokens.lower[at] ?? '') ? stop + 1 : at;
}

/** Skips the dashes, bullets and bars that layouts put before a sentence, and a live blog's time stamp before a bar. */
function skipLeader(tokens: Tokens, from: number, to: number): number {
  let at = from;
  if (at + 2 < to && hasFlag(tokens, at, Flag.number) && LEADERS.has(tokens.lower[at + 1] ?? '')) at += 1;
  while (at + 1 < to && LEADERS.has(tokens.lower[at] ?? '') && hasFlag(tokens, at + 1, Flag.spaceBefore)) at += 1;
  return at;
}

const DASHES = new Set(['-', '–', '—', '--']);
const LEADERS = new Set(['-', '–', '•', '|', '·']);

function make(tokens: Tokens, first: number, to: number, block: number): Sentence {
  const from = skipLeader(tokens, first, to);
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, from, to, block };
}

/** If a sentence ends with token `i` (and the closers behind it), the index behind its last token; else -1. */
function endAt(text: string, tokens: Tokens, i: number, blockEnd: number): number {
  const last = text.charCodeAt((tokens.end[i] ?? 0) - 1);
  if (!isTerminator(last)) return -1;
  const abbreviated = hasFlag(tokens, i, Flag.abbreviation);
  if (!abbreviated && !hasFlag(tokens, i, Flag.punctuation)) return -1;
  let next = i + 1;
  const limit = Math.min(tokens.length, next + MARKS_LIMIT);
  while (next < limit && isClosing(text, tokens, next, blockEnd)) next += 1;
  if (next >= tokens.length || (tokens.start[next] ?? 0) >= blockEnd) return next;
  if (!hasFlag(tokens, next, Flag.spaceBefore) && next === i + 1) return -1; // "8.2", "lindero.org", "?!"
  if (abbreviated && !abbreviationEnds(tokens, i, next)) return -1;
  return startsSentence(tokens, next, blockEnd) ? next : -1;
}

/** "LIMA, 3 may.- El", "14 de mayo.– La": the dash of a dateline belongs to it. */
function isDatelineDash(tokens: Tokens, i: number): boolean {
  const behind = i + 1 < tokens.length && hasFlag(tokens, i + 1, Flag.spaceBefore | Flag.blockStart);
  return behind && DASHES.has(tokens.lower[i] ?? '') && tokens.lower[i - 1]?.endsWith('.') === true;
}

/** A closing mark, or one more terminator ("?!", "!…"), with no blank before it. */
function isClosing(text: string, tokens: Tokens, i: number, blockEnd: number): boolean {
  if ((tokens.start[i] ?? 0) >= blockEnd) return false;
  if (hasFlag(tokens, i, Flag.spaceBefore)) return false;
  const unit = text.charCodeAt(tokens.start[i] ?? 0);
  if (isDatelineDash(tokens, i)) return true;
  return isCloser(unit) || (hasFlag(tokens, i, Flag.punctuation) && isTerminator(unit));
}

function startsSentence(tokens: Tokens, next: number, blockEnd: number): boolean {
  let i = next;
  const limit = Math.min(tokens.length, next + MARKS_LIMIT);
  while (i < limit && (tokens.start[i] ?? 0) < blockEnd && OPENERS.has(tokens.lower[i] ?? '')) i += 1;
  if (i >= tokens.length || (tokens.start[i] ?? 0) >= blockEnd) return true;
  return hasFlag(tokens, i, Flag.capital | Flag.number) || (hasFlag(tokens, i, Flag.punctuation) && i > next);
}

/** Whether an abbreviation that stands before a capital may end its sentence: never a title or an initial. */
function abbreviationEnds(tokens: Tokens, i: number, next: number): boolean {
  const word = (tokens.lower[i] ?? '').replace(/\.$/, '');
  if (ABBREVIATIONS_THAT_END.has(word)) return true;
  if (TITLE_ABBREVIATIONS.has(word)) return false;
  // "U.S.", "EE. UU.", "a.m.", "Va.": the sentence ends where a function word with a capital follows, not before a name ("U.S. Marines")
  return STARTERS.has(tokens.lower[next] ?? '') || QUOTES.has(tokens.lower[next] ?? '');
}

const QUOTES = new Set(['“', '"', '‘', '«', '„']);

/** Words that with a capital begin a sentence rather than a name. */
const STARTERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my but and or yet so if in on at by for from with as when while ' +
    'after before since until although though because however still then there here who what why how no not nor asked under over ' +
    'el la los las un una unos unas este esta esto estos estas ese esa eso aquel aquella él ella ellos ellas su sus pero y o si en con por para según ' +
    'cuando mientras aunque porque sin tras ante desde hasta no ni también además ya se lo le al del'
  ).split(' '),
);
