import { PLACE_KINDS } from '../../nlp/gazetteer.ts';
import type { Reading } from '../../nlp/reading.ts';
import type { Lang } from '../../types.ts';
import type { SymbolLayer } from '../candidates/layer.ts';
import { Role } from '../lexicon/roles.ts';

/** How often a text names states and territories; bodies such as the UN are none. */
export interface Namings {
  /** By index into the gazetteer's entries, in the order of their first naming. */
  readonly counts: ReadonlyMap<number, number>;
  readonly all: number;
  /** The states that a text calls by name, by capital or by what they have at home ("Indian Army"), not only by their demonym. */
  readonly called: ReadonlySet<number>;
  /** The state that is named most, the first of equals; -1 where none is named. */
  readonly most: number;
}

const DEMONYM = PLACE_KINDS.indexOf('demonym');

/** Counts the namings of a text. */
export function countNamings({ places, grammar, document }: Reading, layer: SymbolLayer): Namings {
  const counts = new Map<number, number>();
  const called = new Set<number>();
  let all = 0;
  for (const at of layer.placed) {
    const state = places.entry[at] ?? 0;
    if (grammar.gazetteer.entries[state]?.kind === 'body') continue;
    counts.set(state, (counts.get(state) ?? 0) + 1);
    if (places.kind[at] !== DEMONYM || isInstitution(layer, at, places.length[at] ?? 0, document.lang)) called.add(state);
    all += 1;
  }
  let most = -1;
  for (const [state, count] of counts) if (count > (counts.get(most) ?? 0)) most = state;
  return { counts, all, called, most };
}

/** Whether a demonym says whose army or government it is: "Indian Army", *Ejército Argentino*. */
const isInstitution = (layer: SymbolLayer, at: number, length: number, lang: Lang): boolean =>
  lang === 'en' ? layer.plays(at + length, Role.institution) : layer.endingAt(at, Role.institution) !== null;
