/**
 * One walk over a page: the boxes that hold text, and in them the blocks of text, with what is needed to tell an article's
 * paragraphs from the rest. Nothing is copied or changed; the walk can pause, so that it never holds the page up.
 */
import { type Place, partOf, placeOf } from './traits.ts';
import { firstChildOf, isElement, isText, nameOf, nextSiblingOf, shadowOf } from './tree.ts';

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

/** What the walk found, in document order. */
export interface Survey {
  readonly boxes: readonly Box[];
  readonly blocks: readonly RawBlock[];
  /** Open shadow roots that were entered: each must be watched by itself. */
  readonly shadows: readonly ShadowRoot[];
  /** True where the page is larger than the limits; then the lists end early. */
  readonly tooLarge: boolean;
}

/** How much of a page is read. */
export interface Limits {
  readonly nodes: number;
  readonly chars: number;
  /** Characters of the article's prose. */
  readonly article: number;
}

/** Beyond this a page is refused with a word rather than read slowly. */
export const LIMITS: Limits = { nodes: 150_000, chars: 3_000_000, article: 600_000 };

const NODES_PER_SLICE = 400;

interface Level {
  next: Node | null;
  /** Assigned nodes of a slot come as a list instead. */
  readonly list: readonly Node[] | null;
  at: number;
  readonly box: Box;
  readonly opensBox: boolean;
  readonly isLink: boolean;
}

/**
 * Walks a page from `root`. Yields every few hundred nodes.
 * @param root usually the body
 * @param limits beyond them the walk stops and says so
 */
export function* survey(root: Element, limits: Limits = LIMITS): Generator<void, Survey, void> {
  const walk = new Walk(root);
  let nodes = 0;
  while (walk.step()) {
    nodes += 1;
    if (nodes > limits.nodes || walk.chars > limits.chars) return walk.result(true);
    if (nodes % NODES_PER_SLICE === 0) yield;
  }
  return walk.result(false);
}

class Walk {
  chars = 0;
  readonly #boxes: Box[] = [];
  readonly #blocks: RawBlock[] = [];
  readonly #shadows: ShadowRoot[] = [];
  readonly #levels: Level[] = [];
  readonly #open = new OpenBlock();
  #links = 0;

  constructor(root: Element) {
    this.#enter(root, this.#addBox(root, nameOf(root), null), true, false);
  }

  result(tooLarge: boolean): Survey {
    return { boxes: this.#boxes, blocks: this.#blocks, shadows: this.#shadows, tooLarge };
  }

  /** One node on; false at the end. */
  step(): boolean {
    const level = this.#levels.at(-1);
    if (level === undefined) return false;
    const node = advance(level);
    if (node === null) this.#leave(level);
    else if (isText(node)) this.#addText(node, level.box);
    else if (isElement(node)) this.#addElement(node, level.box);
    return true;
  }

  #addElement(element: Element, box: Box): void {
    const part = partOf(element);
    if (part === 'inline') {
      this.#enter(element, box, false, nameOf(element) === 'a');
    } else if (part === 'break') {
      if (nameOf(element) === 'hr' || this.#open.isAfterBreak()) this.#flush(box);
      else this.#open.addBreak();
    } else if (part === 'block') {
      this.#flush(box);
      this.#enter(element, this.#addBox(element, nameOf(element), box), true, false);
    }
  }

  #addBox(element: Element, name: string, parent: Box | null): Box {
    const box = { element, name, parent, place: placeOf(element), weight: 0 };
    this.#boxes.push(box);
    return box;
  }

  #enter(element: Element, box: Box, opensBox: boolean, isLink: boolean): void {
    const shadow = shadowOf(element);
    if (shadow !== null) this.#shadows.push(shadow);
    const list = nameOf(element) === 'slot' ? assigned(element) : null;
    this.#levels.push({ next: firstChildOf(shadow ?? element), list, at: 0, box, opensBox, isLink });
    if (isLink) this.#links += 1;
  }

  #leave(level: Level): void {
    this.#levels.pop();
    if (level.isLink) this.#links -= 1;
    if (level.opensBox) this.#flush(level.box);
  }

  #addText(node: Text, box: Box): void {
    this.#open.addText(node, this.#links > 0);
    if (this.#open.box === null) this.#open.box = box;
  }

  #flush(box: Box): void {
    const block = this.#open.close(this.#open.box ?? box);
    if (block === null) return;
    this.chars += block.chars;
    this.#blocks.push(block);
  }
}

function advance(level: Level): Node | null {
  if (level.list !== null) return level.list[level.at++] ?? null;
  const node = level.next;
  level.next = node === null ? null : nextSiblingOf(node);
  return node;
}

/** A slot shows what is assigned to it; with nothing assigned it shows its own children. */
function assigned(slot: Element): readonly Node[] | null {
  const nodes = isSlot(slot) ? slot.assignedNodes() : [];
  return nodes.length > 0 ? nodes : null;
}

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;

/** The block that the walk is in. */
class OpenBlock {
  box: Box | null = null;
  #pieces: Piece[] = [];
  #chars = 0;
  #linked = 0;
  #stops = 0;

  addText(node: Text, inLink: boolean): void {
    const { chars, stops } = measure(node.data);
    this.#pieces.push(node);
    this.#chars += chars;
    this.#stops += stops;
    if (inLink) this.#linked += chars;
  }

  addBreak(): void {
    this.#pieces.push(null);
  }

  /** True where only white space stands since the last break: a second one parts paragraphs. */
  isAfterBreak(): boolean {
    for (let i = this.#pieces.length - 1; i >= 0; i--) {
      const piece = this.#pieces[i];
      if (piece === null) return true;
      if (piece !== undefined && measure(piece.data).chars > 0) return false;
    }
    return false;
  }

  close(box: Box): RawBlock | null {
    const pieces = this.#pieces;
    const chars = this.#chars;
    const linked = this.#linked;
    const stops = this.#stops;
    if (pieces.length === 0) return null;
    this.#pieces = [];
    this.#chars = this.#linked = this.#stops = 0;
    this.box = null;
    return chars === 0 ? null : { box, pieces, chars, linked, stops };
  }
}

/** Characters that are no white space (plus one per gap), and marks of prose. */
function measure(data: string): { chars: number; stops: number } {
  let chars = 0;
  let stops = 0;
  let blank = true;
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (isBlank(unit)) {
      blank = true;
      continue;
    }
    if (blank && chars > 0) chars += 1;
    blank = false;
    chars += 1;
    if (unit === 0x2c || unit === 0x2e || unit === 0x3b || unit === 0x3f || unit === 0x21 || unit === 0x201d) stops += 1;
  }
  return { chars, stops };
}

/** White space that collapses in HTML, and the no-break space, which sites put everywhere. */
export const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0xfeff;

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
