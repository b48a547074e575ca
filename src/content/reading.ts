/** Judging the page in slices, with what the page says of itself. */
import type { Article } from '../core/types.ts';
import { judgePage, type PageReading } from '../dom/article.ts';
import { framedDocuments } from '../dom/frames.ts';
import { type Finished, runInSlices } from '../dom/slices.ts';
import type { TextMap } from '../dom/text-map.ts';
import type { PageMeta } from '../protocol/messages.ts';

/** Judges the page; null where the signal aborted first. */
export const judgeDocument = (signal: AbortSignal): Promise<Finished<PageReading> | null> => runInSlices(judgePageOrFrame(), signal);

/** The page; where it is no article, the first of its frames that is one. */
function* judgePageOrFrame(): Generator<void, PageReading, void> {
  const page = yield* judgePage(document);
  if (page.verdict !== 'no-article') return page;
  for (const inner of framedDocuments(document)) {
    const framed = yield* judgePage(inner);
    if (framed.verdict === 'article') return framed;
  }
  return page;
}

/** The article with what the page says of its language, which counts where the text is too short to tell. */
export const articleOf = ({ metadata }: PageReading, { article }: TextMap): Article => ({ ...article, declared: metadata.lang });

/** The page's metadata as popup, panel and exports see it. */
export function pageMeta(metadata?: PageReading['metadata'], detected = ''): PageMeta {
  const { title = document.title, site = '', byline = '', date = '', lang = '' } = metadata ?? {};
  return {
    url: location.href,
    title: title.slice(0, 500),
    site: site === '' ? location.hostname : site,
    byline,
    date,
    lang: detected === '' ? lang : detected,
    translated: isTranslated(),
  };
}

/** True where the browser's translation replaced the page's text. */
export const isTranslated = (): boolean => /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className);
