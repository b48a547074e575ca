/** The article as stance reading sees it: tokens with the mentions that start there, and the quote that each stands in. */

import { numbersIn, placeAt, type Reading } from '../../nlp/reading.ts';
import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import type { Quote, Span, Term, Theme } from '../../types.ts';
import type { FrameTable } from '../lexicon/frames.ts';
import { namesAgency, namesOutlet } from '../lexicon/outlets.ts';
import type { PatternText, ThemeMention } from '../patterns/patterns.ts';
import { timePhrases } from './time-phrases.ts';

/** A quote as far as stance needs it: `Quote` of `types.ts`, or the gold's. */
export type SpokenQuote = Pick<Quote, 'start' | 'end' | 'type' | 'actor' | 'speaker' | 'cue' | 'cueClass' | 'resolution' | 'parts'> &
  Partial<Pick<Quote, 'cueLemma'>>;

/** What the steps of stance reading share. */
export interface Scene {
  readonly frames: FrameTable;
  readonly reading: Reading;
  readonly document: Document;
  readonly text: PatternText;
  readonly quotes: readonly SpokenQuote[];
  /** For each token the index of the innermost quote around it; -1 in the article's own voice. */
  readonly quoteOf: Int32Array;
  /** For each token of a quote's cue, that quote. */
  readonly cueOf: ReadonlyMap<number, number>;
  /** For each token the theme of the mention that it belongs to. */
  readonly themeOf: readonly (Theme | null)[];
}

/** Reads terms and quotes into columns beside the tokens. Linear, but for quotes that hold one another. */
export function readScene(reading: Reading, terms: readonly Term[], quotes: readonly SpokenQuote[], frames: FrameTable): Scene {
  const { document } = reading;
  const { tokens } = document;
  const themes: (ThemeMention | null)[] = new Array(tokens.length).fill(null);
  const themeOf: (Theme | null)[] = new Array(tokens.length).fill(null);
  for (const term of terms) {
    const [from, to] = tokenRange(tokens.start, tokens.end, term);
    if (to <= from) continue;
    themes[from] = { theme: term.theme, to };
    themeOf.fill(term.theme, from, to);
  }
  const places = placesOf(reading);
  const text = { ...wordColumns(reading, frames, places), themes, places, asides: timePhrases(reading) };
  return {
    frames,
    reading,
    document,
    text,
    quotes,
    quoteOf: quoteColumn(document, quotes, frames),
    cueOf: cueTokens(document, quotes),
    themeOf,
  };
}

/** A state whose name in lower case is a pronoun, and how its words are written here instead: who "defended the US" did not defend us. */
const PRONOUN = 'us';
const STATE = 'u.s.';

/** The words of the text and their numbers. */
function wordColumns(reading: Reading, frames: FrameTable, places: Int32Array): Pick<PatternText, 'lower' | 'norm' | 'written' | 'folded'> {
  const { lower, norm } = reading.document.tokens;
  const numbers = numbersIn(reading, frames.vocabulary);
  const isState = (i: number): boolean => norm[i] === PRONOUN && places[i] !== 0;
  if (!norm.some((_, i) => isState(i))) return { lower, norm, ...numbers };
  const spelled = (word: string, i: number): string => (isState(i) ? STATE : word);
  const number = frames.vocabulary.find(STATE);
  const numbered = (word: number, i: number): number => (isState(i) ? number : word);
  return {
    lower: lower.map(spelled),
    norm: norm.map(spelled),
    written: numbers.written.map(numbered),
    folded: numbers.folded.map(numbered),
  };
}

function cueTokens({ tokens }: Document, quotes: readonly SpokenQuote[]): Map<number, number> {
  const map = new Map<number, number>();
  quotes.forEach(({ cue }, index) => {
    if (cue === null) return;
    const [from, to] = tokenRange(tokens.start, tokens.end, cue);
    for (let i = from; i < to; i += 1) map.set(i, index);
  });
  return map;
}

function placesOf(reading: Reading): Int32Array {
  const places = new Int32Array(reading.document.tokens.length);
  for (let i = 0; i < places.length; i += 1) {
    const place = placeAt(reading, i);
    if (place !== null && place.entry.kind !== 'body') places[i] = i + place.length;
  }
  return places;
}

/** Whether a quote's source is named as a medium. */
const isOfOutlet = (document: Document, { speaker }: SpokenQuote, { outlets }: FrameTable): boolean =>
  speaker !== null && namesOutlet(document, ...tokenRange(document.tokens.start, document.tokens.end, speaker), outlets);

/** The actors that are called a medium where they speak, and those of them that are called a news agency. */
interface Media {
  readonly media: ReadonlySet<string | null>;
  readonly agencies: ReadonlySet<string | null>;
}

function mediaOf(document: Document, quotes: readonly SpokenQuote[], frames: FrameTable): Media {
  const named = quotes.filter((quote) => quote.actor !== null && isOfOutlet(document, quote, frames));
  const { start, end } = document.tokens;
  const agencies = named.filter(({ speaker }) => speaker !== null && namesAgency(document, ...tokenRange(start, end, speaker)));
  return { media: new Set(named.map(({ actor }) => actor)), agencies: new Set(agencies.map(({ actor }) => actor)) };
}

/**
 * Whether a quote only passes on what others did, by its verb or by its source; and whether it stands without a speaker behind words of a
 * medium, which were somebody's too: "…, as NBC reported. “It will not happen,” she said" may have been taken for NBC's.
 */
function isPassedOn(document: Document, quote: SpokenQuote, frames: FrameTable, { media, agencies }: Media): boolean {
  const { type, cueLemma, speaker, actor } = quote;
  if (agencies.has(actor)) return true;
  if (media.has(actor)) return type !== 'direct' || speaker === null;
  if (type === 'direct') return false;
  return (type === 'indirect' && frames.passingOn.has(cueLemma ?? '')) || isOfOutlet(document, quote, frames);
}

/** Longer quotes are written first, so that the innermost one stays; what is only passed on is read as the article's own report. */
function quoteColumn(document: Document, quotes: readonly SpokenQuote[], frames: FrameTable): Int32Array {
  const { tokens } = document;
  const column = new Int32Array(tokens.length).fill(-1);
  const media = mediaOf(document, quotes, frames);
  const told = [...quotes.entries()].filter(([, quote]) => !isPassedOn(document, quote, frames, media)).map(([index]) => index);
  const order = told.sort((a, b) => length(quotes[b]) - length(quotes[a]) || a - b);
  for (const index of order) {
    const quote = quotes[index];
    for (const part of quote?.parts ?? (quote === undefined ? [] : [quote])) {
      const [from, to] = tokenRange(tokens.start, tokens.end, part);
      column.fill(index, from, to);
    }
  }
  return column;
}

const length = (span: Span | undefined): number => (span === undefined ? 0 : span.end - span.start);

/** First token and the one behind the last token that lie in a span (tokens that it cuts count). */
export function tokenRange(start: Int32Array, end: Int32Array, span: Span): [number, number] {
  const from = bisect(end.length, (i) => (end[i] ?? 0) > span.start);
  let to = from;
  while (to < start.length && (start[to] ?? 0) < span.end) to += 1;
  return [from, to];
}

/** The span of a run of tokens; `to` is exclusive and above `from`. */
export function spanOf(document: Document, from: number, to: number): Span {
  return { start: document.tokens.start[from] ?? 0, end: document.tokens.end[to - 1] ?? 0 };
}
