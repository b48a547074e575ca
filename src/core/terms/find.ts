import type { Reading } from '../nlp/reading.ts';
import type { Document } from '../text/document.ts';
import type { Span, Theme } from '../types.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { TermFinder } from './compile.ts';
import { hostStates } from './hosts.ts';
import { countNamings } from './namings.ts';
import { withoutOverlaps } from './overlaps.ts';
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
  const namings = countNamings(reading, layer);
  const { hosts, home } = hostStates(reading, layer, namings);
  const surroundings = new Surroundings(reading, layer, finder, hosts);
  const weights = candidates.map((candidate) => surroundings.weigh(candidate));
  const sure = candidates.filter((_, index) => (weights[index] ?? 0) >= ENOUGH);
  const near = candidates.filter(({ family }, index) => family.theme === 'intervention' && weights[index] === ENOUGH - 1).length;
  const subject = subjectOf(withoutOverlaps(sure), candidates, reading, layer, namings, home, near);
  const kept = candidates.filter((candidate, index) => (weights[index] ?? 0) + subjectWorth(candidate, subject) >= ENOUGH);
  return drafted(kept, document);
}

/** Candidates as mentions in text order, without overlaps. */
export const drafted = (candidates: readonly Candidate[], document: Document): TermDraft[] =>
  withoutOverlaps(candidates).map((candidate) => draft(candidate, document));

function draft({ family, from, to }: Candidate, { tokens }: Document): TermDraft {
  return {
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    theme: family.theme ?? 'intervention',
    entry: family.id,
    sense: family.sense,
  };
}
