/** Terms: every mention of the three themes, and nothing that only looks like one. */
export { compileTerms, type TermFinder } from './compile.ts';
export { findTerms, type TermDraft } from './find.ts';
export { compileOwnTerms, findOwnTerms, OWN_LIMITS, type OwnTerms } from './own.ts';
export { joinOwnTerms } from './own-join.ts';
export { explainOwnTerm, type OwnTerm, ownTermId } from './own-term.ts';
