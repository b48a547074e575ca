/**
 * The tokeniser: the spine of the engine. One pass over the code units, linear, the same in every JavaScript engine.
 *
 * - A word is a run of letters and digits. Hyphens part words and are tokens of their own (`Flag.hyphen`), so that
 *   "fentanyl-related" holds "fentanyl" and "non-intervention" is three tokens.
 * - English clitics are parted as in the Penn Treebank: "Mexico's" is Mexico + 's, "don't" is do + n't.
 * - "U.S.", "EE. UU.", "J." and titles ("Sen.") are one token with their stops.
 * - Any other unit is a token of one character; runs of the same punctuation character ("...", "——") are one token.
 */
import { CAPITAL_ABBREVIATIONS, LOWER_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './abbreviations.ts';
import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, isUpper, isWordUnit } from './characters.ts';
import { foldAccents, lowerCase } from './fold.ts';

/** Bits of `Tokens.flags`. */
export const Flag = {
  /** Letters (perhaps with digits). */
  word: 1,
  number: 2,
  punctuation: 4,
  /** The first letter is a capital. */
  capital: 8,
  /** Two letters or more, all capitals ("CIA", "U.S."). */
  allCaps: 16,
  /** A hyphen with no blank on either side. */
  hyphen: 32,
  /** White space (or the text's start) stands before it. */
  spaceBefore: 64,
  /** The first token of a block. */
  blockStart: 128,
  /** An English clitic: 's, n't, 'd, 'll, 're, 've, 'm. */
  clitic: 256,
  /** An abbreviation with its stop ("U.S.", "Sen."). */
  abbreviation: 512,
} as const;

/** The tokens of a text as columns: entry i of each column belongs to token i. */
export interface Tokens {
  readonly length: number;
  /** UTF-16 offsets, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lower case with accents ("él"). */
  readonly lower: readonly string[];
  /** Lower case, accents folded ("el"); "U.S." gives "u.s.", "EE. UU." and "EEUU" give "ee.uu.". */
  readonly norm: readonly string[];
  /** `Flag` bits. */
  readonly flags: Uint16Array;
}

/** Whether a token carries one of some `Flag` bits; false beyond the text's ends. */
export const hasFlag = (tokens: Tokens, i: number, bits: number): boolean => ((tokens.flags[i] ?? 0) & bits) !== 0;

/** Columns while scanning; those of numbers have room for as many tokens as a text can have. */
class Columns {
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly lower: string[] = [];
  private readonly norm: string[] = [];
  private readonly flags: Uint16Array;
  private readonly text: string;
  private readonly starts: ReadonlySet<number>;
  private spaced = true;

  constructor(text: string, starts: ReadonlySet<number>) {
    this.text = text;
    this.starts = starts;
    this.start = new Int32Array(text.length);
    this.end = new Int32Array(text.length);
    this.flags = new Uint16Array(text.length);
  }

  space(): void {
    this.spaced = true;
  }

  push(start: number, end: number, kind: number, norm?: string): void {
    const lower = lowerCase(this.text.slice(start, end));
    const token = this.lower.length;
    const first = token === 0;
    this.flags[token] = kind | (this.spaced || first ? Flag.spaceBefore : 0) | (first || this.starts.has(start) ? Flag.blockStart : 0);
    this.start[token] = start;
    this.end[token] = end;
    this.lower.push(lower);
    this.norm.push(norm ?? foldAccents(lower));
    this.spaced = false;
  }

  /** Whether the last token is an abbreviation with its stop that ends at an offset: "U.S." of "U.S.-led". */
  abbreviationEnds(at: number): boolean {
    const last = this.lower.length - 1;
    return this.end[last] === at && (this.lower[last]?.length ?? 0) > 1 && this.text.charCodeAt(at - 1) === 0x2e;
  }

  build(): Tokens {
    const { lower, norm } = this;
    const { length } = lower;
    return { length, start: this.start.slice(0, length), end: this.end.slice(0, length), lower, norm, flags: this.flags.slice(0, length) };
  }
}

/** "EE. UU.", "EE.UU.", "RR. HH.": doubled capitals with stops, one blank at most between. Sticky: tested at one place only. */
const DOUBLED = /([A-Z])\1\.?[ \u00a0]?([A-Z])\2(?:\.|(?![A-Za-z]))/y;
/** "U.S.", "U.N.", "D.C.", "a.m.": single letters each with a stop. */
const DOTTED = /(?:[A-Za-z]\.){2,6}/y;
/** What stands for a word of its own at the end of another: "can't", "Peru's", "cannot". */
const CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|d|ll|re|ve|m)|(?<=^can)not)$/i;

/**
 * Tokenises a text.
 * @param text any string
 * @param blockStarts offsets at which a block starts (for `Flag.blockStart`)
 */
export function tokenise(text: string, blockStarts: ReadonlySet<number> = new Set([0])): Tokens {
  const out = new Columns(text, blockStarts);
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      out.space();
      at += 1;
    } else if (isLetter(unit)) at = scanWord(text, at, out);
    else if (isDigit(unit)) at = scanNumber(text, at, out);
    else at = scanPunctuation(text, at, out);
  }
  return out.build();
}

function caseFlags(text: string, start: number, end: number): number {
  if (!isUpper(text.charCodeAt(start))) return 0;
  let letters = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    if (!isUpper(unit)) return Flag.capital;
    letters += 1;
  }
  return Flag.capital | (letters > 1 ? Flag.allCaps : 0);
}

/** A sticky match at `at`, or the empty string. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function scanWord(text: string, at: number, out: Columns): number {
  const special = scanAbbreviation(text, at, out);
  if (special > at) return special;
  let end = at + 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
  // an apostrophe between letters belongs to the word: "don't", "O'Brien", "Côte d'Ivoire"
  while (end + 1 < text.length && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
    end += 2;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
  }
  const clitic = mayEndWithClitic(text, at, end) ? CLITIC.exec(text.slice(at, end)) : null;
  const stem = clitic && clitic.index > 0 ? at + clitic.index : end;
  const kind = Flag.word | caseFlags(text, at, stem);
  if (stem === end && text.charCodeAt(end) === 0x2e && isAbbreviation(text, at, end)) {
    out.push(at, end + 1, kind | Flag.abbreviation);
    return end + 1;
  }
  out.push(at, stem, kind);
  if (stem < end) out.push(stem, end, Flag.word | Flag.clitic);
  return end;
}

/** Told faster than by the pattern: an apostrophe one or two letters before the end, or the length of "cannot". */
const mayEndWithClitic = (text: string, at: number, end: number): boolean =>
  end - at < 40 && (end - at === 6 || isApostrophe(text.charCodeAt(end - 2)) || isApostrophe(text.charCodeAt(end - 3)));

function scanAbbreviation(text: string, at: number, out: Columns): number {
  const next = text.charCodeAt(at + 1);
  if (next === 0x2e) {
    const dotted = matchAt(DOTTED, text, at);
    // "U.S." but not the end of "plan B.C"
    if (dotted && !isLetter(text.charCodeAt(at + dotted.length))) {
      out.push(at, at + dotted.length, Flag.word | Flag.abbreviation | caseFlags(text, at, at + dotted.length));
      return at + dotted.length;
    }
  } else if (isUpper(next) && next === text.charCodeAt(at)) {
    const doubled = matchAt(DOUBLED, text, at);
    if (doubled && /\.|^EEUU$/.test(doubled)) {
      const letters = doubled.replace(/[^A-Z]/g, '').toLowerCase();
      out.push(
        at,
        at + doubled.length,
        Flag.word | Flag.abbreviation | Flag.capital | Flag.allCaps,
        `${letters.slice(0, 2)}.${letters.slice(2)}.`,
      );
      return at + doubled.length;
    }
  }
  return at;
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) return isUpper(text.charCodeAt(start)) && isSpace(text.charCodeAt(end + 1)); // an initial: "J. Palma"
  if (end - start > 6) return false;
  const word = lowerCase(text.slice(start, end));
  const known = isUpper(text.charCodeAt(start)) ? CAPITAL_ABBREVIATIONS : LOWER_ABBREVIATIONS;
  if (!known.has(word) && !LOWER_ABBREVIATIONS.has(word)) return false;
  return !NUMBER_ABBREVIATIONS.has(word) || isDigit(text.charCodeAt(end + 2));
}

function scanNumber(text: string, at: number, out: Columns): number {
  let end = at + 1;
  let letters = false;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (isWordUnit(unit)) {
      letters ||= isLetter(unit);
      end += 1;
    } else if ((unit === 0x2e || unit === 0x2c || unit === 0x3a) && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  out.push(at, end, letters ? Flag.number | Flag.word : Flag.number);
  return end;
}

function scanPunctuation(text: string, at: number, out: Columns): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end += 1;
  else if (
    unit === 0x2e ||
    unit === 0x2d ||
    unit === 0x2014 ||
    unit === 0x2013 ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x5f ||
    unit === 0x2a
  ) {
    while (text.charCodeAt(end) === unit) end += 1;
  }
  const joins = isHyphen(unit) && end === at + 1 && isWordUnit(text.charCodeAt(end));
  const joined = joins && (isWordUnit(text.charCodeAt(at - 1)) || out.abbreviationEnds(at));
  out.push(at, end, joined ? Flag.punctuation | Flag.hyphen : Flag.punctuation);
  return end;
}
