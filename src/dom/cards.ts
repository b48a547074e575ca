/** Teaser cards: boxes of one kind side by side, each with a linked title and little else. Lists of other articles look like that. */
import { type Box, lineage, type RawBlock, textOf } from './boxes.ts';
import type { Survey } from './survey.ts';
import { attribute } from './tree.ts';

const HIGHEST_CLIMB = 5;
const FEWEST = 3;
const HEAVIEST_CARD = 700;
const HEAVIEST_MEAN = 400;

/** The cards of a page, by what each box weighs before any is taken out. */
export function teaserCards({ blocks }: Survey): ReadonlySet<Box> {
  // Any of the nearest boxes around a linked title may be its card.
  const near = new Set(blocks.filter(isLinkedTitle).flatMap(({ box }) => lineage(box).slice(0, HIGHEST_CLIMB)));
  const groups = new Map<Box | null, Map<string, Box[]>>();
  for (const box of near) {
    const kind = `${box.name} ${attribute(box.element, 'class').split(' ', 1)[0]?.replace(/\d+$/, '')}`;
    const kinds = groups.get(box.parent) ?? new Map<string, Box[]>();
    const alike = kinds.get(kind) ?? [];
    alike.push(box);
    groups.set(box.parent, kinds.set(kind, alike));
  }
  return new Set([...groups.values()].flatMap((kinds) => [...kinds.values()].filter(areCards).flat()));
}

const SHORTEST_TITLE = 15;
/** "Updated at 17.42": the posts of a live blog lead to themselves by their time. */
const CLOCK = /\d[.:]\d\d\b/;

/** Several short links in one line ("ShareCopy link") are no title. */
const isLinkedTitle = (block: RawBlock): boolean =>
  block.chars >= 20 &&
  block.chars < 250 &&
  block.linked > block.chars * 0.8 &&
  block.pieces.some((piece) => piece !== null && piece.data.length >= SHORTEST_TITLE) &&
  !CLOCK.test(textOf(block));

function areCards(boxes: readonly Box[]): boolean {
  if (boxes.length < FEWEST || boxes.some((box) => box.name === 'p')) return false;
  const weights = boxes.map(({ weight }) => weight);
  const sum = weights.reduce((at, weight) => at + weight, 0);
  return Math.max(...weights) < HEAVIEST_CARD && sum / boxes.length < HEAVIEST_MEAN;
}
