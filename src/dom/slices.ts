/** Work that can pause: generators that yield often, run at once or in slices between which the page breathes. */

/** Runs to the end at once: for tests, tools and small pages. */
export function runAtOnce<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** How long a slice may hold the main thread, in milliseconds. */
const SLICE_MS = 8;

/**
 * Runs in slices of at most a few milliseconds.
 * @returns null where the signal aborted before the end
 */
export async function runInSlices<T>(work: Generator<void, T, void>, signal: AbortSignal): Promise<T | null> {
  while (!signal.aborted) {
    const start = performance.now();
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() - start < SLICE_MS);
    await breathe();
  }
  return null;
}

/** Lets the page's own tasks run. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
