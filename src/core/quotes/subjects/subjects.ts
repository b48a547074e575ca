import { Class, Feature } from '../../nlp/word-classes.ts';
import { canSpeak, isName, isSubjectPronoun, isTime, NICKNAME, nounPhraseEnd, type Range, timeEnd } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { opensClause } from './clause-openers.ts';
import { subjectWithin } from './contact-clause.ts';
import { firstSubject } from './first-subject.ts';
import { beforeInsertions, withApposition } from './insertions.ts';
import type { Subject } from './subject.ts';

/** How far back a subject is looked for, in words (a passage is one). */
const LIMIT = 60;

/**
 * The subject before a verb group.
 * @param group first token of the verb group
 * @param lowest first token that it may take
 * @returns null where none stands there (dropped, inverted, or shared with a verb further back)
 */
export function subjectBefore(view: View, group: number, lowest: number): Subject | null {
  const last = lastBefore(view, group, lowest);
  if (last < lowest) return null;
  // "no solo elogió el despliegue; afirmó que": the clause before is over
  if (view.lang === 'es' && view.lower(last) === ';') return null;
  const distant = relativeBeyondPhrase(view, last, lowest);
  if (distant >= 0) return beforeRelative(view, distant, lowest);
  if (isRelative(view, last, lowest)) return beforeRelative(view, last, lowest);
  if (view.is(last, Class.coordinator) && !isSubjectPronoun(view, last)) return null;
  if ((view.lower(last) === 'quien' || view.lower(last) === 'quienes') && view.lower(last - 1) === 'a') return null;
  // "En él tilda de …": a preposition governs the pronoun
  if (view.lang === 'es' && isSubjectPronoun(view, last) && view.is(last - 1, Class.preposition | Class.genitive)) return null;
  if (isSubjectPronoun(view, last) && !view.comma(last)) return { from: last, to: last + 1, place: 'before' };
  const insertion = view.comma(last) || closesWithComma(view, last) || view.dash(last) || view.lower(last) === ')';
  const found = insertion
    ? beforeInsertions(view, closesWithComma(view, last) ? last + 1 : last, lowest)
    : firstSubject(view, chunkStart(view, last, lowest), group);
  const inner = found === null || insertion ? null : subjectWithin(view, found, last + 1);
  if (inner !== null) return inner;
  if (found === null || isLastOfBody(view, found, chunkStart(view, last, lowest)))
    return speakingBody(view, group, chunkStart(view, last, lowest));
  const whole = insertion ? found : withParticiple(view, found, chunkStart(view, last, lowest));
  return { ...withApposition(view, whole, group), place: 'before' };
}

/** American marks take the comma in: 'in a letter titled “Peace,” asked'. */
const closesWithComma = (view: View, last: number): boolean => (view.passages.back[last] ?? -1) >= 0 && view.comma(last - 1);

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
    if (view.comma(i) || (view.finite(i) && view.lower(i) !== 'hace')) return -1;
    if (!isRelative(view, i, lowest)) continue;
    return i < last && (view.is(i + 1, Class.preposition) || view.lower(i + 1) === 'hace' || isTime(view, { from: i + 1, to: last + 1 }))
      ? i
      : -1;
  }
  return -1;
}

function isRelative(view: View, i: number, lowest: number): boolean {
  const word = view.lower(i);
  if (view.lang === 'en') return word === 'who' || word === 'which' || (word === 'that' && i > lowest && isNounBefore(view, i));
  if (word === 'quien' || word === 'quienes' || word === 'cual' || word === 'cuales') return view.lower(i - 1) !== 'a';
  // *Aseguró en Lima que rechazó …*: a place by its name takes no clause without a comma
  return word === 'que' && i > lowest && isNounBefore(view, i) && !(view.lower(i - 2) === 'en' && view.isPlace(i - 1));
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
  while (end > lowest && (view.comma(end - 1) || view.lower(end - 1) === ')' || view.cues.nounPhrases.definite.has(view.lower(end - 1))))
    end -= 1;
  end = beforeTime(view, end, lowest);
  const from = clauseStart(view, end - 1, lowest);
  const writer = end < relative ? writerBefore(view, end, from) : null;
  if (writer !== null) return { ...writer, place: 'relative' };
  let found = phraseRightBefore(view, behindName(view, end, from), from);
  found ??= firstSubject(view, from, end);
  if (found === null) return null;
  return { ...(PERSONAL_RELATIVES.has(view.lower(relative)) ? personIn(view, found) : found), place: 'relative' };
}

/** "Gerardo Solís, *párroco de Chacarita*, quien": a description set behind a name, of a noun without an article; the token behind the name. */
function behindName(view: View, end: number, lowest: number): number {
  let i = end - 1;
  while (i > lowest && i > end - 6 && !view.comma(i)) i -= 1;
  const bare = view.word(i + 1) && !view.capital(i + 1) && view.is(i + 2, Class.genitive);
  return view.comma(i) && bare && isName(view, i - 1) ? i : end;
}

/** "las declaraciones *del secretario*, en las que señaló", "un mensaje emitido *por el general* en el que pide": whose the writing is. */
function writerBefore(view: View, end: number, lowest: number): Range | null {
  if (view.lower(end - 1) !== 'en') return null;
  const writing = phraseRightBefore(view, view.comma(end - 2) ? end - 2 : end - 1, lowest);
  if (writing === null) return null;
  let written = false;
  for (let i = writing.from; i < writing.to; i += 1) {
    written ||= view.is(i, Class.document) && view.lower(i) !== 'entrevista';
    if (!written || !(view.is(i, Class.genitive) || view.lower(i) === 'por')) continue;
    const person = { from: i + 1, to: writing.to };
    const head = view.is(i + 1, Class.determiner | Class.possessive) ? i + 2 : i + 1;
    if (view.is(head, PERSON) || (isName(view, head) && !view.isPlace(head))) return person;
  }
  return null;
}

const TIME_WORDS = 5;

/** "aseguró Robles *este domingo*, quien": when it was said is not who. */
function beforeTime(view: View, end: number, lowest: number): number {
  for (let i = Math.max(lowest, end - TIME_WORDS); i < end; i += 1) if (timeEnd(view, i) === end) return i;
  return end;
}

/**
 * "They met Ruiz, *who raised her hand and said* that": the subject of a verb that is joined to the first one of a relative clause.
 * @param group first token of the joined verb's group
 * @returns null where a comma or a second verb ends the relative clause before the conjunction, or none stands there
 */
export function subjectOfJoined(view: View, group: number, lowest: number): Subject | null {
  const and = view.is(group - 1, Class.adverb) && !view.is(group - 1, Class.coordinator) ? group - 2 : group - 1;
  if (!view.is(and, Class.coordinator)) return null;
  let verbs = 0;
  for (let i = view.previous(and), count = 0; i > lowest && count < JOINED; i = view.previous(i), count += 1) {
    if (/^[,;:]$/.test(view.lower(i)) || view.dash(i)) return null;
    const personal = PERSONAL_RELATIVES.has(view.lower(i)) || (view.lower(i) === 'que' && view.comma(i - 1) && !view.finite(i - 2));
    if (personal) return verbs === 1 && view.lower(i - 1) !== 'a' ? beforeRelative(view, i, lowest) : null;
    if (view.finite(i) && !view.finite(i - 1)) verbs += 1;
  }
  return null;
}

/**
 * "Answered Ruiz, *who went on by saying* that", *quien insistió al afirmar que*: the subject of a verb without a person within a relative clause.
 * @param group first token of that verb's group
 * @returns null where no such clause, or a comma, stands before it
 */
export function subjectOfRelative(view: View, group: number, lowest: number): Subject | null {
  let verbs = 0;
  for (let i = view.previous(group), count = 0; i > lowest && count < JOINED; i = view.previous(i), count += 1) {
    if (/^[,;:]$/.test(view.lower(i)) || view.dash(i)) return null;
    if (PERSONAL_RELATIVES.has(view.lower(i))) return verbs > 0 && view.lower(i - 1) !== 'a' ? beforeRelative(view, i, lowest) : null;
    if (view.finite(i)) verbs += 1;
  }
  return null;
}

const JOINED = 24;

const PERSONAL_RELATIVES = new Set(['who', 'quien', 'quienes']);
const PERSON = Class.human | Class.title | Class.institution | Class.honorific;

/** "los dichos *de funcionarios de EU*, quienes": who speaks is the person within the phrase where its head is none. */
function personIn(view: View, phrase: Range): Range {
  for (let i = phrase.from; i < phrase.to; i += 1) {
    if (view.is(i, PERSON) || (view.capital(i) && i > phrase.from)) return phrase;
    if (!view.is(i, Class.genitive)) continue;
    const person = view.is(i + 1, Class.determiner | Class.possessive) ? i + 2 : i + 1;
    if (view.is(person, PERSON) || (isName(view, person) && !view.isPlace(person))) return { from: i + 1, to: phrase.to };
  }
  return phrase;
}

const REACH = 24;

/** The noun phrase that ends right before a token: the longest that begins within reach. */
export function phraseRightBefore(view: View, end: number, lowest: number): Range | null {
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
export function subjectOfParticiple(view: View, participle: number, lowest: number): Range | null {
  const last = participle - 1;
  if (last < lowest || view.comma(last) || view.is(last, Class.coordinator | Class.preposition | Class.subordinator)) return null;
  const end = view.lower(last) === ')' && view.lower(last - 2) === '(' ? last - 2 : participle; // "the Bishops' Conference (AEC) saying that"
  const phrase = phraseRightBefore(view, end, clauseStart(view, last, lowest));
  if (phrase === null || view.cues.sources.settings.has(view.lower(phrase.from - 1)) || isSilent(view, phrase)) return null;
  return behindWith(view, phrase);
}

/** "Denounced *the air raids in Sinjar* saying": things with a place behind them say nothing; "a note from Lima saying" does. */
function isSilent(view: View, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i += 1)
    if (view.is(i, Class.preposition)) return view.lower(i - 1).endsWith('s') && !canSpeak(view, { from, to: i });
  return false;
}

/** "The ally has gone on *with the minister* calling on others to": who is set beside the sentence with what he does. */
function behindWith(view: View, phrase: Range): Range {
  for (let i = phrase.to - 1; i > phrase.from; i -= 1)
    if ((view.lower(i) === 'with' || view.lower(i) === 'con') && canSpeak(view, { from: i + 1, to: phrase.to }))
      return { from: i + 1, to: phrase.to };
  return phrase;
}

/** Start of the words since the last comma or stronger boundary. */
function chunkStart(view: View, last: number, lowest: number): number {
  let i = last;
  for (let count = 0; i > lowest && count < LIMIT; count += 1) {
    const before = view.previous(i);
    if (before < lowest || view.comma(before) || isBoundary(view, before, lowest) || opensClause(view, before, last, lowest)) return i;
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
  if (view.cues.clauses.subordinators.has(word)) return true;
  // "Controls ports on both sides but *Ruiz* said", *pero Ruiz dijo*: with a phrase behind it, it joins clauses
  if (view.cues.ends.but.has(word) && (view.capital(i + 1) || view.is(i + 1, Class.determiner | Class.possessive | Class.pronoun)))
    return true;
  return view.is(i, Class.coordinator) && (view.comma(i - 1) || clauseBefore(view, i, lowest));
}

/** Whether the words before a coordinator hold a finite verb: then it joins clauses, not names. */
function clauseBefore(view: View, i: number, lowest: number): boolean {
  for (let k = i - 1; k >= lowest && k >= i - 8; k -= 1) {
    if (view.comma(k)) return false;
    if (view.finite(k) && !isName(view, k)) return true;
  }
  return false;
}

/** "retired general Lloyd Newton", "Acting Prime Minister Cassagnol": a participle that begins the phrase. */
function withParticiple(view: View, found: Range, from: number): Range {
  const before = found.from - 1;
  const opens =
    before === from &&
    (view.has(before, Feature.participle) || (view.has(before, Feature.gerund) && view.capital(before))) &&
    !view.is(before, Class.preposition);
  return opens ? { from: before, to: found.to } : found;
}

/** *Desde la Unión Africana señalaron*: with a plural verb, the body from which somebody speaks is the source. */
function speakingBody(view: View, group: number, from: number): Subject | null {
  if (view.lower(from) !== 'desde' || !view.has(group, Feature.plural)) return null;
  const to = nounPhraseEnd(view, from + 1, group, false);
  return to === group && canSpeak(view, { from: from + 1, to }) ? { from: from + 1, to, place: 'before' } : null;
}

/** Part of the phrase that *desde* governs. */
const isLastOfBody = (view: View, found: Range, from: number): boolean =>
  view.lower(from) === 'desde' && nounPhraseEnd(view, from + 1, found.to, false) === found.to;
