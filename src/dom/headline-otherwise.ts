/** Headlines of pages whose title does not repeat them: a line in bold right before the text, a line beside the label that the title does repeat. */
import { lineOf, type RawBlock } from './boxes.ts';
import { isDated, isTime } from './folio.ts';
import { BOLD, isSetAll } from './set.ts';
import type { Survey } from './survey.ts';
import { proseOf } from './weigh.ts';

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

const FEWEST_WORDS = 5;

/**
 * The headline where what was found only repeats a label of a few words ("Opinión", "Press release 41"): the main heading, or the line below the
 * label; null where it is none, or nothing better stands there.
 * @param opening where the text begins
 */
export function headlineBesideLabel({ blocks }: Survey, found: RawBlock, opening: RawBlock | undefined): RawBlock | null {
  const isLong = (block: RawBlock): boolean => lineOf(block).split(' ').length >= FEWEST_WORDS;
  if (found.box.heading > 0 || isLong(found)) return null;
  const before = blocks.slice(0, opening === undefined ? undefined : blocks.indexOf(opening));
  const main = before.findLast((block) => block.box.heading === 1 && isLong(block));
  const below = before[before.indexOf(found) + 1];
  const isHeadline =
    below !== undefined && isLong(below) && below.chars <= LONGEST && below.linked === 0 && proseOf(below) === 0 && !isDated(below);
  return main ?? (isHeadline && !below.box.caption ? below : null);
}
