/** Headlines of pages whose title does not repeat them: a line in bold right before the text, a line beside the label that the title does repeat. */
import { lineOf, type RawBlock } from './boxes.ts';
import { isDated, isTime } from './folio.ts';
import { findHeadline, SEPARATOR } from './headline.ts';
import { BOLD, isSetAll } from './set.ts';
import type { Survey } from './survey.ts';
import { proseOf } from './weigh.ts';
import { likeness, overlap, wordsOf } from './words.ts';

const NEAR = 6;
const SHORTEST = 25;
const LONGEST = 200;

/**
 * The last such line; null without one.
 * @param opening where the text begins
 */
function headlineInBold({ blocks }: Survey, opening: RawBlock): RawBlock | null {
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
const isLong = (block: RawBlock): boolean => lineOf(block).split(' ').length >= FEWEST_WORDS;

/**
 * The headline where what was found only repeats a label of a few words ("Opinión", "Press release 41"): the main heading, or the line below the
 * label; null where it is none, or nothing better stands there.
 * @param opening where the text begins
 */
function headlineBesideLabel({ blocks }: Survey, found: RawBlock, opening: RawBlock | undefined): RawBlock | null {
  if (found.box.heading > 0 || isLong(found)) return null;
  const before = blocks.slice(0, opening === undefined ? undefined : blocks.indexOf(opening));
  const main = before.findLast((block) => block.box.heading === 1 && isLong(block));
  const below = before[before.indexOf(found) + 1];
  const isHeadline =
    below !== undefined && isLong(below) && below.chars <= LONGEST && below.linked === 0 && proseOf(below) === 0 && !isDated(below);
  return main ?? (isHeadline && !below.box.caption ? below : null);
}

/**
 * The headline where what was found is the name of the site or of those who run it, as one part of the page's title gives it, and the other says nothing
 * of a headline ("Letter | Friends of the Quay"): the last long heading right before the text; null where there is none.
 * @param opening where the text begins
 */
function headlineBelowName({ blocks }: Survey, found: RawBlock, opening: RawBlock | undefined, title: string): RawBlock | null {
  if (found.box.heading !== 1 || isLong(found) || opening === undefined) return null;
  const [first = '', last = '', ...more] = title.split(SEPARATOR);
  const name = wordsOf(lineOf(found));
  if (more.length > 0 || overlap(wordsOf(last), name) < 1 || overlap(wordsOf(first), name) > 0) return null;
  const start = blocks.indexOf(opening);
  const isHeadline = (block: RawBlock): boolean => block.box.heading === 2 && block.linked === 0 && isLong(block) && block.chars <= LONGEST;
  return blocks.slice(Math.max(blocks.indexOf(found) + 1, start - NEAR), start).findLast(isHeadline) ?? null;
}

/**
 * The headline of an article, null where none stands in the page. Where what was found says little of the page's title, it is the name
 * of the site or of a part of it: then a later line that says more, or the only main heading.
 * @param opening where the text begins
 */
export function headlineOf(page: Survey, opening: RawBlock | undefined, title: string): RawBlock | null {
  const found = findHeadline(page, opening, title);
  if (found === null) return opening === undefined ? null : headlineInBold(page, opening);
  const other = headlineBelowName(page, found, opening, title) ?? headlineBesideLabel(page, found, opening);
  if (other !== null) return other;
  const words = wordsOf(title);
  const likeTitle = (block: RawBlock): number => likeness(wordsOf(lineOf(block)), words);
  if (likeTitle(found) > 0.5) return found;
  const mains = page.blocks.filter(({ box }) => box.heading === 1);
  if (found.box.heading > 1 && mains.length === 1 && mains[0] !== undefined && isLong(mains[0])) return mains[0];
  const later = findHeadline({ ...page, blocks: page.blocks.slice(page.blocks.indexOf(found) + 1) }, opening, title);
  return later !== null && likeTitle(later) > likeTitle(found) ? later : found;
}
