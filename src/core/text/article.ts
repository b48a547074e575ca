import { isRecord } from '../record.ts';
import { type Article, BLOCK_KINDS, type Block } from '../types.ts';

/**
 * Makes an article of plain text: each line is a block, empty lines part blocks.
 * @param text the whole text
 * @param title the headline where it is known; it is read where it is the whole first line of `text` that is not blank, blanks around it
 *   aside, and passed over where it stands apart or begins a longer line
 * @param lang a language tag ("en", "es-MX"); left out, the engine tells the language
 * @throws TypeError where the text, or what else is given, is no string
 */
export function articleFromText(text: string, title?: string, lang?: string): Article {
  for (const [name, given] of Object.entries({ text, title: title ?? '', lang: lang ?? '' }))
    if (typeof given !== 'string') throw new TypeError(`articleFromText: the ${name} must be a string, and is ${kindOf(given)}`);
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
 * @returns in plain English what is wrong with it (`shapeFault`), or with its blocks, which must stand in text order, inside the text,
 *   without overlap; null where nothing is. None at all are no fault: then there is nothing to read
 */
export function articleFault(article: Article): string | null {
  const fault = shapeFault(article);
  if (fault !== null) return fault;
  let at = 0;
  for (const [index, { start, end }] of article.blocks.entries()) {
    const isSound = Number.isInteger(start) && Number.isInteger(end) && start >= at && end >= start && end <= article.text.length;
    if (!isSound) return `block ${index} (${start} to ${end}) is out of order, overlaps the one before or leaves the text`;
    at = end;
  }
  return null;
}

/**
 * What is no article at all, as callers without types may give it.
 * @returns in plain English what is missing or of another type; null where nothing is
 */
export function shapeFault(article: unknown): string | null {
  if (!isRecord(article)) return `an article must be an object, and is ${kindOf(article)}`;
  if (typeof article.text !== 'string') return `an article's text must be a string, and is ${kindOf(article.text)}`;
  if (!Array.isArray(article.blocks))
    return `an article's blocks must be an array, and are ${kindOf(article.blocks)}: articleFromText makes them`;
  const tag = ['lang', 'declared', 'context'].find((name) => article[name] !== undefined && typeof article[name] !== 'string');
  if (tag !== undefined) return `an article's ${tag} must be a string or left out, and is ${kindOf(article[tag])}`;
  const index = article.blocks.findIndex((block: unknown) => !isRecord(block) || !KINDS.has(block.kind));
  return index < 0 ? null : `block ${index} must be an object whose kind is one of ${BLOCK_KINDS.join(', ')}`;
}

const KINDS: ReadonlySet<unknown> = new Set(BLOCK_KINDS);

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return { start, end };
}
