/**
 * Which pages are marked without being asked. The truth is in two places: what the reader chose (settings) and what the browser grants
 * (permissions, which can come and go in the browser's own settings). Registered is what both agree on, rebuilt from them each time.
 */
import { grantedOrigins } from '../platform/permissions.ts';
import { inject, registerPages } from '../platform/scripting.ts';
import { loadSettings, updateSettings } from '../platform/storage.ts';
import { callTab, tabsAt } from '../platform/tabs.ts';
import type { SiteChoice } from '../settings/properties.ts';
import type { Settings } from '../settings/settings.ts';
import { everySiteIn, hostOf, sitePatterns } from '../settings/sites.ts';

/** What to register. */
export interface Coverage {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** What settings and grants agree on. */
export function coverage(settings: Settings, granted: readonly string[]): Coverage {
  const every = everySiteIn(granted);
  const chosen = (choice: SiteChoice) => Object.keys(settings.sites).filter((host) => settings.sites[host] === choice);
  if (settings.everyArticle && every.length > 0) return { matches: every, excludeMatches: chosen('never').flatMap(sitePatterns) };
  return { matches: chosen('always').flatMap((host) => grantedOf(host, granted)), excludeMatches: [] };
}

/** The patterns of a site that are granted, by itself or with every site: a browser's own settings may give one scheme alone. */
function grantedOf(host: string, granted: readonly string[]): string[] {
  const every = everySiteIn(granted).map(schemeOf);
  return sitePatterns(host).filter((pattern) => granted.includes(pattern) || every.includes(schemeOf(pattern)));
}

const schemeOf = (pattern: string): string => pattern.slice(0, pattern.indexOf(':'));

/** Rebuilds the registration. Where the settings cannot be read now, it stays as it is: they may be readable the next time. */
export async function register(): Promise<Coverage> {
  const [{ settings, failure }, granted] = await Promise.all([loadSettings(), grantedOrigins()]);
  const covered = coverage(settings, granted);
  if (failure === null) await registerPages(covered.matches, covered.excludeMatches);
  return covered;
}

/** Registers, and serves the pages that are open already: after installation, update, start and grant. */
export async function registerAndServe(): Promise<void> {
  const { matches } = await register();
  if (matches.length === 0) return;
  const tabs = await tabsAt(matches);
  await Promise.allSettled(tabs.map(({ id }) => serveTab(id)));
}

/** A session that has begun reads the settings by itself. One that waits is replaced: a new one begins alone, but a call to scan would count as the reader's own. */
async function serveTab(tabId: number): Promise<void> {
  const state = await callTab(tabId)('state', null);
  if (!state.ok || state.value.phase === 'waiting') await inject(tabId);
}

/**
 * A grant is the choice, since the prompt may have closed the popup that asked: what arrived is written into the settings.
 */
export async function onGranted(origins: readonly string[]): Promise<void> {
  const hosts = origins.flatMap((origin) => patternHost(origin) ?? []);
  if (everySiteIn(origins).length > 0) await updateSettings(() => ({ everyArticle: true }), false);
  else if (hosts.length > 0) await updateSettings(({ sites }) => ({ sites: { ...sites, ...choices(hosts, 'always') } }), false);
  await registerAndServe();
}

/** What the reader took away in the browser's own settings is taken back here too. What one scheme alone still covers stays chosen. */
export async function onRevoked(): Promise<void> {
  const granted = await grantedOrigins();
  const hasEvery = everySiteIn(granted).length > 0;
  const isLost = (host: string) => grantedOf(host, granted).length === 0;
  await updateSettings(({ sites, everyArticle }) => {
    const kept = Object.entries(sites).filter(([host, choice]) => choice !== 'always' || !isLost(host));
    return { sites: Object.fromEntries(kept), everyArticle: everyArticle && hasEvery };
  }, false);
  await register();
}

function choices(hosts: readonly string[], choice: SiteChoice): Record<string, SiteChoice> {
  return Object.fromEntries(hosts.map((host) => [host, choice]));
}

/** The one host of a match pattern; null where it covers several. */
function patternHost(pattern: string): string | null {
  return pattern.endsWith('/*') && !pattern.slice(0, -1).includes('*') ? hostOf(pattern.slice(0, -1)) : null;
}
