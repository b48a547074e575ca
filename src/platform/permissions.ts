/** Host permissions, all optional: asked in the click that needs them, and given back when the choice is taken back. */
import { EVERY_SITE, sitePatterns } from '../settings/sites.ts';
import { browser } from './browser.ts';

/**
 * Asks for one site. Call it first thing inside a click: after an `await` the browser refuses. The prompt can close the popup that
 * asked; the background hears of the grant through `onGrants`, so nothing may wait for this promise alone.
 */
export function requestSite(host: string): Promise<boolean> {
  return request(sitePatterns(host));
}

/** Asks for every site; the same rules. */
export function requestEverySite(): Promise<boolean> {
  return request(EVERY_SITE);
}

function request(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Whether the site of a web page is granted on the page's own scheme, by itself or with every site. */
export function hasSiteOf(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/** Gives permissions back. False where the browser keeps them. */
export function giveBack(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Every granted match pattern. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Calls back when host permissions come or go, in the browser's own settings too. */
export function onGrants(added: (origins: readonly string[]) => void, removed: (origins: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => added(origins ?? []));
  browser.permissions.onRemoved.addListener(({ origins }) => removed(origins ?? []));
}
