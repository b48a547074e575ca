/** Which post of a live blog a place stands in. */
import type { Span } from '../../core/types.ts';
import { shorten, words } from './text.ts';

const LONGEST = 60;

/** What the post around an offset begins with, in short; empty outside posts, and within that beginning, which says so itself. */
export function postAt(text: string, posts: readonly Span[], offset: number): string {
  const lead = posts.findLast(({ start }) => start <= offset);
  return lead === undefined || offset < lead.end ? '' : shorten(words(text, lead), LONGEST);
}
