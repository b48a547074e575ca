/** Which mark comes next. */
import { boxOf } from './geometry.ts';
import type { Mark } from './marks.ts';

/**
 * Index of the next or previous mark, round the end; -1 where there is none.
 * @param from the current mark; null starts at the first mark that is not scrolled past
 */
export function nextIndex(marks: readonly Mark[], from: Mark | null, direction: 1 | -1): number {
  const ahead = from === null ? marks.findIndex(isAhead) : marks.findIndex(({ start }) => start > from.start);
  const round = direction === 1 ? 0 : marks.length - 1;
  const next = direction === 1 ? ahead : before(marks, from, ahead);
  return next < 0 ? Math.min(round, marks.length - 1) : next;
}

/** The last mark before the current one, or before the first that is not scrolled past. */
const before = (marks: readonly Mark[], from: Mark | null, ahead: number): number =>
  from === null ? ahead - 1 : marks.findLastIndex(({ start }) => start < from.start);

const isAhead = ({ ranges }: Mark): boolean => ranges[0] !== undefined && boxOf(ranges[0]).bottom > 0;
