/** The desk in a real browser: the port's answers from `src/platform`. */
import type { Lang } from '../../core/types.ts';
import { openShortcutSettings, shortcuts } from '../../platform/commands.ts';
import { hasPanel, openPanel } from '../../platform/panel.ts';
import { browserLanguage, callBackground, onBroadcast, openOptions, version } from '../../platform/runtime.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../../platform/storage.ts';
import { activeTab, callTab, onTabChanged, reloadTab, type Tab } from '../../platform/tabs.ts';
import { MAX_IDS } from '../../protocol/limits.ts';
import { fail } from '../../protocol/result.ts';
import type { Desk } from '../port.ts';
import { copyText, saveFile } from './files.ts';
import { lookAt } from './look.ts';
import { forgetSite, forgetSites, pickSite, stopEvery } from './sites.ts';

/**
 * Makes the desk of one surface.
 * @param surface `popup`: opening it is asking, so the content script may be brought into the page. `page`: a page of the extension's
 *   own, where what the reader sets is meant for good, in whichever window it stands
 */
export function platformDesk(surface: 'popup' | 'panel' | 'page'): Desk {
  let tab: Tab | null = null;
  const asked = surface === 'popup';
  const isPrivate = async () => surface !== 'page' && ((tab ?? (await activeTab().catch(() => null)))?.isPrivate ?? false);
  return {
    browserLang: languageOf(browserLanguage()),
    versions: { extension: version(), browser: browserName(navigator.userAgent) },
    has: { panel: hasPanel() },

    async look(how) {
      tab = await activeTab().catch(() => null);
      return tab === null ? { kind: 'no-tab' } : lookAt(tab, { ...how, asked });
    },
    call: async (name, request) => (tab === null ? fail('no-receiver', 'no tab') : callTab(tab.id)(name, request)),
    async explain(ids, lang) {
      const reply = await callBackground('explain', { ids: ids.slice(0, MAX_IDS), lang });
      return reply.ok ? reply.value : {};
    },
    watch(changed) {
      const ends = [onBroadcast((_, tabId) => tabId === tab?.id && changed()), onTabChanged(() => changed())];
      return () => {
        for (const end of ends) end();
      };
    },
    async reload() {
      if (tab !== null) await reloadTab(tab.id).catch(() => undefined);
    },

    settings: async () => (await loadSettings()).settings,
    async change(part) {
      const written = await saveSettings(part, await isPrivate());
      if (written.ok) return 'done';
      return written.reason === 'private' ? 'private' : 'not-stored';
    },
    isPrivate,
    watchSettings: (changed) => onSettingsChanged(({ settings }) => changed(settings)),

    pick: (site, pick) => pickSite(site, pick, tab?.isPrivate ?? false),
    forget: forgetSite,
    forgetSites,
    stopEvery,
    copy: copyText,
    save: saveFile,
    openPanel: () => (tab === null ? Promise.resolve(false) : openPanel(tab.windowId)),
    openOptions: () => openOptions().catch(() => undefined),
    openShortcuts: openShortcutSettings,
    shortcuts: () => shortcuts().catch(() => []),
    done() {
      // Without a panel this is a phone: the popup covers the page that it should show.
      if (!hasPanel()) window.close();
    },
  };
}

function languageOf(tag: string): Lang {
  return /^es\b/i.test(tag) ? 'es' : 'en';
}

/** "Firefox 153", for exports and diagnosis. */
function browserName(agent: string): string {
  const [, name, number] = /\b(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(agent) ?? [];
  return name === undefined ? 'unknown' : `${name} ${number}`;
}
