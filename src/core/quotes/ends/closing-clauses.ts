import { Class } from '../../nlp/word-classes.ts';
import { introduced } from '../content/introduced.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { Frame } from '../lexicon/cues.ts';
import { isSubjectPronoun, nounPhraseEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** A subject with its verb right behind it. */
export function startsClause(view: View, i: number, to: number): boolean {
  const end = isSubjectPronoun(view, i) ? i + 1 : nounPhraseEnd(view, i, to, true);
  if (view.lang === 'es' && view.finite(i)) return true;
  return end > i && view.finite(view.is(end, Class.adverb) ? end + 1 : end);
}

/** Behind a relative clause the main verb follows: a finite verb, perhaps denied or with a clitic, without a subject. */
export function resumes(view: View, i: number): boolean {
  let k = i;
  while (
    k < i + 3 &&
    view.is(k, Class.negation | Class.adverb | Class.pronoun) &&
    !view.is(k, Class.coordinator) &&
    (view.lang === 'es' || !view.is(k, Class.pronoun))
  )
    k += 1;
  return view.finite(k) && !view.is(k, Class.relative | Class.coordinator);
}

/** Whether a cue behind a conjunction reports something of its own. */
export function opensContent(view: View, site: CueSite, to: number): boolean {
  const right = introduced(view, site, to, true);
  if (right !== null) return right.rule !== 'cue-bare' || !(site.doubtful || site.cueClass === 'think');
  // a Spanish past tense behind "y" goes on with the speaker's own acts; English forms leave it open
  if (view.lang === 'es' && site.past && !site.doubtful && site.cueClass !== 'think') return true;
  // "and warned the bloc to stay out"
  if ((site.frames & Frame.hearer) !== 0 && site.past && view.lower(nounPhraseEnd(view, site.end, to, false)) === 'to') return true;
  if ((site.frames & (Frame.object | Frame.as | Frame.marks | Frame.to)) === 0) return false;
  for (let i = site.end; i < to && i < site.end + 10 && !view.comma(i); i += 1) if (view.passageAt(i) >= 0) return true;
  return false;
}

/** Whether a gerund reports something: "adding that", "saying: “…”", *alegando «…»*. */
export function gerundOpens(view: View, i: number): boolean {
  for (let k = i; k < i + 4; k += 1) if (view.lower(k) === ':' || view.passageAt(k) >= 0) return true;
  if (['that', 'que'].includes(view.lower(i)) || (view.lower(i + 1) === 'que' && view.lower(i) !== 'por')) return true;
  return view.lang === 'en' && view.is(i, Class.pronoun | Class.determiner | Class.possessive);
}
