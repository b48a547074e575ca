/** All lexicons, by language and room: what `createEngine` compiles. Data only. */
import { actorLexicons } from './actors.ts';
import { GRAMMAR } from './grammar.ts';
import { CUE_LEXICONS } from './quotes.ts';
import { KEY_WEIGHTS, STANCE_EN, STANCE_ES, STANCE_WEIGHTS } from './stance.ts';
import { criminalGroupNames, termLexicons } from './terms.ts';

/** The lexicons that come with Lindero. */
export const lexicons = {
  criminalGroups: criminalGroupNames,
  weights: STANCE_WEIGHTS,
  keyWeights: KEY_WEIGHTS,
  en: { grammar: GRAMMAR.en, terms: termLexicons.en, cues: CUE_LEXICONS.en, actors: actorLexicons.en, stance: STANCE_EN },
  es: { grammar: GRAMMAR.es, terms: termLexicons.es, cues: CUE_LEXICONS.es, actors: actorLexicons.es, stance: STANCE_ES },
} as const;
