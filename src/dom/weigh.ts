/** How much prose stands where: what tells an article from everything around it. */

import { type Box, lineage, type RawBlock, withInside } from './boxes.ts';
import { teaserCards } from './cards.ts';
import type { Survey } from './survey.ts';

/** Weights of a surveyed page. */
export interface Weights {
  /** Prose of the whole page, readers' comments left out. */
  readonly total: number;
  /** Boxes that stand beside the article, and all within them. */
  readonly excluded: ReadonlySet<Box>;
}

const SHORTEST_PROSE = 30;
const MENU_SHARE = 0.5;
/** A box whose name speaks against it is believed only while it holds less than this share of the page's prose. */
const WRAPPER_SHARE = 0.4;
/** A name that stands on more than this share of the prose says nothing. */
const BUILDER_SHARE = 0.6;
const LEAST_WITHOUT_COMMENTS = 300;

/** Prose of one block: its characters outside links; 0 for scraps, menus and lists of links. */
export function proseOf(block: RawBlock): number {
  const { chars, linked, stops } = block;
  if (chars < SHORTEST_PROSE || linked > chars * MENU_SHARE) return 0;
  if (stops === 0 && chars < 120) return 0;
  if (block.box.heading > 0) return 0;
  return (chars - linked) * (block.box.name === 'li' ? 0.5 : 1);
}

/** Fills in every box's weight, without what is excluded. Yields between its passes. */
export function* weigh(page: Survey): Generator<void, Weights, void> {
  const { boxes } = page;
  sumUp(page, new Set());
  yield;
  const comments = withInside(boxes, new Set(boxes.filter(({ place }) => place.comments)));
  let inComments = 0;
  for (const { parent, weight } of comments) if (parent === null || !comments.has(parent)) inComments += weight;
  const whole = boxes[0]?.weight ?? 0;
  const apart = whole - inComments >= LEAST_WITHOUT_COMMENTS;
  const total = apart ? whole - inComments : whole;
  const makes = makesOfText(boxes, total);
  yield;
  const cards = teaserCards(page);
  const isOut = (box: Box) => isExcluded(box, total, apart) && !makes.has(box.place.beside);
  yield;
  const excluded = new Set(boxes.filter((box) => cards.has(box) || isOut(box)));
  if (excluded.size > 0) sumUp(page, excluded);
  yield;
  return { total, excluded: withInside(boxes, excluded) };
}

/** Words that speak against boxes and stand on most of the page's prose: a page builder calls every paragraph's box a widget. */
function makesOfText(boxes: readonly Box[], total: number): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const box of boxes) {
    const { beside, comments } = box.place;
    if (beside === '' || comments || box.weight === 0) continue;
    // In a box that is called so, too, it counts already.
    const isNew = !lineage(box).some(({ place }, at) => at > 0 && place.beside === beside && !place.comments);
    if (isNew) sums.set(beside, (sums.get(beside) ?? 0) + box.weight);
  }
  return new Set([...sums].filter(([, weight]) => weight > total * BUILDER_SHARE).map(([word]) => word));
}

function isExcluded(box: Box, total: number, commentsApart: boolean): boolean {
  if (box.parent === null) return false;
  if (box.place.comments) return commentsApart;
  return (box.place.beside !== '' || box.place.unseen || box.name === 'footer') && box.weight < total * WRAPPER_SHARE;
}

/** Sums from the leaves up; boxes stand in document order, so every child comes after its parent. */
function sumUp({ boxes, blocks }: Survey, excluded: ReadonlySet<Box>): void {
  // Not by iterators: until such a loop is compiled, they make an object for each.
  boxes.forEach((box) => {
    box.weight = 0;
  });
  blocks.forEach((block) => {
    block.box.weight += proseOf(block);
  });
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i];
    if (box?.parent && !excluded.has(box)) box.parent.weight += box.weight;
  }
}
