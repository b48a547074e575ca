/** Headlines of pages whose title does not repeat them and that have no heading: a line in bold right before the text. */
import type { RawBlock } from './boxes.ts';
import { isDated, isTime } from './folio.ts';
import { BOLD, isSetAll } from './set.ts';
import type { Survey } from './survey.ts';

const NEAR = 6;
const SHORTEST = 25;
const LONGEST = 200;

/**
 * The last such line; null without one.
 * @param opening where the text begins
 */
export function headlineInBold({ blocks }: Survey, opening: RawBlock): RawBlock | null {
  const at = blocks.indexOf(opening);
  const isHeadline = (block: RawBlock): boolean =>
    block.chars >= SHORTEST &&
    block.chars <= LONGEST &&
    block.linked === 0 &&
    !block.box.caption &&
    isSetAll(block, BOLD) &&
    !isDated(block) &&
    !isTime(block);
  return blocks.slice(Math.max(0, at - NEAR), at).findLast(isHeadline) ?? null;
}
