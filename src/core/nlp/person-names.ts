/** Persons who are called like a place: "Michael Jordan", "Santiago Abascal", "George Washington". */
import { Flag, type Tokens } from '../text/tokens.ts';
import { type Gazetteer, PLACE_KINDS, type PlaceColumns } from './gazetteer.ts';

/** What tells a person from a place. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly gazetteer: Gazetteer;
  /** Whether a token is a word that the grammar knows. */
  isCommon(i: number): boolean;
  /** Whether a token stands where every word has a capital. */
  inTitleCase(i: number): boolean;
}

/** Takes the places out of the columns that are parts of a person's name. One pass. */
export function dropPersons(places: PlaceColumns, around: Surroundings): void {
  for (let i = 0; i < around.tokens.length; i += 1) {
    if (places.length[i] !== 1 || !isNameOrCapital(places, i)) continue;
    if (!isSurname(places, around, i) && !isFirstName(places, around, i)) continue;
    places.entry[i] = -1;
    places.kind[i] = 0;
    places.length[i] = 0;
  }
}

function isNameOrCapital({ kind }: PlaceColumns, i: number): boolean {
  const name = PLACE_KINDS[kind[i] ?? 0];
  return name === 'name' || name === 'capital';
}

/** A first name that is no place stands right before it. */
function isSurname(places: PlaceColumns, { tokens, gazetteer }: Surroundings, i: number): boolean {
  return isName(tokens, i - 1) && places.entry[i - 1] === -1 && gazetteer.firstNames.has(tokens.norm[i - 1] ?? '');
}

/** It is a first name, and a name that is no common word or place stands right behind it. */
function isFirstName(places: PlaceColumns, { tokens, gazetteer, isCommon, inTitleCase }: Surroundings, i: number): boolean {
  if (!gazetteer.firstNames.has(tokens.norm[i] ?? '') || inTitleCase(i)) return false;
  return isName(tokens, i + 1) && places.entry[i + 1] === -1 && !isCommon(i + 1);
}

/** A word with a capital, not in capitals, with nothing between it and the word before. */
function isName(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] ?? 0;
  return (flags & (Flag.word | Flag.capital | Flag.allCaps | Flag.clitic)) === (Flag.word | Flag.capital);
}
