/**
 * Two passes. The first weighs each sentence by itself. The second adds what the holder says next to it and in the rest of the
 * article, so that an actor's weak sentence follows the side that its strong ones fix: of the actors that speak twice or more,
 * nine in ten never change sides within an article.
 */
import type { Candidate } from '../candidates/candidates.ts';
import type { Roles } from '../scene/roles.ts';
import type { Scene } from '../scene/scene.ts';
import { borrowed, type Subject } from '../scene/subject.ts';
import { ownFeatures, squash, statedSide, takingFeatures } from './features.ts';
import { type SideFeatures, type StanceWeights, type TakingFeatures, weigh } from './weights.ts';

/** A candidate with its scores. */
export interface Scored {
  readonly candidate: Candidate;
  readonly side: SideFeatures;
  readonly taking: TakingFeatures;
  /** Score of the sentence by itself; positive for favor. */
  readonly own: number;
  /** What the wording, with the cue and other small signs, adds to `own`: all but expressions and role. */
  readonly leans: number;
  /** What the holder's state adds to it. */
  readonly role: number;
  /** The side that an expression states outright, positive for favor; 0 where none does. */
  readonly stated: -1 | 0 | 1;
  /** Score with the holder's other sentences. */
  readonly score: number;
  /** Positive where the sentence takes a side. */
  readonly takes: number;
  /** True where foreign action is named in the sentence or near it. */
  readonly inView: boolean;
}

/** Scores every candidate of an article. */
export function scoreCandidates(
  scene: Scene,
  candidates: readonly Candidate[],
  subject: Subject,
  roles: Roles,
  weights: StanceWeights,
): Scored[] {
  const first = candidates.map(subject.brief ? (whole) => whole : withoutHints).map((candidate) => {
    const inView = subject.named[candidate.sentence] === true || borrowed(subject, candidate.sentence);
    const side = ownFeatures(scene, candidate, subject, roles.get(candidate.actor) ?? 0);
    const stated = statedSide(scene, candidate);
    const own = atLeast(weigh(weights.side, side) - weights.side.bias, stated);
    const taking = takingFeatures(scene, candidate, own, subject);
    const takes = weigh(weights.taking, taking);
    return { candidate, side, inView, stated, own, taking, takes, counts: own * likely(takes) };
  });
  const balances = new Balances(first);
  return first.map((self) => {
    const { candidate, side, inView, own, stated, taking, takes } = self;
    const prior = squash(balances.elsewhere(self));
    const near = squash(balances.beside(self));
    const full = { ...side, near, prior };
    const score = atLeast(weigh(weights.side, full), stated);
    const role = weights.side.role * side.role;
    const leans = weigh(weights.side, { ...side, frames: 0, words: 0, role: 0 }) - weights.side.bias;
    return { candidate, side: full, taking, own, leans, role, stated, score, takes, inView };
  });
}

/** Words of argument tell something in brief texts alone: in others they are no evidence either. */
function withoutHints(candidate: Candidate): Candidate {
  const cues = candidate.cues.filter(({ family }) => family.use !== 'hint');
  return cues.length === candidate.cues.length ? candidate : { ...candidate, cues };
}

/** What a predicate says outright weighs at least so much. */
const STATED = 0.6;

/** A score that does not contradict what is stated outright. */
const atLeast = (score: number, stated: -1 | 0 | 1): number => (stated === 0 ? score : stated * Math.max(STATED, score * stated));

/** A score as a share of certainty, near enough to the logistic curve and the same on every machine. */
export const likely = (score: number): number => Math.max(0, Math.min(1, 0.5 + score / 4));

/** A sentence by itself; it counts for the holder's others by how likely it takes a side. */
type First = { readonly candidate: Candidate; readonly own: number; readonly counts: number };

/** No single sentence outweighs the others. */
const CAP = 1.5;
const capped = (value: number): number => Math.max(-CAP, Math.min(CAP, value));

/** Sums of own scores by actor, and by actor and sentence. */
class Balances {
  private readonly byActor = new Map<string, number>();
  private readonly bySentence = new Map<string, number>();

  constructor(all: readonly First[]) {
    for (const { candidate, counts } of all) {
      add(this.byActor, candidate.actor, capped(counts));
      add(this.bySentence, key(candidate.actor, candidate.sentence), capped(counts));
    }
  }

  /** What the same actor's other sentences say. */
  elsewhere({ candidate, counts }: First): number {
    return (this.byActor.get(candidate.actor) ?? 0) - capped(counts);
  }

  /** What the same actor says in the sentences right before and behind. */
  beside({ candidate }: First): number {
    const { actor, sentence } = candidate;
    return (this.bySentence.get(key(actor, sentence - 1)) ?? 0) + (this.bySentence.get(key(actor, sentence + 1)) ?? 0);
  }
}

const key = (actor: string, sentence: number): string => `${sentence} ${actor}`;

function add(map: Map<string, number>, at: string, value: number): void {
  map.set(at, (map.get(at) ?? 0) + value);
}
