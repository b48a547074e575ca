/** A second look at where the article stands, for pages that are read: what only text tells, not its weight. */
import { type Box, isIn, lineage, makeOf, type RawBlock, withInside } from './boxes.ts';
import { findHeadline } from './headline.ts';
import { withHead } from './heads.ts';
import type { Located } from './located.ts';
import { oneOfSeveral } from './one-of-several.ts';
import { articleRoot } from './root.ts';
import { commentsAround, othersIn } from './sections.ts';
import { BOLD, isSetAll } from './set.ts';
import type { Survey } from './survey.ts';
import { proseOf } from './weigh.ts';

/** The place of the article, outside readers' comments, before the teasers under it and beside no other article. */
export function settle(located: Located, title: string): Located {
  const whole = outsideComments(outOfParagraphs(located), title);
  return withHead(withEnds(oneOfSeveral(beforeTeasers(besideLists(whole, title), title), title)));
}

/** A box inside an article can hold most of its text, such as a list of questions: it begins before that box, and ends behind it. */
function withEnds(located: Located): Located {
  const { page, weights, root } = located;
  const { parent } = root;
  if (parent === null || parent.parent === null || weights.excluded.has(parent)) return located;
  const own = new Set(
    page.blocks.filter((block) => located.inside.has(block.box) && proseOf(block) >= LEAST_TOLD).map(({ box }) => makeOf(box)),
  );
  const beside = page.blocks.filter(
    (block) => block.box.parent === parent && block.box.name === 'p' && proseOf(block) >= LEAST_TOLD && own.has(makeOf(block.box)),
  );
  const at = page.boxes.indexOf(root);
  const isBefore = ({ box }: RawBlock): boolean => page.boxes.indexOf(box) < at;
  if (!beside.some(isBefore) || beside.every(isBefore)) return located;
  const inside = withInside(page.boxes, new Set([parent]));
  for (const box of weights.excluded) inside.delete(box);
  return { ...located, root: parent, inside };
}

/** Paragraphs that a page forgot to close hold all that follow them: the way down to the article must not lose those before. */
function outOfParagraphs(located: Located): Located {
  const { page, weights, root } = located;
  const tells = new Set(page.blocks.filter((block) => proseOf(block) >= LEAST_TOLD).map(({ box }) => box));
  let at = root;
  while (at.parent !== null && tells.has(at.parent) && (makeOf(at.parent) === makeOf(at) || at.name !== 'p')) at = at.parent;
  if (at === root) return located;
  const inside = withInside(page.boxes, new Set([at.parent ?? at]));
  for (const box of weights.excluded) inside.delete(box);
  return { ...located, root: at.parent ?? at, inside };
}

/** Comments can weigh more than the article, and their boxes say nothing on sites whose names are made by tools; the line above them does. */
function outsideComments(located: Located, title: string): Located {
  const { page, root } = located;
  const section = commentsAround(page, root) ?? othersIn(page, root, (first) => findHeadline(page, first, title));
  return section === null ? located : without(located, section, title);
}

const LEAST_TOLD = 60;

const FEWEST_TITLED = 4;
const LEAST_BESIDE = 300;

/** Columns of short notices that each begin with a title of their own: old sites set them in cells beside the article. */
function besideLists(located: Located, title: string): Located {
  const { page, root, inside } = located;
  if (page.blocks.filter((block) => inside.has(block.box) && isBegunByTitle(block)).length < FEWEST_TITLED) return located;
  const counts = new Map<Box, { all: number; titled: number }>();
  for (const block of page.blocks) {
    if (!inside.has(block.box) || proseOf(block) === 0) continue;
    const line = lineage(block.box);
    for (const box of line.slice(0, line.indexOf(root))) {
      const count = counts.get(box) ?? { all: 0, titled: 0 };
      count.all += 1;
      count.titled += Number(isTitled(block, box));
      counts.set(box, count);
    }
  }
  const isList = (box: Box | null): boolean => {
    const count = box === null ? undefined : counts.get(box);
    return count !== undefined && count.titled >= FEWEST_TITLED && count.titled >= count.all * MOST_OF_IT;
  };
  const lists = [...counts.keys()].filter((box) => isList(box) && !lineage(box).slice(1).some(isList));
  const beside = root.weight - lists.reduce((sum, { weight }) => sum + weight, 0);
  return beside < LEAST_BESIDE ? located : lists.reduce((at, list) => without(at, list, title), located);
}

const SHORTEST_TITLE = 15;

/** Of most blocks no more need be looked at. */
const isBegunByTitle = ({ pieces, ...block }: RawBlock): boolean =>
  pieces.length > 1 && isSetAll({ ...block, pieces: [pieces.find((piece) => piece !== null && piece.data.trim() !== '') ?? null] }, TITLES);

/** True where a block begins with a line in bold or in a link; in a cell it need not be a line of its own. */
function isTitled({ pieces, linked, chars, box }: RawBlock, around: Box): boolean {
  const end = pieces.indexOf(null);
  const first = pieces
    .slice(0, end < 0 ? (around.name === 'td' ? 1 : 0) : end)
    .filter((piece) => piece !== null && piece.data.trim() !== '');
  const length = first.reduce((sum, piece) => sum + (piece?.data.length ?? 0), 0);
  const isSet = isSetAll({ pieces: first, box, chars, linked, stops: 0, line: undefined }, TITLES);
  return length >= SHORTEST_TITLE && length < chars && isSet;
}

const TITLES = new Set([...BOLD, 'a']);

const FEWEST_TEASERS = 4;
const HEAVIEST_TEASER = 300;
const MOST_OF_IT = 0.8;
/** Text of this many characters between a headline and a list is the article. */
const LEAST_TEXT = 200;

/** Teasers can weigh more than a short article, and say nothing of themselves where their titles are no links. */
function beforeTeasers(located: Located, title: string): Located {
  const { page, weights, root } = located;
  if (!isOfTeasers(page, root)) return located;
  const end = page.blocks.findIndex(({ box }) => isIn(box, root));
  const headline = findHeadline(page, page.blocks[end], title);
  if (headline === null) return located;
  const between = page.blocks.slice(page.blocks.indexOf(headline), end).filter(({ box }) => !weights.excluded.has(box));
  return between.reduce((sum, block) => sum + proseOf(block), 0) < LEAST_TEXT ? located : without(located, root, title);
}

/** Nearly all of it stands in boxes made alike, light ones with a heading each. */
function isOfTeasers({ boxes, blocks }: Survey, root: Box): boolean {
  const light = boxes.filter((box) => box.parent === root && box.weight > 0 && box.weight < HEAVIEST_TEASER);
  if (light.length < FEWEST_TEASERS) return false;
  const headed = new Set(blocks.filter(({ box }) => box.heading > 0).flatMap(({ box }) => lineage(box)));
  const parts = light.filter((box) => headed.has(box));
  const alike = parts.filter((box) => makeOf(box) === makeOf(parts[0] ?? box));
  return alike.length >= FEWEST_TEASERS && alike.reduce((sum, { weight }) => sum + weight, 0) >= root.weight * MOST_OF_IT;
}

/** The place of the article, with a box left out. */
function without(located: Located, section: Box, title: string): Located {
  const { page, weights } = located;
  const its = withInside(page.boxes, new Set([section]));
  for (const box of lineage(section).slice(1)) box.weight -= section.weight;
  for (const box of its) box.weight = 0;
  const excluded = new Set([...weights.excluded, ...its]);
  const other = articleRoot(page, { ...weights, excluded }, title);
  if (other === null || other.weight === 0) return located;
  const inside = withInside(page.boxes, new Set([other]));
  for (const box of excluded) inside.delete(box);
  return { page, weights: { ...weights, excluded }, root: other, inside };
}
