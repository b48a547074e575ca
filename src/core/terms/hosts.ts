/**
 * Whose soil is at issue? A state's own soldiers are no intervention, and which state that is only the article tells: it is the
 * one whose sovereignty, soil or waters are spoken of, or into which others go. No list of powers: swapping the countries in a
 * text swaps the result.
 */
import { PLACE_KINDS } from '../nlp/gazetteer.ts';
import type { Reading } from '../nlp/reading.ts';
import { Flag } from '../text/tokens.ts';
import type { SymbolLayer } from './automaton.ts';
import type { TermFinder } from './compile.ts';

/** Finds the host states of a text. @returns indices into the gazetteer's entries */
export function hostStates(reading: Reading, layer: SymbolLayer, finder: TermFinder): ReadonlySet<number> {
  const { entry, length } = reading.places;
  const symbol = (name: string) => finder.symbols.find(name) ?? -1;
  const [into, force, soil] = [symbol('into'), symbol('force-noun'), symbol('soil-noun')];
  const scores = new Map<number, number>();
  for (let at = 0; at < length.length; at += 1) {
    const size = length[at] as number;
    if (size === 0) continue;
    const state = entry[at] as number;
    const score =
      (at > 0 && layer.has(at - 1, into) && !attributive(reading, at, at + size) ? 1 : 0) +
      (beside(layer, at, at + size, soil) ? 3 : 0) -
      (beside(layer, at, at + size, force) ? 2 : 0);
    scores.set(state, (scores.get(state) ?? 0) + score);
  }
  const best = Math.max(0, ...scores.values());
  return new Set([...scores].filter(([, score]) => score > 0 && score * 2 >= best).map(([state]) => state));
}

/** "in U.S. custody": a name right before a content word belongs to that word, and is no place. */
const attributive = ({ document, classes, places }: Reading, at: number, next: number): boolean =>
  PLACE_KINDS[places.kind[at] as number] === 'demonym' ||
  (document.lang === 'en' && classes[next] === 0 && ((document.tokens.flags[next] ?? 0) & (Flag.word | Flag.clitic)) === Flag.word);

/** Whether a symbol stands within two words of a phrase, the genitive's 's not counted. */
function beside(layer: SymbolLayer, from: number, to: number, symbol: number): boolean {
  for (let i = to; i < to + 3; i += 1) if (layer.has(i, symbol)) return true;
  for (let i = Math.max(0, from - 3); i < from; i += 1) if (layer.has(i, symbol)) return true;
  return false;
}
