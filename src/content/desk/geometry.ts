/** Rectangles of ranges. */

/** A range's rectangle in the coordinates of our own window, also where the text stands in a frame; empty where it is not laid out. */
export const boxOf = (range: Range): DOMRect => outward(range.getBoundingClientRect(), range);

/** Rectangles of ranges in the coordinates of their own window, one per line and text node; empty ones left out. */
export const boxesOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges.flatMap((range) => [...range.getClientRects()].filter((box) => box.width > 0));

function outward(box: DOMRect, range: Range): DOMRect {
  let { x, y } = box;
  for (let view = viewOf(range); view !== null && view !== window; ) {
    const frame: Element | null = view.frameElement;
    if (frame === null) break;
    const place = frame.getBoundingClientRect();
    x += place.x + frame.clientLeft;
    y += place.y + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return new DOMRect(x, y, box.width, box.height);
}

const viewOf = (range: Range): Window | null => range.startContainer.ownerDocument?.defaultView ?? null;
