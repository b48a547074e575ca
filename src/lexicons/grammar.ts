/** The grammar data of each language and the gazetteer, typed for `compileGrammar`. */
import type { GazetteerData, PlaceEntry } from '../core/nlp/gazetteer.ts';
import type { GrammarData } from '../core/nlp/grammar-data.ts';
import type { Lang } from '../core/types.ts';
import enFunctionWords from './en/grammar/function-words.json';
import enNouns from './en/grammar/nouns.json';
import enVerbs from './en/grammar/verbs.json';
import esFunctionWords from './es/grammar/function-words.json';
import esNouns from './es/grammar/nouns.json';
import esVerbs from './es/grammar/verbs.json';
import bodies from './gazetteer/bodies.json';
import firstNames from './gazetteer/first-names.json';
import shadows from './gazetteer/shadows.json';
import states from './gazetteer/states.json';
import territories from './gazetteer/territories.json';

type Named = Omit<PlaceEntry, 'kind'>;
const of = (kind: PlaceEntry['kind'], places: readonly Named[]): PlaceEntry[] => places.map((place) => ({ ...place, kind }));

/** States, territories and bodies, with names that hold theirs and mean something else, and the gender of first names. */
export const GAZETTEER: GazetteerData = {
  places: [...of('state', states.places), ...of('territory', territories.places), ...of('body', bodies.places)],
  shadows,
  firstNames,
};

/** All that the engine's grammar is compiled from. */
export const GRAMMAR: Readonly<Record<Lang, GrammarData>> = {
  en: { functionWords: enFunctionWords, nouns: enNouns, verbs: enVerbs, gazetteer: GAZETTEER },
  es: { functionWords: esFunctionWords, nouns: esNouns, verbs: esVerbs, gazetteer: GAZETTEER },
};
