/** Comparing short texts by their words. */

const LONGEST = 500;

/** The words of a text, lower case, without those of one letter; of long texts the first 500 characters. */
export function wordsOf(text: string): ReadonlySet<string> {
  const parts = text
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(parts.filter((word) => word.length > 1));
}

/** Share of the smaller set that the other has too; 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}
