/** Questions to a sight. */
import type { PageState } from '../../protocol/messages.ts';
import type { Settings } from '../../settings/settings.ts';
import { hostOf } from '../../settings/sites.ts';
import type { Sight, SitePick } from '../port.ts';
import { pickOf } from './site-pick.ts';

/** The state of the page; null where none is seen. */
export function stateOf(sight: Sight | null): PageState | null {
  return sight?.kind === 'page' ? sight.state : null;
}

/** The host that a site choice would be for; empty where there is none. */
export function siteOf(sight: Sight | null): string {
  if (sight?.kind === 'never' || sight?.kind === 'no-permission' || sight?.kind === 'failed') return sight.site;
  return sight?.kind === 'page' ? (hostOf(sight.state.page.url) ?? '') : '';
}

/** The site choice in force. */
export function pickIn(sight: Sight | null, settings: Settings): SitePick {
  if (sight?.kind === 'never') return 'never';
  return sight?.kind === 'page' ? pickOf(settings, sight.state.page.url) : 'page';
}

/** True while the page carries marks, or is about to. */
export function isOn(sight: Sight | null): boolean {
  const phase = stateOf(sight)?.phase;
  return phase === 'marked' || phase === 'reading';
}
