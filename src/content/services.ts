/** What a page's session needs from outside the page. Tests and the extension each bring their own. */
import type { Analysis, Article, Lang } from '../core/types.ts';
import type { Explanation } from '../protocol/messages.ts';
import type { Result } from '../protocol/result.ts';

/** The outside of a session. */
export interface Services {
  /** Analyses an article; never rejects. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** Plain words for lexicon ids; never rejects. */
  explain(ids: readonly string[], lang: Lang): Promise<Result<Readonly<Record<string, Explanation>>>>;
  /** Tells the toolbar how many marks are shown; null where the page is off. */
  badge(count: number | null): void;
  /** Tells popup and panel that the state changed. */
  changed(revision: number): void;
  /** Remembers (or takes back) that a kind of mark is not wanted. False where it could not be stored. */
  dismiss(entry: string, phrase: string, dismissed: boolean): Promise<boolean>;
}
