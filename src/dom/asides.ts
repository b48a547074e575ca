/** What stands in the article's box and is set apart from its text by how it is made: forms to subscribe by, cards with a button, glossaries, embedded posts. */

import { type Box, isIn, lineage, lineOf, makeOf, type RawBlock, withInside } from './boxes.ts';
import type { Located } from './located.ts';
import { namesOf, type Place, tidy } from './traits.ts';
import { flatParentOf } from './tree.ts';
import { proseOf } from './weigh.ts';

/** Parts of the page that the gate need not know: their names stand here, so that pages that are no articles do not pay for them. */
const APART =
  /(?:^|[ -])(?:testimonials?|testimonios?|call-to-action|call-?outs?|cta|glossary|glosario|disclaimer|copyright|feedback|affiliates?|twitter-tweet|bluesky-embed|instagram-media|tiktok-embed|fb-(?:post|video)|embed-(?:twitter|instagram|facebook|tiktok|youtube)|(?:twitter|instagram|facebook|tiktok|youtube)-embed|(?:app|inline)-promo|no-?print|printfooter)(?:$|[ -])/;

/** Also what is chosen from: polls. */
const FIELDS = 'input[type="email"],input[type="radio"],input[type="tel"],input[type="text"],input:not([type]),textarea';
/** Also lists of terms, which are set apart by a heading of their own as such cards are. */
const CARDS = 'button,[role="button"],input[type="submit"],dl';
const CONTROLS = `${FIELDS},${CARDS}`;
const MOST_CONTROLS = 50;
const BOXES_PER_SLICE = 1_000;

/** What is set apart is lighter than this, in characters of prose and as a share of the article's; where nothing tells its paragraphs from the article's, than the last. */
const HEAVIEST = 600;
const HEAVIEST_SHARE = 0.25;
const HEAVIEST_ALIKE = 300;

/**
 * The blocks of boxes that are set apart. Yields often.
 * @param blocks those in the article's box, in document order
 * @param headline the article's, null without one
 * @param own how most of its prose is made
 */
export function* asidesIn(
  located: Located,
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
  own: string,
): Generator<void, ReadonlySet<RawBlock>, void> {
  const { root, inside } = located;
  const out = new Set<Box>();
  const known = new Map<Place, boolean>();
  let at = 0;
  for (const box of inside) {
    at += 1;
    if (at % BOXES_PER_SLICE === 0) yield;
    if (box === root || box.weight >= root.weight * HEAVIEST_SHARE) continue;
    const isApart = known.get(box.place) ?? APART.test(tidy(namesOf(box.element)));
    known.set(box.place, isApart);
    if (isApart) out.add(box);
  }
  for (const box of signed(blocks, root)) out.add(box);
  yield;
  const held = holdings(blocks, own);
  for (const box of withControls(located, blocks, headline, held, own)) out.add(box);
  yield;
  for (const box of withLinks(located, blocks, headline, held, own)) out.add(box);
  yield;
  if (out.size === 0) return new Set();
  const apart = withInside(located.page.boxes, out);
  return new Set(blocks.filter(({ box }) => !box.caption && apart.has(box)));
}

/** Under a post from elsewhere: "— Ana Lima (@analima) March 3, 2026". */
const SIGNED = /^[—–-]{1,2} ?[^()]{2,80} \(@\w{2,30}\)/;
const LONGEST_SIGNED = 140;
const MOST_IN_POST = 3;

/** The boxes of posts from elsewhere, by who signed them: a quotation, or a box that holds hardly more. */
function signed(blocks: readonly RawBlock[], root: Box): Box[] {
  return blocks.flatMap((block) => {
    if (block.chars > LONGEST_SIGNED || !SIGNED.test(lineOf(block))) return [];
    const line = lineage(block.box);
    const within = line.slice(0, Math.max(0, line.indexOf(root)));
    const { parent } = block.box;
    const isPost = parent !== null && within.includes(parent) && blocks.filter(({ box }) => isIn(box, parent)).length <= MOST_IN_POST;
    return within.find(({ name }) => name === 'blockquote') ?? (isPost ? parent : []);
  });
}

/** What a box holds of the article's blocks. */
interface Held {
  readonly first: RawBlock;
  /** Characters of prose made as the article's own. */
  own: number;
  /** Characters behind the first block, and those of them in links. */
  chars: number;
  linked: number;
}

const LINKS_SHARE = 0.5;

/** Lists of what else there is: boxes with a heading of their own over little but links. */
function withLinks(
  { root, inside }: Located,
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
  held: ReadonlyMap<Box, Held>,
  own: string,
): Box[] {
  const start = blocks.findIndex((block) => isOwn(block, own));
  const top = new Set(headline === null ? [root] : [root, ...lineage(headline.box)]);
  return [...inside].filter((box) => {
    const its = held.get(box);
    if (its === undefined || top.has(box) || its.own > 0 || its.linked === 0 || its.linked < its.chars * LINKS_SHARE) return false;
    const { first } = its;
    return (
      first.box !== box &&
      first.box.heading > 1 &&
      first.linked === 0 &&
      box.weight < HEAVIEST &&
      (headline !== null || blocks.indexOf(first) > start)
    );
  });
}

/** Boxes with a form field, and those with a heading of their own and a button or a list of terms. */
function withControls(
  located: Located,
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
  held: ReadonlyMap<Box, Held>,
  own: string,
): Box[] {
  const { page, root, inside } = located;
  if (root.element.querySelector(CONTROLS) === null) return [];
  const find = (selector: string): Element[] => [...root.element.querySelectorAll(selector)].slice(0, MOST_CONTROLS);
  const fields = find(FIELDS);
  const cards = find(CARDS);
  const byElement = new Map(page.boxes.map((box) => [box.element, box]));
  const top = new Set(headline === null ? [root] : [root, ...lineage(headline.box)]);
  const isTold = /\S \S/.test(own);
  const heaviest = Math.min(root.weight * HEAVIEST_SHARE, isTold ? HEAVIEST : HEAVIEST_ALIKE);

  const parts = [...held.keys()].filter((box) => inside.has(box) && (held.get(box)?.own ?? 0) > 0);
  /** The article itself is cut into boxes made like this one. */
  const isOneOfMany = (box: Box): boolean =>
    parts.some((other) => other !== box && other.parent === box.parent && makeOf(other) === makeOf(box));

  /** The largest box around it that holds little and nothing of the article's own. */
  const around = (element: Element): Box[] => {
    let best: Box[] = [];
    for (let box = boxOf(element, byElement); box !== null && inside.has(box) && !top.has(box); box = box.parent) {
      const its = held.get(box);
      if (its === undefined) continue;
      if (box.weight > heaviest || (isTold && its.own > 0)) break;
      if (!isOneOfMany(box)) best = [box];
    }
    return best;
  };
  const start = blocks.findIndex((block) => isOwn(block, own));
  const isCard = (box: Box): boolean => {
    const first = held.get(box)?.first;
    return first !== undefined && box.weight > 0 && first.box.heading > 1 && first.box !== box && blocks.indexOf(first) > start;
  };
  return [...fields.flatMap(around), ...cards.flatMap(around).filter(isCard)];
}

const isOwn = (block: RawBlock, own: string): boolean => proseOf(block) > 0 && makeOf(block.box) === own;

function holdings(blocks: readonly RawBlock[], own: string): ReadonlyMap<Box, Held> {
  const held = new Map<Box, Held>();
  for (const block of blocks) {
    const prose = isOwn(block, own) ? proseOf(block) : 0;
    for (const box of lineage(block.box)) {
      const its = held.get(box) ?? { first: block, own: 0, chars: 0, linked: 0 };
      its.own += prose;
      its.chars += block === its.first ? 0 : block.chars;
      its.linked += block.linked;
      held.set(box, its);
    }
  }
  return held;
}

/** The nearest box around an element. */
function boxOf(element: Element, byElement: ReadonlyMap<Element, Box>): Box | null {
  for (let at = flatParentOf(element); at !== null; at = flatParentOf(at)) {
    const box = byElement.get(at);
    if (box !== undefined) return box;
  }
  return null;
}
