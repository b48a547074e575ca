import { isSpace, isWordUnit } from '../../text/characters.ts';
import type { WordSet } from '../../text/word-sets.ts';

/** Marks that pair with one another: a closer closes the nearest opener of its own family. */
export type MarkFamily = 'doubled' | 'double' | 'straight' | 'guillemet' | 'angle' | 'single' | 'tick';

/** A quotation mark where it stands. Where its shape leaves open which way it faces, the blanks around it tell. */
export interface Mark {
  /** Index of its token. */
  readonly token: number;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** U+201C is an opener, but German closes „…“ with it; straight marks face either way. */
const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'straight',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'angle',
  '›': 'angle',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'tick',
  '`': 'tick',
};

const OPENERS = new Set(['“', '„', '‟', '«', '‹', '‘', '‚']);
const CLOSERS = new Set(['”', '»', '›', '’']);
const STOPS = new Set([',', '.', ';', ':']);

/**
 * Reads one token as a quotation mark.
 * @param text the article's text
 * @param start offset of the token in `text`
 * @param symbol the token's characters
 * @param next the token behind it in lower case, or the empty string at a block's end
 * @param elided words that lose their first letters
 * @returns null where the token is no quotation mark, or is an apostrophe
 */
export function markAt(text: string, start: number, symbol: string, next: string, elided: WordSet): Omit<Mark, 'token'> | null {
  const family = FAMILIES[symbol];
  if (family === undefined) return null;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(start + symbol.length);
  const blankBefore = start === 0 || isSpace(before);
  const blankAfter = start + symbol.length >= text.length || isSpace(after);
  const letterBefore = isWordUnit(before);
  const canOpen = !blankAfter && !letterBefore;
  const canClose = !blankBefore;
  if (family === 'single' || family === 'tick')
    return singleMark(family, symbol, {
      canOpen,
      canClose,
      wordAfter: isWordUnit(after),
      elided: elided.has(next) || /^\d\ds?$/.test(next),
    });
  // «… nuestras vidas«, dijo: an opener that stands where only a closer can
  const turned = letterBefore && STOPS.has(text.charAt(start + symbol.length));
  if (OPENERS.has(symbol)) return { family, opens: !turned, closes: canClose && (blankAfter || turned) };
  if (CLOSERS.has(symbol)) return { family, opens: canOpen && blankBefore, closes: true };
  // a straight mark between blanks is left to the stack: it closes what is open
  return { family, opens: canOpen || (blankBefore && blankAfter), closes: canClose || (blankBefore && blankAfter) };
}

function singleMark(
  family: MarkFamily,
  symbol: string,
  at: { canOpen: boolean; canClose: boolean; wordAfter: boolean; elided: boolean },
): Omit<Mark, 'token'> | null {
  // "’em", "’til", "’90s": an apostrophe
  const elision = symbol !== '‘' && at.elided;
  const opens = symbol !== '’' && at.canOpen && !elision;
  const closes = symbol !== '‘' && symbol !== '‚' && at.canClose && !at.wordAfter;
  return opens || closes ? { family, opens, closes } : null;
}
