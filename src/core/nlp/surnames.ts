/**
 * Surnames that are words or places too: "Andrew Little", "Theresa May", "Jim Jordan", *Vladimir Padrino*. Where an article names
 * somebody so in full, the word alone with a capital is that person.
 */
import type { Document } from '../text/document.ts';
import { Flag, hasFlag } from '../text/tokens.ts';
import { type Gazetteer, PLACE_KINDS, type PlaceColumns } from './gazetteer.ts';
import { Class, Feature, hasClass } from './word-classes.ts';

/** The surnames of an article, folded. */
export interface Surnames {
  /** Also pairs of them, *padrino lopez*. */
  readonly all: ReadonlySet<string>;
  /** Those before whose first name a title stands: what follows "Sen. Jim" is no bank and no church. */
  readonly titled: ReadonlySet<string>;
}

/** What a first name can be, though it is a word too. */
const SMALL_VERB = Class.auxiliary | Class.modal;
/** Days are no surnames ("met Ruiz Tuesday"), nor are months, but for one that is a small verb too. */
const isDay = (bits: number): boolean => (bits & (Class.calendar | Class.modal)) === Class.calendar;

/** The capitalised words right behind a first name, or a title and any name ("Sen. Angus King"). @param classes `Class` bits by token */
export function surnamesOf(doc: Document, { firstNames }: Gazetteer, classes: ArrayLike<number>): Surnames {
  const { tokens, sentenceOf } = doc;
  const all = new Set<string>();
  const titled = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    if (!isNameCapital(doc, i) || !isNameCapital(doc, i + 1) || sentenceOf[i] !== sentenceOf[i + 1]) continue;
    // an English surname is the last word: "Will President Duarte accept" names none
    if (doc.lang === 'en' && isNameCapital(doc, i + 2)) continue;
    const isTitled = hasClass(classes, i - 1, Class.title | Class.honorific);
    const isFirst = firstNames.has(tokens.norm[i] ?? '') || (isTitled && classes[i] === 0);
    if (!isFirst || isDay(classes[i + 1] ?? 0)) continue;
    if (hasClass(classes, i, SMALL_VERB) && sentenceOf[i - 1] !== sentenceOf[i]) continue;
    all.add(tokens.norm[i + 1] ?? '');
    if (isTitled) titled.add(tokens.norm[i + 1] ?? '');
    if (isNameCapital(doc, i + 2)) all.add(pairAt(doc, i + 1));
  }
  return { all, titled };
}

/** Two words as one key, *padrino lopez*. */
export const pairAt = ({ tokens }: Document, i: number): string => `${tokens.norm[i]} ${tokens.norm[i + 1]}`;

/** A word with a capital that is not a whole word in capitals: headlines shout. */
export const isNameCapital = ({ tokens }: Document, i: number): boolean =>
  ((tokens.flags[i] ?? 0) & (Flag.capital | Flag.word | Flag.allCaps)) === (Flag.capital | Flag.word);

/** What a word can be, by token. */
interface Columns {
  readonly classes: Uint32Array;
  readonly features: Uint16Array;
}

/** Takes from the surnames what they are as words ("little", "may"): there they are names alone. */
export function plainSurnames(columns: Columns, doc: Document, { all }: Surnames, inTitleCase: (i: number) => boolean): void {
  const { classes, features } = columns;
  for (let i = 0; i < doc.tokens.length; i += 1) {
    if ((classes[i] === 0 && features[i] === 0) || !isNameCapital(doc, i) || !all.has(doc.tokens.norm[i] ?? '')) continue;
    if (isDay(classes[i] ?? 0) || inTitleCase(i) || !isBare(columns, doc, i)) continue;
    classes[i] = 0;
    features[i] = 0;
  }
}

/** *Julio Marroquín*: Spanish writes months small, so that one with a capital before another is a first name and nothing else. */
export function plainMonths({ classes, features }: Columns, doc: Document, inTitleCase: (i: number) => boolean): void {
  if (doc.lang !== 'es') return;
  for (let i = 0; i + 1 < doc.tokens.length; i += 1) {
    if (!hasClass(classes, i, Class.calendar) || !isNameCapital(doc, i) || !isNameCapital(doc, i + 1) || inTitleCase(i)) continue;
    classes[i] = 0;
    features[i] = 0;
  }
}

/** Words that go with the name of a month, and those that make a noun of it: "in May", "May 3", "the Judge". */
const NOT_BEFORE = Class.time | Class.numeral | Class.determiner | Class.possessive | Class.demonstrative | Class.quantifier;

/** Nothing beside it says that it is the word. */
function isBare(columns: Columns, doc: Document, i: number): boolean {
  const { classes } = columns;
  const { tokens, sentenceOf } = doc;
  const initial = sentenceOf[i - 1] !== sentenceOf[i] || !hasFlag(tokens, i - 1, Flag.word | Flag.number);
  if (initial) return isSubject(columns, doc, i);
  const dated = hasClass(classes, i, Class.calendar) && hasClass(classes, i - 1, Class.preposition | Class.genitive | Class.adverb);
  return !dated && !hasClass(classes, i - 1, NOT_BEFORE) && !hasFlag(tokens, i + 1, Flag.number);
}

/** "*Little* said": where any word has a capital, a verb behind it tells that it is a name ("Little is known" has none that does). */
function isSubject({ classes, features }: Columns, { tokens }: Document, i: number): boolean {
  if (tokens.lower[i + 1] === "'s") return true;
  return ((features[i + 1] ?? 0) & Feature.finite) !== 0 && !hasClass(classes, i + 1, SMALL_VERB) && !hasFlag(tokens, i + 1, Flag.capital);
}

/** "Jim Jordan … Jordan said": takes out the places that are somebody's surname, but where the article speaks of the place too. */
export function dropSurnamePlaces(places: PlaceColumns, doc: Document, { all }: Surnames): void {
  const bare: number[] = [];
  const spokenOf = new Set<number>();
  for (let i = 0; i < doc.tokens.length; i += 1) {
    if (places.length[i] === 0) continue;
    const kind = PLACE_KINDS[places.kind[i] ?? 0];
    const isSurname = places.length[i] === 1 && (kind === 'name' || kind === 'capital') && all.has(doc.tokens.norm[i] ?? '');
    if (isSurname && !isWhere(doc, i)) bare.push(i);
    else spokenOf.add(places.entry[i] ?? -1);
  }
  for (const i of bare) {
    if (spokenOf.has(places.entry[i] ?? -1)) continue;
    places.entry[i] = -1;
    places.kind[i] = 0;
    places.length[i] = 0;
  }
}

const WHERE = new Set(['to', 'in', 'into', 'inside', 'within', 'across', 'near', 'from', 'en', 'desde', 'hacia']);

/** "In Jordan". */
const isWhere = ({ tokens }: Document, i: number): boolean => WHERE.has(tokens.lower[i - 1] ?? '');
