/** Where the card stands: beside the mark, within the window, out of the way of the words. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const GAP = 8;
const MARGIN = 8;

const boxesOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges.flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 0);

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

/** Moves the card to its anchor. Resolves when it stands there. */
export async function placeCard(card: HTMLElement, anchor: () => DOMRect | null): Promise<void> {
  const box = anchor();
  if (box === null) return;
  const { x, y } = await computePosition({ getBoundingClientRect: () => anchor() ?? box }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN, crossAxis: true }),
      size({
        padding: MARGIN,
        apply: ({ availableWidth, availableHeight }) => {
          card.style.maxWidth = `${Math.max(160, availableWidth)}px`;
          card.style.maxHeight = `${Math.max(120, availableHeight)}px`;
        },
      }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}
