import { Class, Feature } from '../nlp/word-classes.ts';
import { isName, isSubjectPronoun, isTime, nounPhraseEnd, type Range } from './noun-phrase.ts';
import type { View } from './view.ts';

/** How far back a subject is looked for, in words (a passage is one). */
const LIMIT = 60;

/** A passage this short between two capitals is a nickname. */
const NICKNAME = 5;

/** Where the subject of a verb was found. */
export interface Subject extends Range {
  /** `before` the verb; `relative`: before "who"; `shared` with the verb before ("said A and added B"). */
  readonly place: 'before' | 'relative' | 'shared';
}

/**
 * The subject before a verb group.
 * @param group first token of the verb group
 * @param lowest first token that it may take
 * @returns null where none stands there (dropped, inverted, or shared with a verb further back)
 */
export function subjectBefore(view: View, group: number, lowest: number): Subject | null {
  const last = lastBefore(view, group, lowest);
  if (last < lowest) return null;
  const distant = relativeBeyondPhrase(view, last, lowest);
  if (distant >= 0) return beforeRelative(view, distant, lowest);
  if (isRelative(view, last, lowest)) return beforeRelative(view, last, lowest);
  if (view.is(last, Class.coordinator) && !isSubjectPronoun(view, last)) return null;
  if (isSubjectPronoun(view, last) && !view.comma(last)) return { from: last, to: last + 1, place: 'before' };
  const insertion = view.comma(last) || view.dash(last) || view.lower(last) === ')';
  const found = insertion ? beforeInsertions(view, last, lowest) : firstSubject(view, chunkStart(view, last, lowest), group);
  if (found === null) return null;
  const whole = insertion ? found : withParticiple(view, found, chunkStart(view, last, lowest));
  return { ...withApposition(view, whole, group), place: 'before' };
}

/** The last token before the group that is no adverb ("himself", "also"). */
function lastBefore(view: View, group: number, lowest: number): number {
  let last = group - 1;
  while (last >= lowest && view.is(last, Class.adverb) && !view.is(last, Class.coordinator | Class.relative) && !view.comma(last))
    last -= 1;
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(view.lower(last))) last -= 1;
  return last;
}

/** "who in May said", *que en 2009 pidió*: a phrase of time or place between the relative and its verb; -1 where none stands so. */
function relativeBeyondPhrase(view: View, last: number, lowest: number): number {
  for (let i = last; i >= lowest && i > last - 6; i -= 1) {
    if (view.comma(i) || view.finite(i)) return -1;
    if (!isRelative(view, i, lowest)) continue;
    return i < last && (view.is(i + 1, Class.preposition) || isTime(view, { from: i + 1, to: last + 1 })) ? i : -1;
  }
  return -1;
}

function isRelative(view: View, i: number, lowest: number): boolean {
  const word = view.lower(i);
  if (view.lang === 'en') return word === 'who' || word === 'which' || (word === 'that' && i > lowest && isNounBefore(view, i));
  if (word === 'quien' || word === 'quienes' || word === 'cual' || word === 'cuales') return true;
  return word === 'que' && i > lowest && isNounBefore(view, i);
}

/** A noun or name (perhaps a comma) before a relative; behind a verb, "that" and *que* open a reported clause. */
function isNounBefore(view: View, i: number): boolean {
  const before = view.comma(i - 1) ? i - 2 : i - 1;
  if (isName(view, before)) return true;
  return (
    view.word(before) &&
    !view.finite(before, true) &&
    !view.is(before, Class.preposition | Class.complementizer | Class.adverb | Class.pronoun)
  );
}

function beforeRelative(view: View, relative: number, lowest: number): Subject | null {
  let end = relative;
  while (end > lowest && (view.comma(end - 1) || ['el', 'la', 'los', 'las', ')'].includes(view.lower(end - 1)))) end -= 1;
  const from = clauseStart(view, end - 1, lowest);
  let found = phraseRightBefore(view, end, from);
  found ??= firstSubject(view, from, end);
  return found === null ? null : { ...found, place: 'relative' };
}

const REACH = 24;

/** The noun phrase that ends right before a token: the longest that begins within reach. */
function phraseRightBefore(view: View, end: number, lowest: number): Range | null {
  for (let i = Math.max(lowest, end - REACH); i < end; i = view.next(i)) {
    const to = nounPhraseEnd(view, i, end, true);
    if (to === end && !isTime(view, { from: i, to })) return { from: i, to };
    if (to > i) i = to - 1;
  }
  return null;
}

/**
 * The subject of a participle that stands behind its noun without a comma: "a note from an official suggesting that".
 * @returns null where a comma or a conjunction parts them: then it is the clause's subject
 */
export function subjectOfParticiple(view: View, participle: number, lowest: number): Subject | null {
  const last = participle - 1;
  if (last < lowest || view.comma(last) || view.is(last, Class.coordinator | Class.preposition | Class.subordinator)) return null;
  const found = phraseRightBefore(view, participle, clauseStart(view, last, lowest));
  return found === null ? null : { ...found, place: 'relative' };
}

/** Start of the words since the last comma or stronger boundary. */
function chunkStart(view: View, last: number, lowest: number): number {
  let i = last;
  for (let count = 0; i > lowest && count < LIMIT; count += 1) {
    const before = view.previous(i);
    if (before < lowest || view.comma(before) || isBoundary(view, before, lowest)) return i;
    i = before;
  }
  return i;
}

/** Start of the clause: commas do not part it. */
function clauseStart(view: View, last: number, lowest: number): number {
  let i = last;
  for (let count = 0; i > lowest && count < LIMIT; count += 1) {
    const before = view.previous(i);
    if (before < lowest || isBoundary(view, before, lowest)) return i;
    i = before;
  }
  return i;
}

/** What a subject does not reach across: ; : a passage, "that" behind a verb, a subordinator, "and" between clauses. */
function isBoundary(view: View, i: number, lowest: number): boolean {
  const word = view.lower(i);
  if (word === ';' || word === ':' || view.dash(i)) return true;
  if (view.passageAt(i) >= 0) return view.next(i) - i > NICKNAME || !view.capital(view.next(i)) || !view.capital(i - 1);
  if (view.is(i, Class.complementizer) && !view.is(i, Class.demonstrative)) return !isRelative(view, i, lowest);
  if (word === 'that') return !isNounBefore(view, i);
  if (view.is(i, Class.subordinator) && !view.is(i, Class.preposition | Class.relative | Class.adverb)) return true;
  if (SUBORDINATORS.has(word)) return true;
  return view.is(i, Class.coordinator) && (view.comma(i - 1) || clauseBefore(view, i, lowest));
}

const SUBORDINATORS = new Set([
  'after',
  'before',
  'when',
  'while',
  'because',
  'although',
  'though',
  'since',
  'until',
  'what',
  'cuando',
  'mientras',
  'porque',
  'aunque',
]);

/** Whether the words before a coordinator hold a finite verb: then it joins clauses, not names. */
function clauseBefore(view: View, i: number, lowest: number): boolean {
  for (let k = i - 1; k >= lowest && k >= i - 8; k -= 1) {
    if (view.comma(k)) return false;
    if (view.finite(k) && !isName(view, k)) return true;
  }
  return false;
}

/**
 * The first noun phrase or pronoun of a run of words that no preposition governs: fronted phrases ("On Monday, in Paris,")
 * and times are stepped over.
 */
export function firstSubject(view: View, from: number, to: number): Range | null {
  let i = from;
  for (let count = 0; i < to && count < LIMIT; count += 1) {
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
  return isName(view, to - 1) && to - 1 > from + 1 && view.capital(to - 2) ? { from: to - 1, to } : null;
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
    return end > i + 1 ? end : i + 1;
  }
  let k = view.next(i);
  while (k < to && !view.comma(k)) k = view.next(k);
  return k < to ? k : i + 1;
}

/** "In a Bloomberg interview Trump said": names right before the verb are its subject, not part of the phrase before them. */
function beforeNames(view: View, from: number, to: number): number {
  let k = to;
  while (k > from && isName(view, k - 1)) k -= 1;
  const common =
    k > from &&
    k < to &&
    view.word(k - 1) &&
    !view.is(k - 1, Class.genitive | Class.preposition | Class.title | Class.human | Class.honorific | Class.determiner);
  return common ? k : to;
}

/** "France and Germany": a second noun phrase joined to the first, right up to the verb. */
function joined(view: View, first: Range, to: number): Range {
  if (!view.is(first.to, Class.coordinator) || first.to >= to) return first;
  const end = nounPhraseEnd(view, first.to + 1, to, true);
  return end > first.to + 1 && end >= to - 1 ? { from: first.from, to: end } : first;
}

/** "retired general Lloyd Newton", "Acting Prime Minister Cassagnol": a participle that begins the phrase. */
function withParticiple(view: View, found: Range, from: number): Range {
  const before = found.from - 1;
  const opens = before === from && view.has(before, Feature.participle | Feature.gerund) && !view.is(before, Class.preposition);
  return opens ? { from: before, to: found.to } : found;
}

/** How many commas back the subject of "X, of the opposition, who voted for it, said" is looked for. */
const INSERTIONS = 6;
const PHRASE = 18;

/**
 * The subject before insertions: of the noun phrases that end at a comma, the leftmost of the chain that still hangs together
 * ("Rep. Holt Vandermeer, R-Texas, whose bill would …, said").
 * @param last the comma (or closing bracket) right before the verb
 */
function beforeInsertions(view: View, last: number, lowest: number): Range | null {
  let found: Range | null = null;
  let comma = last;
  for (let count = 0; count < INSERTIONS; count += 1) {
    comma = pauseBefore(view, comma, lowest);
    if (comma < lowest) break;
    if (!opensInsertion(view, comma + 1)) break;
    const phrase = phraseEndingAt(view, comma, lowest);
    if (phrase === null) continue;
    found = phrase;
    if (!view.comma(phrase.from - 1)) break;
  }
  return found;
}

/** The comma, opening bracket or dash before token `i`; -1 where a stronger boundary comes first. */
function pauseBefore(view: View, i: number, lowest: number): number {
  for (let k = view.previous(i), count = 0; k >= lowest && count < LIMIT; k = view.previous(k), count += 1) {
    const word = view.lower(k);
    if (view.comma(k) || word === '(' || view.dash(k)) return k;
    if (word === ';' || word === ':') return -1;
  }
  return -1;
}

/** What can be set behind a noun phrase between commas; a finite verb or a conjunction cannot. */
function opensInsertion(view: View, i: number): boolean {
  if (view.is(i, Class.coordinator) || (isSubjectPronoun(view, i) && nounPhraseEnd(view, i, i + 4, false) <= i + 1)) return false;
  const verb = view.is(i, Class.pronoun | Class.negation) && !view.is(i, Class.determiner) ? i + 1 : i;
  return !view.finite(verb) || view.has(verb, Feature.participle);
}

/** The longest noun phrase that ends right before token `end` and that no preposition governs; null where none does. */
function phraseEndingAt(view: View, end: number, lowest: number): Range | null {
  let from = end;
  for (let k = view.previous(end), count = 0; k >= lowest && count < PHRASE; k = view.previous(k), count += 1) {
    if (view.comma(k) || /^[;:()]$/.test(view.lower(k)) || view.dash(k)) break;
    from = k;
  }
  const found = firstSubject(view, from, end);
  if (found === null || isTime(view, found)) return null;
  // "the man who sat there," keeps its relative; anything else between phrase and comma is a clause
  const rest = found.to;
  if (rest === end || view.is(rest, Class.relative) || view.lower(rest) === 'who' || view.lower(rest) === 'que') return found;
  if (view.has(rest + 1, Feature.infinitive)) return null;
  for (let i = rest; i < end; i = view.next(i)) {
    if (!view.finite(i)) continue;
    // "men accused of it" has a participle, "the rule allowed the army" a verb
    if (!view.has(i, Feature.participle) || view.is(i + 1, Class.determiner | Class.possessive | Class.pronoun)) return null;
  }
  return found;
}

/** "The adviser, Todd Havermeyer": a name set beside a description is part of the phrase. */
function withApposition(view: View, found: Range, to: number): Range {
  if (!view.comma(found.to) || isName(view, found.to - 1)) return found;
  const end = nounPhraseEnd(view, found.to + 1, to, false);
  if (end === found.to + 1 || end > to) return found;
  const named = isName(view, end - 1) && (view.capital(found.to + 1) || view.is(found.to + 1, Class.title));
  return named && (view.comma(end) || end === to) ? { from: found.from, to: end } : found;
}

/**
 * The subject behind an inverted verb ("said Piñango", *dijo ayer a EFE el ministro*): the first noun phrase that no
 * preposition governs.
 * @param from behind the verb
 * @returns null where a pause or a clause comes first
 */
export function subjectAfter(view: View, from: number, to: number): Range | null {
  let i = from;
  for (let count = 0; i < to && count < 12; count += 1) {
    if (view.is(i, Class.adverb) && nounPhraseEnd(view, i, to, false) === i) {
      i += 1;
      continue;
    }
    if (isSubjectPronoun(view, i) && nounPhraseEnd(view, i, to, false) <= i + 1) return { from: i, to: i + 1 };
    if (view.is(i, Class.preposition) && !view.is(i, Class.subordinator)) {
      const end = nounPhraseEnd(view, i + 1, to, false);
      if (end === i + 1) return null;
      i = end;
      continue;
    }
    const end = nounPhraseEnd(view, i, to, true);
    if (end === i) return null;
    if (!isTime(view, { from: i, to: end })) return withFollowing(view, { from: i, to: end }, to);
    i = end;
  }
  return null;
}

function withFollowing(view: View, found: Range, to: number): Range {
  const named = withApposition(view, found, to);
  if (named.to > found.to || !view.is(found.to, Class.coordinator)) return named;
  const end = nounPhraseEnd(view, found.to + 1, to, false);
  return end > found.to + 1 && !view.finite(end) ? { from: found.from, to: end } : named;
}
