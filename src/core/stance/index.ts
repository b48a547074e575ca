/**
 * Stance: who favours, opposes or takes no side on foreign intervention, sentence by sentence, with the evidence. The rules are
 * those of the codebook, section 4. A room for each stage, in order; none knows those behind it:
 * `patterns` the pattern language of expressions, and finding them;
 * `lexicon` the expressions and learned words, compiled for a language;
 * `scene` the article as stance reading sees it: its mentions and quotes, its subject, which state acts and which is acted on;
 * `scope` what stands around an expression and changes its reading: clause, target, negation, condition, who governs it;
 * `holders` who holds what is said outside quotes;
 * `candidates` sentences with a holder, their cues and what their wording leans to;
 * `decision` from a candidate's features to its label and evidence.
 */
import type { Cast } from '../actors/cast.ts';
import type { Reading } from '../nlp/reading.ts';
import type { Side, Statement, Term } from '../types.ts';
import { withAnswers } from './candidates/answers.ts';
import { findCandidates } from './candidates/candidates.ts';
import { scoreCandidates } from './decision/decide.ts';
import { evidenceFor } from './decision/evidence.ts';
import { type Labelled, labelCandidates } from './decision/label.ts';
import type { StanceWeights } from './decision/weights.ts';
import type { FrameTable } from './lexicon/frames.ts';
import { readRoles } from './scene/roles.ts';
import { readScene, type Scene, type SpokenQuote } from './scene/scene.ts';
import { readSubject } from './scene/subject.ts';

export type { StanceWeights } from './decision/weights.ts';
export { compileFrames, type FrameTable } from './lexicon/frames.ts';
export type { StanceLexicon } from './lexicon/lexicon.ts';

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
  const scene = readScene(reading, terms, quotes, frames);
  const subject = readSubject(scene, frames);
  if (!subject.named.includes(true)) return [];
  const scored = scoreCandidates(scene, withAnswers(scene, findCandidates(scene, frames, cast)), subject, readRoles(scene, cast), weights);
  return labelCandidates(scored, subject).map((one) => statementOf(scene, one));
}

function statementOf(scene: Scene, { scored, stance, conditional }: Labelled): Statement {
  const { start, end } = scene.document.sentences[scored.candidate.sentence] ?? { start: 0, end: 0 };
  const { actor, leaning } = scored.candidate;
  const strength = stance === 'neither' ? 0 : rounded(Math.abs(scored.score));
  const taking = rounded(leaning.taking);
  return { start, end, actor, stance, conditional, strength, taking, sides: sidesOf(scored), evidence: evidenceFor(scene, scored, stance) };
}

/** In hundredths; + 0, since JSON knows no -0. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

function sidesOf({ candidate }: Labelled['scored']): Side[] {
  const signs = candidate.cues.filter(({ family }) => family.use !== 'hint').map(({ side }) => side);
  return (['favor', 'against'] as const).filter((side) => signs.includes(side === 'favor' ? 1 : -1));
}
