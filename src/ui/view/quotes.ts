/** Quotes as the surfaces show them: verbatim or reported, never one dressed as the other. */
import type { Actor, Analysis, CueClass, Lang, Quote } from '../../core/types.ts';
import { quoteWords } from '../../locales/index.ts';
import { isVerb, saying } from '../../locales/saying.ts';
import { words } from './text.ts';

/** One quote, ready to show. */
export interface QuoteView {
  /** Index into `Analysis.quotes`. */
  readonly index: number;
  readonly quote: Quote;
  /** The words as they stand in the article: of a direct quote with their marks, its pieces joined by an ellipsis. */
  readonly text: string;
  /** True for what the article reports in its own words, wholly or in part: shown behind "Reported:". */
  readonly reported: boolean;
  /** Null where the speaker is unclear. */
  readonly actor: Actor | null;
  /** Null where no cue stands there. */
  readonly cue: CueClass | null;
  /** The article's own verb for the saying; empty where none stands there. */
  readonly verb: string;
}

/**
 * How it is said, in a word: the article's own verb; without one, or in an article of another language, what it comes to in the
 * reader's. With what that tells of the saying, where it is more than a plain report ("a warning"). Both empty without a cue.
 */
export function sayingOf({ cue, verb }: QuoteView, { lang }: Analysis, reader: Lang): ReturnType<typeof saying> {
  if (cue === null) return { verb: '', means: '' };
  return saying(lang === reader ? lowerFirst(verb) : '', cue, quoteWords[reader]);
}

/** The word alone. */
export function verbOf(view: QuoteView, analysis: Analysis, reader: Lang): string {
  return sayingOf(view, analysis, reader).verb;
}

const lowerFirst = (text: string): string => text.replace(/^./u, (first) => first.toLowerCase());

/** Every quote, in text order. */
export function allQuotes(text: string, analysis: Analysis): readonly QuoteView[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  return analysis.quotes.map((quote, index) => viewOf(text, quote, index, actors)).filter((view) => view.text !== '');
}

/** The quotes that an editor would pull, best first. */
export function keyQuotes(text: string, analysis: Analysis): readonly QuoteView[] {
  const all = new Map(allQuotes(text, analysis).map((view) => [view.index, view]));
  return analysis.key.flatMap((index) => all.get(index) ?? []);
}

function viewOf(text: string, quote: Quote, index: number, actors: ReadonlyMap<string, Actor>): QuoteView {
  const pieces = quote.parts ?? [quote];
  return {
    index,
    quote,
    text: pieces
      .map((piece) => words(text, piece))
      .filter(Boolean)
      .join(' … '),
    reported: quote.type !== 'direct',
    actor: quote.actor === null ? null : (actors.get(quote.actor) ?? null),
    cue: quote.cue === null ? null : quote.cueClass,
    verb: isVerb(quote.rule) ? words(text, quote.cue) : '',
  };
}
