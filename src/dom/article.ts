/** From a page to the verdict on it, and the place of its article. */
import { withInside } from './boxes.ts';
import { evidenceFor, LEAST, type Verdict } from './gate.ts';
import type { Located } from './located.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { articleRoot } from './root.ts';
import { LIMITS, type Limits, survey } from './survey.ts';
import { weigh } from './weigh.ts';

/** A page as judged. */
export interface PageReading {
  readonly metadata: Metadata;
  readonly verdict: Verdict;
  /** Null where the page has no text at all, or too much. */
  readonly located: Located | null;
  /** How much speaks for an article, as the gate adds it up. */
  readonly evidence: number;
}

/**
 * Judges a page: what it says of itself, whether it is an article, and where that stands. `readText` then reads it.
 * Yields often, so that the caller can pause it; changes nothing.
 */
export function* judgePage(document: Document, limits: Limits = LIMITS): Generator<void, PageReading, void> {
  const metadata = yield* metadataOf(document);
  const refused = (verdict: Verdict): PageReading => ({ metadata, verdict, located: null, evidence: 0 });
  yield;
  const body = document.querySelector('body');
  if (body === null) return refused('no-article');
  const page = yield* survey(body, limits);
  if (page.tooLarge) return refused('too-large');
  yield;
  const weights = yield* weigh(page);
  const root = articleRoot(page, weights, metadata.title);
  if (root === null) return refused('no-article');
  if (root.weight > limits.article) return refused('too-large');
  yield;
  const inside = withInside(page.boxes, new Set([root]));
  for (const box of weights.excluded) inside.delete(box);
  const located = { page, weights, root, inside };
  yield;
  const evidence = evidenceFor(located, metadata, document.URL);
  return { metadata, verdict: evidence < LEAST ? 'no-article' : 'article', located, evidence };
}
