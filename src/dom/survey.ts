/**
 * One walk over a page: the boxes that hold text, and in them the blocks of text, with what is needed to tell an article's
 * paragraphs from the rest. Nothing is copied or changed; the walk can pause, so that it never holds the page up.
 */
import { MAX_TEXT } from '../core/types.ts';
import type { Box, RawBlock } from './boxes.ts';
import { OpenBlock } from './open-block.ts';
import { type Place, partOf, placeOf } from './traits.ts';
import { attribute, attributesOf, firstChildOf, isElement, isText, nameOf, nextSiblingOf, shadowOf } from './tree.ts';

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
  /** Assigned nodes of a slot come as a list instead: those behind the next. */
  readonly list: Node[] | null;
  readonly box: Box;
  readonly opensBox: boolean;
  /** A link stands around it. */
  readonly inLink: boolean;
}

/**
 * Walks a page from `root`. Yields every few hundred nodes.
 * @param root usually the body
 * @param limits beyond them the walk stops and says so
 */
export function* survey(root: Element, limits: Limits = LIMITS): Generator<void, Survey, void> {
  const { page, step } = beginWalk(root);
  for (let nodes = 1; !page.tooLarge && step(); nodes += 1) {
    page.tooLarge = nodes > limits.nodes || page.chars > limits.chars;
    if (nodes % NODES_PER_SLICE === 0) yield;
  }
  return page;
}

/** A walk and what it has found so far; `step` goes one node on and is false at the end. A closure, since every page pays for its length. */
function beginWalk(root: Element) {
  const boxes: Box[] = [];
  const blocks: RawBlock[] = [];
  const shadows: ShadowRoot[] = [];
  const page = { boxes, blocks, shadows, chars: 0, tooLarge: false };
  const levels: Level[] = [];
  const open = new OpenBlock();
  const places = new Map<string, Place>();

  const addBox = (element: Element, name: string, given: readonly string[], parent: Box | null): Box => {
    const place = placeOf(element, given, places);
    const heading = headingOf(element, name, given) || (parent?.heading ?? 0);
    // Words of somebody's may stand in a figure, with the name under them as its caption.
    const caption = name !== 'blockquote' && (place.caption || /^fig|^caption$/.test(name) || parent?.caption === true);
    const box = { element, name, parent, place, heading, caption, weight: 0, make: undefined };
    boxes.push(box);
    return box;
  };

  const enter = (element: Element, name: string, box: Box, opensBox: boolean): void => {
    const shadow = shadowOf(element);
    if (shadow !== null) shadows.push(shadow);
    const list = name === 'slot' ? assigned(element) : null;
    const inLink = name === 'a' || levels.at(-1)?.inLink === true;
    levels.push({ next: list === null ? firstChildOf(shadow ?? element) : (list.shift() ?? null), list, box, opensBox, inLink });
  };

  const flush = (): void => {
    const block = open.close();
    if (block === null) return;
    page.chars += block.chars;
    blocks.push(block);
  };

  const addElement = (element: Element, box: Box): void => {
    const name = nameOf(element);
    const given = attributesOf(element);
    const part = partOf(element, name, given, places);
    if (part === 'inline') {
      enter(element, name, box, false);
    } else if (part === 'break') {
      if (name === 'hr' || open.isAfterBreak()) flush();
      else open.addBreak();
    } else if (part === 'block') {
      flush();
      enter(element, name, addBox(element, name, given, box), true);
    }
  };

  enter(root, '', addBox(root, nameOf(root), attributesOf(root), null), true);
  const step = (): boolean => {
    const level = levels.at(-1);
    if (level === undefined) return false;
    const node = advance(level);
    if (node === null) {
      levels.pop();
      if (level.opensBox) flush();
    } else if (isText(node)) open.addText(node, level.inLink, level.box);
    else if (isElement(node)) addElement(node, level.box);
    return true;
  };
  return { page, step };
}

/** The level of a heading, also of what only its role calls so; 0 for all else. */
function headingOf(element: Element, name: string, given: readonly string[]): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  return given.includes('role') && attribute(element, 'role') === 'heading' ? Number(attribute(element, 'aria-level')) || 2 : 0;
}

function advance(level: Level): Node | null {
  const node = level.next;
  if (node !== null) level.next = level.list === null ? nextSiblingOf(node) : (level.list.shift() ?? null);
  return node;
}

/** A slot shows what is assigned to it; with nothing assigned it shows its own children. */
function assigned(slot: Element): Node[] | null {
  const nodes = isSlot(slot) ? slot.assignedNodes() : [];
  return nodes.length > 0 ? nodes : null;
}

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
