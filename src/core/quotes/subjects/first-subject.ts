import { Class, Feature } from '../../nlp/word-classes.ts';
import { isName, isSubjectPronoun, isTime, nounPhraseEnd, type Range, timeEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** How far a phrase is looked for, in words (a passage is one). */
const LIMIT = 60;

/**
 * The first noun phrase or pronoun of a run of words that no preposition governs: fronted phrases ("On Monday, in Paris,")
 * and times are stepped over.
 */
export function firstSubject(view: View, from: number, to: number): Range | null {
  let i = from;
  for (let count = 0; i < to && count < LIMIT; count += 1) {
    if (timeEnd(view, i) > i && timeEnd(view, i) <= to) {
      i = timeEnd(view, i);
      continue;
    }
    // "por *otro* lado", *en este sentido*: part of a phrase that links
    if (view.is(i, Class.adverb) && view.phraseLength(i) > 1 && i + view.phraseLength(i) < to) {
      i += view.phraseLength(i);
      continue;
    }
    if (isSubjectPronoun(view, i) && nounPhraseEnd(view, i, to, true) <= i + 1) return { from: i, to: i + 1 };
    if (opensAdjunct(view, i)) {
      i = adjunctEnd(view, i, to);
      continue;
    }
    const end = nounPhraseEnd(view, i, to, true);
    if (end > i && !isTime(view, { from: i, to: end })) return joined(view, { from: i, to: end }, to);
    i = Math.max(end, view.next(i));
  }
  // "At the United Nations Rohani said": the phrase took in the name right before the verb
  return view.lang === 'en' && isName(view, to - 1) && !view.comma(to) && to - 1 > from + 1 && view.capital(to - 2)
    ? { from: to - 1, to }
    : null;
}

function opensAdjunct(view: View, i: number): boolean {
  if (view.is(i, Class.preposition | Class.genitive) && !isNameInside(view, i)) return true;
  if (view.is(i, Class.subordinator | Class.conditional)) return true;
  return (
    view.has(i, Feature.gerund | Feature.participle) &&
    !view.is(i, Class.human | Class.title) &&
    !view.capital(i + 1) &&
    (view.capital(i) || view.comma(i - 1) || view.is(i - 1, Class.adverb))
  );
}

const isNameInside = (view: View, i: number): boolean => view.capital(i) && view.capital(i + 1) && !view.is(i, Class.preposition);

/** Behind a prepositional phrase; a participle's or a subordinate clause reaches to the comma. */
function adjunctEnd(view: View, i: number, to: number): number {
  const phrase = view.is(i, Class.preposition | Class.genitive) && !view.is(i, Class.subordinator);
  if (phrase && !view.has(i + 1, Feature.gerund)) {
    const end = nounPhraseEnd(view, i + 1, to, false);
    if (end === to) return beforeNames(view, i + 1, to);
    return Math.max(end, i + 1);
  }
  let k = view.next(i);
  while (k < to && !view.comma(k)) k = view.next(k);
  if (k < to) return k;
  // "until the election": without a verb it is a phrase all the same
  return view.is(i, Class.preposition) && !verbIn(view, i + 1, to) ? beforeNames(view, i + 1, to) : i + 1;
}

function verbIn(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (view.finite(i, true)) return true;
  return false;
}

/** "In a Bloomberg interview Trump said": names right before the verb are its subject, not part of the phrase before them. */
function beforeNames(view: View, from: number, to: number): number {
  let k = to;
  while (k > from && isName(view, k - 1)) k -= 1;
  const common =
    k > from &&
    k < to &&
    view.word(k - 1) &&
    !view.is(k - 1, Class.genitive | Class.preposition | Class.title | Class.human | Class.honorific | Class.determiner) &&
    !(view.lang === 'es' && view.is(k - 1, Class.institution));
  return common ? k : to;
}

/** "France and Germany": a second noun phrase joined to the first, right up to the verb. */
function joined(view: View, first: Range, to: number): Range {
  if (!view.is(first.to, Class.coordinator) || first.to >= to) return first;
  const end = nounPhraseEnd(view, first.to + 1, to, true);
  return end > first.to + 1 && end >= to - 1 ? { from: first.from, to: end } : first;
}
