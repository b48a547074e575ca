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
  withoutOverlaps(candidates, document.lang).map((candidate) => draft(candidate, document, (sense) => sense));

/** A candidate as a mention. @param idOf the id of a sense rule, by its name in its lexicon */
export function draft({ family, from, to }: Candidate, { tokens }: Document, idOf: (sense: string) => string): TermDraft {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  const theme = family.theme ?? 'intervention';
  const sense = family.sense === null ? null : idOf(family.sense);
  return family.metaphor ? { start, end, theme, entry: family.id, sense, metaphor: true } : { start, end, theme, entry: family.id, sense };
}
