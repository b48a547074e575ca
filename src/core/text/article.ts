import type { Article, Block } from '../types.ts';

/**
 * Makes an article of plain text: each line is a block, empty lines part blocks.
 * @param text the whole text
 * @param title the headline where it is known; it is read where it is the whole first line of `text` that is not blank, blanks around it
 *   aside, and passed over where it stands apart or begins a longer line
 * @param lang a language tag ("en", "es-MX"); left out, the engine tells the language
 */
export function articleFromText(text: string, title?: string, lang?: string): Article {
  const blocks: Block[] = [];
  const headline = title?.trim() ?? '';
  for (let at = 0; at <= text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const block = trimmed(text, at, end);
    if (block.end > block.start) {
      const isTitle = blocks.length === 0 && headline !== '' && text.slice(block.start, block.end) === headline;
      blocks.push({ ...block, kind: isTitle ? 'title' : 'paragraph' });
    }
    at = end + 1;
  }
  return lang === undefined ? { text, blocks } : { text, blocks, lang };
}

/**
 * What an article must be for the engine to read it.
 * @returns in plain English what is wrong with its blocks, which must stand in text order, inside the text, without overlap; null where
 *   nothing is. None at all are no fault: then there is nothing to read
 */
export function articleFault({ text, blocks }: Article): string | null {
  let at = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    const isSound = Number.isInteger(start) && Number.isInteger(end) && start >= at && end >= start && end <= text.length;
    if (!isSound) return `block ${index} (${start} to ${end}) is out of order, overlaps the one before or leaves the text`;
    at = end;
  }
  return null;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return { start, end };
}
