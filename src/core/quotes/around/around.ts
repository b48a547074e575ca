import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import { endsConjunction } from '../subjects/clause-openers.ts';
import type { UnitContext } from '../unit/context.ts';
import { isClause, opensLikeSentence } from '../view/clause.ts';
import { NICKNAME, type Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import type { Attribution } from './attribution.ts';
import { secondPiece } from './second-piece.ts';

/** Content that stands around its attribution. */
export interface Around {
  readonly direct: boolean;
  /** One piece, or two where the attribution breaks the quote. */
  readonly pieces: readonly Range[];
  /** Words of the source's own with marks behind the attribution (“A,” he said, *but “B”*): a quote apart. */
  readonly tail?: Range;
  readonly rule: 'around-passage' | 'around-clause' | 'around-break';
}

/**
 * What an attribution at a clause's end or in its middle attributes ("…, she said", "The flights, she said, will stop").
 * @param lowest first token that the content may take: behind the quote before
 * @returns null where no pause stands before the attribution, or nothing that could have been said
 */
export function contentAround(context: UnitContext, attribution: Attribution, lowest: number): Around | null {
  const { view } = context;
  const pause = pauseBefore(view, attribution.from, lowest);
  if (pause < 0) return null;
  const left = leftRegion(view, lowest, pause);
  if (left.to < left.from) return null;
  const passage = left.to > left.from ? (view.passages.back[left.to - 1] ?? -1) : -1;
  if (attribution.marks && passage >= left.from) {
    const alone = isAlone(view, left, passage);
    if (alone) return withSecondPassage(context, { from: passage, to: left.to }, attribution);
  }
  if (!attribution.clauses) return null;
  return aroundClause(context, left, attribution);
}

/** Behind the content: the comma, dash or closing mark before the attribution; -1 where none stands there. */
function pauseBefore(view: View, from: number, lowest: number): number {
  const before = from - 1;
  if (before < lowest) return -1;
  const open = view.passages.back[before] ?? -1;
  if (open >= lowest) return from - open <= NICKNAME && view.capital(open - 1) && view.capital(from) ? -1 : from;
  if (view.comma(before) || view.dash(before)) return before;
  return -1;
}

/** The words before the pause that may be content: behind a dateline, a colon, a semicolon, or a conjunction that stands alone. */
function leftRegion(view: View, lowest: number, pause: number): Range {
  let from = contentStart(view, lowest, pause);
  for (let i = from; i < pause; i = view.next(i)) {
    const word = view.lower(i);
    if (word === ';' || word === ':' || (view.dash(i) && i < from + 12 && view.flag(from, Flag.allCaps))) from = i + 1;
  }
  return { from, to: view.comma(pause - 1) && pause > from ? pause - 1 : pause };
}

const DATELINE_LIMIT = 14;

/** Steps over a dateline ("OTTAWA, Nov. 9 —"), a time stamp, and stray commas. */
export function contentStart(view: View, from: number, to: number): number {
  let start = behindAgency(view, from);
  if (view.flag(from, Flag.blockStart) || (view.passages.of[from] ?? -1) < 0) {
    let dated = view.flag(from, Flag.allCaps);
    for (let i = from; i < to && i < from + DATELINE_LIMIT && view.capital(from); i += 1) {
      dated ||= view.is(i, Class.calendar | Class.numeral) || view.lower(i) === ')';
      if (view.dash(i) && dated) start = i + 1;
      if (view.dash(i) || view.finite(i) || view.passageAt(i) >= 0) break;
    }
  }
  while (start < to && view.passageAt(start) < 0 && (view.comma(start) || view.lower(start) === ';' || view.dash(start))) start += 1;
  return start;
}

/** "(Reuters) – The dam was safe": an agency in brackets and a dash. */
function behindAgency(view: View, from: number): number {
  if (view.lower(from) !== '(') return from;
  for (let i = from + 1; i < from + 6; i += 1) if (view.lower(i) === ')') return view.dash(i + 1) ? i + 2 : from;
  return from;
}

/** Whether a region is its last passage and nothing else that was said: words before it only introduce it. */
function isAlone(view: View, region: Range, passage: number): boolean {
  if (region.from === passage) return true;
  if (!opensLikeSentence(view, passage)) return onlyConjunction(view, region.from, passage);
  const before = view.lower(passage - 1);
  return before === ',' || before === ':' || view.dash(passage - 1) || onlyConjunction(view, region.from, passage);
}

const onlyConjunction = (view: View, from: number, to: number): boolean =>
  to - from === 1 && view.is(from, Class.coordinator | Class.adverb);

/** “A,” she said, “B.”: a second passage behind the attribution belongs to it too. */
function withSecondPassage(context: UnitContext, first: Range, attribution: Attribution): Around {
  const { view, unit } = context;
  for (let i = attribution.to; i < unit.to && i < attribution.to + 40; i = view.next(i)) {
    if (view.passageAt(i) >= 0) {
      const paused = view.comma(i - 1) || view.dash(i - 1) || view.lower(i - 1) === ':' || view.lower(i - 1) === ';';
      const style = view.passages.list[view.passageAt(i)]?.style === 'dash';
      if (!paused && !style) return withTail(context, first, attribution.to, i);
      return { direct: true, pieces: [first, { from: i, to: view.next(i) }], rule: 'around-break' };
    }
    if (i > attribution.to && context.subjects.has(i)) break;
  }
  return { direct: true, pieces: [first], rule: 'around-passage' };
}

/** “A,” he said, *but “B.”* */
function withTail({ view, unit }: UnitContext, first: Range, comma: number, open: number): Around {
  const alone: Around = { direct: true, pieces: [first], rule: 'around-passage' };
  const behind = view.next(open);
  if (
    !view.comma(comma) ||
    !view.cues.ends.goesOn.has(view.lower(comma + 1)) ||
    open - comma > 8 ||
    (behind < unit.to && view.word(behind))
  )
    return alone;
  return { ...alone, tail: { from: comma + 1, to: view.next(open) } };
}

/**
 * "There were calls and *none*, she says, was hers": where the verb stands behind the attribution, its subject begins behind the
 * last conjunction, and the clause before that one is the writer's.
 */
function lastSubject(view: View, left: Range, pause: number): number {
  if (!view.comma(pause) || !view.finite(pause + 1)) return left.from;
  let from = left.from;
  for (let i = left.from + 1; i < left.to; i = view.next(i)) {
    if (view.is(i, Class.relative | Class.complementizer)) return left.from;
    if (view.finite(i)) from = left.from;
    else if (view.is(i, Class.coordinator) && isClause(view, { from: left.from, to: i })) from = i + 1;
  }
  return from;
}

function aroundClause(context: UnitContext, left: Range, attribution: Attribution): Around | null {
  const { view } = context;
  const conjunction = left.to - left.from === 1 && view.is(left.from, Class.coordinator | Class.adverb);
  const relative = view.is(left.to - 1, Class.relative) ? left.to - 1 : -1;
  const opens = (view.is(left.to - 1, Class.complementizer | Class.coordinator) || endsConjunction(view, left.to - 1)) && relative < 0;
  const own = lastSubject(view, left, attribution.to);
  const words: Range =
    conjunction || opens ? { from: left.to, to: left.to } : relative >= 0 ? { from: relative, to: left.to } : { from: own, to: left.to };
  // "No a favor ni en contra, puntualizan": a denial needs no verb
  const complete = (isClause(view, words) || (view.is(words.from, Class.negation) && words.to > words.from + 2)) && relative < 0;
  // "Salen, según la policía, siete de cada diez": a clause that stops at its verb goes on
  const open = !complete || view.finite(words.to - 1);
  const second = secondPiece(context, attribution, !open);
  if (!complete && !attribution.plain && !attribution.headline && relative < 0 && words.to > words.from) {
    // "In the end, Patriot agreed …": a fronted phrase, not words that somebody said
    if (second === null || !view.finite(second.from)) return null;
  }
  if (words.to === words.from) return second === null ? null : { direct: false, pieces: [second], rule: 'around-clause' };
  if (!complete && second === null && !attribution.headline) return null;
  if (second === null) return opensSubordinate(view, words) ? null : { direct: false, pieces: [words], rule: 'around-clause' };
  return { direct: false, pieces: [words, second], rule: 'around-break' };
}

/** "In a statement carried on state television, the army advised": where it was said. */
function opensInWriting(view: View, { from, to }: Range): boolean {
  if (!view.is(from, Class.preposition) || !view.is(from + 1, Class.determiner | Class.possessive)) return false;
  for (let i = from + 2; i < to && i < from + 5; i += 1) {
    if (view.is(i, Class.document)) return true;
    if (view.finite(i) || view.comma(i)) return false;
  }
  return false;
}

/** "When asked about the raid, he said": a fronted clause alone says nothing. */
function opensSubordinate(view: View, region: Range): boolean {
  if (opensInWriting(view, region)) return true;
  // "Preguntada por el motivo, respondió": a participle without an auxiliary tells when or of whom
  if (view.lang === 'es' && view.has(region.from, Feature.participle) && !view.has(region.from, Feature.finite)) return true;
  // "*Al menos* diez personas murieron", not "*al llegar*"
  if (view.lower(region.from) === 'al' && !/[aei]r(?:se|l[aeo]s?)?$/.test(view.lower(region.from + 1))) return false;
  if (!view.is(region.from, Class.subordinator) && !view.cues.clauses.circumstances.has(view.lower(region.from))) return false;
  if (view.comma(region.to - 2) && (view.passages.back[region.to - 1] ?? -1) >= 0) return false;
  for (let i = region.from; i < region.to; i = view.next(i)) if (view.comma(i)) return false;
  return true;
}
