/**
 * Where the card stands: beside the mark, within the window. The browser itself places it, by CSS anchor positioning: a mark is no
 * element, so an unseen anchor is laid over its rectangle. `style.ts` has the rules.
 */

import { boxesOf } from './geometry.ts';

/** A point in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which of a mark's rectangles (one per line) was pressed; the first where none was. */
export function pressedBox(ranges: readonly Range[], point: Point | null): number {
  if (point === null) return 0;
  const inside = boxesOf(ranges).findIndex((box) => point.y >= box.top - 2 && point.y <= box.bottom + 2 && point.x >= box.left - 2);
  return Math.max(0, inside);
}

/** That rectangle as it stands now; null where the mark is no longer laid out. */
export function boxAt(ranges: readonly Range[], index: number): DOMRect | null {
  const boxes = boxesOf(ranges);
  return boxes[index] ?? boxes[0] ?? null;
}

/** What the card keeps off the mark and the edge of the window together, and a pixel for rounding. */
const GAPS = 2 * 8 + 1;

/**
 * Lays the anchor over a rectangle, bounds the card's height by the larger room above or below it (`--room`), and says whether it
 * goes up: so the card scrolls within itself before it covers its own mark. Browsers differ in which fallback they take.
 */
export function layAnchor(anchor: HTMLElement, card: HTMLElement, box: DOMRect | null): void {
  if (box === null) return;
  const above = box.top - GAPS;
  const below = window.innerHeight - box.bottom - GAPS;
  const { style } = anchor;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
  card.style.setProperty('--room', `${Math.max(above, below)}px`);
  card.classList.toggle('up', above > below && card.offsetHeight > below);
}
