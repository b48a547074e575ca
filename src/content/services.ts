/** What a page's session needs from outside the page. Tests and the extension each bring their own. */
import type { Analysis, Article } from '../core/types.ts';
import type { Result } from '../protocol/result.ts';
import type { DisplayOptions, MakeDisplay } from './port.ts';

/** The outside of a session. */
export interface Services {
  /** Analyses an article; never rejects. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Plain words for lexicon ids; never rejects. */
  readonly explain: DisplayOptions['explain'];
  /** The analysis of a live blog from those of its units; never rejects. */
  join(article: Article, parts: readonly Analysis[]): Promise<Result<Analysis>>;
  /** Brings the display into the page; null where that fails. Never rejects. */
  loadDisplay(): Promise<MakeDisplay | null>;
  /** Tells the toolbar how many marks are shown; null where the page is off. */
  badge(count: number | null): void;
  /** Tells popup and panel that the state changed. */
  changed(revision: number): void;
}
