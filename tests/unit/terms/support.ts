import { compileGrammar } from '../../../src/core/nlp/grammar.ts';
import { type Reading, read } from '../../../src/core/nlp/reading.ts';
import { compileTerms, findTerms } from '../../../src/core/terms/index.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import type { Lang, Theme } from '../../../src/core/types.ts';
import { GRAMMAR } from '../../../src/lexicons/grammar.ts';
import { criminalGroupNames, termLexicons } from '../../../src/lexicons/terms.ts';

const grammars = { en: compileGrammar(GRAMMAR.en, 'en'), es: compileGrammar(GRAMMAR.es, 'es') };

/** The real lexicons, compiled once for all tests of a file. */
export const finders = {
  en: compileTerms(termLexicons.en, criminalGroupNames, 'en'),
  es: compileTerms(termLexicons.es, criminalGroupNames, 'es'),
};

/** Reads a text as the engine does. */
export const readText = (text: string, lang: Lang): Reading =>
  read(readDocument(articleFromText(text, undefined, lang), lang), grammars[lang]);

/** The mentions of a text: what is marked, as which theme, by which family. */
export function mentions(text: string, lang: Lang): { readonly words: string; readonly theme: Theme; readonly entry: string }[] {
  return findTerms(readText(text, lang), finders[lang]).map(({ start, end, theme, entry }) => ({
    words: text.slice(start, end),
    theme,
    entry,
  }));
}

/** "theme: words" of every mention, in text order. */
export const marked = (text: string, lang: Lang): string[] => mentions(text, lang).map(({ words, theme }) => `${theme}: ${words}`);
