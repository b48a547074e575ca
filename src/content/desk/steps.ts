/** Which mark comes next. */
import { boxOf } from './geometry.ts';
import type { Mark } from './marks.ts';

/**
 * Index of the next or previous mark, round the end; -1 where there is none.
 * @param from the current mark; null starts at the first mark that is not scrolled past
 */
export function nextIndex(marks: readonly Mark[], from: Mark | null, direction: 1 | -1): number {
  const last = marks.length - 1;
  if (from !== null) {
    const { start } = from;
    if (direction === 1)
      return last < 0
        ? -1
        : Math.max(
            0,
            marks.findIndex((mark) => mark.start > start),
          );
    const before = marks.findLastIndex((mark) => mark.start < start);
    return before < 0 ? last : before;
  }
  const ahead = marks.findIndex(({ ranges }) => ranges[0] !== undefined && boxOf(ranges[0]).bottom > 0);
  if (direction === 1) return last < 0 ? -1 : Math.max(0, ahead);
  return ahead <= 0 ? last : ahead - 1;
}
