/** Site choices: the permission first, within the click; then the setting. */
import { giveBack, grantedOrigins, requestEverySite, requestSite } from '../../platform/permissions.ts';
import { updateSettings } from '../../platform/storage.ts';
import type { SiteChoice } from '../../settings/properties.ts';
import { EVERY_SITE, everySiteIn, sitePatterns, withoutSiteBound, withSite } from '../../settings/sites.ts';
import type { PickOutcome, SitePick } from '../port.ts';

/** Makes a choice for a site. Call it first thing in a click. */
export async function pickSite(site: string, pick: SitePick, isPrivate: boolean): Promise<PickOutcome> {
  if (isPrivate) return 'private';
  if (pick === 'site') return (await requestSite(site)) ? remember(site, 'always') : 'refused';
  if (pick === 'every') return (await requestEverySite()) ? everywhere(site) : 'refused';
  return pick === 'never' ? never(site) : onlyThisPage(site);
}

/** Forgets every site that is remembered, with the rules put aside there, and gives its permission back; "on every article" is no site and stays. */
export async function forgetSites(): Promise<boolean> {
  const written = await updateSettings((now) => ({ sites: {}, dismissed: withoutSiteBound(now, null) }), false);
  const every: readonly string[] = EVERY_SITE;
  const single = (await grantedOrigins().catch(() => [])).filter(
    (origin) => !every.includes(origin) && !/^(\*:\/\/\*\/\*|<all_urls>)$/.test(origin),
  );
  if (single.length > 0) await giveBack(single);
  return written.ok;
}

/** Forgets one site, whatever was chosen for it, and the rules put aside there. */
export async function forgetSite(site: string): Promise<boolean> {
  const written = await updateSettings((now) => ({ sites: withSite(now, site, null), dismissed: withoutSiteBound(now, site) }), false);
  await giveBack(sitePatterns(site));
  return written.ok;
}

/** Ends "on every article". */
export async function stopEvery(): Promise<boolean> {
  const written = await updateSettings(() => ({ everyArticle: false }), false);
  await giveBackEvery();
  return written.ok;
}

/** Gives back what covers every site, also where one scheme alone is left of it. */
async function giveBackEvery(): Promise<void> {
  const every = everySiteIn(await grantedOrigins().catch(() => []));
  if (every.length > 0) await giveBack(every);
}

async function everywhere(site: string): Promise<PickOutcome> {
  return stored(await updateSettings((now) => ({ everyArticle: true, sites: withSite(now, site, null) }), false));
}

async function never(site: string): Promise<PickOutcome> {
  const outcome = await remember(site, 'never');
  await giveBack(sitePatterns(site));
  return outcome;
}

/** Takes back whatever made this site be read unasked. What was put aside there stays: that is no leave to read. */
async function onlyThisPage(site: string): Promise<PickOutcome> {
  const written = await updateSettings((now) => ({ everyArticle: false, sites: withSite(now, site, null) }), false);
  await giveBackEvery();
  await giveBack(sitePatterns(site));
  return stored(written);
}

async function remember(site: string, choice: SiteChoice): Promise<PickOutcome> {
  return stored(await updateSettings((now) => ({ sites: withSite(now, site, choice) }), false));
}

function stored({ ok }: { readonly ok: boolean }): PickOutcome {
  return ok ? 'done' : 'not-stored';
}
