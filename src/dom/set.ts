/** How a line's letters are set, by the elements around them: no computed style is asked for. */
import type { RawBlock } from './boxes.ts';
import { flatParentOf, nameOf } from './tree.ts';

/** True where all letters of a block stand in elements of these names, within its box. */
export function isSetAll({ box, pieces }: RawBlock, names: ReadonlySet<string>): boolean {
  return pieces.every((piece) => {
    if (piece === null || piece.data.trim() === '') return true;
    for (let at = flatParentOf(piece); at !== null; at = at === box.element ? null : flatParentOf(at))
      if (names.has(nameOf(at))) return true;
    return false;
  });
}

/** Slanted: notes of the editors, and of who wrote it. */
export const SLANTED: ReadonlySet<string> = new Set(['em', 'i']);
/** Anything that sets a line apart from bare text. */
export const INLINE: ReadonlySet<string> = new Set(['span', 'font', 'u', 'big', 'b', 'strong']);
/** Bold: headings inside the text where a site has no other. */
export const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
