/**
 * Links to a passage: the text fragments of the WICG's "URL Fragment Text Directives". A link is offered only where it finds the
 * passage again, and nothing before it: the same search that a browser does is done here over the article's text first. A browser finds no
 * words across a line break (seen in Chromium and Firefox), so a break counts as a block's end.
 */
import type { Span } from '../core/types.ts';

/** A passage longer than this is named by its first and last words. */
const LONGEST_EXACT = 160;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 4;

/** Gives the address of a passage (UTF-16 offsets into the article's text); null where no fragment finds it again, and it alone. */
export type PassageLinker = (passage: Span) => string | null;

/**
 * Makes the linker of an article, once: it folds the whole text when it is first asked.
 * @param url address of the page; where it is not http or https, nothing is linked
 * @param article the article's text; line feeds part its blocks
 * @param breaks offsets of the blanks in it that stand for line breaks of the page
 */
export function passageLinker(url: string, article: string, breaks: readonly number[] = []): PassageLinker {
  const base = fragmentBase(url);
  const text = broken(article, breaks);
  let haystack: string | null = null;
  return (span) => {
    const passage = base === null ? null : trimSpan(text, span);
    if (passage === null) return null;
    haystack ??= fold(text);
    const folded = haystack;
    const found = candidates(text, passage).find((candidate) => finds(folded, candidate, passage));
    const directive = found === undefined ? null : encode(found);
    return directive === null ? null : `${base}:~:text=${directive}`;
  };
}

function broken(text: string, breaks: readonly number[]): string {
  const from = (index: number) => (breaks[index - 1] ?? -1) + 1;
  return [...breaks.map((at, index) => text.slice(from(index), at)), text.slice(from(breaks.length))].join('\n');
}

/** The address up to where the directive begins. */
function fragmentBase(url: string): string | null {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const address = new URL(url);
  const anchor = address.hash.split(':~:')[0] ?? '';
  address.hash = '';
  return `${address.href.replace(/#$/, '')}${anchor === '' ? '#' : anchor}`;
}

interface Candidate {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is the whole passage. */
  readonly end: string;
  readonly suffix: string;
}

/**
 * With all that stands around it first: a page repeats its best sentences in pull quotes and teasers, which are no part of the article's
 * text, and there they stand alone.
 */
function candidates(text: string, passage: Span): Candidate[] {
  const whole = text.slice(passage.start, passage.end);
  const bare = range(whole);
  if (bare === null) return [];
  const prefix = orNone(lastWords(blockBefore(text, passage.start), CONTEXT_WORDS));
  const suffix = orNone(firstWords(blockAfter(text, passage.end), CONTEXT_WORDS));
  return [{ ...bare, prefix, suffix }, { ...bare, prefix }, { ...bare, suffix }, bare];
}

/** A lone full stop tells nothing apart. */
const orNone = (context: string): string => (/[\p{L}\p{N}]/u.test(context) ? context : '');

/** The passage itself, or its first and last words where it is long or runs over a block's end. */
function range(whole: string): Candidate | null {
  const none = { prefix: '', suffix: '' };
  if (whole.length <= LONGEST_EXACT && !whole.includes('\n')) return { ...none, start: whole, end: '' };
  const start = firstWords(whole.split('\n')[0] ?? '', EDGE_WORDS);
  const end = lastWords(whole.split('\n').at(-1) ?? '', EDGE_WORDS);
  return start === '' || end === '' || start.length + end.length >= whole.length ? null : { ...none, start, end };
}

/** True where the first place that the browser would find is the passage, and the start is found nowhere else. */
function finds(haystack: string, { prefix, start, end, suffix }: Candidate, passage: Span): boolean {
  const places = occurrences(haystack, fold(start)).filter(
    (at) => precededBy(haystack, at, fold(prefix)) && (end !== '' || followedBy(haystack, at + start.length, fold(suffix))),
  );
  if (places.length !== 1 || places[0] !== passage.start) return false;
  if (end === '') return true;
  const ends = occurrences(haystack, fold(end)).filter(
    (at) => at >= passage.start + start.length && followedBy(haystack, at + end.length, fold(suffix)),
  );
  return ends[0] === passage.end - end.length;
}

function occurrences(haystack: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0 && found.length < 64; at = haystack.indexOf(needle, at + 1)) {
    if (isBoundary(haystack, at) && isBoundary(haystack, at + needle.length)) found.push(at);
  }
  return found;
}

/** Browsers find whole words only. */
function isBoundary(text: string, at: number): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return !(isWord(text[at - 1]) && isWord(text[at]));
}

function precededBy(haystack: string, at: number, prefix: string): boolean {
  if (prefix === '') return true;
  let end = at;
  while (end > 0 && isBlank(haystack, end - 1)) end -= 1;
  return end >= prefix.length && haystack.startsWith(prefix, end - prefix.length);
}

function followedBy(haystack: string, at: number, suffix: string): boolean {
  if (suffix === '') return true;
  let start = at;
  while (start < haystack.length && isBlank(haystack, start)) start += 1;
  return haystack.startsWith(suffix, start);
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Case is folded as browsers fold it. “İ” is the one letter that grows in lower case; its length must stay too, so that offsets hold. */
const fold = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

function trimSpan(text: string, { start, end }: Span): Span | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const length = text.slice(start, end).trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}

function blockBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at).trim();
}

function blockAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(end < 0 ? text.length : end, at + 200)).trim();
}

function firstWords(text: string, count: number): string {
  return text.trim().split(' ').slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return text.trim().split(' ').slice(-count).join(' ');
}

/** `-` has a meaning in the syntax, and `encodeURIComponent` leaves it alone. Half a character cannot be encoded: then null. */
function encode({ prefix, start, end, suffix }: Candidate): string | null {
  if (/[\ud800-\udfff]/u.test(prefix + start + end + suffix)) return null;
  const part = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  const before = prefix === '' ? '' : `${part(prefix)}-,`;
  const after = suffix === '' ? '' : `,-${part(suffix)}`;
  return `${before}${part(start)}${end === '' ? '' : `,${part(end)}`}${after}`;
}
