/**
 * Terms: every mention of the three themes, and nothing that only looks like one. A room for each stage, in order; none knows
 * those behind it:
 * `lexicon` what a lexicon file holds, and its words in all their forms;
 * `symbols` from spellings to the symbols that patterns are made of;
 * `patterns` the pattern language, compiled into one automaton;
 * `candidates` what the patterns find in a text, grown to its phrase;
 * `soil` whose soil is at issue;
 * `context` what phrase, sentence and article say for and against a candidate;
 * `own` the reader's own terms.
 * `find.ts` goes through them once.
 */
export type { TermDraft } from './candidates/draft.ts';
export { findTerms } from './find.ts';
export { joinOwnTerms } from './own/join.ts';
export { explainOwnTerm, type OwnTerm, ownTermId } from './own/own-term.ts';
export { compileOwnTerms, findOwnTerms, OWN_LIMITS, type OwnTerms } from './own/own-terms.ts';
export { compileTerms, type TermFinder } from './patterns/compile.ts';
