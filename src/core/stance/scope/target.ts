/**
 * What a predicate is about. "Condemned the cartels" and "backed the budget" carry no stance, nor does "defended its sovereignty"
 * by itself; "defended the strike" does.
 */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { FrameFamily } from '../lexicon/lexicon.ts';
import type { Scene } from '../scene/scene.ts';
import { behindAsides } from './asides.ts';
import { groupStart } from './clause.ts';

/** The object of a predicate: foreign action, sovereignty, organised crime, something said before, or nothing that counts. */
export type TargetKind = 'action' | 'sovereignty' | 'crime' | 'anaphor' | 'other';

/** How far behind and before a predicate its object may stand, in tokens. */
const BEHIND = 10;
const BEFORE = 8;
/** How far behind a pronoun or a noun such as "the plan" may stand. */
const ANAPHOR = 4;

const STOPS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '…']);

/** Tells what the predicate of a family in tokens `from` to `to` is about. */
export function targetOf(scene: Scene, sentence: Sentence, family: FrameFamily, from: number, to: number): TargetKind {
  const inside = kindAmong(scene, from, to);
  if (inside !== null && inside !== 'sovereignty') return inside;
  // "defend *themselves*"
  if (scene.frames.links.reflexives.has(scene.text.norm[to] ?? '')) return 'other';
  const objectEnd = Math.min(behindObject(scene, from, to), isDeed(family) ? ordered(scene, to) : sentence.to);
  const behind = kindBehind(scene, to, Math.min(objectEnd, sentence.to), BEHIND);
  // "called a surrender of sovereignty the treaty on bases"
  if (inside !== null) return behind === 'action' ? behind : inside;
  if (behind !== null && behind !== 'crime') return behind;
  if (behind === 'crime' && isSubject(scene, from)) return behind;
  const start = behindStop(scene, Math.max(sentence.from, from - BEFORE), from);
  const before = isOfItsOwn(scene, from, to) || hasObject(scene, from, to) ? from : behindOccasion(scene, start, from);
  if (kindAmong(scene, before, from) === 'action') return 'action';
  if (behind !== null) return behind;
  // "called the *plan* unlawful", "challenged the *move* in court": what is thought of it may stand on both sides of it
  const first = isOwed(scene, from, to) || (family.kind === 'act' && to - from === 1) ? to : from + 1;
  for (let i = first; i < Math.min(sentence.to, to + ANAPHOR) && !scene.frames.deeds.occasions.has(scene.text.norm[i] ?? ''); i += 1)
    if (scene.frames.deeds.anaphors.has(scene.text.norm[i] ?? '') && !opensReport(scene, sentence, i)) return 'anaphor';
  return isOfAnaphor(scene, start, from) ? 'anaphor' : 'other';
}

/** "Peru condemned the strikes; Chile *warned of floods*": the token behind the last mark that ends a clause, where somebody else opens the next. */
function behindStop({ text, document }: Scene, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (STOPS.has(text.norm[i] ?? '') && hasFlag(document.tokens, i + 1, Flag.capital)) return i + 1;
  return from;
}

/**
 * "Vowed more strikes, *accusing it of* hiding rebels", *prometió más ataques y acusó a la milicia de*: what goes on with a verb of its own
 * says nothing of the deed before.
 */
function isOfItsOwn(scene: Scene, from: number, to: number): boolean {
  const { text, reading, frames } = scene;
  const verb = reading.features[from] ?? 0;
  if (isOwed(scene, from, to)) return true;
  const before = text.norm[groupStart(scene, from) - 1] ?? '';
  if ((verb & Feature.gerund) !== 0) return before === ',';
  // *y acusó a la milicia de*
  return (
    frames.links.and.has(before) && frames.lang === 'es' && text.norm.slice(to, to + BLAMED).includes('de') && AT.has(text.norm[to] ?? '')
  );
}

/** "Held a *session on* the strikes at the request of Chad": the token behind what an occasion is about, if one stands there. */
function behindOccasion({ text, frames, themeOf }: Scene, from: number, to: number): number {
  for (let i = to - 2; i >= from; i -= 1) {
    if (!frames.deeds.occasions.has(text.norm[i] ?? '') || !frames.prepositions.has(text.norm[i + 1] ?? '')) continue;
    let end = i + 1;
    while (end < to && themeOf[end] !== 'intervention') end += 1;
    while (end < to && themeOf[end] === 'intervention') end += 1;
    return end;
  }
  return from;
}

/** "Warned *that* hopes may be vain": with a clause behind it "that" takes nothing up, where the sentence names no deed. */
const opensReport = (scene: Scene, { from, to }: Sentence, at: number): boolean =>
  hasClass(scene.reading.classes, at, Class.complementizer) &&
  hasFlag(scene.document.tokens, at + 1, Flag.word) &&
  kindAmong(scene, from, to) !== 'action';

/** "…, an *idea that* the president has ruled out": the object stands before the relative clause. */
function isOfAnaphor({ text, reading, frames }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i += 1)
    if (frames.deeds.anaphors.has(text.norm[i] ?? '') && hasClass(reading.classes, i + 1, Class.relative)) return true;
  return false;
}

/**
 * "Resumed its flights *after* the strikes", "asked for calm *as* jets returned": behind a verb, or a verb and its preposition, with an
 * object of its own the deed only tells when. The token of such a word; none where the verb has no object ("protested in the capital
 * after the strikes").
 */
function behindObject(scene: Scene, from: number, to: number): number {
  const { text, frames, reading } = scene;
  const withPreposition = to - from === 2 && hasClass(reading.classes, to - 1, Class.preposition);
  if ((to - from > 1 && !withPreposition) || hasClass(reading.classes, to, Class.preposition)) return Number.POSITIVE_INFINITY;
  const start = behindAsides(scene, to);
  for (let i = start + 2; i < start + BEHIND; i += 1) {
    if (frames.deeds.circumstances.has(text.norm[i] ?? '')) return i;
    if (withPreposition && hasClass(reading.classes, i, Class.subordinator)) return i;
  }
  return Number.POSITIVE_INFINITY;
}

const isDeed = ({ kind, polarity }: FrameFamily): boolean => kind === 'act' && polarity === 'favor';

/** *Ordenó (a la flota) detener los bombardeos*: what is done to the deed the infinitive says. Its token. */
function ordered(scene: Scene, to: number): number {
  const { text, reading, themeOf, frames } = scene;
  if (frames.lang !== 'es') return Number.POSITIVE_INFINITY;
  const start = behindAsides(scene, to);
  for (let i = start; i < start + BEHIND && themeOf[i] !== 'intervention' && !STOPS.has(text.norm[i] ?? ''); i += 1)
    if (((reading.features[i] ?? 0) & Feature.infinitive) !== 0 && !frames.links.beforeNouns.has(text.norm[i - 1] ?? '')) return i;
  return Number.POSITIVE_INFINITY;
}

/** How far behind a verb of blame the word may stand that brings in what for. */
const BLAMED = 6;
const AT: ReadonlySet<string> = new Set(['a', 'al']);

/** "The peacekeeping force *supports both parties*": an active verb with an object right behind it. */
function hasObject({ reading, text, frames }: Scene, from: number, to: number): boolean {
  if (to - from > 1 || ((reading.features[from] ?? 0) & Feature.participle) !== 0) return false;
  // *apoya a las dos partes*
  const object = frames.lang === 'es' && text.norm[to] === 'a' ? to + 1 : to;
  return hasClass(reading.classes, object, Class.determiner | Class.possessive | Class.quantifier);
}

/** "Accused *it of*": what somebody is accused of stands behind. */
const isOwed = ({ text }: Scene, from: number, to: number): boolean => to - from > 1 && text.norm[to - 1] === 'of';

/** @param reach how many words of it are gone through; asides do not count */
function kindBehind(scene: Scene, from: number, to: number, reach: number): TargetKind | null {
  for (let i = from, left = reach; i < to && left > 0; i += 1, left -= 1) {
    i = behindAsides(scene, i);
    if (i >= to) return null;
    const word = scene.text.norm[i] ?? '';
    // "called for a *meeting* on the strikes": the meeting is what it is about
    if (STOPS.has(word) || scene.frames.deeds.occasions.has(word) || (i > from && opensVerb(scene, i))) return null;
    const kind = kindAt(scene, i);
    // "strikes on the cartels", "cartel boat strikes": crime that stands before or behind an action is the action's object
    if (kind === 'crime' && kindAmong(scene, i, Math.min(to, i + 4)) === 'action') return 'action';
    if (kind !== null) return kind;
  }
  return null;
}

/** "Accused Chad of lying *and threatened* airstrikes": the next verb has an object of its own. */
const opensVerb = ({ text, reading, frames }: Scene, at: number): boolean =>
  frames.links.and.has(text.norm[at] ?? '') && ((reading.features[at + 1] ?? 0) & (Feature.finite | Feature.homograph)) === Feature.finite;

/** "The strikes stop the cartels": the action right before a verb that is no participle acts itself; nothing is done to it. */
function isSubject(scene: Scene, at: number): boolean {
  const verb = scene.reading.features[at] ?? 0;
  if ((verb & Feature.participle) !== 0 || (verb & (Feature.finite | Feature.infinitive)) === 0) return false;
  return scene.themeOf[groupStart(scene, at) - 1] === 'intervention';
}

/** The weightiest kind among tokens: action before sovereignty before crime. */
function kindAmong(scene: Scene, from: number, to: number): TargetKind | null {
  let found: TargetKind | null = null;
  for (let i = from; i < to; i += 1) {
    const kind = kindAt(scene, i);
    if (kind === 'action') return kind;
    if (kind !== null && found !== 'sovereignty') found = kind;
  }
  return found;
}

function kindAt(scene: Scene, i: number): TargetKind | null {
  const theme = scene.themeOf[i] ?? null;
  if (theme === null) return null;
  return theme === 'intervention' ? 'action' : theme === 'sovereignty' ? 'sovereignty' : 'crime';
}
