/**
 * Stance: who favours, opposes or takes no side on foreign intervention, sentence by sentence, with the evidence. The rules are
 * those of the codebook, section 4.
 */
import type { Cast } from '../actors/cast.ts';
import type { Reading } from '../nlp/reading.ts';
import type { Stance, Statement, Term } from '../types.ts';
import { type Candidate, findCandidates, marksOf } from './candidates.ts';
import { type Scored, scoreCandidates } from './decide.ts';
import { decidingCue, evidenceFor } from './evidence.ts';
import type { FrameTable } from './frames.ts';
import { readRoles } from './roles.ts';
import { readScene, type Scene, type SpokenQuote } from './scene.ts';
import { readSubject } from './subject.ts';
import type { StanceWeights } from './weights.ts';

export { compileFrames, type FrameTable } from './frames.ts';
export type { FrameFamily, StanceLexicon } from './lexicon.ts';
export type { SpokenQuote } from './scene.ts';
export { AUTHOR } from './voice.ts';
export type { StanceWeights } from './weights.ts';

/**
 * Reads the statements of an article.
 * @param reading the article's tokens, sentences and places
 * @param terms its mentions; without one of intervention there is no statement
 * @param quotes its quotes, with the actors that speak
 * @param cast its actors and where they are named
 * @returns statements in text order; several in one sentence where it has several holders
 */
export function readStances(
  reading: Reading,
  terms: readonly Term[],
  quotes: readonly SpokenQuote[],
  cast: Cast,
  frames: FrameTable,
  weights: StanceWeights,
): Statement[] {
  const scene = readScene(reading, terms, quotes);
  const subject = readSubject(scene, frames);
  if (!subject.named.includes(true)) return [];
  const scored = scoreCandidates(scene, findCandidates(scene, frames, cast), subject, readRoles(scene, cast), weights);
  return scored
    .filter((one) => (subject.brief ? isDecided(one) : subject.about || isPlain(one)))
    .flatMap((one) => statementOf(scene, one) ?? []);
}

/** Something in the sentence itself speaks for a side. */
const isDecided = ({ own, candidate }: Scored): boolean => own !== 0 && candidate.cues.some((cue) => cue.side !== 0);

/** A predicate whose object is foreign action: the only statement that an article about something else can make. */
const isPlain = ({ candidate }: Scored): boolean =>
  candidate.cues.some((cue) => cue.family.use === 'frame' && cue.family.target && cue.side !== 0 && cue.target === 'action');

function statementOf(scene: Scene, scored: Scored): Statement | null {
  const stance = stanceOf(scored);
  if (stance === null) return null;
  const { start, end } = scene.document.sentences[scored.candidate.sentence] ?? { start: 0, end: 0 };
  const conditional = stance !== 'neither' && isConditional(scored.candidate, stance);
  return { start, end, actor: scored.candidate.actor, stance, conditional, evidence: evidenceFor(scene, scored, stance) };
}

/** The label of a candidate; null where it says nothing of the matter. */
function stanceOf({ score, takes, taking, candidate }: Scored): Stance | null {
  if (takes > 0 && score !== 0) return score > 0 ? 'favor' : 'against';
  const speaks = candidate.quote !== null || candidate.cues.length > 0;
  return speaks && taking.target > 0 ? 'neither' : null;
}

/** A condition stands in the holder's words, or the expression that decides makes one. */
function isConditional(candidate: Candidate, stance: Stance): boolean {
  return marksOf(candidate, 'conditions').length > 0 || decidingCue(candidate, stance)?.family.conditional === true;
}
