/** The whole way from a page to its article. */
import { type ArticleBlock, articleBlocks } from './blocks.ts';
import type { Box } from './boxes.ts';
import { judge, type Verdict } from './gate.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { articleRoot } from './root.ts';
import { LIMITS, type Limits, type Survey, survey } from './survey.ts';
import { weigh } from './weigh.ts';

/** A page as read. */
export interface PageReading {
  readonly metadata: Metadata;
  readonly verdict: Verdict;
  /** The box that holds the article; null where the page has no text at all. */
  readonly root: Box | null;
  readonly blocks: readonly ArticleBlock[];
  readonly shadows: Survey['shadows'];
}

/**
 * Reads a page: what it says of itself, whether it is an article, and the article's blocks.
 * Yields often, so that the caller can pause it; changes nothing.
 */
export function* readPage(document: Document, limits: Limits = LIMITS): Generator<void, PageReading, void> {
  const metadata = metadataOf(document);
  const refused = (verdict: Verdict): PageReading => ({ metadata, verdict, root: null, blocks: [], shadows: [] });
  yield;
  const body = document.querySelector('body');
  if (body === null) return refused('no-article');
  const page = yield* survey(body, limits);
  if (page.tooLarge) return refused('too-large');
  yield;
  const weights = weigh(page);
  yield;
  const root = articleRoot(page, weights, metadata.title);
  if (root === null) return refused('no-article');
  if (root.weight > limits.article) return refused('too-large');
  yield;
  const blocks = articleBlocks(page, weights, root, metadata.title, metadata.types.has('liveblogposting'));
  return { metadata, verdict: judge({ page, weights, root, blocks, metadata, url: document.URL }), root, blocks, shadows: page.shadows };
}
