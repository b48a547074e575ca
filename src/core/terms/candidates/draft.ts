import type { Document } from '../../text/document.ts';
import type { Span, Theme } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import { withoutOverlaps } from './overlaps.ts';

/** A mention before it is set into sentences and quotes. */
export interface TermDraft extends Span {
  readonly theme: Theme;
  /** Id of the family that found it. */
  readonly entry: string;
  /** Id of the sense rule that weighed it (see `senseId`); null where its words are plain. */
  readonly sense: string | null;
  /** There where its family is a figure of speech. */
  readonly metaphor?: true;
}

/** Candidates as mentions in text order, without overlaps. */
export const drafted = (candidates: readonly Candidate[], document: Document): TermDraft[] =>
  withoutOverlaps(candidates, document.lang).map((candidate) => draft(candidate, document));

/** A candidate as a mention. Its sense rule is named as its lexicon names it: see `senseId`. */
export function draft({ family, from, to }: Candidate, { tokens }: Document): TermDraft {
  return {
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    theme: family.theme ?? 'intervention',
    entry: family.id,
    sense: family.sense,
    ...(family.metaphor ? { metaphor: true } : {}),
  };
}
