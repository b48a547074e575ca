/** What stands around an expression and changes its reading: negation, condition, modality, question. */

import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Expression, FrameTable } from '../lexicon/frames.ts';
import type { FrameFamily, ScopeWords } from '../lexicon/lexicon.ts';
import { CLAUSE_ENDS } from '../patterns/elements.ts';
import type { Found } from '../patterns/patterns.ts';
import type { Scene } from '../scene/scene.ts';
import { behindBracket } from './asides.ts';
import type { Signs } from './signs.ts';
import { type TargetKind, targetOf } from './target.ts';

/** Scope words of a run of tokens. */
export type ScopeMarks = readonly Found<keyof ScopeWords>[];

/** How far before an expression a negation may stand, in tokens. */
const REACH = 7;
/** What a negation, a concession and "once" do not reach across. */
const BOUNDS: ReadonlySet<string> = new Set([...CLAUSE_ENDS, ',', '–']);

/** The scope words of a sentence that are some there. @param signs what looks like them */
export const readScope = (scene: Scene, { sentence: { from, to }, scope, refusals }: Signs): ScopeMarks =>
  scope
    .filter(
      (mark) => !(mark.value === 'conditions' && isAtOnce(scene, mark, to)) && !(mark.value === 'noPosition' && isAsked(scene, mark, from)),
    )
    .concat(refusals);

/** "(When) asked whether she would", "was asked whether": whoever is asked may take a position. */
const isAsked = ({ reading, text, frames }: Scene, { from: at }: Found<unknown>, start: number): boolean =>
  ((reading.features[at] ?? 0) & Feature.participle) !== 0 &&
  (at === start || hasClass(reading.classes, at - 1, Class.subordinator) || frames.links.be.has(text.norm[at - 1] ?? ''));

/** *Mientras la oposición la respalda*, *hasta que se fueron*: with the indicative they tell when; *mientras haya cárteles* is a condition. */
function isAtOnce({ text, reading, frames }: Scene, mark: Found<unknown>, end: number): boolean {
  if (!frames.links.whiles.has(text.norm[mark.from] ?? '')) return false;
  if (text.norm[mark.from] !== 'hasta' && text.norm[mark.to] === 'que') return true; // *mientras que*: it sets two facts side by side
  for (let i = mark.to; i < end && !CLAUSE_ENDS.has(text.norm[i] ?? ''); i += 1) {
    const features = reading.features[i] ?? 0;
    const isNoun = (features & Feature.homograph) !== 0 && frames.links.beforeNouns.has(text.norm[i - 1] ?? '');
    if ((features & Feature.finite) === 0 || isNoun) continue;
    return (features & (Feature.indicative | Feature.subjunctive)) === Feature.indicative;
  }
  return false;
}

/** An expression that carries a side, with what its scope makes of it. */
export interface Cue {
  readonly family: FrameFamily;
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** 1 favor, -1 against, 0 none, after negation. */
  readonly side: -1 | 0 | 1;
  readonly negations: readonly Found<keyof ScopeWords>[];
  /** What it is about. */
  readonly target: TargetKind;
}

/**
 * Reads an expression in its scope. Two negations cancel each other, but for words that only go on with the first: negative concord
 * (Haspelmath 1997, "Indefinite Pronouns", chapter 8).
 * @param marks the scope words of the sentence
 */
export function cueInScope(scene: Scene, table: FrameTable, sentence: Sentence, found: Found<Expression>, marks: ScopeMarks): Cue {
  const negations = marks.filter((mark) => mark.value === 'negations' && negates(scene, mark, found, marks));
  const { family } = found.value;
  const plain = family.polarity === 'favor' ? 1 : -1;
  const goesOn = ({ from }: Found<unknown>): boolean => table.concord.has(scene.text.norm[from] ?? '');
  // "ni Chile ni Perú aceptarán": the expression's own negation only goes on with the one before
  const negated = !goesOn(found) && negations.filter((mark, index) => index === 0 || !goesOn(mark)).length % 2 === 1;
  const motion = family.use === 'frame' && family.target ? marks.find((mark) => isMotion(scene, found, mark)) : undefined;
  const about = targetOf(scene, sentence, family, found.from, found.to);
  const target = motion !== undefined && about !== 'action' ? 'anaphor' : about;
  const meant =
    isGranted(scene, found, marks) || isOutOfForce(scene, found, marks) || takesNone(found, marks)
      ? 0
      : negated
        ? underNegation(scene, family, plain, negations)
        : plain;
  const turned = motion?.value === 'curbs' ? motion : (reversalOf(scene, found, marks) ?? refusalOf(scene, found, marks));
  const side = aimed(family, target, turned === undefined ? meant : turnedRound(meant));
  return { family, from: found.from, to: found.to, negations: turned === undefined ? negations : [...negations, turned], side, target };
}

const turnedRound = (side: -1 | 0 | 1): -1 | 0 | 1 => (side === 1 ? -1 : side === -1 ? 1 : 0);

/** How far behind a predicate the noun that turns its object round may stand, in tokens. */
const OBJECT = 4;
/** How far behind it the reason for which somebody is praised or blamed may begin: "thanked the supreme court of Peru *for halting*". */
const REASON = 7;
/** How far before an expression its subject may begin to be told, in tokens. */
const BEFORE_VERB = 9;

/** "Hailed the withdrawal of French troops": what is thought of an end of the deed is not thought of the deed. */
function reversalOf(scene: Scene, found: Found<Expression>, marks: ScopeMarks): Found<keyof ScopeWords> | undefined {
  const { family } = found.value;
  if (family.ofSubject)
    return marks.find((mark) => (mark.value === 'reversals' || mark.value === 'curbs') && isSubject(scene, mark, found));
  if (family.use !== 'frame' || !family.target) return undefined;
  const isObject = (mark: Found<unknown>): boolean =>
    mark.from >= found.to
      ? mark.from - found.to <= OBJECT && !hasClauseEnd(scene, found.to, mark.from)
      : mark.from > found.from && mark.to < found.to;
  // "the withdrawal was halted by Chad"
  const isPassive = scene.frames.agents.has(scene.text.norm[found.to] ?? '');
  return marks.find((mark) => mark.value === 'reversals' && (isObject(mark) || (isPassive && isSubject(scene, mark, found))));
}

/**
 * "Backed *the refusal to* send troops", "mocked *critics of* the raid": whoever judges another's stand shares it, or holds the contrary.
 * The mark may begin with the predicate's last word (*respaldó al senador que rechaza*), or lie in the gap of one that runs to the deed.
 */
function refusalOf(scene: Scene, found: Found<Expression>, marks: ScopeMarks): Found<keyof ScopeWords> | undefined {
  const { from, to, value } = found;
  const { use, target, kind } = value.family;
  if (use !== 'frame' || !target || kind === 'act') return undefined;
  const reach = (mark: Found<unknown>): number => (scene.frames.links.reasons.has(scene.text.norm[mark.from] ?? '') ? REASON : OBJECT);
  const isInside = (mark: Found<unknown>): boolean =>
    mark.from > from && mark.from < to && (mark.from === to - 1 || runsToDeed(scene, found));
  return marks.find(
    (mark) =>
      mark.value === 'refusals' &&
      (isInside(mark) || (mark.from >= to && mark.from - to <= reach(mark) && !hasClauseEnd(scene, to, mark.from))),
  );
}

/** A view in favor whose gap runs over something to the deed: *apoyó (una moción para frenar) los ataques*. */
const runsToDeed = ({ themeOf }: Scene, { to, value }: Found<Expression>): boolean =>
  value.family.kind === 'view' && value.family.polarity === 'favor' && themeOf[to - 1] === 'intervention';

/**
 * "Sank *a resolution to block* strikes", "backed *the measure*": the motion that a predicate is about. What a predicate holds whole is
 * its own, but for a view whose gap runs over it to the deed (*apoyó una moción para frenar los ataques*).
 */
function isMotion(scene: Scene, found: Found<Expression>, mark: Found<keyof ScopeWords>): boolean {
  const { from, to, value } = found;
  if (mark.value !== 'curbs' && mark.value !== 'permits') return false;
  // "a bill to halt the raids, *sponsored by*", "the resolution was *introduced by*"
  if (bringsAgent(scene, to)) return mark.from < to && to - mark.from <= SUBJECT;
  if (mark.from <= from) return false;
  const { kind, polarity } = value.family;
  // "called *the motion* a gift to"
  if (mark.to <= to && mark.to === mark.from + 1) return true;
  if (mark.to <= to) return (kind === 'view' && polarity === 'favor' && mark.to === to) || runsToDeed(scene, found);
  const object = behindOwner(scene, to);
  return mark.from < to || (mark.from - object <= OBJECT && !hasClauseEnd(scene, object, mark.from));
}

/** "Sponsored by", *presentada por*: it ends with the preposition of its agent. */
const bringsAgent = ({ text, reading, frames }: Scene, to: number): boolean =>
  frames.agents.has(text.norm[to - 1] ?? '') && ((reading.features[to - 2] ?? 0) & Feature.participle) !== 0;

/** How far before the agent of a passive the motion may begin, in tokens. */
const SUBJECT = 14;
/** And how long the name of a motion's owner may be, with his office. */
const OWNER = 8;

/** "Voted down *Rep. Susan Hale's (D)* resolution": the token behind an owner's name and what brackets say of him; `at` where none stands. */
function behindOwner({ text: { norm } }: Scene, at: number): number {
  for (let i = at + 1; i <= at + OWNER && norm[i] !== ',' && norm[i] !== ';'; i += 1)
    if (norm[i] === "'s") return behindBracket(norm, i + 1);
  return at;
}

/** "The withdrawal of the troops *would be a disaster*": it stands in the expression's clause, and a verb behind it. */
function isSubject(scene: Scene, mark: Found<unknown>, found: Found<unknown>): boolean {
  if (mark.to > found.from || found.from - mark.to > BEFORE_VERB || hasClauseEnd(scene, mark.to, found.from)) return false;
  for (let i = mark.to; i <= found.from; i += 1)
    if (((scene.reading.features[i] ?? 0) & Feature.finite) !== 0 || isSmallVerb(scene, i)) return true;
  return false;
}

const isSmallVerb = ({ reading }: Scene, i: number): boolean => hasClass(reading.classes, i, Class.auxiliary | Class.modal | Class.copula);

/** "*Asked for details of* the raid", *no quiso comentar el ataque*: a phrase that takes no side, and is no mere "denied" or "declined to". */
const takesNone = ({ from }: Found<unknown>, marks: ScopeMarks): boolean =>
  marks.some((mark) => mark.value === 'noPosition' && mark.weight >= PHRASE && mark.from <= from && from < mark.to);

/** Words that make a phrase. */
const PHRASE = 3;

/** True where it stands in a clause that is granted: behind "although" with no comma between. */
function isGranted(scene: Scene, found: Found<unknown>, marks: ScopeMarks): boolean {
  return marks.some((mark) => mark.value === 'concessions' && mark.to <= found.from && !hasClauseEnd(scene, mark.to, found.from));
}

/**
 * True behind "once", "used to" in its clause, or before an "once" that ends it: a position given up is none; and of a deed behind "was
 * forced to".
 */
function isOutOfForce(scene: Scene, found: Found<Expression>, marks: ScopeMarks): boolean {
  const isDeed = found.value.family.use === 'frame' && found.value.family.kind === 'act';
  const isNear = (from: number, to: number): boolean => to >= from && to - from <= REACH && !hasClauseEnd(scene, from, to);
  return marks.some(
    ({ value, from, to }) =>
      ((value === 'former' || (value === 'forced' && isDeed)) && isNear(to, found.from)) ||
      (value === 'former' && BOUNDS.has(scene.text.norm[to] ?? '') && isNear(found.to, from)),
  );
}

function hasClauseEnd(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (BOUNDS.has(scene.text.norm[i] ?? '')) return true;
  return false;
}

/**
 * A predicate that needs an object has a side where that is foreign action, or points back to it. To defend sovereignty is none by
 * itself (a claim to it, with no foreign action in view, is no statement).
 */
function aimed(family: FrameFamily, target: TargetKind, side: -1 | 0 | 1): -1 | 0 | 1 {
  if (!family.target || family.use !== 'frame') return side;
  return target === 'action' || target === 'anaphor' ? side : 0;
}

function underNegation(scene: Scene, { negated }: FrameFamily, plain: -1 | 1, negations: Cue['negations']): -1 | 0 | 1 {
  if (negated === 'keep') return plain;
  if (negated === 'drop' || (negated === 'ahead' && negations.some((mark) => isPast(scene, mark)))) return 0;
  return plain === 1 ? -1 : 1;
}

const isPast = ({ text, frames }: Scene, { from, to }: Found<unknown>): boolean =>
  [from - 1, from, to].some((i) => frames.links.past.has(text.norm[i] ?? ''));

const WITHOUT: ReadonlySet<string> = new Set(['without', 'sin']);
const THAT: ReadonlySet<string> = new Set(['that', 'que']);

/**
 * "No es un protectorado y (que) ninguna fuerza …": behind "and", an expression with a negation of its own owes nothing to the one
 * before.
 */
function deniesAnew(scene: Scene, mark: Found<unknown>, found: Found<unknown>, marks: ScopeMarks): boolean {
  const { norm } = scene.text;
  const { and } = scene.frames.links;
  // "without a vote and called it unlawful"
  if (WITHOUT.has(norm[mark.from] ?? '') && and.has(norm[found.from - 1] ?? '')) return true;
  const joint = THAT.has(norm[found.from - 1] ?? '') ? found.from - 2 : found.from - 1;
  return and.has(norm[joint] ?? '') && marks.some((mark) => mark.value === 'negations' && mark.from === found.from);
}

/** "Will not recognize an intervention in Peru that violates …": a relative clause behind a mention or a state says something of its own. */
function isOfNoun({ text, themeOf }: Scene, mark: Found<unknown>, found: Found<unknown>): boolean {
  const noun = found.from - 2;
  return noun >= mark.to && THAT.has(text.norm[found.from - 1] ?? '') && (themeOf[noun] !== null || text.places[noun] === noun + 1);
}

/** Words of an aside between commas. */
const ASIDE = 6;

/** "Will not, under any circumstances, accept": the token behind an aside that opens at `at`; `at` where none does. */
function behindAside({ text }: Scene, at: number): number {
  if (text.norm[at] !== ',') return at;
  for (let i = at + 1; i <= at + ASIDE; i += 1) if (text.norm[i] === ',') return i + 1;
  return at;
}

/** A negation reaches an expression behind it in the same clause, or that it is the first word of. */
function negates(scene: Scene, mark: Found<unknown>, found: Found<unknown>, marks: ScopeMarks): boolean {
  if (mark.to > found.from || found.from - mark.to > REACH || scene.frames.links.only.has(scene.text.norm[mark.to] ?? '')) return false;
  if (hasClauseEnd(scene, behindAside(scene, mark.to), found.from) || deniesAnew(scene, mark, found, marks) || isOfNoun(scene, mark, found))
    return false;
  return !marks.some((other) => other.value === 'barriers' && other.from >= mark.to && other.to <= found.from);
}
