/** Words behind which the clause of a verb begins with its subject, so that no subject is looked for before them. */
import { Class } from '../../nlp/word-classes.ts';
import { nounPhraseEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/**
 * "Honduras expels attaché *as* Washington says", "a cousin *said* Ruiz told her": behind a conjunction or a verb of saying stands
 * the subject alone; "a strike *in which* Rome claimed", *en la que*: so it does behind a relative with its preposition.
 * @param i the word that may open the clause
 * @param last the last word before the verb
 */
export function opensClause(view: View, i: number, last: number, lowest: number): boolean {
  const as = view.lang === 'en' && view.lower(i) === 'as' && verbBefore(view, i, lowest);
  const said = view.lang === 'en' && view.finite(i) && view.cues.verbs.has(view.lower(i)) && !view.capital(i);
  if (!as && !said && !isGoverned(view, i)) return false;
  return nounPhraseEnd(view, i + 1, last + 1, true) === last + 1;
}

/** "In which", *en la que*. */
function isGoverned(view: View, i: number): boolean {
  if (view.lang === 'en') return view.is(i, Class.relative) && view.lower(i) !== 'that' && view.is(i - 1, Class.preposition);
  return (
    view.lower(i) === 'que' &&
    view.cues.nounPhrases.definite.has(view.lower(i - 1)) &&
    view.cues.clauses.relativePrepositions.has(view.lower(i - 2))
  );
}

/** Whether a verb, perhaps one that looks like a noun, stands within a few words before a token. */
function verbBefore(view: View, i: number, lowest: number): boolean {
  for (let k = i - 1; k >= lowest && k >= i - 8 && !view.comma(k); k -= 1) if (view.finite(k, true)) return true;
  return false;
}

/**
 * "She left *because*, according to the mayor, …", *hasta que*, *después de que*: a conjunction right before an attribution, so that
 * only the clause behind it is the source's.
 */
export function endsConjunction(view: View, i: number): boolean {
  if (view.is(i, Class.subordinator) && !view.is(i, Class.preposition | Class.adverb | Class.relative)) return true;
  if (view.lang === 'en') return view.cues.clauses.subordinators.has(view.lower(i));
  return view.lower(i) === 'que' && view.is(i - 1, Class.preposition | Class.genitive | Class.adverb) && !view.finite(i - 1);
}
