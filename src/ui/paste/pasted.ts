/** A pasted text as an article. */
import type { Article } from '../../core/types.ts';

/** Longer lines than this are paragraphs; shorter ones may be lines of a printed page, which break where the column ends. */
const LONGEST_PRINTED = 130;
/** Of a printed page's longest line: what is shorter ends its paragraph. */
const FULL = 0.6;

/**
 * The article of a pasted text: each line a paragraph, and the lines of a printed page put together again, with the words that they
 * part. Its text is the paragraphs with an empty line between two; without any words it has no blocks.
 */
export function pastedArticle(pasted: string): Article {
  const paragraphs = unwrapped(pasted.split(/\r\n?|\n/).map((line) => line.replace(/\s+/g, ' ').trim()));
  const blocks: Article['blocks'][number][] = [];
  let at = 0;
  for (const { length } of paragraphs) {
    blocks.push({ start: at, end: at + length, kind: 'paragraph' });
    at += length + 2;
  }
  return { text: paragraphs.join('\n\n'), blocks };
}

function unwrapped(lines: readonly string[]): string[] {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isFull = (line: string) => longest <= LONGEST_PRINTED && line.length >= FULL * longest && !/[.?!:…][”»"’)]*$/.test(line);
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && line !== '') paragraphs.push(joined(paragraphs.pop() ?? '', line));
    else if (line !== '') paragraphs.push(line);
    isOpen = isFull(line);
  }
  return paragraphs;
}

/** A word that a hyphen parts at a line's end is whole again. */
function joined(before: string, line: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : `${before} ${line}`;
}
