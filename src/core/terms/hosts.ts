/**
 * Whose soil is at issue? A state's own soldiers are no intervention, and which state that is only the article tells: it is the
 * one whose sovereignty, soil or waters are spoken of, or into which others go. No list of powers: swapping the countries in a
 * text swaps the result.
 */
import type { SymbolLayer } from './automaton.ts';
import type { TermFinder } from './compile.ts';

/** Finds the host states of a text. @returns state symbols */
export function hostStates(layer: SymbolLayer, finder: TermFinder): ReadonlySet<number> {
  const place = finder.symbols.find('into');
  const force = finder.symbols.find('force-noun');
  const soil = finder.symbols.find('soil-noun');
  const scores = new Map<number, number>();
  const add = (state: number, weight: number) => scores.set(state, (scores.get(state) ?? 0) + weight);
  for (let at = 0; at < layer.tokens.length; at += 1) {
    for (let k = layer.first[at] as number; k < (layer.first[at + 1] as number); k += 2) {
      const symbol = layer.pairs[k] as number;
      if (!finder.stateOf.has(symbol)) continue;
      const end = at + (layer.pairs[k + 1] as number);
      if (place !== undefined && at > 0 && layer.has(at - 1, place)) add(symbol, 1);
      if (soil !== undefined && beside(layer, at, end, soil)) add(symbol, 3);
      if (force !== undefined && beside(layer, at, end, force)) add(symbol, -2);
    }
  }
  const best = Math.max(0, ...scores.values());
  return new Set([...scores].filter(([, score]) => score > 0 && score * 2 >= best).map(([state]) => state));
}

/** Whether a symbol stands within two words of a phrase, the genitive's 's not counted. */
function beside(layer: SymbolLayer, from: number, to: number, symbol: number): boolean {
  for (let i = to; i < to + 3; i += 1) if (layer.has(i, symbol)) return true;
  for (let i = Math.max(0, from - 3); i < from; i += 1) if (layer.has(i, symbol)) return true;
  return false;
}
