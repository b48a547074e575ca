/** Why a page is not marked. */
import type { PageReading } from '../dom/article.ts';
import type { RefusalReason } from '../protocol/messages.ts';
import type { FailureCode } from '../protocol/result.ts';

/**
 * What a page is refused for before it is analysed; null where it is read.
 * @param isForced true where the reader asked for it although it looks like no article
 */
export function refusalOf({ verdict, located }: PageReading, isForced: boolean): RefusalReason | null {
  if (verdict === 'too-large') return verdict;
  return located !== null && (verdict === 'article' || isForced) ? null : 'no-article';
}

/** What it is refused for where the analysis failed. */
export const reasonOf = (code: FailureCode): RefusalReason => (code === 'too-large' || code === 'updated' ? code : 'analysis-failed');
