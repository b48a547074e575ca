import { bisect } from '../../text/bisect.ts';
import type { Block, Span } from '../../types.ts';
import type { Work } from '../layout/work.ts';

const MIN_WORDS = 3;
/** A heading in characters, and the share of it that the quote must be. */
const MAX_HEADING = 90;
const MOST = 0.8;
/** Drafts of a headline are few; more are no headline. */
const MAX_DRAFTS = 400;

/**
 * The draft of the body whose words a headline's or heading's quote repeats: its speaker is the headline's speaker.
 * @returns null where the draft stands in no headline, or where nobody says so in the body
 */
export function recurring(work: Work, index: number): number | null {
  const draft = work.drafts[index];
  if (draft === undefined || !inHeading(work, draft)) return null;
  const words = plain(work, draft);
  if (words.split(' ').length < MIN_WORDS) return null;
  const found = work.drafts.slice(0, MAX_DRAFTS).findIndex((other) => other.start >= draft.end && plain(work, other).includes(words));
  return found < 0 ? null : found;
}

/** In the headline, or almost all of a short block: a heading. */
function inHeading({ scene: { doc } }: Work, { start, end }: Span): boolean {
  const title = doc.blocks[0];
  if (title?.kind === 'title' && start < title.end) return true;
  const block = blockAround(doc.blocks, start);
  return block !== undefined && block.end - block.start <= MAX_HEADING && end - start >= (block.end - block.start) * MOST;
}

const blockAround = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[bisect(blocks.length, (i) => (blocks[i]?.end ?? 0) > offset)];

/** The words alone, folded, one blank between. */
function plain(work: Work, { start, end }: Span): string {
  const text = work.scene.doc.text.slice(start, Math.min(end, start + 600));
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
