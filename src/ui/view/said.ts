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

/** The words of a span that parts no quotation (see `unparted`). */
export function saidWords(text: string, span: Span): string {
  const { opens, closes, ...whole } = unparted(text, span);
  return `${opens}${words(text, whole)}${closes}`;
}

/**
 * A span made whole. Where it parts a quotation, it is widened to all of a short one; of a long one the marks stand with an ellipsis for
 * what is left out. The dash between a dateline and its sentence is left off; the one that opens a speech in Spanish stands close and stays.
 */
export function unparted(text: string, span: Span): Unparted {
  const before = around(text, span.start);
  const behind = around(text, span.end);
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
function around(text: string, offset: number): Quotation | null {
  if (text !== last.text || offset < last.start || offset > last.end) last = paragraphAt(text, offset);
  const found = last.quotations[spanAt(last.quotations, offset - 1)];
  return found === undefined || found.end <= offset ? null : found;
}

/** The paragraph that was read last: lists ask for one span after the other, and a page may hold thousands in one paragraph. */
let last = paragraphAt('', 0);

function paragraphAt(text: string, offset: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  return { text, start, end, quotations: quotationsIn(text, { start, end }) };
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
