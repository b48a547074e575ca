/** Reading the article's text by spans, safely: offsets come from another process. */
import type { Span } from '../../core/types.ts';

/** The words of a span, with white space folded; empty where the span is null or lies outside the text. */
export function words(text: string, span: Span | null): string {
  if (span === null || span.start < 0 || span.end > text.length || span.start >= span.end) return '';
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** Like `words`, but a blank at either end stays, so that stretches can be set side by side. */
export function stretch(text: string, start: number, end: number): string {
  return start < 0 || end > text.length || start >= end ? '' : text.slice(start, end).replace(/\s+/g, ' ');
}

/** Words cut at a blank before `most` characters, with an ellipsis; whole where they fit. */
export function shorten(whole: string, most: number): string {
  if (whole.length <= most) return whole;
  const cut = whole.lastIndexOf(' ', most - 1);
  const end = cut > most / 2 ? cut : most - 1;
  const surrogate = whole.charCodeAt(end - 1);
  return `${whole.slice(0, surrogate >= 0xd800 && surrogate < 0xdc00 ? end - 1 : end).trimEnd()} …`;
}

/** Index of the span that holds an offset; -1 where none does. The spans, of sentences say, stand in text order and overlap nowhere. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words that may be written from right to left, set apart so that they do not turn around the sentence that names them. */
export function apart(said: string): string {
  return RIGHT_TO_LEFT.test(said) ? `\u2068${said}\u2069` : said;
}

/** True for two stretches that share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
