/** Features of candidates: what `weights.ts` weighs. All are small numbers that a person can check against the text. */
import type { CueClass, Theme } from '../../types.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { marksOf } from '../candidates/candidates.ts';
import type { Scene } from '../scene/scene.ts';
import { borrowed, type Subject } from '../scene/subject.ts';
import type { Cue } from '../scope/scope.ts';
import type { SideFeatures, TakingFeatures } from './weights.ts';

const clip = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** A balance brought between -1 and 1 with + and ÷ alone. */
export const squash = (value: number): number => value / (1 + Math.abs(value));

/** What the sentence itself says; `near` and `prior` are 0. */
export function ownFeatures(scene: Scene, candidate: Candidate, subject: Subject, role: number): SideFeatures {
  const named = subject.named[candidate.sentence] === true;
  const inView = named || borrowed(subject, candidate.sentence);
  let frames = 0;
  let words = 0;
  for (const cue of meantCues(candidate)) {
    if (cue.family.target && !inView) continue;
    if (cue.family.use === 'hint' && !named) continue;
    if (cue.family.use === 'frame') frames += cue.side;
    else words += cue.side;
  }
  // a brief text that says both ends on what it means: "force to protect rights can be harmful"
  if (subject.brief && frames + words === 0) words = meantCues(candidate).findLast((cue) => cue.side !== 0)?.side ?? 0;
  const names = (theme: Theme): boolean => candidate.tokens.some((i) => scene.themeOf[i] === theme);
  const consent = candidate.cues.some(demandsConsent);
  return {
    frames: clip(frames, 2),
    words: clip(words, 2),
    wording: wordingBeside(candidate, clip(frames + words, 2)),
    cue: cueColour(scene, candidate),
    sovereignty: names('sovereignty') ? -1 : 0,
    cartel: names('cartel') ? 1 : 0,
    condition: !consent && marksOf(candidate, 'conditions').length > 0 ? 1 : 0,
    role,
    near: 0,
    prior: 0,
  };
}

const demandsConsent = (cue: Cue): boolean => cue.family.conditional === true && cue.side < 0;

/** What the wording leans to; where expressions speak for one side, it takes from them no more than half of what one is worth. */
function wordingBeside({ leaning }: Candidate, told: number): number {
  const wording = clip(leaning.side, 4);
  if (told === 0 || told * wording >= 0) return wording;
  return clip(wording, Math.abs(told) / 2);
}

/**
 * "They may enter only with our permission": who makes it hang on consent does not welcome it; but "they came because we asked, and
 * work under our command" tells of no condition.
 */
function meantCues(candidate: Candidate): readonly Cue[] {
  const { cues } = candidate;
  if (!cues.some(demandsConsent)) return cues;
  return tellsOfInvitation(candidate) ? cues.filter((cue) => !demandsConsent(cue)) : cues.filter((cue) => cue.side <= 0);
}

/** "They came because we asked": no condition stands before it ("only by invitation"); what stands behind it ("under our command") is told as a fact too. */
export function tellsOfInvitation(candidate: Candidate): boolean {
  const conditions = marksOf(candidate, 'conditions');
  return candidate.cues.some(({ family, side, to }) => family.invited === true && side > 0 && conditions.every(({ from }) => from >= to));
}

/**
 * The side that an expression states outright: a predicate that has foreign action for its object, words that name it, or what keeps
 * it open, makes it hang on consent or tells that it was asked for, where nothing else in the holder's words speaks for the other side; else 0.
 */
export function statedSide(scene: Scene, candidate: Candidate): -1 | 0 | 1 {
  const sided = meantCues(candidate).filter((cue) => cue.side !== 0 && cue.family.use !== 'hint');
  const isOutright = (cue: Cue): boolean =>
    cue.family.conditional === true ||
    cue.family.invited === true ||
    (cue.target === 'action' && (cue.family.use === 'frame' || holdsAction(scene, cue)));
  const outright = sided.find(isOutright);
  if (outright === undefined || sided.some((cue) => cue.side !== outright.side)) return 0;
  return outright.side;
}

/** "Does not mean military intervention": the expression itself names the action. */
const holdsAction = ({ themeOf }: Scene, { from, to }: Cue): boolean => themeOf.slice(from, to).includes('intervention');

const COLOURS: Readonly<Partial<Record<CueClass, number>>> = { praise: 1, threaten: 1, claim: 0.5, stress: 0.5, blame: -0.5, warn: -1 };

/** What the verb that brings the holder's words leans to. */
function cueColour(scene: Scene, { quote }: Candidate): number {
  const cueClass = quote === null ? undefined : scene.quotes[quote]?.cueClass;
  return cueClass === undefined ? 0 : (COLOURS[cueClass] ?? 0);
}

/** Signs that the sentence takes a side. */
export function takingFeatures(scene: Scene, candidate: Candidate, side: number, subject: Subject): TakingFeatures {
  const type = candidate.quote === null ? null : scene.quotes[candidate.quote]?.type;
  return {
    strength: Math.min(2, Math.abs(side)),
    target: subject.named[candidate.sentence] === true ? 1 : 0,
    reported: type === 'indirect' || type === 'mixed' ? 1 : 0,
    voice: candidate.voice ? 1 : 0,
    wording: clip(candidate.leaning.taking / 3, 3),
    telling: clip(Math.max(0, candidate.telling.taking / 3), 3),
    noPosition: takesNone(candidate) || denies(scene, candidate) || asks(scene, candidate) ? 1 : 0,
  };
}

/** A phrase says that no position is taken, unless it belongs to an expression of one: "denied the bombers the use of its bases". */
const takesNone = (candidate: Candidate): boolean =>
  marksOf(candidate, 'noPosition').some(
    (mark) => !candidate.cues.some(({ side, from, to }) => side !== 0 && from <= mark.from && to >= mark.to),
  );

/** "Denied that it had …": who denies a position takes none; *rechazó que entren* turns something down. */
const denies = (scene: Scene, candidate: Candidate): boolean =>
  candidate.quote !== null && scene.quotes[candidate.quote]?.cueClass === 'deny' && !isSidedByVerb(scene, candidate);

/** "Asked whether the strikes were legal": who asks takes none; "questioned whether they were" doubts it. */
function asks(scene: Scene, candidate: Candidate): boolean {
  const { quote, tokens } = candidate;
  if (quote === null || scene.quotes[quote]?.type !== 'indirect' || scene.quotes[quote]?.cueClass !== 'ask') return false;
  if (isSidedByVerb(scene, candidate)) return false;
  const first = tokens.find((i) => scene.quoteOf[i] === quote) ?? -1;
  const { ifs, whys } = scene.frames.links;
  return [first, first + 1].some((i) => ifs.has(scene.text.lower[i] ?? '') || whys.has(scene.text.lower[i] ?? ''));
}

/** Whether the verb that brings in the holder's words is a predicate with a side. */
const isSidedByVerb = (scene: Scene, { quote, cues }: Candidate): boolean =>
  cues.some(({ family, side, from }) => family.use === 'frame' && side !== 0 && scene.cueOf.get(from) === quote);

/** True where a predicate with a side has foreign action for its object. */
export const isFramed = ({ cues }: Candidate): boolean =>
  cues.some((cue) => cue.family.use === 'frame' && cue.side !== 0 && cue.target === 'action');
