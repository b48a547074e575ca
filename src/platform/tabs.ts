/** Tabs, and the calls to their content sessions. */
import type { Caller } from '../protocol/calls.ts';
import type { TabCalls } from '../protocol/messages.ts';
import { isTabReply } from '../protocol/tab-replies.ts';
import { browser } from './browser.ts';
import { makeCaller } from './call.ts';

/** What the interface needs to know of a tab. */
export interface Tab {
  readonly id: number;
  readonly windowId: number;
  /** Empty where the browser does not tell it. */
  readonly url: string;
  /** True in a private window. */
  readonly isPrivate: boolean;
}

/** The tab in front of the reader; null where there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : readTab(tab);
}

/** The parts of a browser's tab that we use; null where it has no id (a devtools tab). */
export function readTab(tab: browser.Tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url ?? '', isPrivate: tab.incognito };
}

/** The caller for one tab's content session. A tab without one answers `no-receiver`. */
export function callTab(tabId: number): Caller<TabCalls> {
  return makeCaller('tab', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), 0, isTabReply);
}

/** Every open tab whose address matches; tabs without permission are not seen. */
export async function tabsAt(patterns: readonly string[]): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap((tab) => readTab(tab) ?? []);
}

/** Opens a page of the extension, or an address, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Loads a tab anew: the way out where an old instance of the extension still holds it. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/**
 * Calls back when a tab comes to the front (`isFront`), and when the page of any tab changes. Returns the function that ends it.
 */
export function onTabChanged(listener: (tabId: number, isFront: boolean) => void): () => void {
  const activated = (info: { tabId: number }) => listener(info.tabId, true);
  const updated = (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url !== undefined) listener(tabId, false);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
