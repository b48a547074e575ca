/** The one element that Lindero adds to a page, while marks are shown: an empty box whose closed shadow root holds card and overview. */

/** Where card and overview live. */
export interface Host {
  readonly root: ShadowRoot;
  /** Puts the host back where the page took it out. False where the page insists. */
  ensure(): boolean;
}

const MOST_RETURNS = 5;

/**
 * Adds the host behind the body, outside the page's own tree of content; gone when the signal aborts.
 * @param mode `open` in tests, so that they can look inside
 */
export function addHost(document: Document, signal: AbortSignal, mode: ShadowRootMode = 'closed'): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode });
  let returns = 0;
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    root,
    ensure: () => {
      if (element.isConnected || signal.aborted) return true;
      returns += 1;
      if (returns > MOST_RETURNS) return false;
      document.documentElement.append(element);
      return true;
    },
  };
}
