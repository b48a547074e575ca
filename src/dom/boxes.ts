/** Boxes and blocks: what a page is read into. */
import type { Place } from './traits.ts';

/** An element that begins and ends blocks. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  readonly parent: Box | null;
  readonly place: Place;
  /** Prose in it, its boxes included: characters, links and short scraps taken off. Filled in by `weigh`. */
  weight: number;
}

/** A piece of a block: a text node, or null for a line break. */
export type Piece = Text | null;

/** A stretch of text that no box interrupts. */
export interface RawBlock {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** Characters, white space collapsed. */
  readonly chars: number;
  /** Of these, characters inside links. */
  readonly linked: number;
  /** Commas, full stops and the like: prose has them, menus do not. */
  readonly stops: number;
}

/** A box and the boxes around it, innermost first. */
export function lineage(box: Box): Box[] {
  const line: Box[] = [];
  for (let at: Box | null = box; at !== null; at = at.parent) line.push(at);
  return line;
}

/** The level of the heading that a box is or lies in, from 1 to 6; 0 outside of headings. */
export function headingLevel(box: Box): number {
  const heading = lineage(box).find(({ name }) => /^h[1-6]$/.test(name));
  return heading === undefined ? 0 : Number(heading.name[1]);
}

/** A block's text as it stands in the page, white space and all. */
export const textOf = (block: RawBlock): string => block.pieces.map((piece) => piece?.data ?? ' ').join('');
