import { compileGrammar, type Grammar } from '../../../src/core/nlp/grammar.ts';
import { type Reading, read } from '../../../src/core/nlp/reading.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import type { Lang } from '../../../src/core/types.ts';
import { GRAMMAR } from '../../../src/lexicons/grammar.ts';

const compiled: Partial<Record<Lang, Grammar>> = {};

/** The shipped grammar of a language, compiled once a test file. */
export function grammarOf(lang: Lang): Grammar {
  compiled[lang] ??= compileGrammar(GRAMMAR[lang], lang);
  return compiled[lang];
}

/** A text read with the shipped grammar. */
export const readText = (text: string, lang: Lang = 'en'): Reading => read(readDocument(articleFromText(text), lang), grammarOf(lang));

/** Index of the first token that is written so, in lower case. */
export const tokenOf = (reading: Reading, word: string): number => reading.document.tokens.lower.indexOf(word);

/** Whether a token carries one of some `Feature` bits. */
export const hasFeature = (reading: Reading, i: number, features: number): boolean => ((reading.features[i] ?? 0) & features) !== 0;
