/** The long view beside the page: Chrome's side panel, Firefox's sidebar. Firefox for Android has neither. */
import { browser } from './browser.ts';

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/** Whether this browser has a panel at all. */
export function hasPanel(): boolean {
  return chromePanel() !== undefined || browser.sidebarAction !== undefined;
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

function chromePanel(): SidePanel | undefined {
  return typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
}
