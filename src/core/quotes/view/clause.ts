import type { Range } from './noun-phrase.ts';
import type { View } from './view.ts';

/** How far a verb is looked for inside a passage. */
const LIMIT = 20;

/** A region that holds a finite verb, its own or inside a passage. */
export function isClause(view: View, region: Range, doubtful = view.lang === 'es'): boolean {
  for (let i = region.from; i < region.to; i = view.next(i)) {
    if (view.finite(i, doubtful)) return true;
    const passage = view.passages.list[view.passageAt(i)];
    if (passage !== undefined && hasFinite(view, passage.from, passage.to)) return true;
  }
  return false;
}

function hasFinite(view: View, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + LIMIT; i += 1) if (view.finite(i, true)) return true;
  return false;
}

/** Marked words that are a sentence of their own: they begin with a capital or ¿ ¡. */
export function opensLikeSentence(view: View, open: number): boolean {
  const passage = view.passages.list[view.passageAt(open)];
  if (passage === undefined) return false;
  const first = view.lower(passage.from);
  if (first === '¿' || first === '¡' || first === '…' || first === '...' || first === '[') return true;
  return view.capital(passage.from) && passage.to - passage.from > 1;
}
