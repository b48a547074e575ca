/**
 * Every message of the extension: one map per direction, name → { request, reply }. Replies cross as `Result<reply>`.
 */
import type { Analysis, Article, Lang, Span, Theme } from '../core/types.ts';
import type { Dismissed } from '../settings/properties.ts';

/** What the content session knows of its page. The popup, the panel and the card are drawn from this alone. */
export interface PageState {
  /** A number by chance: a page that is loaded anew begins a session of its own. */
  readonly session: number;
  /** Counts up with every change of a session; a state with a lower revision is stale. */
  readonly revision: number;
  /** `waiting`: nothing was asked yet · `reading`: analysis under way · `marked`: result at hand · `off`: switched off · `refused`: see `reason`. */
  readonly phase: 'waiting' | 'reading' | 'marked' | 'off' | 'refused';
  /** Why nothing is marked; null unless `refused`. */
  readonly reason: RefusalReason | null;
  /** Metadata of the page, for lists and exports. */
  readonly page: PageMeta;
  /** The article's text that the offsets point into; empty unless `marked`. */
  readonly text: string;
  readonly analysis: Analysis | null;
  /** What each post of a live blog begins with, in text order; left out or empty on other pages. */
  readonly posts?: readonly Span[];
  /** Offsets of the blanks of the text that stand for line breaks of the page; left out where there are none. */
  readonly breaks?: readonly number[];
  /** Number of marks painted, by theme, in the themes that are on or off alike. */
  readonly counts: Readonly<Record<Theme, number>>;
}

/** Each has its own words in the interface, and what can be done. Those with `no-`: nothing was there to read, which may change. */
export type RefusalReason = 'no-article' | 'no-text' | 'no-access' | 'other-language' | 'too-large' | 'analysis-failed' | 'updated';

/** What a page says of itself. */
export interface PageMeta {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly byline: string;
  /** ISO 8601, or empty where the page names none. */
  readonly date: string;
  /** The page's language as detected or declared; empty where unknown. */
  readonly lang: string;
  /** True where the browser's translation replaced the text. */
  readonly translated: boolean;
}

/** From popup, panel and background to the content session of a tab. */
export interface TabCalls {
  /** The state as it is now; starts nothing. */
  state: { request: null; reply: PageState };
  /** Reads and marks the page; answers when the result is painted or refused. `force`: also where the gate sees no article. */
  scan: { request: { readonly force: boolean }; reply: PageState };
  /** Removes every mark and the card; the page is as it was. */
  off: { request: null; reply: PageState };
  /** Scrolls to a stretch of the article's text and shows it. False where the text is gone. */
  jump: { request: { readonly start: number; readonly end: number }; reply: boolean };
  /** Goes to the next (1) or previous (-1) mark; the reply says which of how many, 0 of 0 where none is shown. */
  step: {
    request: { readonly direction: 1 | -1; readonly theme: Theme | null };
    reply: { readonly index: number; readonly total: number };
  };
  /** Opens the card on the mark that was stepped or jumped to, else on the first in view. False where there is none. */
  openCard: { request: null; reply: boolean };
  /** Opens the card on the mark that the selection touches. False where it touches none. */
  explainSelection: { request: null; reply: boolean };
}

/** A lexicon's own words about one of its entries. */
export interface Explanation {
  /** What the entry finds: "unilateral / one-sided + action, step, move". */
  readonly rule: string;
  /** What looks alike and is not meant: "a company's unilateral step"; empty where nothing is known. */
  readonly notMeant: string;
}

/** `private`: nothing is stored from a private window. `failed`: storage is full or closed, or the extension was updated. */
export type DismissOutcome = 'stored' | 'private' | 'failed';

/** From the content session and the extension's pages to the background. */
export interface BackgroundCalls {
  /** Analyses an article; stateless. */
  analyse: { request: { readonly article: Article }; reply: Analysis };
  /**
   * The analysis of a live blog from those of its units: what stands before the first block of kind `post`, and each post, from its
   * block to the next. So a new post costs no second reading of the old ones. Stateless.
   */
  join: { request: { readonly article: Article; readonly parts: readonly Analysis[] }; reply: Analysis };
  /** Plain words for lexicon ids (`Term.entry`, `Term.sense`, `Predicate.frame`) in the reader's language; unknown ids are left out. */
  explain: { request: { readonly ids: readonly string[]; readonly lang: Lang }; reply: Readonly<Record<string, Explanation>> };
  /** Tells the badge what to show for the sender's tab; null where the page is not marked. */
  badge: { request: { readonly count: number | null }; reply: null };
  /** Puts a rule aside for good, or takes that back. */
  dismiss: { request: { readonly rule: Dismissed; readonly isAside: boolean }; reply: DismissOutcome };
  /** Brings the content script's second file (card and overview) and the marks' colours into the sender's page, or into its frames too. */
  desk: { request: { readonly inFrames: boolean }; reply: null };
  /** Takes the colours out again, since a page could see them. */
  bare: { request: null; reply: null };
}

/** From the content session to every open extension page; no reply is awaited. */
export interface Broadcasts {
  /** The page's state changed: whoever shows it asks for it anew. */
  changed: { readonly revision: number };
}
