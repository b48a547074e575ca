/** What the reader chose for a site, and the match patterns that stand for it. */
import { isHost, type SiteChoice } from './properties.ts';
import type { Settings } from './settings.ts';

/** Both web schemes, any host: the permission behind "on every article". */
export const EVERY_SITE = ['http://*/*', 'https://*/*'] as const;

/** The host name of a web page; null for anything that is none (`about:`, files, extension pages, what is no address). */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && isHost(hostname) ? hostname : null;
}

/** Match patterns that cover a site, on both schemes and any port. */
export function sitePatterns(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

/** What the reader chose for a page's site; null where nothing was chosen. */
export function siteChoice(settings: Settings, url: string): SiteChoice | null {
  const host = hostOf(url);
  return host !== null && Object.hasOwn(settings.sites, host) ? (settings.sites[host] ?? null) : null;
}

/** Whether a page is marked without being asked: chosen for its site, or for every article unless its site is off. */
export function marksAlone(settings: Settings, url: string): boolean {
  const choice = siteChoice(settings, url);
  return choice === 'always' || (settings.everyArticle && choice !== 'never' && hostOf(url) !== null);
}

/** The settings' sites after a choice; null takes the site off the list. */
export function withSite(settings: Settings, host: string, choice: SiteChoice | null): Readonly<Record<string, SiteChoice>> {
  const others = Object.entries(settings.sites).filter(([each]) => each !== host);
  return Object.fromEntries(choice === null ? others : [...others, [host, choice]]);
}
