import type { Span } from '../types.ts';
import type { Work } from './work.ts';

const MIN_WORDS = 3;
/** Drafts of a headline are few; more are no headline. */
const MAX_DRAFTS = 400;

/**
 * The draft of the body whose words a headline's quote repeats: its speaker is the headline's speaker.
 * @returns null where the draft stands in no headline, or where nobody says so in the body
 */
export function recurring(work: Work, index: number): number | null {
  const draft = work.drafts[index];
  const title = work.scene.doc.blocks[0];
  if (draft === undefined || title?.kind !== 'title' || draft.start >= title.end) return null;
  const words = plain(work, draft);
  if (words.split(' ').length < MIN_WORDS) return null;
  const found = work.drafts.slice(0, MAX_DRAFTS).findIndex((other) => other.start >= title.end && plain(work, other).includes(words));
  return found < 0 ? null : found;
}

/** The words alone, folded, one blank between. */
function plain(work: Work, { start, end }: Span): string {
  const text = work.scene.doc.text.slice(start, Math.min(end, start + 600));
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
