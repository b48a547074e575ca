/** Reading the page in slices: the article's blocks and their map, with what the page says of itself. */
import { type PageReading, readPage } from '../dom/article.ts';
import { framedDocuments } from '../dom/frames.ts';
import { runInSlices } from '../dom/slices.ts';
import { mapText, type TextMap } from '../dom/text-map.ts';
import type { PageMeta } from '../protocol/messages.ts';

/** A page as read, and what that cost. */
export interface Reading extends PageReading {
  readonly map: TextMap;
  /** Milliseconds on the main thread. */
  readonly cost: number;
}

/** Reads the page; null where the signal aborted first. */
export async function readDocument(document: Document, signal: AbortSignal): Promise<Reading | null> {
  const read = await runInSlices(readAll(document), signal);
  return read === null ? null : { ...read.value, cost: read.cost };
}

function* readAll(document: Document): Generator<void, PageReading & { readonly map: TextMap }, void> {
  const page = yield* readPageOrFrame(document);
  yield;
  return { ...page, map: mapText(page.blocks) };
}

/** The page; where it is no article, the first of its frames that is one. */
function* readPageOrFrame(document: Document): Generator<void, PageReading, void> {
  const page = yield* readPage(document);
  if (page.verdict !== 'no-article') return page;
  for (const inner of framedDocuments(document)) {
    const framed = yield* readPage(inner);
    if (framed.verdict === 'article') return framed;
  }
  return page;
}

/** The page's metadata as popup, panel and exports see it. */
export function pageMeta(document: Document, reading: PageReading | null, detected: string): PageMeta {
  const { title = document.title, site = '', byline = '', date = '', lang = '' } = reading?.metadata ?? {};
  return {
    url: location.href,
    title: title.slice(0, 500),
    site: site === '' ? location.hostname : site,
    byline,
    date,
    lang: detected === '' ? lang : detected,
    translated: isTranslated(document),
  };
}

/** True where the browser's translation replaced the page's text. */
export function isTranslated({ documentElement }: Document): boolean {
  return /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(documentElement.className);
}
