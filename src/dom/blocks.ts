/** The article's blocks: of all that stands in its box, what is its text, and as what. */
import type { BlockKind } from '../core/types.ts';
import { isWithin } from './root.ts';
import type { Box, Piece, RawBlock, Survey } from './survey.ts';
import { isTeaser } from './teasers.ts';
import type { Weights } from './weigh.ts';

/** A block of the article, still as nodes. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  readonly box: Box;
}

/** The blocks of the article, the headline first where one stands in the page. */
export function articleBlocks(page: Survey, weights: Weights, root: Box, title: string): ArticleBlock[] {
  const inRoot = page.blocks.filter((block) => isInside(block.box, root) && !isWithin(block.box, weights.excluded));
  const headline = findHeadline(page, inRoot[0], title);
  const judged = inRoot.filter((block) => block !== headline).map((block) => ({ block, kind: kindOf(block, root) }));
  const kept = judged.filter(({ block, kind }) => belongs(block, kind));
  const body = dropLooseHeadings(kept).map(({ block, kind }) => ({ kind, pieces: block.pieces, box: block.box }));
  return headline === null ? body : [{ kind: 'title', pieces: headline.pieces, box: headline.box }, ...body];
}

interface Judged {
  readonly block: RawBlock;
  readonly kind: BlockKind;
}

function isInside(box: Box, root: Box): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (at === root) return true;
  return false;
}

function kindOf(block: RawBlock, root: Box): BlockKind {
  for (let at: Box | null = block.box; at !== null; at = at.parent) {
    if (/^h[1-6]$/.test(at.name)) return 'heading';
    if (at.name === 'figcaption' || at.name === 'figure' || at.name === 'caption' || at.place.caption) return 'caption';
    if (at.name === 'blockquote') return 'quote';
    if (at.name === 'li' || at.name === 'dd' || at.name === 'dt') return 'item';
    if (at === root) break;
  }
  return 'paragraph';
}

function belongs(block: RawBlock, kind: BlockKind): boolean {
  const { chars, linked, stops, box } = block;
  if (linked > chars * 0.6 && !(stops > 2 && chars > 200)) return false;
  if (kind === 'heading') return chars < 300 && linked < chars * 0.5;
  if (isTeaser(block)) return false;
  if (kind === 'caption' || kind === 'item') return true;
  if (box.name === 'p' || kind === 'quote') return stops > 0 || chars > 60;
  return stops > 0 && chars >= 40;
}

/** Headings with nothing of their own under them belong to what was left out. */
function dropLooseHeadings(blocks: readonly Judged[]): Judged[] {
  return blocks.filter(({ kind }, index) => {
    if (kind !== 'heading') return true;
    const next = blocks.slice(index + 1, index + 4).find((each) => each.kind !== 'heading');
    return next !== undefined && next.kind !== 'caption';
  });
}

/** The heading that says what the page's title says; else the last h1 before the text. */
function findHeadline(page: Survey, first: RawBlock | undefined, title: string): RawBlock | null {
  const limit = first === undefined ? page.blocks.length : page.blocks.indexOf(first) + 3;
  const wanted = words(title);
  const heads = page.blocks.slice(0, limit).filter((block) => /^h[12]$/.test(block.box.name) && block.chars >= 10 && block.chars < 400);
  const same = heads.find((block) => overlap(words(textOf(block)), wanted) > 0.6);
  return same ?? heads.findLast((block) => block.box.name === 'h1') ?? null;
}

const textOf = (block: RawBlock): string => block.pieces.map((piece) => piece?.data ?? ' ').join('');

function words(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 500)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  );
}

/** Share of the smaller set that the other has too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}
