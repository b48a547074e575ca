/** How a line's letters are set, by the elements around them: no computed style is asked for. */
import type { RawBlock } from './boxes.ts';
import { flatParentOf, nameOf } from './tree.ts';

/** True where all letters of a block stand in elements of these names, within its box. */
export function isSetAll(block: RawBlock, names: ReadonlySet<string>): boolean {
  return block.pieces.every((piece) => piece === null || piece.data.trim() === '' || isSet(piece, block, names));
}

/** Where a title stands upright among slanted words, and the other way round. */
const MOST = 0.7;

/** True where most letters do. */
export function isSetMostly(block: RawBlock, names: ReadonlySet<string>): boolean {
  let all = 0;
  let set = 0;
  for (const piece of block.pieces) {
    if (piece === null) continue;
    all += piece.data.length;
    if (isSet(piece, block, names)) set += piece.data.length;
  }
  return set > all * MOST;
}

function isSet(piece: Text, { box }: RawBlock, names: ReadonlySet<string>): boolean {
  for (let at = flatParentOf(piece); at !== null; at = at === box.element ? null : flatParentOf(at)) if (names.has(nameOf(at))) return true;
  return false;
}

/** Slanted: notes of the editors, and of who wrote it. */
export const SLANTED: ReadonlySet<string> = new Set(['em', 'i']);
/** Anything that sets a line apart from bare text. */
export const INLINE: ReadonlySet<string> = new Set(['span', 'font', 'u', 'big', 'b', 'strong']);
/** Bold: headings inside the text where a site has no other. */
export const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
