/** Why a page is not marked. */
import type { PageReading } from '../dom/article.ts';
import { isArticleType } from '../dom/metadata.ts';
import type { RefusalReason } from '../protocol/messages.ts';
import type { FailureCode } from '../protocol/result.ts';

/** An article with fewer characters of prose is announced, not shown. */
const LEAST_PROSE = 200;

/**
 * What a page is refused for before it is analysed; null where it is read.
 * @param isForced true where the reader asked for it although it looks like no article
 */
export function refusalOf({ verdict, located, metadata }: PageReading, isForced: boolean): RefusalReason | null {
  if (verdict === 'too-large') return verdict;
  if (located !== null && (verdict === 'article' || isForced)) return null;
  return (located?.weights.total ?? 0) < LEAST_PROSE && [...metadata.types].some(isArticleType) ? 'no-text' : 'no-article';
}

/** What it is refused for where the analysis failed. */
export const reasonOf = (code: FailureCode): RefusalReason => (code === 'too-large' || code === 'updated' ? code : 'analysis-failed');
