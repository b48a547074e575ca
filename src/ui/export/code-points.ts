/** UTF-16 offsets to Unicode code points: the Web Annotation model counts the latter. */

/** A text with its code points counted. */
export interface CodePoints {
  /** Number of code points before a UTF-16 offset. */
  at(offset: number): number;
  /** The text between two offsets, without half a surrogate pair at either end. */
  slice(start: number, end: number): string;
}

/** Counts once, so that each question is answered by a search over the pairs alone. */
export function codePoints(text: string): CodePoints {
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (isPair(text, at)) seconds.push(at);
  }
  return {
    at: (offset) => offset - countBelow(seconds, offset),
    slice(start, end) {
      const from = Math.max(0, start);
      return text.slice(isPair(text, from) ? from + 1 : from, isPair(text, end) ? end - 1 : end);
    },
  };
}

/** True where an offset cuts a surrogate pair in two. */
function isPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
