/** The desk in a real browser: the port's answers from `src/platform`. */
import { openShortcutSettings, shortcuts } from '../../platform/commands.ts';
import { askPanel, onPanelAsked, openPanel, panelKind } from '../../platform/panel.ts';
import { browserLanguage, callBackground, onBroadcast, openOptions, pageUrl, version } from '../../platform/runtime.ts';
import { loadSettings, onSettingsChanged, startAnew, updateSettings } from '../../platform/storage.ts';
import { activeTab, callTab, onTabChanged, openTab, reloadTab, type Tab } from '../../platform/tabs.ts';
import { MAX_IDS } from '../../protocol/limits.ts';
import { fail } from '../../protocol/result.ts';
import { interfaceLanguage } from '../../settings/interface-language.ts';
import { hostOf } from '../../settings/sites.ts';
import { type Desk, LIST_VIEWS, type ListView } from '../port.ts';
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
  let wasTold = false;
  const asked = surface === 'popup';
  const look: Desk['look'] = async (how) => {
    tab = await activeTab().catch(() => null);
    if (tab === null) return { kind: 'no-tab' };
    const sight = await lookAt(tab, { ...how, asked });
    if (hostOf(tab.url) !== null) wasTold = true;
    // The tab's address was told and no longer is: the page loaded anew, and the browser's leave to read it once went with it.
    return sight.kind === 'closed' && wasTold && tab.url === '' ? { kind: 'no-permission', site: '' } : sight;
  };
  const settings = async () => {
    const { settings, failure } = await loadSettings();
    return { settings, readable: failure === null };
  };
  const listen = (changed: () => void) => {
    const ends = [
      onBroadcast((_, tabId) => tabId === tab?.id && changed()),
      // What loads in other tabs is not looked at.
      onTabChanged((tabId, isFront) => (isFront || tab === null || tabId === tab.id) && changed()),
    ];
    return () => {
      for (const end of ends) end();
    };
  };
  // Asked at once, both together, before anything is drawn; the first to ask for them takes them. What changes meanwhile is heard.
  let missed = false;
  const stopEarly = listen(() => {
    missed = true;
  });
  const first = { look: once(surface === 'page' ? null : look({ scan: false, force: false })), settings: once(settings()) };
  const isPrivate = async () => surface !== 'page' && ((tab ?? (await activeTab().catch(() => null)))?.isPrivate ?? false);
  return {
    browserLang: interfaceLanguage('auto', browserLanguage()),
    versions: { extension: version(), browser: browserName(navigator.userAgent) },
    panel: panelKind(),

    look: (how) => (how.scan ? null : first.look()) ?? look(how),
    call: async (name, request) => (tab === null ? fail('no-receiver', 'no tab') : callTab(tab.id)(name, request)),
    async explain(ids, lang) {
      const reply = await callBackground('explain', { ids: ids.slice(0, MAX_IDS), lang });
      return reply.ok ? reply.value : {};
    },
    analyse: (article) => callBackground('analyse', { article }),
    watch(changed) {
      stopEarly();
      if (missed) changed();
      missed = false;
      return listen(changed);
    },
    async reload() {
      if (tab !== null) await reloadTab(tab.id).catch(() => undefined);
    },

    settings: () => first.settings() ?? settings(),
    async change(change) {
      const written = await updateSettings(change, await isPrivate());
      if (written.ok) return 'done';
      return written.reason === 'private' ? 'private' : 'not-stored';
    },
    isPrivate,
    startAnew: async () => (await startAnew()).ok,
    watchSettings: (changed) => onSettingsChanged(changed),

    pick: (site, pick) => pickSite(site, pick, tab?.isPrivate ?? false),
    forget: forgetSite,
    forgetSites,
    stopEvery,
    copy: copyText,
    save: saveFile,
    openPanel(view) {
      if (tab === null) return Promise.resolve(false);
      const opened = openPanel(tab.windowId);
      if (view !== undefined) askPanel(tab.windowId, view);
      return opened;
    },
    watchView,
    openOptions,
    openPaste: () =>
      openTab(pageUrl('paste.html')).then(
        () => true,
        () => false,
      ),
    openShortcuts: openShortcutSettings,
    shortcuts: () => shortcuts().catch(() => []),
    done() {
      // Without a panel this is a phone: the popup covers the page that it should show.
      if (panelKind() === null) window.close();
    },
  };
}

/** The window is known a moment later; what is asked meanwhile waits. */
function watchView(asked: (view: ListView) => void): () => void {
  let end: (() => void) | null = null;
  let over = false;
  activeTab().then(
    (tab) => {
      if (over || tab === null) return;
      end = onPanelAsked(tab.windowId, (view) => {
        const known = LIST_VIEWS.find((each) => each === view);
        if (known !== undefined) asked(known);
      });
    },
    () => undefined,
  );
  return () => {
    over = true;
    end?.();
  };
}

/** Hands out what it is given once, then null. */
function once<T>(value: T): () => T | null {
  let left: T | null = value;
  return () => {
    const given = left;
    left = null;
    return given;
  };
}

/** "Firefox 153", for exports and diagnosis. */
function browserName(agent: string): string {
  const [, name, number] = /\b(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(agent) ?? [];
  return name === undefined ? 'unknown' : `${name} ${number}`;
}
