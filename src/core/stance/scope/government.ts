/**
 * What an expression is the object of. In "rejected a threat to bomb Mexico" the bombing is another's, and rejecting it is what the
 * sentence says of its subject: an expression that a predicate governs says nothing of its own. Nor does one that is a predicate's subject.
 */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { CLAUSE_ENDS } from '../patterns/elements.ts';
import type { Scene } from '../scene/scene.ts';
import { groupStart } from './clause.ts';
import { hasClitic } from './noun.ts';
import type { Cue } from './scope.ts';

/** How far behind its predicate a governed verb may stand, in tokens. */
const REACH = 14;

/** The expressions of a sentence, in text order, but for those that another one governs. */
export function withoutGoverned(scene: Scene, cues: readonly Cue[]): readonly Cue[] {
  return cues.filter(
    (cue, index) =>
      !goesOn(scene, cues, cue, index) &&
      !isAimOfDeed(scene, cue) &&
      !isOfMotion(cues, cue, index) &&
      !isOfContact(scene, cues, cue) &&
      !isDeploredSupport(scene, cues, cue, index) &&
      (!isInfinite(scene, cue.from) ||
        !(
          isSubjectClause(scene, cue.from) ||
          isTopic(scene, cue.from) ||
          isOfPower(scene, cue.from) ||
          isGoverned(scene, cues, cue, index)
        )),
  );
}

/** How far before its topic a noun for what is said may stand, in tokens: "remarks by Senator Tom Hess about". */
const TALK = 7;

/** "After remarks by Ruiz about *launching* strikes", *declaraciones sobre enviar tropas*: what is talked about is not done by it. */
function isTopic({ text, frames, quoteOf }: Scene, at: number): boolean {
  if (!frames.links.topics.has(text.norm[at - 1] ?? '') || quoteOf[at - 1] !== quoteOf[at]) return false;
  for (let i = at - 2; i > at - TALK; i -= 1) if (frames.links.talk.has(text.norm[i] ?? '')) return true;
  return false;
}

/** "Lacks the authority to *order* strikes", *tiene el poder de ordenar*: what somebody may do, or may not, he does not do by that. */
const isOfPower = ({ text, frames }: Scene, at: number): boolean =>
  frames.links.governing.has(text.norm[at - 1] ?? '') && frames.deeds.powers.has(text.norm[at - 2] ?? '');

/** How far behind the verb of a motion its object may stand, in tokens. */
const MOTION = 3;

/** "Vetoed a resolution *demanding an end to* the raids": what a motion would do is not what is thought of it. */
const isOfMotion = (cues: readonly Cue[], cue: Cue, index: number): boolean =>
  cues
    .slice(0, index)
    .some(({ to, negations }) =>
      negations.some((mark) => mark.value === 'curbs' && mark.to > to && cue.from > mark.from && cue.from <= mark.to + MOTION),
    );

/** "The airstrikes *against military bases*": what a deed is aimed at, nobody is against by that. */
const isAimOfDeed = ({ themeOf, text }: Scene, { from }: Cue): boolean =>
  themeOf[from - 1] === 'intervention' && AGAINST.has(text.norm[from] ?? '');

const AGAINST: ReadonlySet<string> = new Set(['against', 'contra']);

/** "Soured on the force *she invited*", "called off the raid *he had ordered*": which deed it is, where the sentence says more of it. */
function isOfContact(scene: Scene, cues: readonly Cue[], cue: Cue): boolean {
  const { text, reading, frames, themeOf } = scene;
  const pronoun = groupStart(scene, cue.from) - 1;
  if (frames.lang !== 'en' || cue.family.use !== 'frame' || !hasClass(reading.classes, pronoun, Class.pronoun)) return false;
  if (themeOf[pronoun - 1] !== 'intervention' && !frames.deeds.anaphors.has(text.norm[pronoun - 1] ?? '')) return false;
  return cues.some((other) => other !== cue && other.side !== 0 && (other.to <= pronoun || other.from >= cue.to));
}

/** "Lamented the harm of foreign *support for* the invaders", *condenó el apoyo a*: whose support somebody deplores is not his. */
function isDeploredSupport(scene: Scene, cues: readonly Cue[], cue: Cue, index: number): boolean {
  const { text, quoteOf, frames } = scene;
  if (cue.side !== 1 || !frames.deeds.supports.has(text.norm[cue.from] ?? '') || text.norm[cue.from - 1] === 'to') return false;
  for (const other of cues.slice(0, index)) {
    if (other.side === 1 || other.family.polarity !== 'against' || other.family.use !== 'frame' || cue.from - other.to > REACH) continue;
    if (quoteOf[other.to - 1] !== quoteOf[cue.from]) continue;
    if (!text.norm.slice(other.to, cue.from).some((word) => opensClause(scene, word))) return true;
  }
  return false;
}

/** *No descartó ningún bombardeo*: the negator that an object opens with goes on with its verb's; the object alone says nothing. */
function goesOn(scene: Scene, cues: readonly Cue[], cue: Cue, index: number): boolean {
  const { text, frames } = scene;
  const other = cues[index - 1];
  if (other === undefined || other.side === 0 || other.family.use !== 'frame' || !frames.concord.has(text.norm[cue.from] ?? ''))
    return false;
  if (scene.quoteOf[other.to - 1] !== scene.quoteOf[cue.from]) return false;
  for (let i = other.to; i < cue.from; i += 1) if (opensClause(scene, text.norm[i] ?? '')) return false;
  return true;
}

/**
 * "Inviting troops would be a mistake", *enviar tropas sería un error*, "the decision to send troops was Ruiz's": of a deed that opens
 * a clause, what follows tells the side.
 */
function isSubjectClause(scene: Scene, at: number): boolean {
  const intent = intentBefore(scene, at);
  if (intent < at) return opensAt(scene, intent);
  return (
    opensAt(scene, at) && ((scene.reading.features[at] ?? 0) & (scene.frames.lang === 'en' ? Feature.gerund : Feature.infinitive)) !== 0
  );
}

const opensAt = ({ text, quoteOf, document, frames }: Scene, at: number): boolean =>
  THAT.has(text.norm[at - 1] ?? '') ||
  frames.links.causes.has(text.norm[at - 1] ?? '') ||
  quoteOf[at - 1] !== quoteOf[at] ||
  document.sentenceOf[at - 1] !== document.sentenceOf[at];

/** "*The decision to* send": the first token of a noun of intent with its article before an infinitive or gerund; `at` where none stands. */
function intentBefore({ text, reading, frames }: Scene, at: number): number {
  const noun = at - 2;
  const isIntent = frames.links.governing.has(text.norm[at - 1] ?? '') && frames.deeds.intents.has(text.norm[noun] ?? '');
  return isIntent && hasClass(reading.classes, noun - 1, Class.determiner | Class.demonstrative) ? noun - 1 : at;
}

const THAT: ReadonlySet<string> = new Set(['that', 'que', '“', '"', '«', '—']);

/** Looks back no further than a predicate reaches. */
function isGoverned(scene: Scene, cues: readonly Cue[], cue: Cue, index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = cues[i];
    if (other === undefined || cue.from - other.to > REACH) return false;
    if (governs(scene, other, cue)) return true;
  }
  return false;
}

/** Whether a token is an infinitive or a gerund: its subject is told by what governs it. */
export const isInfinite = ({ reading, text, frames }: Scene, at: number): boolean =>
  ((reading.features[at] ?? 0) & (Feature.infinitive | Feature.gerund)) !== 0 || (frames.lang === 'es' && hasClitic(text.norm[at] ?? ''));

/** Ends a clause, or opens one with a subject of its own. */
export const opensClause = ({ frames }: Scene, word: string): boolean =>
  word === ',' || CLAUSE_ENDS.has(word) || frames.links.openers.has(word);

/**
 * True for a predicate that stands before it in its clause, in the same voice, with nothing or a link right before the verb, or with "and" before
 * a gerund: "opposes membership *and sending* troops".
 */
function governs(scene: Scene, { family, to, side }: Cue, cue: Cue): boolean {
  if (family.use !== 'frame' || side === 0) return false;
  const { links } = scene.frames;
  const before = scene.text.norm[cue.from - 1] ?? '';
  const isJoined = links.andOr.has(before) && family.kind !== 'act' && isGerund(scene, cue.from);
  if (to < cue.from && !isJoined && !links.governing.has(before)) return false;
  if (scene.quoteOf[to - 1] !== scene.quoteOf[cue.from]) return false;
  for (let i = to; i < (isJoined ? cue.from - 1 : cue.from); i += 1) if (opensClause(scene, scene.text.norm[i] ?? '')) return false;
  return true;
}

const isGerund = ({ reading, frames }: Scene, at: number): boolean =>
  frames.lang === 'en' && ((reading.features[at] ?? 0) & Feature.gerund) !== 0;
