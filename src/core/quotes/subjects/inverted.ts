import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import { isName, isSubjectPronoun, isTime, nounPhraseEnd, type Range, timeEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { withApposition } from './insertions.ts';

/**
 * The subject behind an inverted verb ("said Piñango", *dijo ayer a EFE el ministro*): the first noun phrase that no
 * preposition governs.
 * @param from behind the verb
 * @returns null where a pause or a clause comes first
 */
export function subjectAfter(view: View, from: number, to: number): Range | null {
  let i = from;
  for (let count = 0; i < to && count < 12; count += 1) {
    if (view.lang === 'es' && view.lower(i) === 'lo') return null;
    if (view.has(i, Feature.infinitive) && !view.has(i, Feature.finite) && !view.capital(i)) return null;
    if (view.is(i, Class.adverb) && !GOVERNING.has(view.lower(i)) && nounPhraseEnd(view, i, to, false) === i) {
      i += 1;
      continue;
    }
    if (isAttribute(view, i)) {
      i += 1;
      continue;
    }
    const behindTime = timeEnd(view, i);
    if (behindTime > i) {
      i = behindTime;
      continue;
    }
    if (isSubjectPronoun(view, i) && nounPhraseEnd(view, i, to, false) <= i + 1) return { from: i, to: i + 1 };
    // "dijo al inaugurar la planta": what is inaugurated says nothing
    if (view.lang === 'es' && view.is(i, Class.preposition) && isInfinitive(view, i + 1)) return null;
    if (view.is(i, Class.preposition) && !view.is(i, Class.subordinator)) {
      const end = nounPhraseEnd(view, i + 1, to, false);
      if (end === i + 1) return null;
      const names = behindInitials(view, i + 1, end);
      i = count > 0 && names === end ? behindCommon(view, i + 1, end) : names;
      continue;
    }
    const end = nounPhraseEnd(view, i, to, true);
    if (end === i) return null;
    if (!isTime(view, { from: i, to: end })) return withFollowing(view, { from: i, to: end }, to);
    i = end;
  }
  return null;
}

/** "Said *retired* General Mora", "said *exiled* priest Luis Mora": a participle before what somebody is. */
const isAttribute = (view: View, i: number): boolean =>
  view.lang === 'en' &&
  (view.has(i, Feature.participle) || view.lower(i).endsWith('ed')) &&
  !view.capital(i) &&
  view.is(i + 1, Class.title | Class.human);

/** *dijo a la agencia AFP Mambo Kawaya*: behind initials that other names follow another phrase begins. */
function behindInitials(view: View, from: number, end: number): number {
  let i = end;
  while (i > from && isName(view, i - 1) && !view.flag(i - 1, Flag.allCaps)) i -= 1;
  return end - i >= 2 && i > from && view.flag(i - 1, Flag.allCaps) ? i : end;
}

/** *dijo a EFE durante la marcha Ariel Valdés*: where somebody was told it, names behind a common noun with its article are the subject. */
function behindCommon(view: View, from: number, end: number): number {
  let i = end;
  while (i > from && isName(view, i - 1)) i -= 1;
  const isCommon = i === from + 2 && view.is(from, Class.determiner) && !view.is(i - 1, Class.human | Class.title | Class.institution);
  return view.lang === 'es' && isCommon && end - i >= 2 ? i : end;
}

/** Prepositions that are adverbs too. */
const GOVERNING = new Set(['sobre', 'bajo']);

/** By its form, or by its ending and the article of its object. */
const isInfinitive = (view: View, i: number): boolean =>
  (view.has(i, Feature.infinitive) && !view.has(i, Feature.finite) && !view.is(i, Class.human | Class.institution)) ||
  (/[aei]r(?:l[aeo]s?|se)?$/.test(view.lower(i)) && !view.capital(i) && view.is(i + 1, Class.determiner));

function withFollowing(view: View, found: Range, to: number): Range {
  const named = withApposition(view, found, to);
  if (named.to > found.to || !view.is(found.to, Class.coordinator)) return named;
  const end = nounPhraseEnd(view, found.to + 1, to, false);
  return end > found.to + 1 && !view.finite(end) ? { from: found.from, to: end } : named;
}
