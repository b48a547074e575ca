/** Which of the four site choices holds for a page. */
import type { Settings } from '../../settings/settings.ts';
import { siteChoice } from '../../settings/sites.ts';
import type { SitePick } from '../port.ts';

/** The choice in force: what was chosen for the site stands before what was chosen for all. */
export function pickOf(settings: Settings, url: string): SitePick {
  const choice = siteChoice(settings, url);
  if (choice === 'never') return 'never';
  if (choice === 'always') return 'site';
  return settings.everyArticle ? 'every' : 'page';
}
