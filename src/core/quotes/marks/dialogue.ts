import type { Document } from '../../text/document.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';

/** One stretch of dialogue between dashes; token indices, end exclusive. The dash is part of it. */
export interface DialoguePiece {
  readonly from: number;
  readonly to: number;
}

const DASHES = new Set(['—', '–', '―', '-']);
/** How many words may stand between the dash and the verb of an attribution ("—me lo dijo", "—le contestó"). */
const CLITICS_BEFORE_CUE = 3;

/**
 * Spanish dialogue: a block that opens with a dash is speech, broken by attributions between dashes
 * ("—Que vengan —dijo—. Y pronto."). *Ortografía de la lengua española* (2010), 3.4.7.2.
 * @param from first token of the block
 * @param to behind its last token
 * @param isCue whether a token is a form of a verb of saying
 * @returns the pieces of speech in text order; none where the block is no dialogue
 */
export function dialoguePieces(document: Document, from: number, to: number, isCue: (token: number) => boolean): DialoguePiece[] {
  if (!opensSpeech(document, from, to)) return [];
  const pieces: DialoguePiece[] = [];
  let start = from;
  for (let token = from + 1; token < to; token += 1) {
    if (!opensAttribution(document, token, to, isCue)) continue;
    pieces.push({ from: start, to: token });
    start = afterAttribution(document, token, to);
    token = start - 1;
  }
  if (start < to) pieces.push({ from: start, to });
  return pieces;
}

const isDash = (document: Document, token: number): boolean => DASHES.has(document.tokens.lower[token] ?? '');
const spaced = (document: Document, token: number): boolean => hasFlag(document.tokens, token, Flag.spaceBefore);

function opensSpeech(document: Document, from: number, to: number): boolean {
  return to - from > 2 && isDash(document, from) && !spaced(document, from + 1);
}

function opensAttribution(document: Document, token: number, to: number, isCue: (token: number) => boolean): boolean {
  if (!isDash(document, token) || !spaced(document, token) || spaced(document, token + 1)) return false;
  for (let i = token + 1; i <= token + 1 + CLITICS_BEFORE_CUE && i < to; i += 1) if (isCue(i)) return true;
  return false;
}

/** Behind the dash that closes an attribution, and the stop or comma that belongs to the speech before it; else the block's end. */
function afterAttribution(document: Document, opener: number, to: number): number {
  for (let token = opener + 1; token < to; token += 1) {
    if (!isDash(document, token) || spaced(document, token)) continue;
    let next = token + 1;
    while (next < to && /^[.,;:…]+$/.test(document.tokens.lower[next] ?? '')) next += 1;
    return next;
  }
  return to;
}
