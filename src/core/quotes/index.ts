/** Who says what: the quotes of an article, before their speakers are resolved to actors. */
import type { Reading } from '../nlp/reading.ts';
import { Feature } from '../nlp/word-classes.ts';
import { assemble } from './assemble.ts';
import type { CueTable } from './cues.ts';
import type { QuoteDraft } from './draft.ts';
import { headlineQuote } from './headline.ts';
import { questionBlocks } from './interview.ts';
import { findPassages } from './marks/passages.ts';
import { questionPassages, standingQuotes } from './standing.ts';
import { type Found, unitContext } from './unit-context.ts';
import { unitQuotes } from './unit-quotes.ts';
import { unitsOf } from './units.ts';
import { View } from './view.ts';

export { type CueTable, compileCues } from './cues.ts';
export type { QuoteDraft } from './draft.ts';

/**
 * Finds the quotes of a document: direct ones between marks, reported clauses, and mixed ones; with cue and speaker phrase.
 * Linear in the text's length; the same reading and cues give the same drafts.
 * @param cues compiled for the reading's language
 * @returns drafts in text order; they nest or are disjoint
 */
export function findQuotes(reading: Reading, cues: CueTable): QuoteDraft[] {
  const verbs = {
    says: (token: number) => cues.verbs.has(reading.document.tokens.lower[token] ?? ''),
    isVerb: (token: number) =>
      ((reading.features[token] ?? 0) & Feature.finite) !== 0 && ((reading.features[token] ?? 0) & Feature.third) !== 0,
  };
  const passages = findPassages(reading.document, verbs, cues.marks.elided);
  const view = new View(reading, passages, cues);
  const units = unitsOf(reading.document, passages);
  const found: Found[] = [];
  const asking = questionBlocks(view, units);
  const questions = questionPassages(view);
  for (const unit of units) {
    if ((unit.passage < 0 && asking.has(unit.block)) || questions.has(unit.passage)) continue;
    for (const quote of unitQuotes(unitContext(view, unit))) found.push(quote);
    const headline = headlineQuote(view, unit);
    if (headline !== null) found.push(headline);
  }
  const taken = takenPassages(view, found);
  const top = units.filter((unit) => unit.passage < 0);
  for (const quote of standingQuotes(view, top, (passage) => taken.has(passage) || questions.has(passage))) found.push(quote);
  return assemble(view, found);
}

/** Passages of the top level that lie in a quote already. */
function takenPassages(view: View, found: readonly Found[]): Set<number> {
  const taken = new Set<number>();
  for (const quote of found) {
    if (quote.level >= 0) continue;
    for (const part of quote.parts ?? [quote.range]) {
      for (let i = part.from; i < part.to; i = view.next(i)) if (view.passageAt(i) >= 0) taken.add(view.passageAt(i));
    }
  }
  return taken;
}
