/** From a judged page to the article's text. */
import { judgePage, type PageReading } from './article.ts';
import { articleBlocks } from './blocks.ts';
import { ENOUGH } from './gate.ts';
import { imprintOf } from './imprint.ts';
import type { Metadata } from './metadata.ts';
import { settle } from './settle.ts';
import { type Flaw, flawOf } from './story.ts';
import type { Limits } from './survey.ts';
import { mapText, type TextMap } from './text-map.ts';

/** What was read of a page: its text, what is known of it, and why that is not one story, null where it is. */
export interface ReadText extends TextMap {
  readonly metadata: Metadata;
  readonly flaw: Flaw | null;
}

/** Reads the text of a page that was judged; empty where nothing was found there. Yields often. */
export function* readText({ located, metadata, evidence }: PageReading): Generator<void, ReadText, void> {
  if (located === null) return { ...(yield* mapText([])), metadata, flaw: 'no-article' };
  const settled = settle(located, metadata.title);
  const text = yield* articleBlocks(settled, metadata);
  const map = yield* mapText(text.blocks);
  return { ...map, metadata: imprintOf(settled, metadata, text), flaw: flawOf(settled, metadata, text, evidence < ENOUGH) };
}

/** A judged page with its text. */
export type PageText = PageReading & { readonly map: TextMap };

/** Judges a page and reads its text, whatever the verdict, which the text may yet change. */
export function* readPage(document: Document, limits?: Limits): Generator<void, PageText, void> {
  const reading = yield* judgePage(document, limits);
  const { flaw, metadata, ...map } = yield* readText(reading);
  return { ...reading, metadata, verdict: reading.verdict === 'article' && flaw !== null ? 'no-article' : reading.verdict, map };
}
