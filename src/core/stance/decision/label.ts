/** From scores to labels. */
import type { Stance } from '../../types.ts';
import { type Candidate, marksOf } from '../candidates/candidates.ts';
import type { Subject } from '../scene/subject.ts';
import { likely, type Scored } from './decide.ts';
import { decidingCue } from './evidence.ts';
import { isFramed, tellsOfInvitation } from './features.ts';
import type { SideFeatures } from './weights.ts';

/** A scored candidate with its label. */
export interface Labelled {
  readonly scored: Scored;
  readonly stance: Stance;
  readonly conditional: boolean;
}

/** An actor that would have no side at all gets one from its best sentence, where that comes so near to taking one. */
const ONLY_VOICE = -1;

/** Labels the candidates of an article; those that say nothing of the matter are left out. */
export function labelCandidates(all: readonly Scored[], subject: Subject): Labelled[] {
  const eligible = all.filter((one) => (subject.brief ? isDecided(one) : subject.about || isPlain(one)));
  const only = subject.about ? onlyVoices(eligible) : new Set<Scored>();
  return eligible.flatMap((scored) => {
    const stance = labelOf(scored, only.has(scored));
    return stance === null ? [] : [{ scored, stance, conditional: stance !== 'neither' && isConditional(scored.candidate, stance) }];
  });
}

/** Something in the sentence itself speaks for a side. */
const isDecided = ({ own, candidate }: Scored): boolean => own !== 0 && candidate.cues.some((cue) => cue.side !== 0);

/** A predicate whose object is foreign action: the only statement that an article about something else can make. */
const isPlain = ({ candidate }: Scored): boolean =>
  candidate.cues.some((cue) => cue.family.use === 'frame' && cue.family.target && cue.side !== 0 && cue.target === 'action');

/** Where nothing at all speaks for a side, there is none. */
const hasSign = (side: SideFeatures): boolean => Object.values(side).some((value: number) => value !== 0);

/** For each actor that no sentence gives a side, the sentence that comes nearest. */
function onlyVoices(all: readonly Scored[]): Set<Scored> {
  const best = new Map<string, Scored>();
  for (const one of all) {
    const known = best.get(one.candidate.actor);
    if (known === undefined || one.takes > known.takes) best.set(one.candidate.actor, one);
  }
  return new Set(
    [...best.values()].filter(
      ({ takes, taking, candidate, side, inView }) =>
        takes > ONLY_VOICE && taking.noPosition === 0 && (inView || !invokesSovereignty(candidate, side)),
    ),
  );
}

/** A claim to sovereignty alone, without foreign action in view, is no statement. */
const invokesSovereignty = ({ cues }: Candidate, side: SideFeatures): boolean =>
  side.sovereignty !== 0 || cues.some((cue) => cue.family.target);

/** Nothing but a claim to sovereignty, with no foreign action near it. */
const claimsAlone = ({ inView, side, candidate }: Scored): boolean =>
  !inView && side.sovereignty !== 0 && candidate.cues.every((cue) => cue.side === 0 || cue.target === 'sovereignty');

function labelOf(scored: Scored, only: boolean): Stance | null {
  if (claimsAlone(scored)) return null;
  const { score, stated, takes, taking, side, candidate } = scored;
  const plain = stated !== 0 || isFramed(candidate);
  const enough = only || ((takes > 0 || plain) && hasSign(side));
  if (score !== 0 && taking.noPosition === 0 && enough && isLikely(scored)) return score > 0 ? 'favor' : 'against';
  const speaks = candidate.quote !== null || candidate.cues.length > 0;
  return speaks && taking.target > 0 ? 'neither' : null;
}

/** How likely a label without an expression must be: a lower bar lost as much on articles as it found, and news of other things more. */
const LIKELY = 0.35;
/** More where the article's own voice speaks: of the sides that only its wording told hardly half were right. */
const LIKELY_IN_VOICE = 0.4;

/** Where no expression speaks for a side, that a side is taken and which must be likely together; whoever only counts or judges takes none. */
const isLikely = ({ takes, score, candidate }: Scored): boolean =>
  candidate.cues.some(({ side, family }) => side !== 0 && family.use !== 'hint') ||
  (!candidate.records && likely(takes) * likely(Math.abs(score)) >= (candidate.voice ? LIKELY_IN_VOICE : LIKELY));

/** A condition stands in the holder's words, or the expression that decides makes one. */
function isConditional(candidate: Candidate, stance: Stance): boolean {
  if (stance === 'favor' && tellsOfInvitation(candidate)) return false;
  return marksOf(candidate, 'conditions').length > 0 || decidingCue(candidate, stance)?.family.conditional === true;
}
