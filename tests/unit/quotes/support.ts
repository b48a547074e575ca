import { compileGrammar } from '../../../src/core/nlp/grammar.ts';
import { read } from '../../../src/core/nlp/reading.ts';
import { compileCues, findQuotes, type QuoteDraft } from '../../../src/core/quotes/index.ts';
import { articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import type { Lang, Span } from '../../../src/core/types.ts';
import { GRAMMAR } from '../../../src/lexicons/grammar.ts';
import { CUE_LEXICONS } from '../../../src/lexicons/quotes.ts';

export const LANGS: readonly Lang[] = ['en', 'es'];

const grammars = { en: compileGrammar(GRAMMAR.en, 'en'), es: compileGrammar(GRAMMAR.es, 'es') };
export const cues = { en: compileCues(CUE_LEXICONS.en, 'en'), es: compileCues(CUE_LEXICONS.es, 'es') };

/** The drafts of a text, as the engine gives them. */
export function draftsOf(text: string, lang: Lang, title?: string): QuoteDraft[] {
  return findQuotes(read(readDocument(articleFromText(text, title, lang), lang), grammars[lang]), cues[lang]);
}

/** A quote by its words, for tables. */
export interface Seen {
  readonly type: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
}

/** The quotes of a text by their words, in text order. */
export function quotesOf(text: string, lang: Lang, title?: string): Seen[] {
  const words = (span: Span | null): string | null => (span === null ? null : text.slice(span.start, span.end));
  return draftsOf(text, lang, title).map((draft) => ({
    type: draft.type,
    text: text.slice(draft.start, draft.end),
    speaker: words(draft.speaker),
    cue: words(draft.cue),
  }));
}
