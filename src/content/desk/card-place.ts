/** Where the card stands: beside the mark and never over it, within what the reader sees of the page. Floating UI reckons it. */
import { autoUpdate, computePosition, flip, offset, type Placement, shift, size, type VirtualElement } from '@floating-ui/dom';
import { isElement } from '../../dom/tree.ts';
import { boxesOf } from './geometry.ts';

/** A point in the window in which the text stands, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press this near to a rectangle is on it, in CSS pixels. */
const SLACK = 2;

/** Which of a mark's rectangles (one per line) was pressed; the first where none was. */
export function pressedBox(ranges: readonly Range[], point: Point | null): number {
  if (point === null) return 0;
  const { x, y } = point;
  const isIn = (box: DOMRect) => y >= box.top - SLACK && y <= box.bottom + SLACK && x >= box.left - SLACK && x <= box.right + SLACK;
  const inside = boxesOf(ranges).findIndex(isIn);
  return Math.max(0, inside);
}

/** What the card keeps off the mark and off the edges, in CSS pixels. */
const GAP = 8;
/** Lower than this the card shows too little to be of use; then it may cover its mark. */
const LOWEST = 96;

/** A card that is kept beside its mark. */
export interface Kept {
  /** Places it anew: it may change sides. */
  again(): void;
  end(): void;
}

/**
 * Keeps a card beside one of its mark's rectangles while the page scrolls, zooms and changes, until `end`.
 * A mark is no element, so the library is given its rectangle, and its element for the scrollers and frames around it.
 * @param index of the rectangle, as from `pressedBox`
 */
export function keepBeside(card: HTMLElement, ranges: readonly Range[], index: number): Kept {
  const boxOfMark = () => boxesOf(ranges)[index] ?? boxesOf(ranges)[0] ?? null;
  const contextElement = elementOf(ranges[0]?.startContainer);
  const mark: VirtualElement = { getBoundingClientRect: () => boxOfMark() ?? new DOMRect(), contextElement };
  let side: Placement = 'bottom-start';
  const place = async (mayTurn: boolean) => {
    // A mark that is no longer laid out leaves the card where it is.
    if (boxOfMark() === null) return;
    // Measured at its full height: bound to the room on one side it would never see that the other has more.
    const { scrollTop } = card;
    if (mayTurn) card.style.removeProperty('--room');
    const middleware = [offset(GAP), mayTurn && flip({ padding: GAP, crossAxis: false }), bound, withinWindow];
    const { x, y, placement } = await computePosition(mark, card, { strategy: 'fixed', placement: side, middleware });
    side = placement;
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    card.scrollTop = scrollTop;
  };
  const again = () => void place(true);
  plainScale(card);
  const stop = autoUpdate(mark, card, again, { elementResize: false });
  // The library hears the scrollers around an element, not the element itself.
  contextElement?.addEventListener('scroll', again, { passive: true });
  // What the reader unfolds makes the card grow; it must not jump to the other side of the mark under the pointer.
  const growth = typeof ResizeObserver === 'function' ? new ResizeObserver(() => void place(false)) : null;
  growth?.observe(card);
  return {
    again,
    end: () => {
      stop();
      contextElement?.removeEventListener('scroll', again);
      growth?.disconnect();
    },
  };
}

/** The room on the card's side bounds its height, so that it scrolls within itself before it covers its own mark. */
const bound = size({
  padding: GAP,
  apply: ({ availableHeight, elements: { floating } }) => {
    floating.style.setProperty('--room', `${Math.max(LOWEST, availableHeight)}px`);
    // Zoomed in by two fingers, the reader sees less than the window's width.
    floating.style.setProperty('--seen', `${window.visualViewport?.width ?? window.innerWidth}px`);
  },
});

const withinWindow = shift({ padding: GAP, crossAxis: true });

const elementOf = (node: Node | undefined): Element | undefined =>
  node === undefined || isElement(node) ? node : (node.parentElement ?? undefined);

/** A page may zoom itself by its style sheet; the card keeps its own size, and one pixel of it is one of the window. */
function plainScale(card: HTMLElement): void {
  const { currentCSSZoom = 1 }: { readonly currentCSSZoom?: number } = card;
  if (currentCSSZoom !== 1) card.style.zoom = String(1 / currentCSSZoom);
}
