import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import type { View } from './view.ts';

/** A run of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase is looked at this many words far. */
const LIMIT = 18;
/** A passage of so many tokens at most, marks included, between two capitals is a nickname: 'Robert “Bobby” Scott'. */
export const NICKNAME = 6;

const OPENERS = Class.determiner | Class.possessive | Class.demonstrative | Class.quantifier | Class.numeral;
/** Words that end a noun phrase. */
const ENDERS =
  Class.preposition |
  Class.coordinator |
  Class.complementizer |
  Class.relative |
  Class.subordinator |
  Class.pronoun |
  Class.negation |
  Class.modal |
  Class.auxiliary |
  Class.question;

/** A pronoun that can be a subject. */
export const isSubjectPronoun = (view: View, i: number): boolean => view.cues.nounPhrases.subjectPronouns.has(view.lower(i));

/** A name or title: a capital that does not merely begin the sentence of a common word. */
export const isName = (view: View, i: number): boolean =>
  view.capital(i) && view.word(i) && (!view.is(i, OPENERS | ENDERS | Class.adverb) || isVerbLikeName(view, i));

/** *Sean Duffy*, "Will Hart": a name that is a form of a small verb too. */
const isVerbLikeName = (view: View, i: number): boolean =>
  view.capital(i) && view.is(i, Class.auxiliary | Class.modal) && view.namesSomething(i) && view.capital(i + 1) && view.word(i + 1);

/** Whether a token can stand inside a noun phrase, behind its first word. */
function inside(view: View, i: number, from: number): boolean {
  if (view.flag(i, Flag.hyphen)) return true;
  if (view.lower(i) === "'s" || view.lower(i) === '’s' || view.lower(i) === "'") return view.lang === 'en' && i > from;
  if (view.flag(i, Flag.number)) return true;
  if (isCompound(view, i) || (i - 1 > from && isCompound(view, i - 2))) return true;
  // "a este diario dos fuentes": a number word begins a phrase of its own
  if (view.is(i, Class.numeral) && !view.capital(i) && i > from && !view.is(i - 1, OPENERS)) return false;
  if (!view.word(i)) return false;
  if (isVerbLikeName(view, i)) return true;
  if (view.capital(i) && i > from && !view.is(i, Class.pronoun | Class.determiner)) return true;
  // "aseguró Robles este domingo", "el titular de la cartera tal acción": a demonstrative begins a phrase of its own
  if (view.is(i, Class.determiner | Class.possessive | Class.genitive | Class.demonstrative)) return false;
  if (view.is(i, ENDERS))
    return view.is(i, Class.numeral | Class.quantifier | Class.title | Class.human) && !view.is(i, Class.pronoun | Class.complementizer);
  if (view.is(i, Class.adverb | Class.time | Class.calendar)) return isTimeModifier(view, i, from);
  if (view.finite(i))
    return afterOpener(view, i, from) && (view.has(i, Feature.participle) || view.is(i - 1, Class.determiner | Class.possessive));
  if (view.has(i, Feature.gerund) || (view.lang === 'es' && /[áé]ndo(?:se|l[aeo]s?|me|nos)$/.test(view.lower(i))))
    return afterOpener(view, i, from);
  return true;
}

/** "*Newly*-appointed", "30-*year*-old": a word that a hyphen joins to the next. */
const isCompound = (view: View, i: number): boolean =>
  (view.word(i) || view.flag(i, Flag.number)) &&
  view.flag(i + 1, Flag.hyphen) &&
  view.word(i + 2) &&
  !view.flag(i + 1, Flag.spaceBefore) &&
  !view.flag(i + 2, Flag.spaceBefore);

/** "Her *morning* press briefing", "the *Sunday* talks": a time right behind the article, with the noun that it qualifies behind it. */
const isTimeModifier = (view: View, i: number, from: number): boolean =>
  view.lang === 'en' &&
  i > from &&
  !view.is(i, Class.adverb) &&
  view.is(i - 1, Class.possessive | Class.determiner) &&
  !view.is(i - 1, Class.demonstrative | Class.quantifier | Class.numeral) &&
  isPlainNoun(view, i + 1);

/** A word in lower case that no table knows as anything but a noun, or as a noun of somebody or something that speaks. */
const isPlainNoun = (view: View, i: number): boolean =>
  view.word(i) &&
  !view.capital(i) &&
  !view.flag(i, Flag.clitic) &&
  !view.is(i, ENDERS | OPENERS | Class.adverb | Class.time | Class.calendar | Class.genitive) &&
  !view.finite(i);

/** "the *accused* men", "two *elected* mayors": only determiners and numerals stand before it. */
function afterOpener(view: View, i: number, from: number): boolean {
  return i > from && (view.is(i - 1, OPENERS) || view.flag(i - 1, Flag.hyphen | Flag.clitic));
}

/** The end of the core of a noun phrase (determiners, adjectives, nouns, names, genitives in 's) that begins at `from`. */
function coreEnd(view: View, from: number, to: number): number {
  if (view.lower(from) === 'no' && view.lower(from + 1) === 'one') return Math.min(to, from + 2);
  if (view.is(from, Class.indefinite | Class.quantifier) && view.lower(from + view.phraseLength(from) - 1) === 'of') {
    const rest = from + view.phraseLength(from);
    return rest < to ? coreEnd(view, rest, to) : to;
  }
  if (view.cues.nounPhrases.oneOf.has(view.lower(from)) && view.is(from + 1, Class.genitive)) return from + 1;
  const countsNoun =
    view.is(from, Class.quantifier | Class.numeral) && from + 1 < to && inside(view, from + 1, from) && !view.finite(from + 1, true);
  if (view.is(from, Class.indefinite) && !countsNoun) return Math.min(to, from + view.phraseLength(from));
  let i = from;
  while (
    i < to &&
    (view.is(i, OPENERS) || (i === from && countsNoun)) &&
    !view.flag(i, Flag.clitic) &&
    (i === from || !view.is(i, Class.demonstrative)) &&
    !(i > from && view.flag(i - 1, Flag.number) && view.is(i, Class.determiner)) // "In 2019 the court"
  )
    i += 1;
  const start = i;
  const limit = Math.min(to, from + LIMIT);
  while (i < limit) {
    const nickname = nicknameEnd(view, i, limit, start);
    if (nickname > i) i = nickname;
    else if (inside(view, i, from) && !(i === start && i > from && view.flag(i, Flag.clitic))) i += 1;
    else break;
  }
  while (i > start && view.flag(i - 1, Flag.hyphen)) i -= 1;
  return i > start || (start > from && view.is(start - 1, Class.quantifier | Class.demonstrative | Class.numeral)) ? i : from;
}

/** 'Abundio “El Relojero” Macías': a short passage between two names. */
function nicknameEnd(view: View, i: number, to: number, from: number): number {
  if (i <= from || view.passageAt(i) < 0) return i;
  const end = view.next(i);
  return end - i <= NICKNAME && end < to && view.capital(i - 1) && view.capital(end) ? end : i;
}

/**
 * The end of the noun phrase that begins at `from`, with its genitives ("of the ministry") and, behind a common noun, the
 * phrases that prepositions tie to it; `from` itself where none begins there.
 * @param to first token that it may not reach
 * @param ties whether prepositions other than of/de may tie
 */
export function nounPhraseEnd(view: View, from: number, to: number, ties: boolean): number {
  let end = coreEnd(view, from, to);
  if (end === from) return from;
  const common = !isName(view, end - 1) || view.is(end - 1, Class.human | Class.title);
  for (let count = 0; count < 3 && end < to; count += 1) {
    const genitive = view.is(end, Class.genitive) && !view.flag(end, Flag.clitic);
    const tie = ties && common && view.cues.nounPhrases.ties.has(view.lower(end));
    if (!genitive && !tie) break;
    if (genitive && view.is(end + 1, Class.calendar)) {
      end += 2; // "el 7 de enero"
      continue;
    }
    if (tie && view.lower(end) === 'en' && !isPost(view, end + 1)) break;
    if (tie && view.has(end + 1, Feature.infinitive) && !view.is(end + 1, Class.human | Class.institution)) break;
    const next = coreEnd(view, end + 1, to);
    if (next === end + 1) break;
    // "told reporters in March": a time is no part of the phrase
    if (!genitive && isTime(view, { from: end + 1, to: next })) break;
    end = next;
  }
  return end;
}

/** *el embajador en México*, *el delegado en la ONU*; "publicó el presidente *en X*" tells where he said it. */
function isPost(view: View, i: number): boolean {
  const noun = view.is(i, Class.determiner) && !view.is(i, Class.numeral) ? i + 1 : i;
  return (
    view.isPlace(noun) ||
    view.is(noun, Class.institution) ||
    (view.capital(noun) && view.lower(noun).length > 1 && !view.cues.nounPhrases.networks.has(view.lower(noun)))
  );
}

/** A phrase for somebody who can speak: a name, a person, an institution. */
export function canSpeak(view: View, range: Range): boolean {
  if (isName(view, range.to - 1)) return true;
  for (let i = range.from; i < range.to; i += 1) {
    if (view.is(i, Class.human | Class.title | Class.institution | Class.honorific | Class.document)) return true;
  }
  return false;
}

/** A phrase that tells when: its head is a weekday, a month, or a noun of time. */
export function isTime(view: View, range: Range): boolean {
  for (let i = range.from; i < range.to; i += 1) if (view.is(i, Class.time | Class.calendar) && !isAge(view, i)) return true;
  return false;
}

/** "30-*year*-old". */
const isAge = (view: View, i: number): boolean => view.flag(i - 1, Flag.hyphen) && view.flag(i + 1, Flag.hyphen);

const SAME = /^(?:same|very|mism[oa]s?|propi[oa]s?|pasad[oa]s?|últim[oa]s?)$/;

const LAST = /^(?:pasad|próxim)[oa]s?$/;

/**
 * Behind a time that begins at `i` with a word before its noun or number: "that same night", *esa misma noche*, *la semana pasada*, *el martes por la
 * noche*, *el pasado 3 de mayo*, *a la una de la mañana*; `i` itself where none does.
 */
export function timeEnd(view: View, i: number): number {
  const article = view.lang === 'es' && view.cues.nounPhrases.definite.has(view.lower(i));
  if (view.is(i, Class.demonstrative) || article) {
    const noun = SAME.test(view.lower(i + 1)) ? i + 2 : i + 1;
    if (article && view.lower(noun + 1) === 'de' && view.flag(noun, Flag.number) && view.is(noun + 2, Class.calendar)) return noun + 3;
    if (article && view.is(noun, Class.calendar)) return partOfDay(view, SAME.test(view.lower(noun + 1)) ? noun + 2 : noun + 1);
    if (article && view.is(noun, Class.time) && LAST.test(view.lower(noun + 1))) return noun + 2;
    if (noun > i + 1 || view.is(i, Class.demonstrative)) return view.is(noun, Class.time | Class.calendar) ? noun + 1 : i;
  }
  const clock = view.lower(i) === 'a' && (view.lower(i + 1) === 'la' || view.lower(i + 1) === 'las');
  if (view.lang !== 'es' || !clock || !(view.is(i + 2, Class.numeral) || view.lower(i + 2) === 'una' || view.flag(i + 2, Flag.number)))
    return i;
  const part = view.lower(i + 3) === 'de' && view.lower(i + 4) === 'la' ? i + 6 : i + 3;
  return view.is(part - 1, Class.time) || part === i + 3 ? part : i + 3;
}

/** *el martes por la noche*. */
const partOfDay = (view: View, i: number): number =>
  view.lower(i) === 'por' && view.lower(i + 1) === 'la' && view.is(i + 2, Class.time) ? i + 3 : i;

/** Whether a run of words tells nothing but when: *la pasada semana*, "on Monday". */
export function onlyTime(view: View, { from, to }: Range): boolean {
  if (!isTime(view, { from, to })) return false;
  for (let i = from; i < to; i += 1) {
    const plain = view.is(i, Class.time | Class.calendar | Class.numeral | Class.preposition | Class.genitive | OPENERS | Class.adverb);
    if (!plain && !SAME.test(view.lower(i))) return false;
  }
  return true;
}
