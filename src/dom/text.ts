/** From a judged page to the article's text. */
import { judgePage, type PageReading } from './article.ts';
import { articleBlocks } from './blocks.ts';
import { settle } from './settle.ts';
import type { Limits } from './survey.ts';
import { mapText, type TextMap } from './text-map.ts';

/** Reads the text of a page that was judged; empty where nothing was found there. Yields often. */
export function* readText({ located, metadata }: PageReading): Generator<void, TextMap, void> {
  if (located === null) return yield* mapText([]);
  return yield* mapText(yield* articleBlocks(settle(located, metadata.title), metadata));
}

/** A judged page with its text. */
export type PageText = PageReading & { readonly map: TextMap };

/** Judges a page and reads its text, whatever the verdict. */
export function* readPage(document: Document, limits?: Limits): Generator<void, PageText, void> {
  const reading = yield* judgePage(document, limits);
  return { ...reading, map: yield* readText(reading) };
}
