/** Scrolling the page to a stretch of text. */
import { boxOf } from './geometry.ts';

/** Brings a range into the middle of its scrollers, at once. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxOf(range);
  const middle = window.innerHeight / 2;
  // A paragraph may be taller than the window: its middle is not where the words are.
  if (box.top < 0 || box.bottom > window.innerHeight) window.scrollBy({ top: box.top - middle, behavior: 'instant' });
}

/** True where a range is laid out and wholly within the window. */
export function isInView(range: Range): boolean {
  const box = boxOf(range);
  return box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
}

/** True within half a window's height of the window. */
export function isNearView(range: Range): boolean {
  const box = boxOf(range);
  const margin = window.innerHeight / 2;
  return box.bottom > -margin && box.top < window.innerHeight + margin;
}
