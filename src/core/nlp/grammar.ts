/** Compiles a language's lexicon files into one table: word → what it can be. */
import { foldAccents } from '../text/fold.ts';
import { wordsIn } from '../text/phrases.ts';
import type { Lang } from '../types.ts';
import { compileGazetteer, type Gazetteer } from './gazetteer.ts';
import type { FunctionWordData, GrammarData, NounData, WordList } from './grammar-data.ts';
import { inflectAdjective, inflectNoun } from './inflection.ts';
import { Lexemes } from './lexemes.ts';
import { addCommonVerbs, verbFeatures } from './verb-table.ts';
import { bareVerbForms, verbForms } from './verbs.ts';
import { Vocabulary } from './vocabulary.ts';
import { Class, type ClassName, Feature } from './word-classes.ts';

/** A compiled grammar: immutable once built, shared by every reading. */
export interface Grammar {
  readonly lang: Lang;
  /** Numbers of the words in every table of the language. */
  readonly vocabulary: Vocabulary;
  readonly words: Lexemes;
  /** Words with an adverb's ending that are none ("family", *aumente*). */
  readonly notAdverbs: ReadonlySet<string>;
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

/**
 * Compiles a language's grammar; some milliseconds, once. The same data give the same grammar.
 * @param vocabulary the language's, where other tables share it
 */
export function compileGrammar(data: GrammarData, lang: Lang, vocabulary = new Vocabulary()): Grammar {
  const words = new Lexemes(vocabulary);
  const first: string[] = [];
  const put = (form: string, classes: number, features: number): void => {
    const tokens = /[ /-]/.test(form) ? wordsIn(capitalised(form)) : [form];
    if (tokens.length === 1) words.addWord(form, classes, features);
    else words.addPhrase(tokens, classes, features);
    first.push(tokens[0] ?? '');
  };
  addFunctionWords(put, data.functionWords, lang);
  addNouns(put, data.nouns, lang);
  // texts typed without accents: "segun" is read as "según", but "el" never as "él"
  for (const form of first) words.copy(vocabulary.find(form), vocabulary.intern(foldAccents(form)));
  addCommonVerbs(words, data.verbs, lang);
  const notAdverbs = new Set(data.functionWords.notAdverbs);
  return { lang, vocabulary, words, notAdverbs, gazetteer: compileGazetteer(data.gazetteer, lang, vocabulary) };
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
