/** What is watched for later changes, and for how long. */
import type { Located } from '../dom/located.ts';
import type { Display } from './port.ts';

/** Sites load their text late: a page that was no article is read again after these milliseconds. */
const LATE_TEXT_MS = [1_000, 3_000, 8_000];
/** A site that changes its address mostly has its new text in place after this time. */
const SETTLING_MS = 250;

/**
 * Has a page read again when it changes: around the article where marks are shown; else a few times, for text that comes late.
 * @param display null where nothing is shown
 * @param onChange reads again; resolves to its cost in milliseconds
 */
export function watchReading(
  located: Located | null | undefined,
  display: Display | null,
  onChange: () => Promise<number>,
  signal: AbortSignal,
): void {
  if (display === null || !located) watchLateText(onChange, signal);
  else display.watch(located, onChange, signal);
}

/** Many sites load their text only when their tab is seen. So readings that were due in a hidden tab start again when it is shown. */
function watchLateText(onChange: () => Promise<number>, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let isMissed = false;
  const end = () => timers.forEach(clearTimeout);
  const onDue = () => {
    if (document.hidden) isMissed = true;
    // One after another: a new reading drops the one before, so a slow analysis would never end.
    else last = last.then(() => (signal.aborted ? 0 : onChange()));
  };
  const begin = (delays: readonly number[]) => {
    end();
    isMissed = false;
    timers = delays.map((delay) => setTimeout(onDue, delay));
  };
  begin(LATE_TEXT_MS);
  document.addEventListener('visibilitychange', () => isMissed && !document.hidden && begin([0, ...LATE_TEXT_MS]), { signal });
  signal.addEventListener('abort', end, { once: true });
}

/** Gives a site a moment to put the new page in place of the old; what comes later is late text. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
