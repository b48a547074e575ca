/**
 * Who says what: the quotes of an article, before their speakers are resolved to actors. A room for each stage, in the order in
 * which the text goes through them; none knows those behind it:
 * `lexicon` the words of saying and the lists that the rules know;
 * `marks` what stands between quotation marks or dashes;
 * `view` the document as all rules look at it: units, noun phrases, clauses;
 * `subjects` whose verb a verb is;
 * `cues` where a verb of saying stands;
 * `content` what a cue introduces, right behind it;
 * `unit` one sentence with its cues and their subjects, and the form of what is found in it;
 * `ends` where the source's words are over;
 * `around` content before its attribution, or on both sides of it;
 * `rules` every way in which a cue attributes;
 * `uncued` quotes without a cue: headlines, marked words that stand alone.
 * At last `assemble.ts` puts all that was found in order.
 */
import type { Reading } from '../nlp/reading.ts';
import { Feature } from '../nlp/word-classes.ts';
import { assemble } from './assemble.ts';
import type { QuoteDraft } from './draft.ts';
import type { CueTable } from './lexicon/cues.ts';
import { findPassages } from './marks/passages.ts';
import { unitQuotes } from './rules/unit-quotes.ts';
import { headlineQuote } from './uncued/headline.ts';
import { questionPassages, standingQuotes } from './uncued/standing.ts';
import { unitContext } from './unit/context.ts';
import type { Found } from './unit/found.ts';
import { unitsOf } from './view/units.ts';
import { View } from './view/view.ts';

export type { QuoteDraft } from './draft.ts';
export { type CueTable, compileCues } from './lexicon/cues.ts';

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
  const { turns } = reading.document;
  const units = unitsOf(reading.document, passages);
  const found: Found[] = [];
  const questions = questionPassages(view);
  for (const unit of units) {
    if ((unit.passage < 0 && turns[unit.block] === 'question') || questions.has(unit.passage)) continue;
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
