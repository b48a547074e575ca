/** Context menus. Firefox for Android has none. */
import { browser } from './browser.ts';
import { readTab, type Tab } from './tabs.ts';

/** One entry of the context menu. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  readonly context: 'page' | 'selection';
}

/** Makes the menu anew; safe to repeat. */
export async function createMenu(entries: readonly MenuEntry[]): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  for (const { id, title, context } of entries) {
    browser.contextMenus.create({ id, title, contexts: [context], documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'] });
  }
}

/** Calls back when an entry is chosen. */
export function onMenu(listener: (id: string, tab: Tab) => void): void {
  browser.contextMenus?.onClicked.addListener((info, from) => {
    const tab = from === undefined ? null : readTab(from);
    if (tab !== null) listener(String(info.menuItemId), tab);
  });
}
