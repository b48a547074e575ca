/** Footnotes and references: beside the article by their names, and yet its text. Nothing in them is marked. */
import type { Box, RawBlock } from './boxes.ts';
import type { Located } from './located.ts';

const NOTES = /^(?:references|reflist|footnotes?)$/;

/** The blocks of the article's notes, in or right beside its box, in document order. */
export function notesIn({ page, inside, root }: Located): readonly RawBlock[] {
  const notes = new Set<Box>();
  for (const box of page.boxes) {
    const { parent, place } = box;
    if (parent === null || place.comments || place.unseen || inside.has(box)) continue;
    const isNamed = NOTES.test(place.beside);
    if (notes.has(parent) ? isNamed || place.beside === '' : isNamed && (inside.has(parent) || parent === root.parent)) notes.add(box);
  }
  return notes.size === 0 ? [] : page.blocks.filter(({ box }) => notes.has(box));
}
