import type { Range } from './noun-phrase.ts';
import type { View } from './view.ts';

/** Whether a word names something that bears writing. */
export const isBearer = (view: View, i: number): boolean => view.cues.sources.bearers.has(view.lower(i)) && !view.capital(i);

/** Whether a noun phrase is about something that bears writing: its words are nobody's speech. */
export function bearsWriting(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isBearer(view, i)) return true;
  return false;
}
