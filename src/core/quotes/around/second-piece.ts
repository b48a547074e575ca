import { Class, Feature } from '../../nlp/word-classes.ts';
import { isAuthorTail, isTimeTail } from '../ends/author-tails.ts';
import { contentEnd } from '../ends/clause-end.ts';
import type { UnitContext } from '../unit/context.ts';
import { opensLikeSentence } from '../view/clause.ts';
import { isSubjectPronoun, nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import type { Attribution } from './attribution.ts';

/** The rest of a clause behind its attribution; null where the writer goes on instead. */
export function secondPiece(context: UnitContext, attribution: Attribution, complete: boolean): Range | null {
  const { view, unit } = context;
  let i = attribution.to;
  if (!(view.comma(i) || view.dash(i)) || i + 1 >= unit.to) return null;
  const tight = attribution.plain && attribution.sourceFirst;
  if (!tight) i = skipInsertions(view, i, unit.to);
  const start = i + 1;
  if (attribution.verbless && complete && writerResumes(context, start)) return null;
  const isSource = tight ? !writerGoesOn(context, start) : goesOn(context, start, complete);
  if (start >= unit.to || !isSource) return null;
  const to = contentEnd(context, start, true);
  return to > start && closesNothing(context, start) ? { from: start, to } : null;
}

/** Behind "she said,": a participle or a time belongs to the saying. */
function writerGoesOn({ view, groups }: UnitContext, start: number): boolean {
  if (groups.get(start)?.kind === 'gerund') return true;
  if (view.passageAt(start) >= 0) return false;
  return (
    (view.has(start, Feature.gerund) && !isSubjectGerund(view, start)) ||
    view.is(start, Class.relative) ||
    isAuthorTail(view, start) ||
    isTimeTail(view, start)
  );
}

/**
 * "Prices fell, according to the bank, *and the harbour has closed*", *según la policía, que no dio nombres*: a main clause behind a
 * source phrase, or a relative clause of the source, that the source does not say.
 */
function writerResumes({ view, unit }: UnitContext, start: number): boolean {
  if (view.lang === 'es' && view.lower(start) === 'que') return true;
  if (!view.is(start, Class.coordinator) && !view.cues.ends.whereas.has(view.lower(start))) return false;
  for (let i = start + 1; i < unit.to; i = view.next(i)) if (view.finite(i)) return !CONDITIONAL.test(view.lower(i));
  return false;
}

/** "… and no town *would* hear it": what would be so is the source's. */
const CONDITIONAL = /^(?:would|could|[^ ]+rían?)$/;

/** "replacing her would be harder": a gerund that is the subject of the verb behind it. */
function isSubjectGerund(view: View, gerund: number): boolean {
  for (let i = gerund + 1; i < gerund + 8 && !view.comma(i); i += 1)
    if (view.finite(i) && view.is(i, Class.auxiliary | Class.modal)) return true;
  return false;
}

/** "…, according to Biteghé, a retired planner, and the rest": steps over what is set beside the source. */
function skipInsertions(view: View, comma: number, to: number): number {
  let at = comma;
  for (let count = 0; count < 3; count += 1) {
    const next = insertionEnd(view, at + 1, to);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/** The comma behind an apposition or a relative clause that begins at `i`; -1 where none begins there. */
function insertionEnd(view: View, i: number, to: number): number {
  if (view.is(i, Class.relative) || view.lower(i) === 'who' || view.lower(i) === 'que') {
    for (let k = i + 1; k < to && k < i + 24; k = view.next(k)) if (view.comma(k)) return k;
    return -1;
  }
  const end = nounPhraseEnd(view, i, to, true);
  return end > i && view.comma(end) && !view.finite(end + 1) ? end : -1;
}

/** Behind "said the minister,": what cannot be set beside the minister. */
function goesOn({ view }: UnitContext, start: number, complete: boolean): boolean {
  // "ha señalado Omar Diallo, presidente de la Comisión"
  if (view.is(start, Class.human | Class.title) && !view.capital(start) && !view.is(start, Class.determiner)) return false;
  if (view.cues.ends.goesOn.has(view.lower(start)) || (view.passageAt(start) >= 0 && !opensLikeSentence(view, start))) return true;
  if (view.finite(start) || view.is(start, Class.negation)) return true;
  if (view.is(start, Class.relative) || view.has(start, Feature.gerund | Feature.participle) || isAuthorTail(view, start)) return false;
  return !complete || (view.lang === 'es' && view.is(start, Class.preposition));
}

/** The second piece does not begin with a conjunction and a cue ("and added") or with "but he refused". */
function closesNothing(context: UnitContext, start: number): boolean {
  const { view, groups, subjects, silent } = context;
  if (!view.is(start, Class.coordinator) && !view.cues.ends.goesOn.has(view.lower(start))) return true;
  const verb = isSubjectPronoun(view, start + 1) ? start + 2 : start + 1;
  if (silent.has(verb) || view.is(verb, Class.lexicalNegation)) return false;
  return !groups.has(start + 1) && !subjects.has(start + 1);
}
