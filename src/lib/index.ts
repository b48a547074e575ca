/**
 * Lindero as a library: the engine and the lexicons that come with it. Built as `dist/lib`, for browsers, workers and Node alike.
 *
 *     import { articleFromText, createEngine, lexicons } from './dist/lib/lindero.js';
 *     const analysis = createEngine(lexicons).analyse(articleFromText(text, title));
 */
import type { Lexicons } from '../core/index.ts';
import { lexicons as all } from '../lexicons/index.ts';

export * from '../core/index.ts';

/** The lexicons that come with Lindero, English and Spanish. */
export const lexicons: Lexicons = all;
