/** The desk in a real browser: the port's answers from `src/platform`. */
import { openShortcutSettings, shortcuts } from '../../platform/commands.ts';
import { askPanel, onPanelAsked, openPanel, panelKind } from '../../platform/panel.ts';
import { browserLanguage, callBackground, openOptions, pageUrl, version } from '../../platform/runtime.ts';
import { loadSettings, onSettingsChanged, startAnew, updateSettings } from '../../platform/storage.ts';
import { activeTab, callTab, openTab, reloadTab } from '../../platform/tabs.ts';
import { MAX_IDS } from '../../protocol/limits.ts';
import { fail } from '../../protocol/result.ts';
import { interfaceLanguage } from '../../settings/interface-language.ts';
import { type Desk, LIST_VIEWS, type ListView, type Sight } from '../port.ts';
import { copyText, saveFile } from './files.ts';
import { forgetSite, forgetSites, pickSite, stopEvery } from './sites.ts';
import { type WatchedTab, watchTab } from './watched-tab.ts';

/** A desk that asks for what its surface opens with at once. */
export interface PlatformDesk extends Desk {
  /** Settles when the settings and the first look at the tab are there. Never rejects. */
  readonly answered: Promise<unknown>;
}

/**
 * Makes the desk of one surface.
 * @param surface `popup`: opening it is asking, so the content script may be brought into the page. `page`: a page of the extension's
 *   own, where what the reader sets is meant for good, in whichever window it stands
 */
export function platformDesk(surface: 'popup' | 'panel' | 'page'): PlatformDesk {
  const tab = watchTab(surface === 'popup');
  const firstSettings = readableSettings();
  const firstLook = surface === 'page' ? null : tab.look({ scan: false, force: false });
  const isPrivate = async () => surface !== 'page' && (await tab.isPrivate());
  return {
    browserLang: interfaceLanguage('auto', browserLanguage()),
    versions: { extension: version(), browser: browserName(navigator.userAgent) },
    panel: panelKind(),
    answered: Promise.all([firstSettings, firstLook]),
    ...sightSide(tab, firstLook),
    ...settingsSide(firstSettings, isPrivate),
    ...openings(tab),
    pick: async (site, pick) => {
      if (pick === 'page') await keepMarked(tab);
      return pickSite(site, pick, tab.now()?.isPrivate ?? false);
    },
    forget: forgetSite,
    forgetSites,
    stopEvery,
    copy: copyText,
    save: saveFile,
  };
}

type SightSide = Pick<Desk, 'look' | 'call' | 'explain' | 'analyse' | 'watch' | 'reload'>;

/** @param firstLook asked for before anything is drawn; the first to ask takes it. What changes meanwhile is heard */
function sightSide(tab: WatchedTab, firstLook: Promise<Sight> | null): SightSide {
  let missed = false;
  const stopEarly = tab.listen(() => {
    missed = true;
  });
  const first = once(firstLook);
  return {
    look: (how) => (how.scan ? null : first()) ?? tab.look(how),
    async call(name, request) {
      const seen = tab.now();
      return seen === null ? fail('no-receiver', 'no tab') : callTab(seen.id)(name, request);
    },
    async explain(ids, lang) {
      const reply = await callBackground('explain', { ids: ids.slice(0, MAX_IDS), lang });
      return reply.ok ? reply.value : {};
    },
    analyse: (article) => callBackground('analyse', { article }),
    watch(changed) {
      stopEarly();
      if (missed) changed();
      missed = false;
      return tab.listen(changed);
    },
    async reload() {
      const seen = tab.now();
      if (seen !== null) await reloadTab(seen.id).catch(() => undefined);
    },
  };
}

/** "Only this page": what is marked stays so because the reader asks, no longer because of the site. */
async function keepMarked(tab: WatchedTab): Promise<void> {
  const seen = tab.now();
  if (seen === null) return;
  const state = await callTab(seen.id)('state', null);
  if (state.ok && state.value.phase === 'marked') await callTab(seen.id)('scan', { force: false });
}

type SettingsSide = Pick<Desk, 'settings' | 'change' | 'isPrivate' | 'startAnew' | 'watchSettings'>;

type FoundSettings = Awaited<ReturnType<Desk['settings']>>;

async function readableSettings(): Promise<FoundSettings> {
  const { settings, failure } = await loadSettings();
  return { settings, readable: failure === null };
}

/** @param firstSettings asked for before anything is drawn; the first to ask takes them */
function settingsSide(firstSettings: Promise<FoundSettings>, isPrivate: () => Promise<boolean>): SettingsSide {
  const first = once(firstSettings);
  return {
    settings: () => first() ?? readableSettings(),
    async change(change) {
      const written = await updateSettings(change, await isPrivate());
      if (written.ok) return 'done';
      return written.reason === 'private' ? 'private' : 'not-stored';
    },
    isPrivate,
    startAnew: async () => (await startAnew()).ok,
    watchSettings: onSettingsChanged,
  };
}

type Openings = Pick<Desk, 'openPanel' | 'watchView' | 'openOptions' | 'openPaste' | 'openShortcuts' | 'shortcuts' | 'done'>;

function openings(tab: WatchedTab): Openings {
  return {
    openPanel(view) {
      const seen = tab.now();
      if (seen === null) return Promise.resolve(false);
      const opened = openPanel(seen.windowId);
      if (view !== undefined) askPanel(seen.windowId, view);
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
