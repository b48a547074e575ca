/** The long view beside the page: Chrome's side panel, Firefox's sidebar. Firefox for Android has neither. */
import { isRecord } from '../settings/record.ts';
import { browser } from './browser.ts';

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/** Which panel this browser has; null where it has none. */
export function panelKind(): 'side-panel' | 'sidebar' | null {
  if (chromePanel() !== undefined) return 'side-panel';
  return browser.sidebarAction === undefined ? null : 'sidebar';
}

/** Opens the panel. Call it first thing inside a click: after an `await` the browser refuses. False where it did not open. */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    const panel = chromePanel();
    if (panel !== undefined) await panel.open({ windowId });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}

/** Where a wish to a panel lies until the panel takes it: in memory alone. */
const ASKED = 'panel';

/** Asks the panel of a window for one of its views: the one that is open, or the one that opens now. */
export function askPanel(windowId: number, view: string): void {
  browser.storage.session.set({ [ASKED]: { windowId, view } }).catch(() => undefined);
}

/** Calls back with each view that the panel of a window is asked for, before it opened too. Returns the function that ends it. */
export function onPanelAsked(windowId: number, listener: (view: string) => void): () => void {
  const take = (asked: unknown) => {
    if (!isRecord(asked) || asked.windowId !== windowId || typeof asked.view !== 'string') return;
    browser.storage.session.remove(ASKED).catch(() => undefined);
    listener(asked.view);
  };
  const relay = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[ASKED]?.newValue);
  };
  browser.storage.onChanged.addListener(relay);
  browser.storage.session.get(ASKED).then(
    (stored) => take(stored[ASKED]),
    () => undefined,
  );
  return () => browser.storage.onChanged.removeListener(relay);
}

function chromePanel(): SidePanel | undefined {
  return typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
}
