/**
 * The desk: everything that a surface asks of the browser, in one port. `desk/platform-desk.ts` answers it in the browser; tests hand
 * in a desk of their own with a real `PageState`, and so every surface is drawn without a browser.
 */
import type { Analysis, Article, Lang } from '../core/types.ts';
import type { Caller } from '../protocol/calls.ts';
import type { Explanation, PageState, TabCalls } from '../protocol/messages.ts';
import type { FailureCode, Result } from '../protocol/result.ts';
import type { Change, Settings } from '../settings/settings.ts';

/** Where the reader wants marks. `page` is the start: nothing happens on a site before the button is clicked. */
export type SitePick = 'page' | 'site' | 'every' | 'never';

/** What the surface looks at, with the honest reason where there is nothing to read. */
export type Sight =
  /** A page with a content session. */
  | { readonly kind: 'page'; readonly state: PageState }
  /** A page that the reader chose never to mark; nothing was injected. */
  | { readonly kind: 'never'; readonly site: string }
  /** The browser lets no extension in. */
  | { readonly kind: 'closed' }
  /** No permission yet (side panel on a tab whose button was not clicked). */
  | { readonly kind: 'no-permission'; readonly site: string }
  /** The call failed: the page went away while it was read, or the extension was updated under it. */
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly site: string }
  /** No tab at all. */
  | { readonly kind: 'no-tab' };

/** The views of the whole list. */
export const LIST_VIEWS = ['marks', 'quotes', 'stances'] as const;

/** One of them. */
export type ListView = (typeof LIST_VIEWS)[number];

/** How a change of the settings ended. `private`: nothing is stored from a private window. */
export type ChangeOutcome = 'done' | 'not-stored' | 'private';

/** How a site choice ended. `refused`: the browser did not give the permission. */
export type PickOutcome = ChangeOutcome | 'refused';

/** A keyboard command with the keys that the browser really gives it; `keys` is empty where another extension holds them. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** Versions for exports and for "copy diagnosis". */
export interface Versions {
  readonly extension: string;
  readonly browser: string;
}

/** What surfaces ask of the browser. No method rejects: the answer says what went wrong. What opens something answers false where the browser refused. */
export interface Desk {
  /** The language that the browser asks for; the settings' `auto` follows it. */
  readonly browserLang: Lang;
  readonly versions: Versions;
  /** The panel that the browser has; null on a phone. */
  readonly panel: 'side-panel' | 'sidebar' | null;

  /** Looks at the tab. With `scan`, an untouched page is read and marked (unless the reader chose never to). `force`: even where the gate sees no article. */
  look(how: { readonly scan: boolean; readonly force: boolean }): Promise<Sight>;
  /** Asks the tab's content session. */
  readonly call: Caller<TabCalls>;
  /** Plain words for lexicon ids; ids that nobody knows, or all when the background does not answer, are left out. */
  explain(ids: readonly string[], lang: Lang): Promise<Readonly<Record<string, Explanation>>>;
  /** Analyses a text that stands in no tab. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Calls back whenever the sight may have changed (state, tab, navigation). Returns the end of it. */
  watch(changed: () => void): () => void;
  reload(): Promise<void>;

  /** The settings, and whether storage gave them: where it cannot be read they are the defaults, and no change is stored. */
  settings(): Promise<{ readonly settings: Settings; readonly readable: boolean }>;
  change(change: Change): Promise<ChangeOutcome>;
  /** Whether the surface stands before a private window, from which nothing is stored. */
  isPrivate(): Promise<boolean>;
  /** Puts the defaults in the place of settings that cannot be read. */
  startAnew(): Promise<boolean>;
  watchSettings(changed: (settings: Settings) => void): () => void;

  /** Must be called synchronously in a click: it may ask the browser's permission. */
  pick(site: string, pick: SitePick): Promise<PickOutcome>;
  /** Forgets one site and gives its permission back. */
  forget(site: string): Promise<boolean>;
  /** Forgets every site and gives their permissions back. */
  forgetSites(): Promise<boolean>;
  /** Ends "on every article" and gives that permission back. */
  stopEvery(): Promise<boolean>;

  copy(text: string): Promise<boolean>;
  /** Hands a file to the reader. */
  save(name: string, mime: string, text: string): Promise<boolean>;
  /** Must be called synchronously in a click. `view`: what the panel then shows, also where it is open already. */
  openPanel(view?: ListView): Promise<boolean>;
  /** In a panel: calls back with each view that it is asked for, before it opened too. Returns the end of it. */
  watchView(asked: (view: ListView) => void): () => void;
  openOptions(): Promise<boolean>;
  /** Opens the page for pasted text. */
  openPaste(): Promise<boolean>;
  /** Opens the browser's own page for shortcuts. */
  openShortcuts(): Promise<boolean>;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Closes a popup after a jump on a small screen; elsewhere does nothing. */
  done(): void;
}
