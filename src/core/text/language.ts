/**
 * Tells the language of a text by its common words, endings and letters. Small, deterministic, and honest: a text too short or
 * too mixed to tell is `und`.
 */
import { isLetter } from './characters.ts';
import { COMMON_WORDS, ENDINGS, LETTERS } from './language-words.ts';
import { tokenise } from './tokens.ts';

/** A text's language as a code ("en"), or `und` where it cannot be told. */
export type DetectedLanguage = string;

const CODES = Object.keys(COMMON_WORDS);
const WORD_WEIGHT = 1;
const ENDING_WEIGHT = 0.35;
const LETTER_WEIGHT = 0.5;
/** How many units of a text are read: enough to be sure, and bounded. */
const LIMIT = 8_000;
/** What the best language must have at least, how far it must be ahead, and its least share of the words. */
const LEAST = 1.2;
const LEAD = 1.25;
const SHARE = 0.12;
/** In so few words less is enough where next to nothing speaks for another language: one word that only this one has. */
const FEW = 5;
const LEAST_OF_FEW = 1;
const LEAD_OF_FEW = 3;

/** Word, ending or letter → weight per language, by index into `CODES`. What more languages share counts less. */
type Weights = ReadonlyMap<string, Float64Array>;

const WORDS = weigh(byLanguage(COMMON_WORDS), WORD_WEIGHT);
const WORD_ENDINGS = weigh(byLanguage(ENDINGS), ENDING_WEIGHT);
const MARKS = weigh(
  Object.entries(LETTERS).map(([letter, codes]) => [letter, codes.split(' ')]),
  LETTER_WEIGHT,
);

/** "la" of "es", "fr", "it" ... → its languages. */
function byLanguage(lists: Readonly<Record<string, string>>): [string, string[]][] {
  const found = new Map<string, Set<string>>();
  for (const [code, words] of Object.entries(lists)) {
    for (const word of words.split(/\s+/)) {
      const codes = found.get(word) ?? new Set();
      codes.add(code);
      found.set(word, codes);
    }
  }
  return [...found].map(([word, codes]) => [word, [...codes]]);
}

function weigh(rows: readonly (readonly [string, readonly string[]])[], weight: number): Weights {
  return new Map(rows.map(([key, codes]) => [key, Float64Array.from(CODES, (code) => (codes.includes(code) ? weight / codes.length : 0))]));
}

/**
 * The language of a text.
 * @param text any string; only its first 8,000 units are read
 * @returns en, es, fr, pt, it, de, nl, ca, gl, ro, sv, da, pl, tr, id, or `und`
 */
export function identifyLanguage(text: string): DetectedLanguage {
  const { lower, length } = tokenise(text.slice(0, LIMIT));
  return decide(scoreWords(lower, 0, length));
}

/** How much speaks for each language in some words. */
export interface LanguageScores {
  /** By index into the languages that are known; smaller numbers for words that several languages share. */
  readonly scores: Float64Array;
  readonly words: number;
}

/** Scores the tokens `from` to `to` (end exclusive). @param lower lower case with accents, as `Tokens.lower` */
export function scoreWords(lower: readonly string[], from: number, to: number): LanguageScores {
  const scores = new Float64Array(CODES.length);
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const word = lower[i] ?? '';
    scoreLetters(scores, word);
    if (!isLetter(word.charCodeAt(0)) || word.includes('.')) continue;
    words += 1;
    if (!add(scores, WORDS.get(word))) scoreShape(scores, word);
  }
  return { scores, words };
}

/** Scores of several stretches together. */
export function sumScores(parts: readonly LanguageScores[]): LanguageScores {
  const scores = new Float64Array(CODES.length);
  let words = 0;
  for (const part of parts) {
    add(scores, part.scores);
    words += part.words;
  }
  return { scores, words };
}

/** How many times as much speaks for one language as for another; a big number where nothing speaks for the other. */
export function leadOf({ scores }: LanguageScores, code: string, over: string): number {
  const of = (name: string): number => scores[CODES.indexOf(name)] ?? 0;
  return of(code) / Math.max(of(over), 0.01);
}

function add(scores: Float64Array, weights: Float64Array | undefined): boolean {
  if (weights === undefined) return false;
  for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + (weights[i] ?? 0);
  return true;
}

/** Letters beyond ASCII: ñ, ß, ã. */
function scoreLetters(scores: Float64Array, word: string): void {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 0x7f) add(scores, MARKS.get(word.charAt(i)));
}

/** Elided articles ("l'armée", "dell'Ucraina") and the longest known ending. */
function scoreShape(scores: Float64Array, word: string): void {
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0 && add(scores, WORDS.get(word.slice(0, apostrophe + 1)))) return;
  for (let size = Math.min(6, word.length - 2); size >= 2; size -= 1) {
    if (add(scores, WORD_ENDINGS.get(word.slice(-size)))) return;
  }
}

/** The language that is ahead, or `und` where none clearly is. */
export function decide({ scores, words }: LanguageScores): DetectedLanguage {
  let best = 0;
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const top = scores[best] ?? 0;
  const second = scores.reduce((most, score, i) => (i === best ? most : Math.max(most, score)), 0);
  const isAhead = top >= LEAST && top >= second * LEAD && top >= words * SHARE;
  const sure = isAhead || (words <= FEW && top >= LEAST_OF_FEW && top >= second * LEAD_OF_FEW);
  return sure ? (CODES[best] ?? 'und') : 'und';
}
