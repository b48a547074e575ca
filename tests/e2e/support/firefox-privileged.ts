/** Functions that run in Firefox's own window, with all of its rights. Each must stand alone: it crosses as its source text. */

/* Names that only that window has; what we use of them is too wide and too private to be worth typing. */
// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's internals have no types
declare const ChromeUtils: any;
declare const WebExtensionPolicy: any;
declare const Services: any;
declare const Ci: any;
declare const Cc: any;
declare const gBrowser: any;
declare const openTrustedLinkIn: any;
// biome-ignore-end lint/suspicious/noExplicitAny: Firefox's internals have no types

/** The host part of the extension's addresses. */
export function extensionHost(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

/** Installs a package, unless the profile has it. */
export async function installPackage(id: string, path: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  if ((await AddonManager.getAddonByID(id)) === null) {
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    await (await AddonManager.getInstallForFile(file)).install();
  }
  for (let wait = 0; WebExtensionPolicy.getByID(id) === null && wait < 100; wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Whether this window is the one in front. */
export function isFrontWindow(): boolean {
  return Services.wm.getMostRecentWindow('navigator:browser') === window;
}

/**
 * The switch "Run in Private Windows" of about:addons, which loads the extension anew; then a private window that opens at the
 * address. (Loaded later from outside, the address can meet about:privatebrowsing still loading, and the call never ends.)
 */
export async function openPrivateWindow(id: string, url: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  if (!WebExtensionPolicy.getByID(id).privateBrowsingAllowed) {
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();
  }
  for (const each of Services.wm.getEnumerator('navigator:browser')) if (each.gBrowser.selectedBrowser.isPrivate) each.close();
  const started = new Promise<void>((resolve) => {
    Services.obs.addObserver(function note() {
      Services.obs.removeObserver(note, 'browser-delayed-startup-finished');
      resolve();
    }, 'browser-delayed-startup-finished');
  });
  openTrustedLinkIn(url, 'window', { private: true });
  await started;
}

/** What a click on the toolbar button does: opens the popup and grants `activeTab`. */
export async function openPopup(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
}

/** Whether a popup of an extension is open. */
export function hasPopup(): boolean {
  return document.querySelector('browser.webextension-popup-browser') !== null;
}

/** Closes the popup as a click elsewhere does. */
export function closePopup(): void {
  const browser = document.querySelector('browser.webextension-popup-browser');
  const panel = browser?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined;
  panel?.hidePopup();
}

/** Runs a frame script in the popup or in the tab in front; the script sends its JSON answer under the name it is given. */
export function inFrame(where: 'popup' | 'tab', body: string): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types
  const popup: any = document.querySelector('browser.webextension-popup-browser');
  const browser = where === 'popup' ? popup : gBrowser.selectedBrowser;
  if (browser === null) return Promise.reject(new Error('no popup is open'));
  const name = `lindero:${Services.uuid.generateUUID()}`;
  const script = `(async () => { let answer; try { answer = { value: await (async () => { ${body} })() }; }
    catch (error) { answer = { error: String(error) + (error && error.stack) }; } sendAsyncMessage(${JSON.stringify(name)}, answer); })();`;
  return new Promise((resolve, reject) => {
    const manager = browser.messageManager;
    const timer = setTimeout(() => reject(new Error('the frame did not answer')), 1_500);
    const listen = ({ data }: { data: { error?: string; value?: string } }) => {
      clearTimeout(timer);
      manager.removeMessageListener(name, listen);
      if (data.error === undefined) resolve(data.value ?? 'null');
      else reject(new Error(data.error));
    };
    manager.addMessageListener(name, listen);
    manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** For `inFrame`: the process's script memory after collection, and the listeners of the page's window and document. */
export const FOOTPRINT = `
  const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => memory.minimizeMemoryUsage(done));
  const count = (target) => Services.els.getListenerInfoFor(target).length;
  return JSON.stringify({ bytes: memory.JSMainRuntimeGCHeap, listeners: count(content) + count(content.document) });`;

/** Selects the tab of an address, where it is not selected yet. */
export function selectTab(url: string): void {
  const isWanted = (tab: { linkedBrowser: { currentURI: { spec: string } } }) => tab.linkedBrowser.currentURI.spec === url;
  if (isWanted(gBrowser.selectedTab)) return;
  const tabs = gBrowser.tabs.filter(isWanted);
  if (tabs.length > 0) gBrowser.selectedTab = tabs[tabs.length - 1];
}

/** Closes the loaded tab whose address ends so; false where there is none yet. */
export function closeTab(ending: string): boolean {
  const isWanted = (tab: { linkedBrowser: { currentURI: { spec: string }; webProgress: { isLoadingDocument: boolean } } }) =>
    tab.linkedBrowser.currentURI.spec.endsWith(ending) && !tab.linkedBrowser.webProgress.isLoadingDocument;
  const found = gBrowser.tabs.find(isWanted);
  if (found !== undefined) gBrowser.removeTab(found);
  return found !== undefined;
}

/** A picture of the popup, as a data URL. */
export async function drawPopup(): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types
  const popup: any = document.querySelector('browser.webextension-popup-browser');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob();
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
}

/** What the switches of about:addons do. */
export async function changePermissions(id: string, method: 'add' | 'remove', origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions[method](id, { permissions: [], origins, data_collection: [] }, WebExtensionPolicy.getByID(id).extension);
}

/** Match patterns that the extension may read now, but for its own pages. */
export function grantedHosts(id: string): string[] {
  const patterns: { pattern: string }[] = WebExtensionPolicy.getByID(id).allowedOrigins.patterns;
  return patterns.map(({ pattern }) => pattern).filter((pattern) => !pattern.startsWith('moz-extension:'));
}

/** Presses the key of a command. */
export function pressKey(letter: string): void {
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')] as (Element & { doCommand(): void })[];
  const key = keys.find((each) => each.getAttribute('key') === letter);
  if (key === undefined) throw new Error(`no key ${letter} among ${keys.length}`);
  key.doCommand();
}

/** Chooses an entry of the context menu that is open. */
export async function chooseMenu(entry: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & { state: string; activateItem(item: Element): void };
  for (let wait = 0; menu.state !== 'open' && wait < 100; wait += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  const item = menu.querySelector(`[id$="-menuitem-_${entry}"]`);
  if (item === null) throw new Error(`the menu has no ${entry}`);
  menu.activateItem(item);
}

/** Ends the event page as the browser does when it is idle. */
export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Begins to note every request that a page or an extension causes. */
export function noteRequests(): void {
  const seen: string[] = [];
  Object.assign(window, { linderoRequests: seen });
  const observe = (subject: {
    QueryInterface(kind: unknown): { URI: { spec: string }; loadInfo: { triggeringPrincipal?: { isSystemPrincipal: boolean } } };
  }) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal?.isSystemPrincipal === false) seen.push(channel.URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-modify-request');
}

/** What was noted, in whichever window that began. */
export function notedRequests(): string[] {
  return [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ linderoRequests = [] }) => linderoRequests);
}

/** Every error and warning of the extension, and every error of the pages that the tests serve. */
export function readConsole(id: string): string[] {
  const host = WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? 'none';
  const isOurs = (source: string) => source.includes(host) || source.startsWith('http://127.0.0.1');
  const errors = Services.console.getMessageArray().flatMap((message: { QueryInterface?(kind: unknown): unknown }) => {
    if (!(message instanceof Ci.nsIScriptError)) return [];
    const { sourceName, errorMessage, flags, category } = message as unknown as Record<string, never> & {
      sourceName: string;
      errorMessage: string;
      flags: number;
      category: string;
    };
    // Firefox says so of every call that is under way when a popup or tab is closed, or when a page goes into the back/forward cache;
    // that such a call is made again when the page comes back has a test of its own.
    if (/^Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(errorMessage)) return [];
    // And so of a script that happens to run while its tab is closed. None is cut off for running long here, so no hang hides behind it.
    if (errorMessage.startsWith('Script terminated by timeout')) return [];
    const isWarning = (flags & 1) === 1;
    const isPages = sourceName.startsWith('http://127.0.0.1');
    return isOurs(sourceName) && !(isPages && (isWarning || category.startsWith('CSS'))) ? [`${sourceName}: ${errorMessage}`] : [];
  });
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const calls = storage
    .getEvents()
    .flatMap((event: { level: string; filename: string; arguments: unknown[] }) =>
      (event.level === 'error' || event.level === 'warn') && isOurs(event.filename ?? '')
        ? [`${event.filename}: ${event.arguments.join(' ')}`]
        : [],
    );
  return [...errors, ...calls];
}
