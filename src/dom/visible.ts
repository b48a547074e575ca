/** What of a page is shown. */
import type { Box, RawBlock } from './boxes.ts';
import { proseOf } from './weigh.ts';

/** So many blocks are looked at between two pauses. */
const BLOCKS_PER_SLICE = 100;

/** Least share of its prose that an article shows. */
const SHOWN_SHARE = 0.4;

/** The blocks that the page shows. Where it hides nearly all (text that waits for a script), all of them. */
export function* visible(blocks: readonly RawBlock[]): Generator<void, readonly RawBlock[], void> {
  const known = new Map<Box, boolean>();
  const shown: RawBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % BLOCKS_PER_SLICE === 0) yield;
    const answer = known.get(block.box) ?? isVisible(block.box.element);
    known.set(block.box, answer);
    if (answer) shown.push(block);
  }
  return proseIn(shown) < proseIn(blocks) * SHOWN_SHARE ? blocks : shown;
}

const proseIn = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** Asked only of the article's own boxes, since the answer may cost a layout. Where nothing is laid out (a tool), all is visible. */
function isVisible(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
