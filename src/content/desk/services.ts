/** What the display needs from outside the page. Tests and the extension each bring their own. */
import type { Analysis, Article, Lang } from '../../core/types.ts';
import type { DismissOutcome, Explanation } from '../../protocol/messages.ts';
import type { Result } from '../../protocol/result.ts';
import type { Dismissed } from '../../settings/properties.ts';

/** None of the calls rejects. */
export interface DeskServices {
  /** Language tag of the browser, for the card. */
  readonly browserLanguage: string;
  /** `open` in tests alone. */
  readonly shadow: ShadowRootMode;
  /** Analyses an article. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** The analysis of a live blog from those of its units. */
  join(article: Article, parts: readonly Analysis[]): Promise<Result<Analysis>>;
  /** Plain words for lexicon ids. */
  explain(ids: readonly string[], lang: Lang): Promise<Result<Readonly<Record<string, Explanation>>>>;
  /** Puts a rule aside for good, or takes that back. */
  dismiss(rule: Dismissed, isAside: boolean): Promise<DismissOutcome>;
}
