/**
 * Watches the article's text for changes, at a bounded cost: changes are only counted while they happen; the page is read again in
 * idle time, while changes go on at most so often that reading takes two hundredths of the main thread, and not at all in a hidden tab.
 */
import type { Located } from './located.ts';

/** What is watched. */
export interface Watched {
  /** Watched with everything in them: the article, and open shadow roots in it. */
  readonly within: readonly Node[];
  /** Watched for children that come and go and for any attribute, where sites keep their theme: what lies around the article. */
  readonly around: readonly Node[];
}

/** An article's box, the open shadow roots in it, and what lies around it. */
export function aroundArticle({ root: { element }, page: { shadows } }: Located): Watched {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at);
  return { within: [element, ...shadows], around };
}

/** Who is told of changes. */
export interface ChangeListener {
  /** Reads the page again; resolves to its cost on the main thread in milliseconds. */
  onChange(): Promise<number>;
  /** The page does not stop changing (a ticker, a clock), or has stopped. */
  onStorm(isStorm: boolean): void;
}

/** What shows and hides text: "read more", tabs, `details`; some styles go by what is told to screen readers. */
const ATTRIBUTES = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'lang', 'aria-hidden', 'aria-expanded'] };
const SHORTEST_GAP_MS = 700;
/** After each reading that was followed by more changes the gap grows by half, up to this. */
const LONGEST_GAP_MS = 10_000;
/** A gap that has grown beyond this tells a storm; this long without a change, and it is over. */
const STORM_MS = 2_000;
/** So many changes between two readings tell a storm at once. */
const FLOOD = 400;
const LONGEST_IDLE_WAIT_MS = 2_000;
/** Gap between two readings, as a multiple of what the last one cost: short after calm, so that what comes late is read soon, and doubled up to the second figure while changes press. */
const LEAST_GAP_PER_COST = 6;
const GAP_PER_COST = 50;

/**
 * Tells the listener after the watched nodes changed, and once at the beginning, for what changed while nobody watched.
 * @param signal ends the watch
 */
export function watchChanges(document: Document, watched: Watched, listener: ChangeListener, signal: AbortSignal): void {
  new ChangeWatch(document, watched, listener, signal).plan();
}

class ChangeWatch {
  readonly #document: Document;
  readonly #listener: ChangeListener;
  readonly #signal: AbortSignal;
  #changedAt = 0;
  #changes = 0;
  /** True at first, for what changed while nobody watched. */
  #isChanged = true;
  #isBusy = false;
  #isStorm = false;
  #gap = SHORTEST_GAP_MS;
  #gapPerCost = LEAST_GAP_PER_COST;
  #readyAt = 0;

  constructor(document: Document, { within, around }: Watched, listener: ChangeListener, signal: AbortSignal) {
    this.#document = document;
    this.#listener = listener;
    this.#signal = signal;
    const observer = new MutationObserver((records) => this.#onMutations(records.length));
    for (const node of within) observer.observe(node, { ...ATTRIBUTES, subtree: true, childList: true, characterData: true });
    for (const node of around) observer.observe(node, { attributes: true, childList: true });
    document.addEventListener('visibilitychange', () => this.#isChanged && this.plan(), { signal });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  /** Plans a reading, unless one is planned or the tab is hidden. */
  plan(): void {
    if (this.#isBusy || this.#isOver()) return;
    this.#isBusy = true;
    setTimeout(() => whenIdle(() => void this.#read()), Math.max(SHORTEST_GAP_MS / 2, this.#readyAt - performance.now()));
  }

  #isOver(): boolean {
    return this.#signal.aborted || this.#document.hidden;
  }

  #onMutations(changes: number): void {
    this.#changes += changes;
    this.#changedAt = performance.now();
    this.#isChanged = true;
    this.plan();
  }

  async #read(): Promise<void> {
    try {
      if (!this.#isOver()) await this.#tell();
    } finally {
      this.#isBusy = false;
      if (this.#isChanged) this.plan();
    }
  }

  async #tell(): Promise<void> {
    const isPressed = performance.now() - this.#readyAt < SHORTEST_GAP_MS;
    const isFlood = this.#changes > FLOOD;
    this.#changes = 0;
    this.#isChanged = false;
    const cost = await this.#listener.onChange();
    // The reading may have ended this watch for a new one, or found that there is nothing left to watch.
    if (this.#signal.aborted) return;
    const isPressing = isPressed || this.#isChanged;
    this.#gap = isPressing ? Math.min(LONGEST_GAP_MS, this.#gap * 1.5) : SHORTEST_GAP_MS;
    this.#gapPerCost = isPressing ? Math.min(GAP_PER_COST, this.#gapPerCost * 2) : LEAST_GAP_PER_COST;
    this.#readyAt = performance.now() + Math.max(this.#gap, cost * this.#gapPerCost);
    if (isFlood || this.#gap > STORM_MS) this.#storm();
  }

  #storm(): void {
    if (this.#isStorm) return;
    this.#isStorm = true;
    this.#listener.onStorm(true);
    this.#awaitCalm();
  }

  #awaitCalm(): void {
    setTimeout(() => {
      if (this.#signal.aborted) return;
      if (performance.now() - this.#changedAt < STORM_MS) return this.#awaitCalm();
      this.#isStorm = false;
      this.#gap = SHORTEST_GAP_MS;
      this.#listener.onStorm(false);
    }, STORM_MS);
  }
}

function whenIdle(work: () => void): void {
  // Without an idle callback (a test), the wait before it must do.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: LONGEST_IDLE_WAIT_MS });
  else queueMicrotask(work);
}
