/** What is watched for later changes, and for how long. */
import { watchChanges } from '../dom/watch.ts';
import type { Reading } from './reading.ts';

/** How long a page that is no article yet may still become one: sites load their text late. */
const LATE_TEXT_MS = 15_000;
const SETTLING_MS = 250;

/**
 * Watches a page as it was read: around the article where there is one; else, for a while, the whole body; not at all where it is
 * too large.
 * @param forced the reader asked for a page that is no article: it is watched like one
 * @param onChange reads again; resolves to its cost in milliseconds
 * @param watching ends the watch; it is ended here when its time is over
 */
export function watchReading(
  document: Document,
  { root, shadows, verdict, map }: Reading,
  forced: boolean,
  onChange: () => Promise<number>,
  watching: AbortController,
): void {
  const body = document.querySelector('body');
  if (verdict === 'too-large' || body === null) return;
  const isArticle = (verdict === 'article' || forced) && root !== null && map.article.text !== '';
  const place = isArticle ? root.element : body;
  watchChanges(document, { within: [place, ...shadows], around: ancestorsOf(place) }, onChange, watching.signal);
  if (isArticle) return;
  const timer = setTimeout(() => watching.abort(), LATE_TEXT_MS);
  watching.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
}

/** Gives a site a moment to put the new page in place of the old; what comes later is late text. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
