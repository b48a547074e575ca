/** A desk without a browser: answers from what a test hands in, and keeps what was asked. */
import type { Analysis, Lang } from '../../../../src/core/types.ts';
import type { Explanation, PageState, TabCalls } from '../../../../src/protocol/messages.ts';
import { fail, ok, type Result } from '../../../../src/protocol/result.ts';
import { DEFAULTS, type Settings } from '../../../../src/settings/settings.ts';
import { withoutSiteBound, withSite } from '../../../../src/settings/sites.ts';
import type { Desk, ListView, PickOutcome, Shortcut, Sight, SitePick } from '../../../../src/ui/port.ts';

/** What a test can set. */
export interface Scene {
  sight: Sight;
  /** What a scan finds; null: a scan changes nothing. */
  scanned: Sight | null;
  lang: Lang;
  settings: Settings;
  storageWorks: boolean;
  /** False: what is stored cannot be read. */
  readable: boolean;
  isPrivate: boolean;
  clipboardWorks: boolean;
  /** False: the passage is gone. */
  jumps: boolean;
  pick: PickOutcome;
  panel: Desk['panel'];
  /** False: the browser opens nothing. */
  opens: boolean;
  /** Null: the browser has not answered yet. */
  shortcuts: readonly Shortcut[] | null;
  explanations: Readonly<Record<string, Explanation>>;
  /** What an analysis of a pasted text ends in. */
  analysed: Result<Analysis>;
  step: { readonly index: number; readonly total: number };
}

/** The desk, its scene (change it at will, then `changed()`), and the log of what was asked. */
export interface TestDesk {
  readonly desk: Desk;
  readonly scene: Scene;
  readonly log: string[];
  readonly copied: string[];
  readonly saved: { readonly name: string; readonly mime: string; readonly text: string }[];
  /** Asks the panel for a view. */
  ask(view: ListView): void;
  /** Tells the surface that the page changed. */
  changed(): void;
}

/** A desk over a page state, or any other sight. */
export function testDesk(sight: Sight | PageState, part: Partial<Scene> = {}): TestDesk {
  const scene: Scene = {
    sight: 'kind' in sight ? sight : { kind: 'page', state: sight },
    scanned: null,
    lang: 'en',
    settings: DEFAULTS,
    storageWorks: true,
    readable: true,
    isPrivate: false,
    clipboardWorks: true,
    jumps: true,
    pick: 'done',
    panel: 'side-panel',
    opens: true,
    shortcuts: [
      { name: '_execute_action', keys: '' },
      { name: 'toggle', keys: 'Alt+Shift+H' },
      { name: 'next', keys: 'Alt+Shift+N' },
    ],
    explanations: {},
    analysed: fail('analysis-failed'),
    step: { index: 3, total: 17 },
    ...part,
  };
  const log: string[] = [];
  const copied: string[] = [];
  const saved: TestDesk['saved'] = [];
  const watchers = new Set<() => void>();
  const viewWatchers = new Set<(view: ListView) => void>();
  const settingsWatchers = new Set<(settings: Settings) => void>();
  const note = <T>(what: string, value: T): Promise<T> => {
    log.push(what);
    return Promise.resolve(value);
  };
  const set = (part: Partial<Settings>) => {
    scene.settings = { ...scene.settings, ...part };
    for (const watcher of settingsWatchers) watcher(scene.settings);
  };
  const tab: { [K in keyof TabCalls]: (request: TabCalls[K]['request']) => TabCalls[K]['reply'] | null } = {
    state: () => stateIn(scene.sight),
    scan: () => stateIn(scene.sight),
    off: () => {
      const state = stateIn(scene.sight);
      if (state === null) return null;
      const off: PageState = { ...state, phase: 'off', text: '', analysis: null, revision: state.revision + 1 };
      scene.sight = { kind: 'page', state: off };
      return off;
    },
    jump: () => scene.jumps,
    step: () => scene.step,
    openCard: () => true,
    explainSelection: () => true,
  };
  const desk: Desk = {
    browserLang: scene.lang,
    versions: { extension: '1.2.3', browser: 'Chrome 156' },
    panel: scene.panel,
    look({ scan, force }) {
      if (scan && scene.scanned !== null) scene.sight = scene.scanned;
      return note(`look${scan ? ' scan' : ''}${force ? ' force' : ''}`, scene.sight);
    },
    call(name, request) {
      log.push(`${name} ${JSON.stringify(request)}`);
      const reply = tab[name](request as never);
      return Promise.resolve(reply === null ? fail('no-receiver') : ok(reply)) as ReturnType<Desk['call']> as never;
    },
    explain: () => Promise.resolve(scene.explanations),
    analyse: ({ text }) => note(`analyse ${text}`, scene.analysed),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    reload: () => note('reload', undefined),
    settings: () => Promise.resolve({ settings: scene.settings, readable: scene.readable }),
    change(change) {
      const part = change(scene.settings);
      const outcome = scene.isPrivate ? 'private' : scene.storageWorks && scene.readable ? 'done' : 'not-stored';
      if (outcome === 'done') set(part);
      return note(`change ${JSON.stringify(part)}`, outcome);
    },
    startAnew() {
      if (scene.storageWorks) {
        scene.readable = true;
        set(DEFAULTS);
      }
      return note('start anew', scene.storageWorks);
    },
    isPrivate: () => Promise.resolve(scene.isPrivate),
    watchSettings(changed) {
      settingsWatchers.add(changed);
      return () => settingsWatchers.delete(changed);
    },
    pick: (site: string, pick: SitePick) => note(`pick ${site} ${pick}`, scene.pick),
    forget(site) {
      if (scene.storageWorks) set({ sites: withSite(scene.settings, site, null), dismissed: withoutSiteBound(scene.settings, site) });
      return note(`forget ${site}`, scene.storageWorks);
    },
    forgetSites() {
      if (scene.storageWorks) set({ sites: {}, dismissed: withoutSiteBound(scene.settings, null) });
      return note('forget all', scene.storageWorks);
    },
    stopEvery() {
      if (scene.storageWorks) set({ everyArticle: false });
      return note('stop every', scene.storageWorks);
    },
    copy(text) {
      if (scene.clipboardWorks) copied.push(text);
      return Promise.resolve(scene.clipboardWorks);
    },
    save(name, mime, text) {
      saved.push({ name, mime, text });
      return Promise.resolve(true);
    },
    openPanel: (view) => note(view === undefined ? 'panel' : `panel ${view}`, scene.opens),
    watchView(asked) {
      viewWatchers.add(asked);
      return () => viewWatchers.delete(asked);
    },
    openOptions: () => note('options', scene.opens),
    openPaste: () => note('paste', scene.opens),
    openShortcuts: () => note('shortcuts', scene.opens),
    shortcuts: () => (scene.shortcuts === null ? new Promise(() => {}) : Promise.resolve(scene.shortcuts)),
    done: () => void log.push('done'),
  };
  return {
    desk,
    scene,
    log,
    copied,
    saved,
    ask: (view) => viewWatchers.forEach((watcher) => void watcher(view)),
    changed: () => watchers.forEach((watcher) => void watcher()),
  };
}

function stateIn(sight: Sight): PageState | null {
  return sight.kind === 'page' ? sight.state : null;
}
