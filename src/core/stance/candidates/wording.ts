/**
 * What the wording leans to where no expression of the lexicon tells: weights of words and of pairs of words, learned from invented
 * sentences with their sides (`scripts/train-wording.mjs`). Names of people, states and peoples are masked, so that no country and
 * no leader can tell a side. Naive Bayes over words and pairs: Wang and Manning 2012, "Baselines and Bigrams".
 */
import { Flag } from '../../text/tokens.ts';
import type { Span } from '../../types.ts';
import { pairOf, type Wording } from '../lexicon/wording-table.ts';
import { type Scene, spanOf } from '../scene/scene.ts';

/** What some words lean to: logarithms of odds. */
export interface Leaning {
  /** Above 0 for favor, below for against. */
  readonly side: number;
  /** Above 0 for words that take a side. */
  readonly taking: number;
  /** The word or pair that tells most for the side; null where nothing tells. */
  readonly span: Span | null;
}

/** Of words that tell nothing. */
export const NO_LEANING: Leaning = { side: 0, taking: 0, span: null };

/** Words are told apart by their first letters: enough to join most forms of a verb or noun, without a stemmer. */
const LETTERS = 5;
const MASKS = { place: '@place', name: '@name', number: '@number', intervention: '@act', sovereignty: '@claim', cartel: '@crime' } as const;

/** Weighs the wording of some tokens, given in text order. Long texts weigh no more than short ones. */
export function weighWording(scene: Scene, { words, index, sides, takings }: Wording, tokens: readonly number[]): Leaning {
  const best = { weight: 0, from: 0, to: 0 };
  const least = { weight: 0, from: 0, to: 0 };
  let [side, sided, taking, taken] = [0, 0, 0, 0];
  let [before, beforeFrom, farther, fartherFrom] = [0, 0, 0, 0];
  const add = (key: number, from: number, to: number): void => {
    const at = index.get(key);
    if (at === undefined) return;
    const weight = sides[at] as number;
    if (weight !== 0) sided += 1;
    if (takings[at] !== 0) taken += 1;
    side += weight;
    taking += takings[at] as number;
    const peak = weight > 0 ? best : least;
    if (Math.abs(weight) <= Math.abs(peak.weight)) return;
    peak.weight = weight;
    peak.from = from;
    peak.to = to;
  };
  readSigns(scene, tokens, (sign, from, to) => {
    const word = words.get(sign) ?? 0;
    if (word > 0) {
      add(word, from, to);
      if (before > 0) add(pairOf(before, word, false), beforeFrom, to);
      if (farther > 0) add(pairOf(farther, word, true), fartherFrom, to);
    }
    farther = before;
    fartherFrom = beforeFrom;
    before = word;
    beforeFrom = from;
  });
  const { from, to } = side > 0 ? best : least;
  return {
    side: side / root(Math.max(1, sided)),
    taking: taking / root(Math.max(1, taken)),
    span: to === 0 ? null : spanOf(scene.document, from, to),
  };
}

/** The square root by Newton's steps: engines may round `Math.sqrt` each in its way. */
function root(n: number): number {
  let guess = (n + 1) / 2;
  for (let step = 0; step < ROOT_STEPS; step += 1) guess = (guess + n / guess) / 2;
  return guess;
}

/** Enough for numbers up to a million. */
const ROOT_STEPS = 16;

/** The words and pairs of some tokens: what a table is learned from. */
export function wordingKeys(scene: Scene, tokens: readonly number[]): string[] {
  const keys: string[] = [];
  let [before, farther] = ['', ''];
  readSigns(scene, tokens, (sign) => {
    keys.push(sign);
    if (before !== '') keys.push(`${before} ${sign}`);
    if (farther !== '') keys.push(`${farther} _ ${sign}`);
    [farther, before] = [before, sign];
  });
  return keys;
}

/** Words by their first letters, with masks for names, places and numbers; a mention's theme stands before its words. */
function readSigns(scene: Scene, tokens: readonly number[], visit: (sign: string, from: number, to: number) => void): void {
  const { themes, places } = scene.text;
  let behind = 0; // the place that was read last
  let named = false;
  for (const at of tokens) {
    const mention = themes[at] ?? null;
    if (mention !== null) visit(MASKS[mention.theme], at, mention.to);
    if (at < behind) continue;
    behind = places[at] ?? 0;
    const sign = behind > 0 ? MASKS.place : signOf(scene, at);
    if (sign !== null && !(named && sign === MASKS.name)) visit(sign, at, Math.max(behind, at + 1));
    if (sign !== null || mention !== null) named = sign === MASKS.name;
  }
}

/** The sign of a word in lower case, accents folded. */
export const signOfWord = (norm: string): string => norm.slice(0, LETTERS);

/** Null for punctuation, but for the marks of question and outcry. */
function signOf(scene: Scene, at: number): string | null {
  const flags = scene.document.tokens.flags[at] ?? 0;
  const norm = scene.text.norm[at] ?? '';
  if ((flags & Flag.number) !== 0) return MASKS.number;
  if ((flags & Flag.word) === 0) return norm === '?' || norm === '!' ? norm : null;
  const named = (flags & Flag.capital) !== 0 && scene.reading.classes[at] === 0 && !opens(scene, at);
  return named ? MASKS.name : signOfWord(norm);
}

/** Where a sentence, a quote or speech behind a colon begins, a capital tells no name. */
function opens({ document, text }: Scene, at: number): boolean {
  return document.sentenceOf[at] !== document.sentenceOf[at - 1] || OPENERS.has(text.norm[at - 1] ?? '');
}

const OPENERS = new Set(['“', '"', '«', '‹', '‘', "'", '—', '–', '-', ':', '¿', '¡', '(', '…']);
