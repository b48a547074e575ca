/** The article's headline, where one stands in the page. */
import { type RawBlock, textOf } from './boxes.ts';
import type { Survey } from './survey.ts';
import { likeness, overlap, share, wordsOf } from './words.ts';

const LONGEST_HEADLINE = 400;
/** What a part of the title is worth beside the whole. */
const PART = 0.95;
/** Between the headline and the site's name in a title. */
export const SEPARATOR = /\s[-–—|·:»]+\s|:\s/;

/** Titles are cut short; more than four words stand together in no other line. */
const saysAll = (line: ReadonlySet<string>, part: ReadonlySet<string>): boolean => part.size > 4 && share(part, line) === 1;

/**
 * The heading that says most nearly what the page's title says; else a line of any make that says just that; else the last h1
 * before the text; null without one.
 * @param first the text's first block
 */
export function findHeadline(page: Survey, first: RawBlock | undefined, title: string): RawBlock | null {
  const heads = page.blocks.slice(0, first && page.blocks.indexOf(first) + 8).filter(({ chars }) => chars < LONGEST_HEADLINE);
  // Behind the site's name a headline may hold a colon itself: "La Faena: Belice: la brecha".
  const parts = [...title.split(SEPARATOR), title.replace(/^.+?: /, '')];
  const whole = wordsOf(title);
  const words = parts.map(wordsOf);
  const lengths = [title, ...parts].map(({ length }) => length);
  const isAsLong = (chars: number) => lengths.some((length) => Math.abs(length - chars) < chars / 2);
  let best: RawBlock | null = null;
  let most = 0;
  for (const block of heads) {
    const { chars, linked, box } = block;
    const isMain = box.heading === 1 || box.heading === 2;
    // What is much shorter or longer cannot say the same: of most lines the words need not be looked at.
    if (chars < 10 || (!isMain && (linked > 0 || !isAsLong(chars)))) continue;
    const own = wordsOf(textOf(block));
    const like = Math.max(likeness(own, whole), ...words.map((part) => (saysAll(own, part) ? 1 : likeness(own, part)) * PART));
    if (isMain ? overlap(own, whole) <= 0.6 : like < 0.8) continue;
    // Breadcrumbs and captions repeat the title too: headings come first. Of the site's name and the headline, the latter stands nearer to the text.
    const rank = like + (box.heading > 0 ? 1 : 0);
    if (rank < most) continue;
    best = block;
    most = rank;
  }
  return best ?? heads.findLast(({ box, chars }) => box.heading === 1 && chars > 2) ?? null;
}
