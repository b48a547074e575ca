/**
 * The engine: an article in, an analysis out. Pure: the same input gives the same bytes in every JavaScript engine.
 *
 *     const engine = createEngine(lexicons);
 *     const analysis = engine.analyse(articleFromText(text, title));
 */
export { createEngine, type Engine, type OwnTermsByLanguage } from './engine.ts';
export { type Unit, unitsOf } from './liveblog.ts';
export type { LanguageLexicons, Lexicons } from './resources.ts';
export { compileOwnTerms, explainOwnTerm, OWN_LIMITS, type OwnTerm, type OwnTerms } from './terms/index.ts';
export { articleFault, articleFromText } from './text/article.ts';
export * from './types.ts';
