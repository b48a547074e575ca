import type { Reading } from '../nlp/reading.ts';
import type { Document } from '../text/document.ts';
import type { Span, Theme } from '../types.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { TermFinder } from './compile.ts';
import { hostStates } from './hosts.ts';
import { subjectOf, subjectWorth } from './subject.ts';
import { Surroundings } from './weigh.ts';

/** A mention before it is set into sentences and quotes. */
export interface TermDraft extends Span {
  readonly theme: Theme;
  /** Id of the family that found it. */
  readonly entry: string;
  /** Id of the sense rule that weighed it; null where its words are plain. */
  readonly sense: string | null;
}

/** A candidate is marked from this weight up. */
export const ENOUGH = 1;

/**
 * Finds every mention of the three themes.
 * @returns mentions in text order, without overlaps
 */
export function findTerms(reading: Reading, finder: TermFinder): TermDraft[] {
  const { document } = reading;
  const { layer, candidates } = findCandidates(reading, finder);
  const { hosts, home } = hostStates(reading, layer);
  const surroundings = new Surroundings(reading, layer, finder, hosts);
  const weights = candidates.map((candidate) => surroundings.weigh(candidate));
  const sure = candidates.filter((_, index) => (weights[index] ?? 0) >= ENOUGH);
  const near = candidates.filter(({ family }, index) => family.theme === 'intervention' && weights[index] === ENOUGH - 1).length;
  const subject = subjectOf(withoutOverlaps(sure, document.tokens.length), candidates, reading, layer, home, near);
  const kept = candidates.filter((candidate, index) => (weights[index] ?? 0) + subjectWorth(candidate, subject) >= ENOUGH);
  return drafted(kept, document);
}

/** Candidates as mentions in text order, without overlaps. */
export const drafted = (candidates: readonly Candidate[], document: Document): TermDraft[] =>
  withoutOverlaps(candidates, document.tokens.length).map((candidate) => draft(candidate, document));

/** Where candidates overlap, the longer one stays; of equal ones the surer. */
function withoutOverlaps(candidates: readonly Candidate[], length: number): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || GRADE_RANK[a.family.grade] - GRADE_RANK[b.family.grade] || a.from - b.from,
  );
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    let free = true;
    for (let i = candidate.from; i < candidate.to && free; i += 1) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const GRADE_RANK = { sure: 0, likely: 1, weak: 2, faint: 3, decoy: 4 } as const;

function draft({ family, from, to }: Candidate, { tokens }: Document): TermDraft {
  return {
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    theme: family.theme ?? 'intervention',
    entry: family.id,
    sense: family.sense,
  };
}
