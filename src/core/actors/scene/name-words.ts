/**
 * Which words can belong to a proper name. A capital says so in the middle of a sentence; at its start, and in headlines that
 * capitalise every word, only a word that the article capitalises elsewhere too.
 */
import { Class, Feature } from '../../nlp/word-classes.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';

/** Classes that never are names, also with a capital. */
const NEVER =
  Class.determiner |
  Class.possessive |
  Class.demonstrative |
  Class.quantifier |
  Class.pronoun |
  Class.preposition |
  Class.genitive |
  Class.coordinator |
  Class.subordinator |
  Class.relative |
  Class.question |
  Class.auxiliary |
  Class.modal |
  Class.negation |
  Class.calendar |
  Class.indefinite;

/** Marks after which a sentence starts afresh inside a sentence. */
const STARTERS = new Set([':', '“', '"', '‘', '«', '„', '—', '–', '¿', '¡', '•', '|', '-', '(']);
/** The share of capitals among long words from which a headline is one that capitalises every word. */
const TITLE_CASE = 0.7;

/**
 * @param classes `Class` bits by token
 * @param features `Feature` bits by token
 * @param isSurname whether a token is somebody's surname although a word of its class is none
 * @returns for each token 1 where it can be a word of a proper name
 */
export function nameWords(
  doc: Document,
  classes: ArrayLike<number>,
  features: ArrayLike<number>,
  isSurname: (token: number) => boolean,
): Uint8Array {
  const { tokens } = doc;
  const able = new Uint8Array(tokens.length);
  const initial = initials(doc, features);
  const sure = new Set<string>();
  const lower = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & Flag.word) === 0 || (flags & Flag.clitic) !== 0) continue;
    if ((flags & Flag.capital) === 0) lower.add(tokens.norm[i] ?? '');
    else if (((classes[i] ?? 0) & NEVER) === 0 || isInName(doc, classes, i) || (flags & Flag.abbreviation) !== 0 || isSurname(i)) {
      if (initial[i] !== 0 && (flags & Flag.abbreviation) !== 0 && (tokens.norm[i] ?? '').length === 2) continue; // "R." of an answer
      able[i] = 1;
      if (initial[i] === 0) sure.add(tokens.norm[i] ?? '');
    }
  }
  for (let i = 0; i < tokens.length; i += 1) {
    if (able[i] === 0 || initial[i] === 0 || sure.has(tokens.norm[i] ?? '')) continue;
    const verb =
      ((features[i] ?? 0) & Feature.finite) !== 0 ||
      ((classes[i] ?? 0) & Class.adverb) !== 0 ||
      isParticiple(doc, features, i) ||
      isSetOff(doc, classes, i);
    if (lower.has(tokens.norm[i] ?? '') || verb || initial[i] === 2) able[i] = 0;
  }
  return able;
}

/** *El Movimiento Otro Camino*: in the middle of a name small words that count have a capital too. */
const isInName = ({ tokens }: Document, classes: ArrayLike<number>, i: number): boolean =>
  ((classes[i] ?? 0) & (Class.indefinite | Class.quantifier)) !== 0 &&
  ((classes[i] ?? 0) & (Class.preposition | Class.pronoun | Class.coordinator)) === 0 &&
  hasFlag(tokens, i - 1, Flag.capital) &&
  hasFlag(tokens, i + 1, Flag.capital);

/** "*Injecting* Clinton's marriage into the race, …": a sentence's first word in -ing before a name is a verb, and no part of it. */
const isParticiple = ({ tokens }: Document, features: ArrayLike<number>, i: number): boolean =>
  ((features[i] ?? 0) & Feature.gerund) !== 0 && hasFlag(tokens, i + 1, Flag.capital);

/** "*Overall*, they …": one word before a comma and a pronoun that begins the sentence. */
const isSetOff = ({ tokens }: Document, classes: ArrayLike<number>, i: number): boolean =>
  tokens.lower[i + 1] === ',' && ((classes[i + 2] ?? 0) & (Class.pronoun | Class.relative)) === Class.pronoun;

/** 1 where a token starts a sentence or a quotation, 2 where it stands in a headline that capitalises every word, else 0. */
function initials(doc: Document, features: ArrayLike<number>): Uint8Array {
  const { tokens } = doc;
  const marks = new Uint8Array(tokens.length);
  for (const sentence of doc.sentences) {
    let fresh = true;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const word = hasFlag(tokens, i, Flag.word | Flag.number);
      if (fresh && word) marks[i] = 1;
      fresh = word ? false : fresh || STARTERS.has(tokens.lower[i] ?? '');
    }
    if (
      isHeadline(doc, sentence)
        ? isTitleCase(doc, sentence, TITLE_CASE) || (isTitleCase(doc, sentence, 1, SHORT) && hasCapitalVerb(doc, features, sentence))
        : isTitleCase(doc, sentence, 1) && !hasSmallVerb(doc, features, sentence)
    )
      marks.fill(2, sentence.from, sentence.to);
  }
  return marks;
}

/** A headline by its block, or (a plain text has no headings) a line without a full stop. */
function isHeadline({ blocks, tokens }: Document, { block, to }: Sentence): boolean {
  const kind = blocks[block]?.kind;
  const last = /^[”"’»]$/.test(tokens.lower[to - 1] ?? '') ? to - 2 : to - 1;
  return kind === 'title' || kind === 'heading' || hasFlag(tokens, last, Flag.word);
}

/** "Senator Ruiz *met* Judge Vargas.": in a headline that capitalises every word, its verb has a capital too. */
function hasSmallVerb({ tokens }: Document, features: ArrayLike<number>, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i += 1) if (((features[i] ?? 0) & Feature.finite) !== 0 && !hasFlag(tokens, i, Flag.capital)) return true;
  return false;
}

/** So many long words make a headline where one of them is a verb. */
const SHORT = 2;

/** "Chad *Condemns* “Aggression”": a present form of another person than the first, with a capital behind another word. */
function hasCapitalVerb({ tokens }: Document, features: ArrayLike<number>, { from, to }: Sentence): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const bits = features[i] ?? 0;
    if ((bits & Feature.finite) !== 0 && (bits & Feature.homograph) === 0 && hasFlag(tokens, i, Flag.capital)) return true;
  }
  return false;
}

/** Enough of the long words have a capital; all of them where only that tells a headline, as before a full stop. */
function isTitleCase(doc: Document, { from, to }: Sentence, share: number, least = 4): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = from; i < to; i += 1) {
    const flags = doc.tokens.flags[i] ?? 0;
    if ((flags & Flag.word) === 0 || (doc.tokens.norm[i] ?? '').length < 4) continue;
    long += 1;
    if ((flags & Flag.capital) !== 0) capitals += 1;
  }
  return long >= least && capitals >= long * share;
}
