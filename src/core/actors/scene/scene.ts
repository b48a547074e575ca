/** What the actors' steps look at: the reading of the text, and for each token what begins there. */
import { placeAt, type Reading } from '../../nlp/reading.ts';
import { Class } from '../../nlp/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Gender } from '../lexicon/gender.ts';
import type { NameTable } from '../lexicon/names.ts';
import { type HeadEntry, longestAt, longestOf, standsAt, type TitleEntry } from '../lexicon/senses.ts';
import { nameWords } from './name-words.ts';
import { isGivenNoun, isGivenVerb, isSurname } from './surnames.ts';

/** A state or body of states, its demonym or a metonym of it, where it stands in the text. */
export interface PlaceHit {
  readonly length: number;
  /** Id of the state or body. */
  readonly state: string;
  readonly use: 'name' | 'demonym' | 'capital' | 'organ';
  readonly plural: boolean;
  readonly gender: Gender | null;
}

/** The text as the actors' steps see it; columns have one entry a token. */
export interface Scene {
  readonly doc: Document;
  readonly names: NameTable;
  /** `Class` and `Feature` bits. */
  readonly classes: ArrayLike<number>;
  readonly features: ArrayLike<number>;
  /** The noun of the lexicon that begins with the token. */
  readonly heads: readonly (HeadEntry | null)[];
  readonly titles: readonly (TitleEntry | null)[];
  readonly places: readonly (PlaceHit | null)[];
  /** 1 where the token can be a word of a proper name. */
  readonly nameWord: Uint8Array;
  /** The gender that a folded first name tells; undefined where it is no first name that we know. */
  firstName(norm: string): Gender | undefined;
  /** The gender that a given name tells, also by the long lists of names. */
  givenGender(norm: string): Gender | null;
  /** The state's or body's name in the article's language. */
  stateName(id: string): string;
  /** Whether an id is a state or territory, not a body of states. */
  isState(id: string): boolean;
}

/** Looks up every token once. */
export function sceneOf(reading: Reading, names: NameTable): Scene {
  const { document: doc, grammar, features, surnames } = reading;
  const classes = withGenitives(reading);
  const { norm, length } = doc.tokens;
  const { byId, genders } = grammar.gazetteer;
  const firstName = (word: string): Gender | undefined => {
    const gender = genders.get(word);
    return gender === undefined ? undefined : gender === 'masculine' ? 'm' : 'f';
  };
  const isGiven = (word: string): boolean => genders.has(word) || names.givenNames.has(word);
  return {
    doc,
    names,
    classes,
    features,
    heads: column(length, (i) => {
      const entry = headAt(reading, names, i);
      const named = entry !== null && (isSurname({ doc, names, classes }, surnames, i, entry) || isGivenNoun(doc, isGiven, i, entry));
      return named ? null : entry;
    }),
    titles: column(length, (i) => longestAt(names.titles, norm, i, length)),
    places: column(length, (i) => hitAt(reading, names, i)),
    nameWord: nameWords(doc, classes, features, (i) => isGivenVerb(doc, isGiven, classes, i)),
    firstName,
    givenGender: (word) => {
      const [first = ''] = word.split('-');
      return firstName(first) ?? names.givenNames.get(first) ?? null;
    },
    stateName: (id) => byId.get(id)?.names[doc.lang]?.[0] ?? id,
    isState: (id) => byId.get(id)?.kind !== 'body',
  };
}

/** One entry a token. A plain loop: `Array.from` takes several times as long. */
function column<T>(length: number, look: (i: number) => T): T[] {
  const entries = new Array<T>(length);
  for (let i = 0; i < length; i += 1) entries[i] = look(i);
  return entries;
}

/** Inside a title of several words ("ministro de Defensa") the reading keeps the title's classes alone; "de" links all the same. */
function withGenitives({ document, classes }: Reading): Uint32Array {
  const { tokens, lang } = document;
  const english = lang === 'en'; // "De Blasio": a capital there is a name's
  return classes.map((bits, i) =>
    GENITIVES.has(tokens.lower[i] ?? '') && !(english && hasFlag(tokens, i, Flag.capital)) ? Class.genitive : bits,
  );
}

const GENITIVES = new Set(['of', 'de', 'del']);

function headAt(reading: Reading, names: NameTable, i: number): HeadEntry | null {
  const { tokens } = reading.document;
  if (isFunctionWord(reading, i)) return null;
  const entries = names.heads.get(tokens.norm[i] ?? '');
  if (entries === undefined) return null;
  const entry = spelledAlike(names, entries, tokens, i) ?? longestOf(entries, tokens.norm, i, tokens.length);
  if (entry === null || hasFlag(tokens, i, Flag.capital) || entry.senses.every((sense) => !sense.proper)) return entry;
  const senses = entry.senses.filter((sense) => !sense.proper);
  return senses.length === 0 ? null : { words: entry.words, senses };
}

/** Where an accent is all that parts two nouns, the one that is written: *secretaría* and *secretaria*, *papá* and *papa*. */
function spelledAlike(
  { lang }: NameTable,
  entries: readonly HeadEntry[],
  { norm, lower, length }: Document['tokens'],
  i: number,
): HeadEntry | null {
  if (lang === 'en') return null;
  for (const entry of entries) {
    if (!standsAt(entry, norm, i, length)) continue;
    const alike = entry.senses.filter(({ spelling }) => spelling === lower[i]);
    if (alike.length > 0) return { words: entry.words, senses: alike };
  }
  return null;
}

/** "frente a", "de acuerdo con", "parte de": a noun inside a preposition names nobody. */
function isFunctionWord({ document, classes }: Reading, i: number): boolean {
  const small = ((classes[i] ?? 0) & (Class.preposition | Class.adverb | Class.subordinator)) !== 0;
  const initial = document.sentenceOf[i - 1] !== document.sentenceOf[i];
  return small && (initial || !hasFlag(document.tokens, i, Flag.capital));
}

function hitAt(reading: Reading, { lang, qualifiers }: NameTable, i: number): PlaceHit | null {
  const place = placeAt(reading, i);
  if (place === null) return null;
  const { kind, entry, length } = place;
  // *Consejo de Seguridad Nacional* is another body
  if (kind === 'body' && qualifiers.otherBody.has(reading.document.tokens.norm[i + length] ?? '')) return null;
  const last = reading.document.tokens.norm[i + length - 1] ?? '';
  const demonym = kind === 'demonym';
  const use = kind === 'metonym' ? 'organ' : kind === 'body' ? 'name' : kind;
  const plural = demonym && last.endsWith('s') && !(lang === 'en' && last.endsWith('ss'));
  return { length, state: entry.id, use, plural, gender: demonym && lang === 'es' ? demonymGender(last) : null };
}

function demonymGender(norm: string): Gender | null {
  if (/os?$/.test(norm)) return 'm';
  return /as?$/.test(norm) ? 'f' : null;
}
