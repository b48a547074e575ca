/** What is watched for later changes, and for how long. */
import type { Located } from '../dom/article.ts';
import type { Display } from './port.ts';

/** Sites load their text late: a page that was no article is read again after these milliseconds. */
const LATE_TEXT_MS = [1_000, 3_000, 8_000];
const SETTLING_MS = 250;

/**
 * Has a page read again when it changes: around the article where marks are shown; else a few times, for text that comes late.
 * @param display null where nothing is shown
 * @param onChange reads again; resolves to its cost in milliseconds
 */
export function watchReading(
  located: Pick<Located, 'page' | 'root'> | null,
  display: Display | null,
  onChange: () => Promise<number>,
  signal: AbortSignal,
): void {
  if (display !== null && located !== null) {
    const { element } = located.root;
    display.watch({ within: [element, ...located.page.shadows], around: ancestorsOf(element) }, onChange, signal);
    return;
  }
  const timers = LATE_TEXT_MS.map((delay) => setTimeout(() => document.hidden || void onChange(), delay));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
}

/** Gives a site a moment to put the new page in place of the old; what comes later is late text. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
