/** A noun with a clause of its own right behind it, whose subject is not the noun. */
import { Class } from '../../nlp/word-classes.ts';
import { nounPhraseEnd, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import type { Subject } from './subject.ts';

/** "A claim *the government* has denied", *una acusación que el Gobierno niega*: right behind a noun, another one whose verb it is. */
export function subjectWithin(view: View, noun: Range, end: number): Subject | null {
  const claimed = noun.to === end ? nameBehindClaim(view, noun) : end;
  if (claimed < end) return { from: claimed, to: end, place: 'relative', noun: noun.from };
  const from = view.is(noun.to, Class.relative | Class.complementizer) ? noun.to + 1 : noun.to;
  if (from >= end || (from === noun.to && view.lang === 'es') || view.is(noun.from, Class.indefinite)) return null;
  if (view.lang === 'es' && view.finite(from + 1)) return null; // *el hombre que lo derrotó dijo*
  const opens = view.is(from, Class.determiner | Class.possessive) || view.capital(from);
  return opens && nounPhraseEnd(view, from, end, true) === end ? { from, to: end, place: 'relative', noun: noun.from } : null;
}

/** "A claim *Pakistan* denies": the name right behind a noun for what is said; the phrase's end where none stands so. */
function nameBehindClaim(view: View, { from, to }: Range): number {
  for (let i = from + 1; i < to - 1; i += 1)
    if (view.cues.nouns.has(view.lower(i)) && view.capital(i + 1) && view.is(from, Class.determiner)) return i + 1;
  return to;
}
