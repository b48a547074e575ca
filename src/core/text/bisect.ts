/**
 * Finds where an order turns.
 * @param holds once it is true of an index it must be true of all behind it
 * @returns the first index below `length` that it is true of; `length` where there is none
 */
export function bisect(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
