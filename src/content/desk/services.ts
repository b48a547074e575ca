/** What the display needs of the background. Tests and the extension each bring their own. */
import type { Analysis, Article, Lang } from '../../core/types.ts';
import type { DismissOutcome, Explanation } from '../../protocol/messages.ts';
import type { Result } from '../../protocol/result.ts';
import type { Dismissed } from '../../settings/properties.ts';

/** None of these rejects. */
export interface DeskServices {
  /** Analyses an article. */
  analyse(article: Article): Promise<Result<Analysis>>;
  /** The analysis of a live blog from those of its units. */
  join(article: Article, parts: readonly Analysis[]): Promise<Result<Analysis>>;
  /** Plain words for lexicon ids. */
  explain(ids: readonly string[], lang: Lang): Promise<Result<Readonly<Record<string, Explanation>>>>;
  /** Puts a rule aside for good, or takes that back. */
  dismiss(rule: Dismissed, isAside: boolean): Promise<DismissOutcome>;
}
