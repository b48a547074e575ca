import { Class, Feature } from '../../nlp/word-classes.ts';
import type { CueSite } from '../cues/cue-site.ts';
import { Frame } from '../lexicon/cues.ts';
import { isSubjectPronoun, isTime, nounPhraseEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** Whether a clause with a finite verb stands here, before the next pause or behind an insertion. */
export function hasVerb(view: View, from: number, to: number): boolean {
  const end = nounPhraseEnd(view, from, to, true);
  return (
    view.passageAt(from) >= 0 ||
    isSubjectPronoun(view, from) ||
    view.lower(from) === 'there' ||
    view.is(from, Class.subordinator | Class.conditional | Class.preposition) ||
    verbFollows(view, end > from ? end : from + 1, to)
  );
}

/** "which he said were forged": the clause lacks its subject, which stands before. */
export function gapClause(view: View, site: CueSite, i: number): boolean {
  return (
    view.lang === 'en' && (site.frames & Frame.clausal) !== 0 && view.finite(i) && view.is(i, Class.auxiliary | Class.copula | Class.modal)
  );
}

/**
 * Behind a verb that hardly ever takes an object ("say"), a noun phrase with anything that can be a finite verb is a clause:
 * "said parents still want schools".
 */
export function looseClause(view: View, site: CueSite, i: number, to: number): boolean {
  if (
    (site.frames & Frame.clausal) === 0 ||
    !view.word(i) ||
    view.is(i, Class.preposition | Class.adverb | Class.coordinator | Class.relative | SMALL_VERBS)
  )
    return false;
  const same = view.lower(i) === 'the' && view.lower(i + 1) === 'same';
  if (
    same ||
    (view.cues.clauses.noClause.has(view.lower(i)) && !view.is(i, Class.determiner | Class.possessive)) ||
    view.is(i, Class.time | Class.calendar)
  )
    return false;
  for (let k = i + 1, count = 0; k < to && count < 20 && !/^[,;:.]$/.test(view.lower(k)); k = view.next(k), count += 1) {
    // "said an ally that used force would be none"
    if (view.lower(k) === 'that' && view.finite(k + 1) && !view.is(k - 1, SMALL_VERBS)) {
      k += 1;
      continue;
    }
    if (view.is(k, Class.subordinator | Class.relative) && !view.is(k, Class.preposition)) return false;
    if (view.passageAt(k) >= 0 && speaksOfVerb(view, k, false)) return true;
    if (view.finite(k, true) && !view.is(k - 1, Class.determiner | Class.possessive | Class.preposition)) return true;
  }
  return false;
}

/** English: whether a clause of its own begins here, a subject with a finite verb behind it. */
export function clauseFollows(view: View, i: number, to: number): boolean {
  if (view.lang !== 'en') return false;
  const word = view.lower(i);
  if (pointsAtNoun(view, i)) return verbFollows(view, i + 2, to);
  if (isSubjectPronoun(view, i) || word === 'there') {
    const next = view.is(i + 1, Class.adverb) ? i + 2 : i + 1;
    if (view.finite(next, true) || view.passageAt(next) >= 0) return true;
    if (view.cues.clauses.noModifiers.has(word)) return view.finite(next + 1) && !view.comma(next);
  }
  if (word === 'about' && view.is(i + 1, Class.numeral)) return clauseFollows(view, i + 1, to);
  if (
    view.is(i, Class.preposition | Class.genitive | Class.coordinator | Class.relative | Class.adverb) &&
    !view.is(i, Class.quantifier | Class.determiner)
  )
    return false;
  if (view.has(i, Feature.gerund) && view.finite(i + 1)) return !view.is(i, Class.auxiliary | Class.copula); // "reported being told"
  const end = nounPhraseEnd(view, i, to, true);
  if (end === i || (isTime(view, { from: i, to: end }) && !view.finite(end))) return false;
  // "cautioned the bloc not to send soldiers"
  if (view.is(end, Class.negation) && view.lower(end + 1) === 'to') return false;
  return verbFollows(view, end, to);
}

/** "Denied *these claims*", "*this claim*": what would be a verb of the other number is the noun. */
function pointsAtNoun(view: View, i: number): boolean {
  const word = view.lower(i);
  if (!view.has(i + 1, Feature.homograph) || !view.has(i + 1, Feature.finite)) return false;
  if (word === 'these' || word === 'those') return /[^s]s$/.test(view.lower(i + 1));
  return (word === 'this' || word === 'that') && view.has(i + 1, Feature.infinitive);
}

const SMALL_VERBS = Class.auxiliary | Class.modal | Class.copula;

/** A finite verb behind a subject, with modifiers, a relative clause or an insertion between them. */
function verbFollows(view: View, from: number, to: number): boolean {
  let relative = false;
  let commas = 0;
  if (view.is(from, Class.determiner | Class.possessive) || isSubjectPronoun(view, from)) return false;
  for (let i = from, count = 0; i < to && count < 18; i = view.next(i), count += 1) {
    const word = view.lower(i);
    if (word === ';' || word === ':' || (word === 'that' && !view.is(i + 1, Class.copula))) return false;
    // "announced plans to strengthen the army": no finite verb
    if (word === 'to' && view.has(i + 1, Feature.infinitive)) {
      i += 1;
      continue;
    }
    if (view.cues.clauses.verbStops.has(word) || (view.is(i, Class.coordinator) && view.finite(i + 1, true))) return false;
    if (view.comma(i)) commas += 1;
    if (view.is(i, Class.relative) || word === 'where') relative = true;
    // "where those *involved* would be placed": the relative's verb is behind its participle
    else if (relative && view.has(i, Feature.participle) && view.is(i + 1, SMALL_VERBS)) continue;
    else if (isAdjectival(view, i)) continue;
    else if (speaksOfVerb(view, i, count === 0)) {
      if (!relative && commas % 2 === 0) return true;
      relative = false;
      while (i + 1 < to && view.is(i, SMALL_VERBS)) i += 1; // "would be placed" is one verb
    } else if (view.is(i, Class.subordinator) && !view.is(i, Class.preposition)) return false;
  }
  return false;
}

/** "A plan *aimed at* them", "the *banned* group": a past form that goes with the noun before or behind it. */
const isAdjectival = (view: View, i: number): boolean =>
  view.has(i, Feature.participle) &&
  ((view.cues.clauses.reduced.has(view.lower(i)) && view.is(i + 1, Class.preposition)) ||
    (view.is(i - 1, Class.determiner | Class.possessive) && !view.is(i - 1, Class.pronoun)));

/** A finite verb, or a passage between marks that begins with one or holds one. */
function speaksOfVerb(view: View, i: number, first: boolean): boolean {
  const passage = view.passages.list[view.passageAt(i)];
  if (passage === undefined) return view.finite(i, first) && !view.has(i, Feature.gerund);
  for (let k = passage.from; k < passage.to && k < passage.from + 16; k += 1) if (view.finite(k, k === passage.from)) return true;
  return false;
}
