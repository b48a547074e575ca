/**
 * What the next sentence of the same holder does to a sentence: it takes it back ("I marched against the base. I was wrong."), or answers
 * the question that it asks ("Would I sign it again? No.").
 */
import type { Scene } from '../scene/scene.ts';
import type { Cue } from '../scope/scope.ts';
import { type Candidate, marksOf } from './candidates.ts';
import { NO_LEANING } from './wording.ts';

/** Candidates in text order, each as the holder's next sentence leaves it. */
export function withAnswers(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const out = [...candidates];
  candidates.forEach((one, index) => {
    const earlier = candidates.findLastIndex((other, i) => i < index && other.actor === one.actor && other.sentence === one.sentence - 1);
    const before = out[earlier];
    if (before === undefined || !before.cues.some(isSided)) return;
    const recant = marksOf(one, 'recants')[0];
    if (recant !== undefined && !one.cues.some((cue) => isSided(cue) && cue.from >= recant.to)) {
      const taken = before.cues.filter(isSided).map((cue) => ({ ...turned(cue), from: recant.from, to: recant.to, negations: [recant] }));
      out[index] = { ...one, cues: taken };
      out[earlier] = { ...before, cues: [], leaning: NO_LEANING };
    } else if (before.question && isNo(scene, before, one))
      out[earlier] = { ...before, cues: before.cues.map(turned), leaning: NO_LEANING };
  });
  return out;
}

const isSided = ({ side }: Cue): boolean => side !== 0;

const turned = (cue: Cue): Cue => ({ ...cue, side: cue.side === 1 ? -1 : cue.side === -1 ? 1 : 0 });

/** How many words of an answer to one's own question tell whether it denies: "Do I want them? I don't even want their advice". */
const HEAD = 4;

/** "*No.*", or a denial of what the holder asked of itself. */
function isNo({ text, frames }: Scene, question: Candidate, { tokens }: Candidate): boolean {
  const { denials, firstPerson } = frames.links;
  const norms = tokens.map((i) => text.norm[i] ?? '').filter((word, at) => at > 0 || WORD.test(word));
  if (denials.has(norms[0] ?? '') && !WORD.test(norms[1] ?? '')) return true;
  if (norms.length <= SHORT && norms.some((word) => denials.has(word))) return true;
  const asksItself = question.tokens.some((i) => firstPerson.has(text.lower[i] ?? ''));
  return asksItself && norms.slice(0, HEAD).some((word) => denials.has(word));
}

/** An answer of so many tokens is no more than that: "Of course not." */
const SHORT = 4;

const WORD = /\p{L}/u;
