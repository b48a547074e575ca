/** Old pages set headline, byline and date as lines of one cell, parted by breaks: a line in bold among others is a block of its own. */
import { lineOf, type Piece, type RawBlock } from './boxes.ts';
import type { Located } from './located.ts';
import { BOLD, isSetAll } from './set.ts';
import { proseOf } from './weigh.ts';

const SHORTEST = 25;
const LONGEST = 200;
/** With more, it is a story. */
const LONGEST_BLOCK = 400;
const MOST_LINES = 6;
const LINK = new Set(['a']);
/** A paragraph. */
const LEAST_TOLD = 100;

/** The article's place, with such a block before its first paragraph cut in three: what stands before the line, the line, what stands behind it. */
export function withHead(located: Located): Located {
  const { page, inside } = located;
  const own = page.blocks.filter(({ box }) => inside.has(box));
  const before = own.slice(
    0,
    own.findIndex((block) => proseOf(block) >= LEAST_TOLD && headIn(block) === null),
  );
  const block = before.findLast((each) => headIn(each) !== null);
  if (block === undefined) return located;
  return { ...located, page: { ...page, blocks: page.blocks.flatMap((each) => (each === block ? cut(block, headIn(block)) : [each])) } };
}

/** From where to where such a line goes, in pieces; null without one, or with several. */
function headIn(block: RawBlock): readonly [number, number] | null {
  const { box, chars, pieces } = block;
  if (box.heading > 0 || box.caption || chars > LONGEST_BLOCK || !pieces.includes(null)) return null;
  const ends = [...pieces.flatMap((piece, at) => (piece === null ? [at] : [])), pieces.length];
  const lines = ends.map((end, at) => [at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end] as const).filter(([from, to]) => to > from);
  const heads = lines.filter(([from, to]) => isHead(part(block, pieces.slice(from, to))));
  return lines.length > 1 && lines.length <= MOST_LINES && heads.length === 1 ? (heads[0] ?? null) : null;
}

const isHead = (line: RawBlock): boolean =>
  line.chars >= SHORTEST && line.chars <= LONGEST && isSetAll(line, BOLD) && !/[.:]$/.test(lineOf(line));

function cut(block: RawBlock, head: readonly [number, number] | null): RawBlock[] {
  if (head === null) return [block];
  const [from, to] = head;
  const parts = [block.pieces.slice(0, from), block.pieces.slice(from, to), block.pieces.slice(to)];
  return parts.map((pieces) => part(block, pieces)).filter(({ chars }) => chars > 0);
}

function part(block: RawBlock, pieces: readonly Piece[]): RawBlock {
  const whole: RawBlock = { ...block, pieces, line: undefined };
  const line = lineOf(whole);
  const isLinked = (piece: Piece): piece is Text => piece !== null && isSetAll({ ...whole, pieces: [piece] }, LINK);
  const linked = block.linked === 0 ? 0 : pieces.filter(isLinked).reduce((sum, { data }) => sum + data.trim().length, 0);
  return { ...whole, chars: line.length, linked, stops: line.match(/[.,;?!”]/g)?.length ?? 0 };
}
