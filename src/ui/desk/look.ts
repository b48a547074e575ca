/** Looking at a tab: what the reader chose for the site, then what its content session says, then why there is none. */
import { hasSiteOf } from '../../platform/permissions.ts';
import { reachPage, scanPage } from '../../platform/scripting.ts';
import { loadSettings } from '../../platform/storage.ts';
import { callTab, type Tab } from '../../platform/tabs.ts';
import type { PageState } from '../../protocol/messages.ts';
import type { Result } from '../../protocol/result.ts';
import { hostOf, siteChoice } from '../../settings/sites.ts';
import type { Sight } from '../port.ts';

/** How to look. */
export interface Look {
  readonly scan: boolean;
  readonly force: boolean;
  /** True where the reader asked for this page (by the toolbar button), so that `activeTab` lets us in. */
  readonly asked: boolean;
}

/** The sight of one tab. Never rejects. */
export async function lookAt(tab: Tab, { scan, force, asked }: Look): Promise<Sight> {
  const site = hostOf(tab.url) ?? '';
  const [state, never] = await Promise.all([callTab(tab.id)('state', null), !force && isNever(tab)]);
  if (never) return state.ok && state.value.phase === 'marked' ? { kind: 'page', state: state.value } : { kind: 'never', site };
  const mayEnter = asked || (site !== '' && (await hasSiteOf(tab.url)));
  if (scan) return seen(await scanPage(tab.id, force), site, mayEnter);
  return seen(mayEnter && !state.ok ? await reachPage(tab.id) : state, site, mayEnter);
}

/** Nobody answers, or the browser keeps us out: without a permission that is the reason to tell. */
function seen(reply: Result<PageState>, site: string, mayEnter: boolean): Sight {
  if (reply.ok) return { kind: 'page', state: reply.value };
  const { code } = reply.error;
  if (!mayEnter && (code === 'closed-page' || code === 'no-receiver')) return { kind: 'no-permission', site };
  return code === 'closed-page' ? { kind: 'closed' } : { kind: 'failed', code, site };
}

async function isNever(tab: Tab): Promise<boolean> {
  const { settings } = await loadSettings();
  return siteChoice(settings, tab.url) === 'never';
}
