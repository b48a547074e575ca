/** A document read against a grammar: for each token what it can be. One pass, table look-ups only. */
import type { Document } from '../text/document.ts';
import { Flag, hasFlag, type Tokens } from '../text/tokens.ts';
import { findPlaces, PLACE_KINDS, type PlaceColumns, type PlaceEntry, type PlaceKind } from './gazetteer.ts';
import type { Grammar } from './grammar.ts';
import { type Lexemes, phraseAt } from './lexemes.ts';
import { dropPersons } from './person-names.ts';
import { dropSurnamePlaces, plainMonths, plainSurnames, type Surnames, surnamesOf } from './surnames.ts';
import { UNKNOWN, type Vocabulary, type WordColumns, wordsOf } from './vocabulary.ts';
import { Class, Feature } from './word-classes.ts';

/** What the engine knows of each token; entry i of a column belongs to token i. */
export interface Reading {
  readonly document: Document;
  readonly grammar: Grammar;
  /** Numbers of the words in the grammar's vocabulary. */
  readonly words: WordColumns;
  /** `Class` bits. Each token of a phrase ("according to") has the phrase's classes. */
  readonly classes: Uint32Array;
  /** `Feature` bits. */
  readonly features: Uint16Array;
  /** Tokens of the function word or phrase that begins here: 1 for a word alone, 0 inside a phrase. */
  readonly phraseLength: Uint8Array;
  readonly places: PlaceColumns;
  /** For each sentence 1 where most of its words have capitals (headline style), so that a capital tells no name. */
  readonly titleCase: Uint8Array;
  /** The surnames of the people whom the text names in full. */
  readonly surnames: Surnames;
}

/** Reads a document. Linear; the same document and grammar give the same reading. */
export function read(document: Document, grammar: Grammar): Reading {
  const { tokens } = document;
  const classes = new Uint32Array(tokens.length);
  const features = new Uint16Array(tokens.length);
  const phraseLength = new Uint8Array(tokens.length).fill(1);
  const columns = { classes, features, phraseLength };
  const words = wordsOf(tokens, grammar.vocabulary);
  for (let i = 0; i < tokens.length; i += 1) {
    if (hasFlag(tokens, i, Flag.word | Flag.number)) readWord(columns, tokens, i, words.written[i] as number, grammar.words);
  }
  markPhrases(columns, tokens, words.written, grammar.words);
  settle(columns, tokens, grammar);
  const titleCase = titleCases(document);
  const places = findPlaces(tokens, words.folded, grammar.gazetteer, grammar.lang);
  const inTitleCase = (i: number): boolean => titleCase[document.sentenceOf[i] ?? -1] === 1;
  const isCommon = (i: number): boolean => grammar.words.has(words.written[i] ?? UNKNOWN);
  dropPersons(places, { tokens, gazetteer: grammar.gazetteer, isCommon, inTitleCase });
  const surnames = surnamesOf(document, grammar.gazetteer, classes);
  plainMonths(columns, document, inTitleCase);
  plainSurnames(columns, document, surnames, inTitleCase);
  dropSurnamePlaces(places, document, surnames);
  return { document, grammar, words, ...columns, places, titleCase, surnames };
}

/** The numbers of a reading's words in a vocabulary: where that is the grammar's, they are known. */
export const numbersIn = ({ words, grammar, document }: Reading, vocabulary: Vocabulary): WordColumns =>
  vocabulary === grammar.vocabulary ? words : wordsOf(document.tokens, vocabulary);

/** A place that a token begins to name. */
export interface Place {
  readonly entry: PlaceEntry;
  readonly kind: PlaceKind;
  /** Tokens of the name. */
  readonly length: number;
}

/** The place whose name begins at token `i`, or null. */
export function placeAt({ places, grammar }: Reading, i: number): Place | null {
  const length = places.length[i] ?? 0;
  if (length === 0) return null;
  const entry = grammar.gazetteer.entries[places.entry[i] ?? -1];
  const kind = PLACE_KINDS[places.kind[i] ?? 0] ?? null;
  return entry === undefined || kind === null ? null : { entry, kind, length };
}

interface Columns {
  readonly classes: Uint32Array;
  readonly features: Uint16Array;
  readonly phraseLength: Uint8Array;
}

function readWord({ classes, features }: Columns, tokens: Tokens, i: number, word: number, lexemes: Lexemes): void {
  const flags = tokens.flags[i] ?? 0;
  if ((flags & Flag.number) !== 0) classes[i] = Class.numeral;
  if (!lexemes.has(word)) return;
  const found = lexemes.classesOf(word);
  // "US", "WHO", "UN", "IT": a word in capitals is an abbreviation unless its neighbours are in capitals too, or it is one that people shout
  if ((flags & Flag.allCaps) !== 0 && (found & SHOUTED) === 0 && !capsAround(tokens, i)) return;
  classes[i] = found;
  features[i] = lexemes.featuresOf(word);
}

/** "Should NOT", "EVERY soldier". */
const SHOUTED = Class.negation | Class.modal | Class.quantifier;

const capsAround = (tokens: Tokens, i: number): boolean => isCaps(tokens, i - 1) || isCaps(tokens, i + 1);
const isCaps = (tokens: Tokens, i: number): boolean => hasFlag(tokens, i, Flag.allCaps);

function markPhrases({ classes, features, phraseLength }: Columns, tokens: Tokens, words: Int32Array, lexemes: Lexemes): void {
  for (let i = 0; i < tokens.length; ) {
    const root = !hasFlag(tokens, i, Flag.word) ? undefined : lexemes.phrasesOf(words[i] as number);
    const match = root === undefined ? null : phraseAt(root, tokens, words, i);
    if (match === null) {
      i += 1;
      continue;
    }
    classes.fill(match.classes, i, i + match.length);
    features.fill(match.features, i, i + match.length);
    phraseLength.fill(0, i + 1, i + match.length);
    phraseLength[i] = match.length;
    i += match.length;
  }
}

/** What the table cannot tell: the clitic 's, months that are words, endings that one class alone has. */
function settle({ classes, features }: Columns, tokens: Tokens, grammar: Grammar): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const flags = tokens.flags[i] ?? 0;
    if (grammar.lang === 'en' && ((classes[i] ?? 0) & Class.calendar) !== 0 && (flags & Flag.capital) === 0)
      clear(classes, i, Class.calendar);
    if (tokens.lower[i] === "'s") settleClitic(classes, features, i);
    if (classes[i] === 0 && features[i] === 0 && (flags & Flag.word) !== 0 && isAdverb(tokens.lower[i] ?? '', grammar))
      classes[i] = Class.adverb;
  }
}

function clear(classes: Uint32Array, i: number, bits: number): void {
  classes[i] = (classes[i] ?? 0) & ~bits;
}

/** "it's", "Mexico's been", "she's not" are verbs; "Mexico's army" is a genitive. */
function settleClitic(classes: Uint32Array, features: Uint16Array, i: number): void {
  const before = (classes[i - 1] ?? 0) & (Class.pronoun | Class.question | Class.demonstrative);
  const after = (classes[i + 1] ?? 0) & (Class.determiner | Class.negation | Class.pronoun | Class.possessive | Class.auxiliary);
  const verb = (features[i + 1] ?? 0) & Feature.gerund;
  classes[i] = before !== 0 || after !== 0 || verb !== 0 ? Class.auxiliary | Class.copula : Class.genitive;
}

/** -ly and -mente. */
const isAdverb = (lower: string, { lang, notAdverbs }: Grammar): boolean =>
  lower.length > 4 && lower.endsWith(lang === 'en' ? 'ly' : 'mente') && !notAdverbs.has(lower);

const MOST = 0.75;

function titleCases({ sentences, tokens }: Document): Uint8Array {
  return Uint8Array.from(sentences, ({ from, to }) => {
    if (tokens.lower[to - 1] === '.') return 0; // a sentence full of names
    let long = 0;
    let capitals = 0;
    for (let i = from; i < to; i += 1) {
      const flags = tokens.flags[i] ?? 0;
      if ((flags & Flag.word) === 0 || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4) continue;
      long += 1;
      if ((flags & Flag.capital) !== 0) capitals += 1;
    }
    return long >= 3 && capitals >= long * MOST ? 1 : 0;
  });
}
