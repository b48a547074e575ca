/** What the reader chose for a site, and the match patterns that stand for it. */
import { type Dismissed, isHost, type SiteChoice } from './properties.ts';
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

/** The patterns of every site, one a scheme, that the grants cover; none where they name single sites. Browsers write that in several ways. */
export function everySiteIn(granted: readonly string[]): string[] {
  const both = granted.some((origin) => origin === '<all_urls>' || origin === '*://*/*');
  return EVERY_SITE.filter((each) => both || granted.includes(each));
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

/**
 * Whether a page that is being read or marked may go on, and its next article after it on a site that loads no pages.
 * @param isAsked true where the reader asked for it, so that it needs no choice; a site that is off ends that too
 */
export function mayGoOn(settings: Settings, url: string, isAsked: boolean): boolean {
  return marksAlone(settings, url) || (isAsked && siteChoice(settings, url) !== 'never');
}

/** The settings' sites after a choice; null takes the site off the list. */
export function withSite(settings: Settings, host: string, choice: SiteChoice | null): Readonly<Record<string, SiteChoice>> {
  const others = Object.entries(settings.sites).filter(([each]) => each !== host);
  return Object.fromEntries(choice === null ? others : [...others, [host, choice]]);
}

/** The rules put aside, without those bound to a site; with those of the other sites where one is named. */
export function withoutSiteBound({ dismissed }: Settings, host: string | null): readonly Dismissed[] {
  return dismissed.filter(({ site }) => site === null || (host !== null && site !== host));
}

/** Whether anything is remembered that names a site. */
export function remembersSites({ sites, dismissed }: Settings): boolean {
  return Object.keys(sites).length > 0 || dismissed.some(({ site }) => site !== null);
}
