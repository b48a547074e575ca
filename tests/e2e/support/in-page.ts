/** Functions that run inside documents of the browser. Each must stand alone: it crosses as its source text. */
import type { CardView, InPage, PaintedMarks } from './driver.ts';

/** The source of a call, for a driver to evaluate. */
export function callSource<A extends readonly unknown[], R>(run: InPage<A, R>, args: A): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}

/** In a page: what its own scripts can read of the highlight registry. */
export function readMarks(): PaintedMarks[] {
  const entries = [...CSS.highlights] as [string, Highlight][];
  const painted = entries.map(([name, highlight]) => ({ name, texts: [...highlight].map((range) => String(range)) }));
  return painted.filter(({ texts }) => texts.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** On a shadow root: the card that is open in it; null where none is. */
export function readCard(root: ShadowRoot): CardView | null {
  const card = [...root.querySelectorAll<HTMLElement>('[role="dialog"]')].find((each) => each.getClientRects().length > 0);
  if (card === undefined) return null;
  const labelledBy = card.getAttribute('aria-labelledby');
  const label = card.getAttribute('aria-label') ?? (labelledBy === null ? '' : (root.getElementById(labelledBy)?.textContent ?? ''));
  return { text: card.textContent, role: 'dialog', label };
}

/** On a shadow root: the place of an element in the window's coordinates; null where it is not shown. */
export function placeInRoot(root: ShadowRoot, selector: string): { x: number; y: number } | null {
  const box = root.querySelector(selector)?.getClientRects()[0];
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface ExtensionApi {
  readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  readonly windows: { create(what: object): Promise<{ readonly incognito: boolean }> };
  readonly action: { getBadgeText(what: object): Promise<string> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly commands: {
    update(change: { name: string; shortcut: string }): Promise<void>;
    readonly onCommand: { dispatch(name: string, tab: unknown): void };
  };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    updateExtensionCommand(change: { extensionId: string; commandName: string; keybinding: string }): Promise<void>;
    getExtensionsInfo(): Promise<readonly { readonly id: string; readonly location: string }[]>;
    getExtensionInfo(id: string): Promise<{
      readonly incognitoAccess: { readonly isActive: boolean };
      readonly manifestErrors: readonly { readonly message: string }[];
      readonly runtimeErrors: readonly { readonly message: string }[];
      readonly permissions: {
        readonly simplePermissions: readonly { readonly message: string }[];
        readonly runtimeHostPermissions?: { readonly hosts: readonly { readonly granted: boolean; readonly host: string }[] };
      };
    }>;
  };
}
declare const chrome: ExtensionApi;

/** On chrome://extensions: moves the switch of a host permission. */
export async function setHostPermission(method: 'addHostPermission' | 'removeHostPermission', id: string, pattern: string): Promise<void> {
  await chrome.developerPrivate[method](id, pattern);
}

/** On chrome://extensions: the button that loads the files anew. Outside developer mode an unpacked extension does not come back. */
export async function reloadExtension(id: string): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.reload(id, { failQuietly: true });
}

/** On chrome://extensions: the switch "Allow in Incognito", which loads the extension anew. */
export async function allowPrivate(id: string): Promise<void> {
  const { developerPrivate } = chrome;
  if ((await developerPrivate.getExtensionInfo(id)).incognitoAccess.isActive) return;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
}

/** In an extension page: a private window; false where the browser refuses. */
export async function openPrivateWindow(url: string): Promise<boolean> {
  return (await chrome.windows.create({ incognito: true, url })).incognito;
}

/** On chrome://extensions: the page for keyboard shortcuts. */
export async function rebindCommand(extensionId: string, commandName: string, keybinding: string): Promise<void> {
  await chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding });
}

/** In an extension page of Firefox: the same; there, an extension may move its own keys. */
export async function rebindOwnCommand(name: string, shortcut: string): Promise<void> {
  await chrome.commands.update({ name, shortcut });
}

/** On chrome://extensions: the extension that was loaded from a folder; null before that. */
export async function readUnpacked(): Promise<string | null> {
  const all = await chrome.developerPrivate.getExtensionsInfo();
  return all.find(({ location }) => location === 'UNPACKED')?.id ?? null;
}

/** On chrome://extensions: every error that the browser noted of the extension. */
export async function readErrors(id: string): Promise<string[]> {
  const { manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(id);
  return [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
}

/** On chrome://extensions: the permissions that the browser puts into words, and the hosts that are granted. */
export async function readWarnings(id: string): Promise<string[]> {
  const { permissions } = await chrome.developerPrivate.getExtensionInfo(id);
  const hosts = permissions.runtimeHostPermissions?.hosts.filter(({ granted }) => granted) ?? [];
  return [...permissions.simplePermissions.map(({ message }) => message), ...hosts.map(({ host }) => host)];
}

/** In the worker: a keyboard command, which the DevTools protocol cannot press. */
export async function dispatchCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** In the worker: a choice in the context menu. */
export async function dispatchMenu(menuItemId: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: false }, tab);
}

/** In an extension page: the badge of the tab in front. */
export async function readBadge(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.action.getBadgeText({ tabId: tab?.id });
}

/** In an extension page: any message, so that a sleeping worker is born. */
export async function wake(): Promise<void> {
  await chrome.runtime.sendMessage({ lindero: 1, to: 'background', name: 'explain', request: { ids: [], lang: 'en' } });
}
