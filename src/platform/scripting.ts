/** Bringing the content script into pages: once, by hand, or for good, by registration. */
import type { PageState } from '../protocol/messages.ts';
import { fail, ok, type Result } from '../protocol/result.ts';
import { browser } from './browser.ts';
import { callTab } from './tabs.ts';

const SCRIPT = 'content.js';
const DESK = 'desk.js';
const STYLES = 'content.css';
const REGISTRATION = 'articles';
const PDF = 'application/pdf';

/** Puts the content script into a tab's page. `closed-page` where the browser keeps extensions out. */
export async function inject(tabId: number): Promise<Result<null>> {
  try {
    const target = { tabId };
    const { url = '' } = await browser.tabs.get(tabId);
    // Our own pages and the browser's refuse anyway, and so does a tab whose address is not told (a new one on its way to a page of
    // ours, in Firefox); asking them would only fill the console.
    if (!/^(?:https?|file):/.test(url)) return fail('closed-page', 'not a web page');
    if ((await typeOf(tabId)) === PDF) return fail('closed-page', 'PDF viewer');
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return ok(null);
  } catch (error) {
    return fail('closed-page', error instanceof Error ? error.message : String(error));
  }
}

/** Chromium lets extensions into the frame around its PDF viewer, where nothing of the document is to be read. */
async function typeOf(tabId: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
  return frame?.result;
}

/**
 * Puts the content script's second file and the colours of the marks into a page that shows them. In no other: a page can see them.
 * @param inFrames true where the article stands in a frame; the browser passes over those that it keeps us out of
 */
export async function injectDesk(tabId: number, inFrames: boolean): Promise<Result<null>> {
  try {
    // Not as the user's style: Chromium paints a custom highlight's colours only where the author's styles set them.
    await browser.scripting.insertCSS({ target: { tabId, allFrames: inFrames }, files: [STYLES] });
    await browser.scripting.executeScript({ target: { tabId }, files: [DESK] });
    return ok(null);
  } catch (error) {
    return fail('closed-page', error instanceof Error ? error.message : String(error));
  }
}

/** Takes the colours of the marks out of a page again, and out of its frames. */
export async function removeStyles(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, files: [STYLES] });
    return ok(null);
  } catch (error) {
    return fail('closed-page', error instanceof Error ? error.message : String(error));
  }
}

/** The state of a tab's page, bringing the content script there first where none answers. Starts no analysis. */
export async function reachPage(tabId: number): Promise<Result<PageState>> {
  const state = await callTab(tabId)('state', null);
  if (state.ok || state.error.code !== 'no-receiver') return state;
  const injected = await inject(tabId);
  return injected.ok ? callTab(tabId)('state', null) : injected;
}

/** Reads and marks a tab's page. `force`: also where it does not look like an article. */
export async function scanPage(tabId: number, force: boolean): Promise<Result<PageState>> {
  const reached = await reachPage(tabId);
  return reached.ok ? callTab(tabId)('scan', { force }) : reached;
}

/**
 * Makes the browser put the content script into every page of these patterns from now on; none ends it.
 * Registering without the grant is no error to the browser, so pass granted patterns only.
 */
export async function registerPages(matches: readonly string[], excludeMatches: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    js: [SCRIPT],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}
