/** Names of people that are nouns or verbs of their own too: "Grace Baker", "Bill Clinton", *Vladimir Padrino*. */
import { isNameCapital as isCapital, pairAt, type Surnames } from '../../nlp/surnames.ts';
import { Class } from '../../nlp/word-classes.ts';
import type { Document } from '../../text/document.ts';
import type { NameTable } from '../lexicon/names.ts';
import type { HeadEntry } from '../lexicon/senses.ts';
import { PARTICLES } from './particles.ts';

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
export function isSurname(words: Words, surnames: Surnames, i: number, entry: HeadEntry): boolean {
  const { doc, names, classes } = words;
  if (entry.words.length > 1 || !surnames.all.has(doc.tokens.norm[i] ?? '') || !isCapital(doc, i)) return false;
  if (((classes[i - 1] ?? 0) & (Class.determiner | Class.possessive)) !== 0) return false;
  const persons = entry.senses.filter((sense) => sense.kind === 'person');
  if (!isCapital(doc, i + 1) || doc.sentenceOf[i] !== doc.sentenceOf[i + 1])
    return persons.length > 0 || doc.lang === 'es' || surnames.titled.has(doc.tokens.norm[i] ?? '');
  const kin = persons.some(({ families }) => families.some((family) => names.families[family]?.relational === true));
  return kin && surnames.all.has(pairAt(doc, i));
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
