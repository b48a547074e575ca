/** From a point in the window to the mark under it. */
import type { Places } from './ranges.ts';
import { isFragment } from './tree.ts';

/** What can be hit. */
export interface Target {
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly Range[];
}

/** How far beside the glyphs a click still counts, in CSS pixels: a finger is not a needle. */
const SLACK = 2;

/**
 * The target under a point. Asks the caret's place first; where the page allows no caret (`user-select: none`), the rectangles of
 * the targets in the element under the point.
 * @param targets sorted by start, not overlapping
 * @param x horizontal, in CSS pixels of the window, as a pointer event gives it
 * @param y vertical, likewise
 * @param under the innermost element under the point, as `composedPath` gives it
 */
export function hit<T extends Target>(targets: readonly T[], places: Places, x: number, y: number, under: Element): T | null {
  const document = under.ownerDocument;
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: shadowsAround(under) }) ?? null;
  const offset = caret === null ? -1 : places.offsetAt(caret.offsetNode, caret.offset);
  if (offset >= 0) {
    const index = indexAt(targets, offset);
    // The caret stands between characters: at a mark's end it may belong to the one before.
    for (const target of [targets[index], targets[index - 1]]) if (target !== undefined && covers(target, x, y)) return target;
    return null;
  }
  return targets.find((target) => isIn(target, under) && covers(target, x, y)) ?? null;
}

/**
 * Index of the first target that ends behind an offset; `targets.length` where none does.
 * @param targets sorted by start, not overlapping
 */
export function indexAt(targets: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = targets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function covers(target: Target, x: number, y: number): boolean {
  return target.ranges.some((range) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
    ),
  );
}

const isIn = (target: Target, element: Element): boolean =>
  target.ranges.some((range) => range.intersectsNode(element) || element.contains(range.startContainer));

function shadowsAround(element: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (let root = element.getRootNode(); isFragment(root) && 'host' in root; root = root.host.getRootNode()) found.push(root);
  return found;
}
