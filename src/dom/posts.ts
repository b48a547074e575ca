/** Live blogs: boxes of one make side by side, each with its own time, that hold nearly all of the article's prose. */
import { type Box, lineage } from './boxes.ts';
import type { Survey } from './survey.ts';
import { attribute } from './tree.ts';

const TIMES = 'time, [datetime], [itemprop="datePublished"], [data-timestamp]';
const MOST_TIMES = 2_000;
/** Fewer are no live blog, unless the page says that it is one. */
const FEWEST = 4;
const FEWEST_CLAIMED = 2;
const LEAST_SHARE = 0.6;

/**
 * The posts of a live blog.
 * @param isLive the page says that it is one
 * @returns for each box inside a post the post's own; empty where the article is no live blog
 */
export function postsIn(page: Survey, root: Box, isLive: boolean): ReadonlyMap<Box, Box> {
  const timed = timedBoxes(page, root);
  const fewest = isLive ? FEWEST_CLAIMED : FEWEST;
  let best: readonly Box[] = [];
  for (const group of groupsOf(timed)) {
    if (group.length < fewest || group.length <= best.length) continue;
    if (group.reduce((sum, box) => sum + box.weight, 0) >= root.weight * LEAST_SHARE) best = group;
  }
  return best.length === 0 ? new Map() : within(page, best[0]);
}

/** The boxes inside the root around a time, outermost first. */
function timedBoxes(page: Survey, root: Box): ReadonlySet<Box> {
  const times = [...root.element.querySelectorAll(TIMES)].slice(0, MOST_TIMES);
  if (times.length < FEWEST_CLAIMED) return new Set();
  const byElement = new Map(page.boxes.map((box) => [box.element, box]));
  const found = new Set<Box>();
  for (const time of times) {
    const box = nearest(time, byElement);
    const line = box === null ? [] : lineage(box);
    const depth = line.indexOf(root);
    for (const each of line.slice(0, Math.max(0, depth)).reverse()) found.add(each);
  }
  return found;
}

function nearest(element: Element, byElement: ReadonlyMap<Element, Box>): Box | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const box = byElement.get(at);
    if (box !== undefined) return box;
  }
  return null;
}

const sortOf = ({ name, element }: Box): string => `${name} ${attribute(element, 'class').split(' ', 1)[0]}`;

function groupsOf(boxes: ReadonlySet<Box>): Iterable<readonly Box[]> {
  const groups = new Map<Box | null, Map<string, Box[]>>();
  for (const box of boxes) {
    const kinds = groups.get(box.parent) ?? new Map<string, Box[]>();
    groups.set(box.parent, kinds);
    const group = kinds.get(sortOf(box));
    if (group === undefined) kinds.set(sortOf(box), [box]);
    else group.push(box);
  }
  return [...groups.values()].flatMap((kinds) => [...kinds.values()]);
}

/** Every post that is made as one of them is, with all boxes inside it. */
function within(page: Survey, one: Box | undefined): ReadonlyMap<Box, Box> {
  const posts = new Map<Box, Box>();
  if (one === undefined) return posts;
  const make = sortOf(one);
  for (const box of page.boxes) {
    const around = box.parent === null ? undefined : posts.get(box.parent);
    if (around !== undefined) posts.set(box, around);
    else if (box.parent === one.parent && sortOf(box) === make) posts.set(box, box);
  }
  return posts;
}
