import type { Span } from '../../core/types.ts';

/** Characters that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** True where each span covers at least half of the other. */
export const coversHalf = (a: Span, b: Span): boolean => overlap(a, b) * 2 >= a.end - a.start && overlap(a, b) * 2 >= b.end - b.start;

/** A one-to-one matching of gold and predicted spans. */
export interface Matching<G, P> {
  readonly pairs: readonly (readonly [G, P])[];
  readonly missed: readonly G[];
  readonly extra: readonly P[];
}

/** Matches each gold span with at most one predicted span, largest overlap first. */
export function matchSpans<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
  fits: (g: G, p: P) => boolean,
): Matching<G, P> {
  const candidates = gold.flatMap((g) => predicted.filter((p) => fits(g, p)).map((p) => [g, p] as const));
  candidates.sort(([g, p], [h, q]) => overlap(h, q) - overlap(g, p));
  const seen = new Set<Span>();
  const pairs = candidates.filter(([g, p]) => {
    if (seen.has(g) || seen.has(p)) return false;
    seen.add(g).add(p);
    return true;
  });
  return { pairs, missed: gold.filter((g) => !seen.has(g)), extra: predicted.filter((p) => !seen.has(p)) };
}
