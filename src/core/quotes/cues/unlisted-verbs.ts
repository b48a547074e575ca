import { Class, Feature } from '../../nlp/word-classes.ts';
import { Frame } from '../lexicon/cues.ts';
import { subjectAfter } from '../subjects/inverted.ts';
import { subjectBefore } from '../subjects/subjects.ts';
import { opensLikeSentence } from '../view/clause.ts';
import { canSpeak, isSubjectPronoun, type Range } from '../view/noun-phrase.ts';
import type { Unit } from '../view/units.ts';
import type { View } from '../view/view.ts';
import type { CueSite } from './cue-site.ts';

/** Words between marks are a sentence somebody said from this many words on. */
const MIN_WORDS = 4;
/** A verb that tells what the words between marks do, not who says them. */
const NO_SPEECH = Class.auxiliary | Class.copula | Class.modal;

/**
 * A verb that no list knows as one of saying, by its place: right beside a whole sentence between marks, with somebody as its
 * subject and no object ("“It is theirs,” she shrugged.", *«Que no me salve nadie», me encargó ella.*).
 * @returns null where it stands otherwise
 */
export function unlistedSite(view: View, unit: Unit, i: number): CueSite | null {
  if (unit.passage >= 0 || view.capital(i) || view.is(i, NO_SPEECH) || !view.finite(i)) return null;
  if (view.has(i, Feature.first | Feature.second) && !view.has(i, Feature.third)) return null;
  const group = groupStart(view, i, unit.from);
  const subject = speechEndsAt(view, group, unit.from) ? behind(view, i, unit) : before(view, group, unit);
  if (subject === null) return null;
  return {
    token: i,
    end: i + 1,
    group,
    kind: 'finite',
    lemma: view.lower(i),
    cueClass: 'neutral',
    frames: Frame.marks,
    number: null,
    first: false,
    past: true,
    doubtful: false,
    viewpoint: false,
  };
}

function groupStart(view: View, verb: number, lowest: number): number {
  let from = verb;
  while (from > lowest && view.cues.verbGroups.clitics.has(view.lower(from - 1))) from -= 1;
  return from;
}

/** Whether a sentence between marks ends right before token `i`, with a comma, a question mark or an exclamation mark. */
function speechEndsAt(view: View, i: number, lowest: number): boolean {
  const close = view.comma(i - 1) ? i - 2 : i - 1;
  const open = view.passages.back[close] ?? -1;
  const paused = close < i - 1 || /^[,?!]$/.test(view.lower(close - 1)) || (view.lang === 'es' && /^[,?!]$/.test(view.lower(i - 1)));
  return open >= lowest && paused && close - open >= MIN_WORDS && opensLikeSentence(view, open);
}

/** "…», me encargó ella": somebody right behind the verb, and then a pause. */
function behind(view: View, verb: number, unit: Unit): Range | null {
  const subject = subjectAfter(view, verb + 1, unit.to);
  return subject !== null && subject.from === verb + 1 && speaks(view, subject) ? subject : null;
}

/** "…,” she shrugged": somebody between the marks and the verb; what follows the verb is no object. */
function before(view: View, group: number, unit: Unit): Range | null {
  if (view.lang !== 'en') return null;
  const subject = subjectBefore(view, group, unit.from);
  if (subject?.place !== 'before' || subject.to !== group || !speechEndsAt(view, subject.from, unit.from)) return null;
  const next = group + 1;
  const plain = !view.word(next) || view.is(next, Class.preposition | Class.adverb);
  return plain && speaks(view, subject) ? subject : null;
}

/** Behind an article a capital may as well be a prize: somebody shows by a noun for people, or by a name alone. */
const speaks = (view: View, subject: Range): boolean =>
  isSubjectPronoun(view, subject.from) || (canSpeak(view, subject) && (view.capital(subject.from) || hasHolder(view, subject)));

function hasHolder(view: View, { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) if (view.is(i, Class.human | Class.title | Class.institution | Class.honorific)) return true;
  return false;
}
