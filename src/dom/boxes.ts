/** Boxes and blocks: what a page is read into. */
import type { Place } from './traits.ts';
import { attribute } from './tree.ts';
import { collapsed } from './words.ts';

/** An element that begins and ends blocks. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  readonly parent: Box | null;
  readonly place: Place;
  /** The level of the heading that it is or lies in, from 1 to 6; 0 outside of headings. */
  readonly heading: number;
  /** True for a caption, and whatever lies in a figure. */
  readonly caption: boolean;
  /** Prose in it, its boxes included: characters, links and short scraps taken off. Filled in by `weigh`. */
  weight: number;
  /** Kept by `makeOf`. */
  make: string | undefined;
}

/** A piece of a block: a text node, or null for a line break. */
export type Piece = Text | null;

/** A part of a text node. */
export interface Stretch {
  readonly data: string;
  readonly node: Text;
  /** Its offset there. */
  readonly from: number;
}

/** A piece of what is read. */
export type Told = Piece | Stretch;

/** The text node of such a piece. */
export const nodeOf = (piece: Text | Stretch): Text => ('node' in piece ? piece.node : piece);

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
  /** Kept by `lineOf`. */
  line: string | undefined;
}

/** A box and the boxes around it, innermost first. */
export function lineage(box: Box): Box[] {
  const line: Box[] = [];
  for (let at: Box | null = box; at !== null; at = at.parent) line.push(at);
  return line;
}

/** True for a box in another, and for that box itself. */
export function isIn(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at !== null && at !== outer) at = at.parent;
  return at === outer;
}

/** A block's text as it stands in the page, white space and all. */
export const textOf = ({ pieces }: { readonly pieces: readonly Told[] }): string =>
  pieces.reduce((text, piece) => text + (piece?.data ?? ' '), '');

/** The same as the page shows it, without white space around it; looked at by many, so it is kept. */
export function lineOf(block: RawBlock): string {
  block.line ??= collapsed(textOf(block)).trim();
  return block.line;
}

/** Name and class, as boxes made alike share them. Numbers are left out: some sites number their paragraphs in the class. */
export function makeOf(box: Box): string {
  box.make ??= `${box.name} ${attribute(box.element, 'class').replace(/\d+/g, '')}`;
  return box.make;
}

/** The boxes of a set and all inside them. @param boxes in document order */
export function withInside(boxes: readonly Box[], set: Pick<ReadonlySet<Box>, 'has' | 'size'>): Set<Box> {
  const inside = new Set<Box>();
  if (set.size === 0) return inside;
  boxes.forEach((box) => {
    if (set.has(box) || (box.parent !== null && inside.has(box.parent))) inside.add(box);
  });
  return inside;
}
