/** Words of the article that begin or end inside a quotation: shown so that every mark that opens also closes. */
import type { Span } from '../../core/types.ts';
import { spanAt, words } from './text.ts';

/** A quotation up to so long is shown whole. */
const LONGEST = 320;

const CLOSES: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** A quotation with its marks; `end` is infinite where its paragraph ends before it does. */
interface Quotation extends Span {
  readonly mark: string;
}

/** A span that parts no quotation, and what stands for the rest of a quotation too long to be shown: `“… `, ` …”`, or nothing. */
export interface Unparted extends Span {
  readonly opens: string;
  readonly closes: string;
}

/**
 * Makes spans of a text whole. It remembers the paragraph that it read last: lists ask for one span after the other, and a page may hold
 * thousands in one paragraph.
 */
export type Whole = (span: Span) => Unparted;

/** The words of a span that parts no quotation (see `wholeIn`). @param whole of the same text */
export function saidWords(text: string, whole: Whole, span: Span): string {
  const { opens, closes, ...said } = whole(span);
  return `${opens}${words(text, said)}${closes}`;
}

/**
 * Makes spans of one text whole. Where a span parts a quotation, it is widened to all of a short one; of a long one the marks stand with
 * an ellipsis for what is left out. The dash between a dateline and its sentence is left off; the one that opens a speech in Spanish
 * stands close and stays.
 */
export function wholeIn(text: string): Whole {
  let paragraph = paragraphAt(text, 0);
  const around = (offset: number): Quotation | null => {
    if (offset < paragraph.start || offset > paragraph.end) paragraph = paragraphAt(text, offset);
    return quotationAcross(paragraph.quotations, offset);
  };
  return (span) => unparted(text, span, around(span.start), around(span.end));
}

/** @param before the quotation that goes on across the span's start, and @param behind the one across its end */
function unparted(text: string, span: Span, before: Quotation | null, behind: Quotation | null): Unparted {
  const whole = { start: before?.start ?? span.start, end: behind?.end ?? span.end };
  if (behind?.end !== Infinity && whole.end - whole.start <= LONGEST) return { ...undashed(text, whole), opens: '', closes: '' };
  return {
    ...undashed(text, span),
    opens: before === null ? '' : `${before.mark}… `,
    closes: behind === null ? '' : ` …${CLOSES[behind.mark]}`,
  };
}

function undashed(text: string, { start, end }: Span): Span {
  const dash = /^[—–-]\s+/.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + dash.length, end };
}

/** Words out of a headline, without marks that have no other half among them. */
export function balanced(said: string): string {
  return [...said].every((each, at) => !/[“”«»„"]/u.test(each) || isPaired(said, at)) ? said : said.replace(/[“”«»„"]/gu, '').trim();
}

function isPaired(said: string, at: number): boolean {
  const inside = quotationsIn(said, { start: 0, end: said.length });
  return inside.some(({ start, end }) => end !== Infinity && (start === at || end === at + 1));
}

/** The outermost quotation that goes on across an offset; null where none does. */
function quotationAcross(quotations: readonly Quotation[], offset: number): Quotation | null {
  const found = quotations[spanAt(quotations, offset - 1)];
  return found === undefined || found.end <= offset ? null : found;
}

/** The paragraph around an offset. */
function paragraphAt(text: string, offset: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  return { start, end, quotations: quotationsIn(text, { start, end }) };
}

/** The outermost quotations of a paragraph. */
function quotationsIn(text: string, { start, end }: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: { readonly at: number; readonly mark: string }[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text[at] ?? '';
    const last = open.at(-1);
    if (last !== undefined && CLOSES[last.mark] === mark) {
      open.pop();
      if (open.length === 0) found.push({ start: last.at, end: at + 1, mark: last.mark });
    } else if (CLOSES[mark] !== undefined) open.push({ at, mark });
  }
  const [first] = open;
  // A straight mark without its other half is as often a sign for inches.
  return first === undefined || first.mark === '"' ? found : [...found, { start: first.at, end: Infinity, mark: first.mark }];
}
