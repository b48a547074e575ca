import type { Document } from '../../text/document.ts';
import type { Lang } from '../../types.ts';
import type { Candidate } from './candidates.ts';

/** "a platoon of U.S. Marines", *blindados de las fuerzas armadas mexicanas*: two forces that only "of" parts are one mention. */
export function joinedByOf(ordered: readonly Candidate[], { tokens, sentenceOf }: Document): Candidate[] {
  const joined: Candidate[] = [];
  for (const next of ordered) {
    const last = joined.at(-1);
    const near = last !== undefined && next.from - last.to <= 2;
    const between = near ? tokens.norm.slice(last.to, next.from).join(' ') : '';
    if (near && isForce(last) && isForce(next) && LINKS.has(between) && sentenceOf[last.from] === sentenceOf[next.from])
      joined[joined.length - 1] = { ...last, to: next.to };
    else joined.push(next);
  }
  return joined;
}

const isForce = ({ family }: Candidate): boolean => family.theme === 'intervention' && family.metaphor !== true;
const LINKS = new Set(['of', 'of the', 'of a', 'of an', 'de', 'del', 'de la', 'de las', 'de los', 'de el', 'de un', 'de una']);

/** Where candidates overlap, the longer one stays; of equal ones the surer, of these the first. @returns what stays, in text order */
export function withoutOverlaps(candidates: readonly Candidate[], lang: Lang): Candidate[] {
  const sorted = [...candidates].sort(byPlace);
  const ordered = lang === 'es' ? withoutModifiers(sorted) : sorted;
  const kept: Candidate[] = [];
  for (let i = 0; i < ordered.length; ) {
    const next = endOfKnot(ordered, i);
    if (next - i === 1) kept.push(ordered[i] as Candidate);
    else kept.push(...untied(ordered.slice(i, next)));
    i = next;
  }
  return kept;
}

/**
 * Spanish: what begins with the last word of another one takes that one's modifier for a head: the *militar* of
 * *intervención militar de Francia* is no soldier.
 */
function withoutModifiers(sorted: readonly Candidate[]): readonly Candidate[] {
  const takesModifier = (one: Candidate, other: Candidate): boolean =>
    other.from < one.from && other.to === one.from + 1 && other.to < one.to && RANK[other.family.grade] <= RANK[one.family.grade];
  return sorted.filter((one, at) => {
    for (let i = Math.max(0, at - NEAR); i < at; i += 1) if (takesModifier(one, sorted[i] as Candidate)) return false;
    return true;
  });
}

/** Candidates that begin before one and reach it are few. */
const NEAR = 8;

/** Most candidates touch no other; those that do hang together in knots. @returns the index behind the knot that begins at `i` */
function endOfKnot(ordered: readonly Candidate[], i: number): number {
  let end = ordered[i]?.to ?? 0;
  let next = i + 1;
  for (; next < ordered.length && (ordered[next] as Candidate).from < end; next += 1) end = Math.max(end, ordered[next]?.to ?? 0);
  return next;
}

function untied(knot: Candidate[]): Candidate[] {
  const taken = new Set<number>();
  return knot
    .sort((a, b) => b.to - b.from - (a.to - a.from) || RANK[a.family.grade] - RANK[b.family.grade] || byPlace(a, b))
    .filter((candidate) => take(taken, candidate))
    .sort(byPlace);
}

/** Takes a candidate's tokens, unless one of them is taken. */
function take(taken: Set<number>, { from, to }: Candidate): boolean {
  for (let i = from; i < to; i += 1) if (taken.has(i)) return false;
  for (let i = from; i < to; i += 1) taken.add(i);
  return true;
}

const byPlace = (a: Candidate, b: Candidate): number => a.from - b.from;

const RANK = { sure: 0, likely: 1, weak: 2, faint: 3, decoy: 4 } as const;
