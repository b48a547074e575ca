/** The article's blocks: of all that stands in its box, what is its text, and as what. */
import type { BlockKind } from '../core/types.ts';
import { type Box, headingLevel, lineage, type Piece, type RawBlock, textOf } from './boxes.ts';
import { postsIn } from './posts.ts';
import { isWithin } from './root.ts';
import type { Survey } from './survey.ts';
import { isTeaser } from './teasers.ts';
import { attribute } from './tree.ts';
import { proseOf, type Weights } from './weigh.ts';
import { overlap, wordsOf } from './words.ts';

/** A block of the article, still as nodes. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  readonly box: Box;
}

/**
 * The blocks of the article, the headline first where one stands in the page.
 * @param title the page's own
 * @param isLive the page says that it is a live blog
 */
export function articleBlocks(page: Survey, weights: Weights, root: Box, title: string, isLive: boolean): ArticleBlock[] {
  const inRoot = visible(page.blocks.filter(({ box }) => lineage(box).includes(root) && !isWithin(box, weights.excluded)));
  const headline = findHeadline(page, inRoot[0], title);
  const lead = headline === null ? [] : leadOf(page, weights, headline, inRoot[0]);
  const judged = [...lead, ...inRoot].filter((block) => block !== headline).map((block) => ({ block, kind: kindOf(block, root) }));
  const kin = kinOf(inRoot);
  const kept = judged.filter(({ block, kind }) => belongs(block, kind, kin));
  const found = dropLooseHeadings(dropTail(kept)).map(({ block, kind }) => ({ kind, pieces: block.pieces, box: block.box }));
  const body = withStarts(found, postsIn(page, root, isLive));
  return headline === null ? body : [{ kind: 'title', pieces: headline.pieces, box: headline.box }, ...body];
}

/** Puts a block of kind `post`, which holds nothing, before each post of a live blog. */
function withStarts(blocks: readonly ArticleBlock[], posts: ReadonlyMap<Box, Box>): ArticleBlock[] {
  let at: Box | undefined;
  return blocks.flatMap((block): ArticleBlock[] => {
    const before = at;
    at = posts.get(block.box);
    return at === before ? [block] : [{ kind: 'post', pieces: [], box: at ?? block.box }, block];
  });
}

const MOST_LEADS = 3;
const SHORTEST_LEAD = 60;

/** A standfirst often stands with the headline, outside the box of the text: prose between the two. */
function leadOf(page: Survey, weights: Weights, headline: RawBlock, first: RawBlock | undefined): readonly RawBlock[] {
  const from = page.blocks.indexOf(headline) + 1;
  const to = first === undefined ? from : page.blocks.indexOf(first);
  const between = page.blocks.slice(from, Math.max(from, to)).filter((block) => proseOf(block) >= SHORTEST_LEAD);
  return visible(between.filter(({ box }) => !isWithin(box, weights.excluded))).slice(-MOST_LEADS);
}

/** Least share of its prose that an article shows. */
const SHOWN_SHARE = 0.4;

/** The blocks that the page shows. Where it hides nearly all (text that waits for a script), all of them. */
function visible(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const known = new Map<Box, boolean>();
  const isShown = ({ box }: RawBlock) => {
    const answer = known.get(box) ?? isVisible(box.element);
    known.set(box, answer);
    return answer;
  };
  const shown = blocks.filter(isShown);
  return proseIn(shown) < proseIn(blocks) * SHOWN_SHARE ? blocks : shown;
}

const proseIn = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** Asked only of the article's own boxes, since the answer may cost a layout. Where nothing is laid out (a tool), all is visible. */
function isVisible(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

interface Judged {
  readonly block: RawBlock;
  readonly kind: BlockKind;
}

function kindOf(block: RawBlock, root: Box): BlockKind {
  const line = lineage(block.box);
  const within = line.slice(0, line.includes(root) ? line.indexOf(root) + 1 : line.length);
  const isIn = (names: RegExp) => within.some(({ name }) => names.test(name));
  if (headingLevel(block.box) > 0) return 'heading';
  if (isIn(/^fig|^caption$/) || within.some(({ place }) => place.caption) || isCredited(block)) return 'caption';
  if (isIn(/^blockquote$/)) return 'quote';
  return isIn(/^(?:li|dd|dt)$/) ? 'item' : 'paragraph';
}

/** A picture's line, by the credit at its end: "(Credit: …)", "Foto: EFE", "Jane Doe/Getty Images". */
const CREDIT =
  /\((?:photo|picture|image|credit|foto|imagen|cr[eé]dito)[^()]{0,80}\)?$|(?:^|[.|] ?)(?:photo|credit|foto|imagen|cr[eé]dito)s?(?: by| de)?: ?.{1,60}$|\/ ?(?:getty images|reuters|ap|afp|efe)\)?\.?$/i;
const LONGEST_CREDITED = 400;

const isCredited = (block: RawBlock): boolean => block.chars < LONGEST_CREDITED && CREDIT.test(textOf(block).replace(/\s+/g, ' ').trim());

/** How the article's own paragraphs are made: a short line made alike is one of them. */
function kinOf(blocks: readonly RawBlock[]): ReadonlySet<string> {
  return new Set(blocks.filter((block) => proseOf(block) > 60).map(({ box }) => makeOf(box)));
}

/** Numbers left out: some sites number their paragraphs in the class. */
const makeOf = ({ name, element }: Box): string => `${name} ${attribute(element, 'class').replace(/\d+/g, '')}`;

function belongs(block: RawBlock, kind: BlockKind, kin: ReadonlySet<string>): boolean {
  const { chars, linked, stops, box } = block;
  if (linked > chars * 0.6 && !(stops > 2 && chars > 200)) return false;
  if (kind === 'heading') return chars < 300 && linked < chars * 0.5;
  if (isTeaser(block)) return false;
  if (kind === 'caption') return true;
  if (kind === 'item') return !/^[\d:.,\s]*(?:h|[ap]\.?m\.?)?\s*$/i.test(textOf(block));
  if (box.name === 'p' || kind === 'quote') return stops > 0 || chars > 60 || (linked === 0 && chars > 2 && kin.has(makeOf(box)));
  return stops > 0 && (chars >= 40 || kin.has(makeOf(box)));
}

/** Behind the last paragraph: lists of topics, lone words, and the site's notes, made otherwise than the article's own paragraphs. */
function dropTail(blocks: readonly Judged[]): readonly Judged[] {
  const own = ownMake(blocks);
  const isNote = ({ block, kind }: Judged) =>
    kind === 'item'
      ? block.stops === 0 && block.chars < 40
      : kind === 'paragraph' && makeOf(block.box) !== own && (block.linked > block.chars * 0.1 || (block.stops === 0 && block.chars < 40));
  let end = blocks.length;
  for (let i = end - 1; i >= 0; i--) {
    const last = blocks[i];
    if (last === undefined) break;
    if (isNote(last)) end = i;
    else if (last.kind !== 'heading' && last.kind !== 'caption') break;
  }
  return blocks.slice(0, end);
}

/** How most of the prose is made. */
function ownMake(blocks: readonly Judged[]): string {
  const sums = new Map<string, number>();
  for (const { block } of blocks) sums.set(makeOf(block.box), (sums.get(makeOf(block.box)) ?? 0) + proseOf(block));
  return [...sums].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

/** Headings with nothing of their own under them belong to what was left out. */
function dropLooseHeadings(blocks: readonly Judged[]): Judged[] {
  return blocks.filter(({ block, kind }, index) => {
    if (kind !== 'heading' || isSentence(block)) return true;
    const next = blocks.slice(index + 1, index + 4).find((each) => each.kind !== 'heading');
    return next !== undefined && next.kind !== 'caption';
  });
}

/** A standfirst set as a heading. */
const isSentence = (block: RawBlock): boolean => block.stops > 1 && block.chars >= 100;

const LONGEST_HEADLINE = 400;

/** The heading that says what the page's title says; else the last h1 before the text. */
function findHeadline(page: Survey, first: RawBlock | undefined, title: string): RawBlock | null {
  const limit = first === undefined ? page.blocks.length : page.blocks.indexOf(first) + 3;
  const wanted = wordsOf(title);
  const heads = page.blocks.slice(0, limit).filter(({ box, chars }) => {
    const level = headingLevel(box);
    return chars < LONGEST_HEADLINE && (level === 1 ? chars >= 3 : level === 2 && chars >= 10);
  });
  const same = heads.find((block) => overlap(wordsOf(textOf(block)), wanted) > 0.6);
  return same ?? heads.findLast(({ box }) => headingLevel(box) === 1) ?? null;
}
