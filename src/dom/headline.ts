/** The article's headline, where one stands in the page. */
import { type RawBlock, textOf } from './boxes.ts';
import type { Survey } from './survey.ts';
import { overlap, wordsOf } from './words.ts';

const LONGEST_HEADLINE = 400;

/**
 * The heading that says what the page's title says; else the last h1 before the text; null without one.
 * @param first the text's first block
 */
export function findHeadline(page: Survey, first: RawBlock | undefined, title: string): RawBlock | null {
  const limit = first === undefined ? page.blocks.length : page.blocks.indexOf(first) + 3;
  const wanted = wordsOf(title);
  const heads = page.blocks.slice(0, limit).filter(({ box, chars }) => {
    const level = box.heading;
    return chars < LONGEST_HEADLINE && (level === 1 ? chars >= 3 : level === 2 && chars >= 10);
  });
  const same = heads.find((block) => overlap(wordsOf(textOf(block)), wanted) > 0.6);
  return same ?? heads.findLast(({ box }) => box.heading === 1) ?? null;
}
