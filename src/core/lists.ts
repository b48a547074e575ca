/** Lists of numbers end to end: those of list k are `items` from `from[k]` to `from[k + 1]`. They lie close together, so that a look costs little. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Lays lists of whole numbers end to end. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, k) => {
    from[k + 1] = (from[k] as number) + length;
  });
  return { from, items: Int32Array.from(lists.flat()) };
}
