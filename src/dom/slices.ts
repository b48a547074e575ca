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

/** What came of work in slices. */
export interface Finished<T> {
  readonly value: T;
  /** Milliseconds on the main thread, pauses left out. */
  readonly cost: number;
}

/**
 * Runs in slices of at most a few milliseconds.
 * @returns null where the signal aborted before the end
 */
export async function runInSlices<T>(work: Generator<void, T, void>, signal: AbortSignal): Promise<Finished<T> | null> {
  let cost = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let spent = 0;
    do {
      const { done, value } = work.next();
      spent = performance.now() - start;
      if (done === true) return { value, cost: cost + spent };
    } while (spent < SLICE_MS);
    cost += spent;
    await breathe();
  }
  return null;
}

/** Lets the page's own tasks run. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
