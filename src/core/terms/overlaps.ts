import type { Candidate } from './candidates.ts';

/** Where candidates overlap, the longer one stays; of equal ones the surer, of these the first. @returns what stays, in text order */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(byPlace);
  const kept: Candidate[] = [];
  for (let i = 0; i < ordered.length; ) {
    const next = endOfKnot(ordered, i);
    if (next - i === 1) kept.push(ordered[i] as Candidate);
    else kept.push(...untied(ordered.slice(i, next)));
    i = next;
  }
  return kept;
}

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
