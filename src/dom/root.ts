/** Which box holds the article. */
import { type Box, lineage, textOf, withInside } from './boxes.ts';
import type { Survey } from './survey.ts';
import { attribute } from './tree.ts';
import type { Weights } from './weigh.ts';
import { overlap, wordsOf } from './words.ts';

const DESCEND_SHARE = 0.7;
/** Enough for a box under the headline, where what stands beside it is made otherwise. */
const HEADED_SHARE = 0.5;
const NAMED_SHARE = 0.4;

/**
 * The smallest box that holds the article's text: where the page says so, when that agrees with where the prose is; else down
 * from the body as long as one child holds most of it.
 */
export function articleRoot(page: Survey, weights: Weights, title: string): Box | null {
  const body = page.boxes[0];
  if (body === undefined) return null;
  return namedRoot(page, body.weight, weights.excluded) ?? descend(page, body, headed(page, title));
}

function namedRoot({ boxes }: Survey, total: number, excluded: ReadonlySet<Box>): Box | null {
  const named = boxes.filter((box) => box.place.body && box.weight > 0 && !excluded.has(box));
  const all = withInside(boxes, new Set(named));
  const outer = named.filter(({ parent }) => parent === null || !all.has(parent));
  const heavy = outer.filter((box) => box.weight >= total * 0.1);
  const held = heavy.reduce((sum, box) => sum + box.weight, 0);
  return held === 0 || held < total * NAMED_SHARE ? null : heavy.reduce(commonBox);
}

/** The boxes around the page's only main heading, or the one that says what its title says. */
function headed(page: Survey, title: string): ReadonlySet<Box> {
  const heads = page.blocks.filter(({ box }) => box.heading === 1);
  const head = heads.length === 1 ? heads[0] : heads.find((block) => overlap(wordsOf(textOf(block)), wordsOf(title)) > 0.6);
  return new Set(head && lineage(head.box));
}

function descend(page: Survey, from: Box, around: ReadonlySet<Box>): Box {
  const heirs = new Map<Box, Box>();
  for (const box of page.boxes) {
    if (box.parent !== null && box.weight > (heirs.get(box.parent)?.weight ?? 0)) heirs.set(box.parent, box);
  }
  let at = from;
  for (;;) {
    const heaviest = heirs.get(at);
    if (heaviest === undefined || isTextual(heaviest)) return at;
    const share = heaviest.weight / at.weight;
    if (share < HEADED_SHARE || (share < DESCEND_SHARE && !(around.has(heaviest) && isAlone(page, heaviest)))) return at;
    at = heaviest;
  }
}

/** False where a box made alike stands beside it: an article may be cut into several. */
function isAlone(page: Survey, { name, element, parent, weight }: Box): boolean {
  const make = attribute(element, 'class');
  return !page.boxes.some(
    (box) =>
      box.parent === parent &&
      box.element !== element &&
      box.weight >= weight * 0.1 &&
      box.name === name &&
      attribute(box.element, 'class') === make,
  );
}

/** A box that is itself a paragraph or the like is no place for an article. */
const isTextual = (box: Box): boolean => /^(p|h[1-6]|li|blockquote|dd|dt)$/.test(box.name);

function commonBox(a: Box, b: Box): Box {
  const around = lineage(a);
  return lineage(b).find((box) => around.includes(box)) ?? a;
}
