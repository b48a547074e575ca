/** What the engine works with in one language, compiled from the lexicons. */
import type { ActorLexicon } from '../lexicons/actors.ts';
import type { CueLexicon } from '../lexicons/quotes.ts';
import { compileNames, type NameTable } from './actors/index.ts';
import { compileGrammar, type Grammar } from './nlp/grammar.ts';
import type { GrammarData } from './nlp/grammar-data.ts';
import { Vocabulary } from './nlp/vocabulary.ts';
import { type CueTable, compileCues } from './quotes/index.ts';
import { compileFrames, type FrameTable, type StanceLexicon, type StanceWeights } from './stance/index.ts';
import type { KeyWeights } from './summary/key-quotes.ts';
import { compileTerms, type TermFinder } from './terms/index.ts';
import type { Lang } from './types.ts';

/** The lexicons of one language, as they stand in their files. */
export interface LanguageLexicons {
  readonly grammar: GrammarData;
  readonly terms: readonly unknown[];
  readonly cues: CueLexicon;
  readonly actors: ActorLexicon;
  readonly stance: StanceLexicon;
}

/** All lexicons: `src/lexicons/index.ts`, or somebody else's of the same shape. */
export type Lexicons = Readonly<Record<Lang, LanguageLexicons>> & {
  readonly criminalGroups: readonly string[];
  readonly weights: StanceWeights;
  readonly keyWeights: KeyWeights;
};

/** A language's lexicons, compiled. Immutable; built once and shared by every analysis. */
export interface Resources {
  readonly grammar: Grammar;
  readonly terms: TermFinder;
  readonly cues: CueTable;
  readonly names: NameTable;
  readonly frames: FrameTable;
  readonly weights: StanceWeights;
}

/** Compiles a language: some tens of milliseconds. @throws RangeError where something in its lexicons cannot be read; its words say what */
export function compileLanguage(lexicons: Lexicons, lang: Lang): Resources {
  const { resources, problems } = attempt(lexicons, lang);
  if (resources === null || problems.length > 0) throw new RangeError(`the lexicons of ${lang} cannot be read: ${problems.join('; ')}`);
  return resources;
}

function attempt(lexicons: Lexicons, lang: Lang): { readonly resources: Resources | null; readonly problems: readonly string[] } {
  try {
    const resources = compile(lexicons, lang);
    return { resources, problems: resources.terms.problems };
  } catch (error) {
    return { resources: null, problems: [error instanceof Error ? error.message : String(error)] };
  }
}

function compile(lexicons: Lexicons, lang: Lang): Resources {
  const { grammar, terms, cues, actors, stance } = lexicons[lang];
  const vocabulary = new Vocabulary();
  return {
    grammar: compileGrammar(grammar, lang, vocabulary),
    terms: compileTerms(terms, lexicons.criminalGroups, lang, vocabulary),
    cues: compileCues(cues, lang),
    names: compileNames(actors, lang),
    frames: compileFrames(stance, lang, vocabulary),
    weights: lexicons.weights,
  };
}
