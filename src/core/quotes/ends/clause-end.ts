import { Class, Feature } from '../../nlp/word-classes.ts';
import type { UnitContext } from '../unit/context.ts';
import { isClause } from '../view/clause.ts';
import type { View } from '../view/view.ts';
import { CLOSERS } from './closers.ts';

/** Sentences are read at most this far; longer ones are lists or broken text. */
const LIMIT = 240;

/**
 * Where the source's words end.
 * @param from first token of the content
 * @param onward the attribution stands within the source's words, which may then go on behind a semicolon
 * @returns the token behind its last one; the unit's end where nothing closes it
 */
export function contentEnd(context: UnitContext, from: number, onward = false): number {
  const { view, unit } = context;
  const limit = Math.min(unit.to, from + LIMIT);
  // nothing closes a clause that has no verb yet
  let complete = false;
  let semicolon = 0;
  let opening = opensSubordinate(view, from);
  for (let i = view.next(from); i < limit; i = view.next(i)) {
    if (view.lower(i) === ';') semicolon = i;
    if (!mayClose(context, i)) continue;
    if (!complete) complete = isClause(view, { from, to: i }, true);
    if (!complete) continue;
    if (opening && view.comma(i)) {
      opening = false;
      if (!view.is(i + 1, Class.coordinator)) continue;
    }
    const closer = CLOSERS.find(({ notOnward, closes }) => !(onward && notOnward) && closes(context, i, from));
    if (closer !== undefined) return closer.fromSemicolon && semicolon > 0 ? semicolon : i;
  }
  return limit;
}

/** "dijo que, *mientras* el Líbano negocia, Israel sigue": the comma behind such a clause closes nothing. */
const opensSubordinate = (view: View, from: number): boolean =>
  view.comma(from) && view.is(from - 1, Class.complementizer) && view.is(from + 1, Class.subordinator | Class.conditional);

/** Closers begin with a comma, a colon, a conjunction, a source phrase, or stand behind a passage: a cheap test for all others. */
function mayClose({ view }: UnitContext, i: number): boolean {
  const word = view.lower(i);
  if (word === ',' || word === ';' || word === ':' || view.dash(i)) return true;
  if (view.is(i, Class.coordinator | Class.subordinator | Class.preposition)) return true;
  return (view.passages.back[i - 1] ?? -1) >= 0 && !view.has(i, Feature.finite);
}
