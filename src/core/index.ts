/**
 * The engine: an article in, an analysis out. Pure: the same input gives the same bytes in every JavaScript engine.
 */
export { articleFromText } from './text/article.ts';
export { readDocument } from './text/document.ts';
export * from './types.ts';
