/** Endless scrolling puts further articles behind the first. */
import { type Box, isIn, lineage, type RawBlock, textOf, withInside } from './boxes.ts';
import { findHeadline } from './headline.ts';
import type { Located } from './located.ts';
import type { Survey } from './survey.ts';
import { attribute } from './tree.ts';
import { proseOf } from './weigh.ts';
import { overlap, wordsOf } from './words.ts';

const SHORTEST_HEADLINE = 10;
const MOST_HEADLINES = 30;

/** Of several articles the one with the page's title, else the first; the same where there is only one. */
export function oneOfSeveral(located: Located, title: string): Located {
  const { page, root, inside } = located;
  const found = articlesIn(located);
  const wanted = wordsOf(title);
  const same = [...found].find(([, headline]) => overlap(wordsOf(textOf(headline)), wanted) > 0.6)?.[0];
  const first = [...found.keys()].find(({ name }) => name === 'article');
  const one = found.size < 2 ? besideTeasers(located, title) : (same ?? first);
  if (one === undefined || one === root) return located;
  const its = withInside(page.boxes, new Set([one]));
  return { ...located, root: one, inside: new Set([...inside].filter((box) => its.has(box))) };
}

const LEAST = 300;
const LEAST_SHARE = 0.25;
const MOST_IN_NOTICE = 3;

/**
 * The element called article around the only main heading, or the headline where there is none, where what stands beside it is lighter
 * elements called so, teasers without links, or columns of notices that each have a heading of their own.
 */
function besideTeasers({ page, root, inside }: Located, title: string): Box | undefined {
  const heads = page.blocks.filter(({ box }) => box.heading === 1);
  const head = heads.length > 0 ? heads[0] : findHeadline(page, undefined, title);
  const line = head == null || heads.length > 1 ? [] : lineage(head.box);
  const one = line.find(({ name }) => name === 'article');
  if (one === undefined || !isIn(one, root) || one.weight < Math.max(LEAST, root.weight * LEAST_SHARE)) return undefined;
  const others = page.boxes.filter((box) => box.name === 'article' && box.weight > 0 && !line.includes(box) && isIn(box, root));
  const isBeside = others.every((box) => box.weight < one.weight && !isIn(box, one));
  return isBeside && (others.length > 0 || isBesideNotices(page, inside, one)) ? one : undefined;
}

const FEWEST_NOTICES = 3;

/** True where the prose beside it stands in boxes of at most two paragraphs that begin with a heading each. */
function isBesideNotices({ blocks }: Survey, inside: ReadonlySet<Box>, one: Box): boolean {
  const around = new Set(lineage(one));
  let notices = 0;
  let since = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (!inside.has(block.box) || isIn(block.box, one)) continue;
    if (block.box.heading > 1 && !around.has(block.box)) {
      notices += 1;
      since = 0;
    } else if (proseOf(block) > 0) {
      since += 1;
      if (since > MOST_IN_NOTICE) return false;
    }
  }
  return notices >= FEWEST_NOTICES;
}

/** Boxes side by side that each hold prose under a main heading of their own: elements called article, or made alike. */
function articlesIn({ page, root }: Located): ReadonlyMap<Box, RawBlock> {
  const heads = page.blocks.filter(({ box, chars }) => box.heading === 1 && chars >= SHORTEST_HEADLINE).slice(0, MOST_HEADLINES);
  const found = new Map<Box, RawBlock>();
  if (heads.length < 2) return found;
  const lines = heads.map(({ box }) => lineage(box));
  for (const [at, head] of heads.entries()) {
    const line = lines[at] ?? [];
    const article = line.find((box) => box.weight > 0 && (box.name === 'article' || lines.some((other) => isAlike(box, other))));
    if (article !== undefined && isIn(article, root) && !found.has(article)) found.set(article, head);
  }
  return found;
}

const lookOf = ({ name, element }: Box): string => `${name} ${attribute(element, 'class')}`;

/** True where a box beside this one, made alike, stands in the line. */
const isAlike = (box: Box, line: readonly Box[]): boolean =>
  line.some((other) => other !== box && other.parent === box.parent && other.weight > 0 && lookOf(other) === lookOf(box));
