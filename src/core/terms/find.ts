import type { Reading } from '../nlp/reading.ts';
import { ENOUGH, findCandidates } from './candidates/candidates.ts';
import { draft, type TermDraft } from './candidates/draft.ts';
import { joinedByOf, withoutOverlaps } from './candidates/overlaps.ts';
import { topicOf, topicWorth } from './context/topic.ts';
import { Surroundings } from './context/weigh.ts';
import { senseId } from './lexicon/lexicon.ts';
import type { TermFinder } from './patterns/compile.ts';
import { hostStates, type Soil, withoutHome } from './soil/hosts.ts';
import { countNamings } from './soil/namings.ts';

/**
 * Finds every mention of the three themes.
 * @returns mentions in text order, without overlaps
 */
export function findTerms(reading: Reading, finder: TermFinder): TermDraft[] {
  const { document } = reading;
  const found = findCandidates(reading, finder);
  const { layer, candidates } = found;
  const namings = countNamings(reading, layer);
  const weighedOn = (soil: Soil) => {
    const surroundings = new Surroundings(reading, layer, finder, soil.hosts);
    const weights = candidates.map((candidate) => surroundings.weigh(candidate));
    return { weights, topic: topicOf(found, weights, reading, namings, soil) };
  };
  const soil = hostStates(reading, layer, namings);
  const first = weighedOn(soil);
  // where sovereignty is at issue the state whose forces are told of is not at home after all
  const { weights, topic } = soil.home && !first.topic.home ? weighedOn(withoutHome(soil)) : first;
  const kept = candidates.filter((candidate, index) => (weights[index] ?? 0) + topicWorth(candidate, topic) >= ENOUGH);
  const marked = joinedByOf(withoutOverlaps(kept, document.lang), document);
  return marked.map((candidate) => draft(candidate, document, (sense) => senseId(document.lang, sense)));
}
