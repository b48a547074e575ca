/** Surnames that are words of their own too: "Grace Baker", "Theresa May", *Vladimir Padrino*. */
import { Class } from '../../nlp/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { Flag } from '../../text/tokens.ts';
import type { NameTable } from '../lexicon/names.ts';
import type { HeadEntry } from '../lexicon/senses.ts';
import { PARTICLES } from './particles.ts';

/**
 * The capitalised words right behind a first name, folded: where the article uses one alone, with a capital, it is the person.
 * @param isFirstName whether a folded word is a first name that we know
 */
export function surnamesOf(doc: Document, isFirstName: (norm: string) => boolean): ReadonlySet<string> {
  const { tokens, sentenceOf } = doc;
  const found = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    if (!isCapital(doc, i) || !isCapital(doc, i + 1) || sentenceOf[i] !== sentenceOf[i + 1]) continue;
    // an English surname is the last word: "Will President Duarte accept" names none
    if (doc.lang === 'en' && isCapital(doc, i + 2)) continue;
    if (!isFirstName(tokens.norm[i] ?? '')) continue;
    found.add(tokens.norm[i + 1] ?? '');
    if (isCapital(doc, i + 2)) found.add(pairAt(doc, i + 1));
  }
  return found;
}

/** Two surnames, *Padrino López*. */
const pairAt = ({ tokens }: Document, i: number): string => `${tokens.norm[i]} ${tokens.norm[i + 1]}`;

/** A capital that is not a whole word in capitals: headlines shout. */
const isCapital = ({ tokens }: Document, i: number): boolean =>
  ((tokens.flags[i] ?? 0) & (Flag.capital | Flag.word | Flag.allCaps)) === (Flag.capital | Flag.word);

/** What a surname is told by, before the whole scene stands. */
interface Words {
  readonly doc: Document;
  readonly names: NameTable;
  /** `Class` bits, one entry a token. */
  readonly classes: ArrayLike<number>;
}

/**
 * Whether the noun that begins with a token is somebody's surname there: "Baker said", but "the Baker", "Judge Arroway". Before
 * another capital only kin is (*Vladimir Padrino López*): an office stands there as one.
 */
export function isSurname(words: Words, surnames: ReadonlySet<string>, i: number, entry: HeadEntry): boolean {
  const { doc, names, classes } = words;
  if (entry.words.length > 1 || !surnames.has(doc.tokens.norm[i] ?? '') || !isCapital(doc, i)) return false;
  if (((classes[i - 1] ?? 0) & (Class.determiner | Class.possessive)) !== 0) return false;
  const persons = entry.senses.filter((sense) => sense.kind === 'person');
  if (!isCapital(doc, i + 1) || doc.sentenceOf[i] !== doc.sentenceOf[i + 1]) return persons.length > 0 || doc.lang === 'es';
  const kin = persons.some(({ families }) => families.some((family) => names.families[family]?.relational === true));
  return kin && surnames.has(pairAt(doc, i));
}

/** Words that go with the name of a month: "in May", "May 3", "last March". */
const DATED = Class.preposition | Class.genitive | Class.time | Class.numeral | Class.determiner | Class.adverb;

/** "May said": a month's name that is somebody's surname, with nothing of a date beside it. */
export function isSurnameMonth(doc: Document, surnames: ReadonlySet<string>, classes: ArrayLike<number>, i: number): boolean {
  if (((classes[i] ?? 0) & Class.calendar) === 0 || !surnames.has(doc.tokens.norm[i] ?? '') || !isCapital(doc, i)) return false;
  const dated = ((classes[i - 1] ?? 0) & DATED) !== 0 || ((doc.tokens.flags[i - 1] ?? 0) & Flag.number) !== 0;
  return !dated && ((doc.tokens.flags[i + 1] ?? 0) & Flag.number) === 0;
}

/** *Sean Duffy*, "Will Hart": a first name that is a form of a small verb, behind a word of the same sentence and before a capital. */
export function isGivenVerb(doc: Document, isFirstName: (norm: string) => boolean, classes: ArrayLike<number>, i: number): boolean {
  if (((classes[i] ?? 0) & (Class.auxiliary | Class.modal)) === 0 || !isCapital(doc, i) || !isCapital(doc, i + 1)) return false;
  return doc.sentenceOf[i - 1] === doc.sentenceOf[i] && !isCapital(doc, i - 1) && isFirstName(doc.tokens.norm[i] ?? '');
}

/** "*Bill* Clinton": a first name before a capital that as a noun is a writing, a body or a group. */
export function isGivenNoun(doc: Document, isFirstName: (norm: string) => boolean, i: number, { words, senses }: HeadEntry): boolean {
  if (words.length > 1 || senses.some(({ kind }) => kind === 'person')) return false;
  const next = PARTICLES.has(doc.tokens.lower[i + 1] ?? '') ? i + 2 : i + 1; // "Bill de Blasio"
  return isCapital(doc, i) && isCapital(doc, next) && doc.sentenceOf[i] === doc.sentenceOf[next] && isFirstName(doc.tokens.norm[i] ?? '');
}
