/**
 * Watches the article's text for changes, at a bounded cost: changes are only counted while they happen; the page is read again in
 * idle time, at most so often that reading takes two hundredths of the main thread, and not at all in a hidden tab.
 */

/** What is watched. */
export interface Watched {
  /** Watched with everything in them: the article, and open shadow roots in it. */
  readonly within: readonly Node[];
  /** Watched for children that come and go: what lies around the article. */
  readonly around: readonly Node[];
}

/** What shows and hides text: "read more", tabs, `details`. */
const ATTRIBUTES = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'lang'] };
/** After each reading that was followed by more changes the gap grows by half, up to this: a ticker is no article. */
const LONGEST_GAP_MS = 10_000;
const SHORTEST_GAP_MS = 700;
const LONGEST_IDLE_WAIT_MS = 2_000;
/** Gap between two readings, as a multiple of what the last one cost. */
const GAP_PER_COST = 50;

/**
 * Calls `onChange` after the watched nodes changed, and once at the beginning, for what changed while nobody watched.
 * @param onChange reads the page again; resolves to its cost on the main thread in milliseconds
 * @param signal ends the watch
 */
export function watchChanges(document: Document, watched: Watched, onChange: () => Promise<number>, signal: AbortSignal): void {
  // Without an idle callback (a test), the wait alone must do.
  const whenIdle = globalThis.requestIdleCallback ?? queueMicrotask;
  let changed = false;
  let busy = false;
  let gap = SHORTEST_GAP_MS;
  let readyAt = 0;
  const run = async () => {
    changed = false;
    const start = performance.now();
    const cost = await onChange();
    const isRestless = changed || start - readyAt < SHORTEST_GAP_MS;
    gap = isRestless ? Math.min(LONGEST_GAP_MS, gap * 1.5) : SHORTEST_GAP_MS;
    readyAt = performance.now() + Math.max(gap, cost * GAP_PER_COST);
    busy = false;
    if (changed) plan();
  };
  const start = () => {
    if (signal.aborted || document.hidden) busy = false;
    else void run();
  };
  const plan = () => {
    if (busy || signal.aborted || document.hidden) return;
    busy = true;
    const wait = Math.max(SHORTEST_GAP_MS / 2, readyAt - performance.now());
    setTimeout(() => whenIdle(start, { timeout: LONGEST_IDLE_WAIT_MS }), wait);
  };
  const observer = new MutationObserver(() => {
    changed = true;
    plan();
  });
  for (const node of watched.within) observer.observe(node, { ...ATTRIBUTES, subtree: true, childList: true, characterData: true });
  for (const node of watched.around) observer.observe(node, { ...ATTRIBUTES, childList: true });
  document.addEventListener('visibilitychange', () => changed && plan(), { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  plan();
}
