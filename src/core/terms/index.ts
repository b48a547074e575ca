/** Terms: every mention of the three themes, and nothing that only looks like one. */
export { compileTerms, type StateNames, type TermFinder, type TermNames } from './compile.ts';
export { findTerms, type TermDraft } from './find.ts';
