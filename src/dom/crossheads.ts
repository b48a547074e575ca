/** Headings inside the text that are set as lines of it, in bold or in a span, as sites do that have no other. */
import { type Box, lineOf, type RawBlock } from './boxes.ts';
import { BOLD, INLINE, isSetAll } from './set.ts';

const LONGEST = 90;
const TWO_WORDS = /^["“«¿¡‘]?[A-ZÀ-Þ][^.:]* [^.:]+$/;

/**
 * True for such a line.
 * @param boxes those that hold the article's own paragraphs
 * @param after the block behind it
 * @param isOwn true for prose made as the article's
 */
export function isCrosshead(
  block: RawBlock,
  boxes: ReadonlySet<Box>,
  after: RawBlock | undefined,
  isOwn: (block: RawBlock) => boolean,
): boolean {
  const { chars, linked, stops, box } = block;
  if (chars < 3 || chars > LONGEST || linked > 0 || stops > 0) return false;
  const isBefore = after !== undefined && isOwn(after);
  // A paragraph of another make beside them says so only where one of them follows.
  if (!boxes.has(box)) return isBefore && box.name === 'p' && box.parent === after.box.parent && isSetAll(block, BOLD);
  if (isSetAll(block, BOLD)) return true;
  return isBefore && isSetAll(block, INLINE) && TWO_WORDS.test(lineOf(block));
}
