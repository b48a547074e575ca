import type { Document } from '../../text/document.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';

/** One stretch of dialogue between dashes; token indices, end exclusive. The dash is part of it. */
export interface DialoguePiece {
  readonly from: number;
  readonly to: number;
}

/** What tells an attribution between dashes from an aside. */
export interface DialogueVerbs {
  /** Whether a token is a form of a verb of saying. */
  says(token: number): boolean;
  /** Whether a token is a finite verb of the third person: right behind a dash it attributes, whatever it means ("—Sí —sonrió"). */
  isVerb(token: number): boolean;
}

const DASHES = new Set(['—', '–', '―', '-']);
/** How many words may stand between the dash and the verb of an attribution ("—me lo dijo", "—le contestó"). */
const CLITICS_BEFORE_CUE = 3;

/**
 * Spanish dialogue: a block that opens with a dash is speech, broken by attributions between dashes
 * ("—Que vengan —dijo—. Y pronto."). *Ortografía de la lengua española* (2010), 3.4.7.2.
 * @param from first token of the block
 * @param to behind its last token
 * @param verbs tell an attribution from an aside
 * @returns the pieces of speech in text order; none where the block is no dialogue
 */
export function dialoguePieces(document: Document, from: number, to: number, verbs: DialogueVerbs): DialoguePiece[] {
  const first = opensSpeech(document, from, to) ? from : speechWithin(document, from, to, verbs);
  if (first < 0) return [];
  const pieces: DialoguePiece[] = [];
  let start = first;
  for (let token = first + 1; token < to; token += 1) {
    if (!opensAttribution(document, token, to, verbs)) continue;
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

/**
 * Speech that begins behind a sentence of the writer's ("Nadie durmió. —Que vengan —dijo Ana."): a dash at a sentence's start,
 * with an attribution behind it. A dash in the middle of a sentence opens an aside.
 * @returns its first token; -1 where none begins
 */
function speechWithin(document: Document, from: number, to: number, verbs: DialogueVerbs): number {
  let first = -1;
  for (let token = from + 1; token < to; token += 1) {
    if (!isDash(document, token) || !spaced(document, token)) continue;
    if (first >= 0 && opensAttribution(document, token, to, verbs)) return first;
    const starts = /^[.:?!…]+$/.test(document.tokens.lower[token - 1] ?? '') && !spaced(document, token + 1);
    if (first < 0 && starts && (hasFlag(document.tokens, token + 1, Flag.capital) || /^[¿¡]/.test(document.tokens.lower[token + 1] ?? '')))
      first = token;
  }
  return -1;
}

function opensAttribution(document: Document, token: number, to: number, verbs: DialogueVerbs): boolean {
  if (!isDash(document, token) || !spaced(document, token) || spaced(document, token + 1)) return false;
  for (let i = token + 1; i <= token + 1 + CLITICS_BEFORE_CUE && i < to; i += 1) if (verbs.says(i)) return true;
  return verbs.isVerb(token + 1);
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
