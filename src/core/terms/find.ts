import type { Reading } from '../nlp/reading.ts';
import type { Document } from '../text/document.ts';
import type { Lang, Span, Theme } from '../types.ts';
import { type Candidate, ENOUGH, findCandidates } from './candidates.ts';
import type { TermFinder } from './compile.ts';
import { hostStates } from './hosts.ts';
import { countNamings } from './namings.ts';
import { joinedByOf, withoutOverlaps } from './overlaps.ts';
import { topicOf, topicWorth } from './topic.ts';
import { Surroundings } from './weigh.ts';

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

/**
 * Finds every mention of the three themes.
 * @returns mentions in text order, without overlaps
 */
export function findTerms(reading: Reading, finder: TermFinder): TermDraft[] {
  const { document } = reading;
  const found = findCandidates(reading, finder);
  const { layer, candidates } = found;
  const namings = countNamings(reading, layer);
  const soil = hostStates(reading, layer, namings);
  const surroundings = new Surroundings(reading, layer, finder, soil.hosts);
  const weights = candidates.map((candidate) => surroundings.weigh(candidate));
  const topic = topicOf(found, weights, reading, namings, soil);
  const kept = candidates.filter((candidate, index) => (weights[index] ?? 0) + topicWorth(candidate, topic) >= ENOUGH);
  return joinedByOf(withoutOverlaps(kept, document.lang), document)
    .map((candidate) => draft(candidate, document))
    .map((mention) => ({ ...mention, sense: mention.sense && senseId(document.lang, mention.sense) }));
}

/** The id of a sense rule outside its lexicon, where both languages meet. @param name as the lexicon's `senses` have it */
export const senseId = (lang: Lang, name: string): string => `${lang}/${name}`;

/** Candidates as mentions in text order, without overlaps. */
export const drafted = (candidates: readonly Candidate[], document: Document): TermDraft[] =>
  withoutOverlaps(candidates, document.lang).map((candidate) => draft(candidate, document));

function draft({ family, from, to }: Candidate, { tokens }: Document): TermDraft {
  return {
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    theme: family.theme ?? 'intervention',
    entry: family.id,
    sense: family.sense,
    ...(family.metaphor ? { metaphor: true } : {}),
  };
}
