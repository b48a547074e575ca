/**
 * One walk over a page: the boxes that hold text, and in them the blocks of text, with what is needed to tell an article's
 * paragraphs from the rest. Nothing is copied or changed; the walk can pause, so that it never holds the page up.
 */
import { MAX_TEXT } from '../core/types.ts';
import type { Box, RawBlock } from './boxes.ts';
import { OpenBlock } from './open-block.ts';
import { partOf, placeOf } from './traits.ts';
import { firstChildOf, isElement, isText, nameOf, nextSiblingOf, shadowOf } from './tree.ts';

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
export const LIMITS: Limits = { nodes: 150_000, chars: 3_000_000, article: MAX_TEXT };

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
    const place = placeOf(element);
    const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : (parent?.heading ?? 0);
    const caption = place.caption || /^fig|^caption$/.test(name) || parent?.caption === true;
    const box = { element, name, parent, place, heading, caption, weight: 0 };
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
