/**
 * The closed classes of English and Spanish as bit flags, and their compilation into one table: word → what it can be.
 * A word has every class it can have ("that" is demonstrative, complementizer and relative); who reads a sentence decides.
 */

import { foldAccents } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Lang } from '../types.ts';
import { compileGazetteer, type Gazetteer, type GazetteerData } from './gazetteer.ts';
import { inflectAdjective, inflectNoun } from './inflection.ts';
import { addPhrase, addWord, type Lexemes } from './lexemes.ts';
import { bareVerbForms, type VerbForm, verbForms } from './verbs.ts';

/** What a word can be: bits of `Reading.classes`. */
export const Class = {
  /** Articles. */
  determiner: 1 << 0,
  /** my, su; not the genitive 's. */
  possessive: 1 << 1,
  /** this, aquel, dicho. */
  demonstrative: 1 << 2,
  /** all, several, otros, ningún. */
  quantifier: 1 << 3,
  /** Also phrases: "according to", "a pesar de". Not of, de, del. */
  preposition: 1 << 4,
  /** of, de, del, and the genitive 's: what ties two noun phrases into one. */
  genitive: 1 << 5,
  /** Personal pronouns, Spanish clitics among them. */
  pronoun: 1 << 6,
  /** someone, nadie, nothing. */
  indefinite: 1 << 7,
  /** Forms of be, have, do; haber, ser, estar. */
  auxiliary: 1 << 8,
  /** can, must, 'll; forms of poder, deber. */
  modal: 1 << 9,
  /** Forms of be, seem, remain; ser, estar, parecer. */
  copula: 1 << 10,
  coordinator: 1 << 11,
  subordinator: 1 << 12,
  /** that, whether, que, si: what can open a reported clause. */
  complementizer: 1 << 13,
  relative: 1 << 14,
  question: 1 << 15,
  /** not, never, no longer, sin, ya no. */
  negation: 1 << 16,
  /** Words that deny by their meaning: fail, refuse, lack; negarse a, dejar de. */
  lexicalNegation: 1 << 17,
  /** if, unless, provided that, siempre que. */
  conditional: 1 << 18,
  /** Offices, ranks and callings that can stand before a name: president, Sen., canciller. */
  title: 1 << 19,
  /** Mr., Dr., señora. */
  honorific: 1 << 20,
  /** Other nouns for people: officials, critics, vecinos. */
  human: 1 << 21,
  /** Nouns for bodies that can speak: government, ministry, ejército. */
  institution: 1 << 22,
  /** Nouns for texts that can speak: statement, report, comunicado. */
  document: 1 << 23,
  /** Weekdays and months. */
  calendar: 1 << 24,
  /** today, week, ago; ayer, horas. */
  time: 1 << 25,
  /** Number words and numbers in digits. */
  numeral: 1 << 26,
  /** Adverbs and adverbial phrases: also, reportedly, por su parte. */
  adverb: 1 << 27,
} as const;

/** The name of a class. */
export type ClassName = keyof typeof Class;

/** What a form tells of itself: bits of `Reading.features`. A form that is ambiguous has several of a kind. */
export const Feature = {
  first: 1 << 0,
  second: 1 << 1,
  third: 1 << 2,
  singular: 1 << 3,
  plural: 1 << 4,
  masculine: 1 << 5,
  feminine: 1 << 6,
  /** A finite verb form of a common verb, or of an ending that only verbs have. */
  finite: 1 << 7,
  infinitive: 1 << 8,
  gerund: 1 << 9,
  participle: 1 << 10,
  /** A verb form that is as often a noun or adjective ("plan", "attacks", "denuncia"). */
  homograph: 1 << 11,
} as const;

/** A word list of one class: bare words, or words with feature codes (1 2 3 person, s p number, m f gender). */
export type WordList = readonly string[] | Readonly<Record<string, string>>;

/** `function-words.json`. A word with blanks is a phrase. */
export interface FunctionWordData {
  readonly source: string;
  readonly words: Partial<Record<ClassName, WordList>>;
  /** Dictionary forms; every form of the verb gets the class. */
  readonly verbs: Partial<Record<ClassName, readonly string[]>>;
  /** A verb's dictionary form and the words behind it ("dejar de", "negarse a"). */
  readonly verbPhrases?: Partial<Record<ClassName, readonly string[]>>;
  readonly nouns: Partial<Record<ClassName, readonly string[]>>;
  readonly adjectives: Partial<Record<ClassName, readonly string[]>>;
}

/** `nouns.json`: nouns in the singular; "ministro/ministra" gives both genders. */
export interface NounData {
  readonly source: string;
  readonly title: readonly string[];
  /** Abbreviated titles with their stops. */
  readonly abbreviations: readonly string[];
  readonly human: readonly string[];
  readonly institution: readonly string[];
  readonly document: readonly string[];
}

/** `verbs.json`: common verbs by their dictionary forms. */
export interface VerbData {
  readonly source: string;
  readonly verbs: readonly string[];
  /** Verbs among them whose bare form is as often a noun or adjective. */
  readonly homographs: readonly string[];
}

/** All that `compileGrammar` needs of one language. */
export interface GrammarData {
  readonly functionWords: FunctionWordData;
  readonly nouns: NounData;
  readonly verbs: VerbData;
  readonly gazetteer: GazetteerData;
}

/** A compiled grammar: immutable once built, shared by every reading. */
export interface Grammar {
  readonly lang: Lang;
  /** Lower case with accents → classes, features and the phrases that begin with the word. */
  readonly words: Lexemes;
  readonly gazetteer: Gazetteer;
}

const CODES: Readonly<Record<string, number>> = {
  '1': Feature.first,
  '2': Feature.second,
  '3': Feature.third,
  s: Feature.singular,
  p: Feature.plural,
  m: Feature.masculine,
  f: Feature.feminine,
};
const PERSONS = [0, Feature.first, Feature.second, Feature.third] as const;

/** Compiles a language's grammar; some milliseconds, once. The same data give the same grammar. */
export function compileGrammar(data: GrammarData, lang: Lang): Grammar {
  const words: Lexemes = new Map();
  const put = (form: string, classes: number, features: number): void => {
    if (/[ /-]/.test(form)) addPhrase(words, tokenise(capitalised(form)).lower, classes, features);
    else addWord(words, form, classes, features);
  };
  addFunctionWords(put, data.functionWords, lang);
  addNouns(put, data.nouns, lang);
  addUnaccented(words);
  addCommonVerbs(words, data.verbs, lang);
  return { lang, words, gazetteer: compileGazetteer(data.gazetteer, lang) };
}

/** Abbreviations in a phrase ("lt. gen.") are only read as such with their capitals. */
const capitalised = (phrase: string): string => phrase.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());

type Put = (form: string, classes: number, features: number) => void;

function entriesOf<T>(map: Partial<Record<ClassName, T>>): [ClassName, T][] {
  const found: [ClassName, T][] = [];
  for (const name of CLASS_NAMES) {
    const value = map[name];
    if (value !== undefined) found.push([name, value]);
  }
  return found;
}

const isClassName = (name: string): name is ClassName => name in Class;
const CLASS_NAMES = Object.keys(Class).filter(isClassName);

function addFunctionWords(put: Put, data: FunctionWordData, lang: Lang): void {
  for (const [name, list] of entriesOf(data.words)) addList(put, list, Class[name]);
  for (const [name, lemmas] of entriesOf(data.verbs)) {
    for (const lemma of lemmas) for (const form of bareVerbForms(lemma, lang)) put(form.form, Class[name], verbFeatures(form));
  }
  for (const [name, phrases] of entriesOf(data.verbPhrases ?? {})) {
    for (const phrase of phrases) addVerbPhrase(put, phrase, Class[name], lang);
  }
  for (const [name, nouns] of entriesOf(data.nouns)) {
    for (const noun of nouns) for (const { form, number } of inflectNoun(noun, lang)) put(form, Class[name], Feature[number]);
  }
  for (const [name, adjectives] of entriesOf(data.adjectives)) {
    for (const adjective of adjectives) for (const form of inflectAdjective(adjective, lang)) put(form, Class[name], 0);
  }
}

function addList(put: Put, list: WordList, classes: number): void {
  if (isPlainList(list)) for (const form of list) put(form, classes, 0);
  else for (const [form, codes] of Object.entries(list)) put(form, classes, featuresOf(codes));
}

const isPlainList = (list: WordList): list is readonly string[] => Array.isArray(list);

function featuresOf(codes: string): number {
  let features = 0;
  for (const code of codes) features |= CODES[code] ?? 0;
  return features;
}

/** "negarse a" gives "negó a", "negarse a", "negándose a": the clitic before a finite verb is a word of its own. */
function addVerbPhrase(put: Put, phrase: string, classes: number, lang: Lang): void {
  const [verb = '', ...rest] = phrase.split(' ');
  for (const form of verbForms(verb, lang)) put([form.form, ...rest].join(' '), classes, verbFeatures(form));
}

function addCommonVerbs(words: Lexemes, data: VerbData, lang: Lang): void {
  const homographs = new Set(data.homographs);
  for (const lemma of data.verbs) {
    const doubtful = homographs.has(lemma);
    for (const form of bareVerbForms(lemma, lang)) {
      if (lang === 'es' && form.person === 2) continue; // a fifth of the table, and the press does not say tú
      const noun = doubtful && form.tense !== 'past' && (form.kind === 'finite' || form.kind === 'infinitive');
      addWord(words, form.form, 0, verbFeatures(form) | (noun ? Feature.homograph : 0));
    }
  }
}

function verbFeatures(form: VerbForm): number {
  const number = form.number === undefined ? 0 : Feature[form.number];
  return Feature[form.kind] | (PERSONS[form.person ?? 0] ?? 0) | number;
}

function addNouns(put: Put, data: NounData, lang: Lang): void {
  for (const name of ['title', 'human', 'institution', 'document'] as const) {
    for (const entry of data[name]) addNoun(put, entry.split('/'), Class[name], lang);
  }
  for (const abbreviation of data.abbreviations) put(abbreviation, Class.title, Feature.singular);
}

/** "ministro/ministra": the first is masculine, the second feminine; a noun alone tells no gender. */
function addNoun(put: Put, genders: readonly string[], classes: number, lang: Lang): void {
  genders.forEach((noun, i) => {
    const gender = genders.length < 2 ? 0 : i === 0 ? Feature.masculine : Feature.feminine;
    for (const { form, number } of inflectNoun(noun, lang)) put(form, classes, Feature[number] | gender);
  });
}

/** Texts typed without accents: "segun" is read as "según", but "el" never as "él". */
function addUnaccented(words: Lexemes): void {
  for (const [form, lexeme] of [...words]) {
    const bare = foldAccents(form);
    if (!words.has(bare)) words.set(bare, { ...lexeme });
  }
}
