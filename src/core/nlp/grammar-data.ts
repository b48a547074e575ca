/** The shape of the grammar's lexicon files. */
import type { GazetteerData } from './gazetteer.ts';
import type { ClassName } from './word-classes.ts';

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
  /** Words that end in -ly or -mente and are no adverbs; those that a list of classes or verbs holds need not stand here. */
  readonly notAdverbs: readonly string[];
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
