/** From the article's text to live ranges in its page, and back. */
import type { Run, TextMap } from './text-map.ts';

/**
 * Live ranges over a stretch of the text: one where the page's own text agrees, else one per text node.
 * @param start UTF-16 offset into the article's text
 * @param end end, exclusive
 * @returns empty where the text is gone or was changed meanwhile
 */
export function rangesOf({ article: { text }, runs }: TextMap, start: number, end: number): Range[] {
  const inside = runsIn(runs, start, end);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined || !inside.every((run) => isRunIntact(run, text, start, end))) return [];
  const whole = rangeBetween(first, last, start, end);
  if (first === last) return whole === null ? [] : [whole];
  if (whole !== null && squash(whole.toString()) === squash(text.slice(start, end))) return [whole];
  return inside.flatMap((run) => rangeBetween(run, run, start, end) ?? []);
}

/** Finds places of one map by node: built once, asked at every click. */
export class Places {
  readonly #byNode = new Map<Node, Run[]>();

  constructor({ runs }: TextMap) {
    for (const run of runs) {
      const list = this.#byNode.get(run.node);
      if (list === undefined) this.#byNode.set(run.node, [run]);
      else list.push(run);
    }
  }

  /**
   * The article's offset of a place in the page; -1 where that place is no part of the article.
   * @param node a node of the page, as `caretPositionFromPoint` gives it
   * @param offset offset in the node
   */
  offsetAt(node: Node, offset: number): number {
    const run = this.#byNode.get(node)?.find((each) => offset >= each.from && offset <= each.from + each.length);
    return run === undefined ? -1 : run.start + (offset - run.from);
  }
}

/** True while every character of the article stands where it stood when the page was read. */
export function isIntact({ article, runs }: TextMap): boolean {
  return runs.every((run) => isRunIntact(run, article.text, run.start, run.start + run.length));
}

/** True while the characters of a run between two offsets of the text stand where they stood. */
function isRunIntact({ node, from, start, length }: Run, text: string, spanStart: number, spanEnd: number): boolean {
  if (!node.isConnected) return false;
  const first = Math.max(start, spanStart);
  const last = Math.min(start + length, spanEnd);
  const offset = from + first - start;
  // Not through `data`: Firefox copies all of it each time, which takes milliseconds for a very long line.
  const there = offset > node.length ? '' : node.substringData(offset, last - first);
  const here = text.slice(first, last);
  return there === here || squash(there) === squash(here);
}

/** Text without white space: what two spellings of the same stretch share. */
const squash = (text: string): string => text.replace(/[\s\u00a0\ufeff]+/g, '');

function runsIn(runs: readonly Run[], start: number, end: number): Run[] {
  const found: Run[] = [];
  for (let i = firstEndingAfter(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined || run.start >= end) break;
    found.push(run);
  }
  return found;
}

/** Index of the first run that ends behind an offset, by halving. */
function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range from the start in one run to the end in another, both cut to their runs. */
function rangeBetween(first: Run, last: Run, start: number, end: number): Range | null {
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, first.from + Math.max(0, start - first.start));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
  } catch {
    return null; // the page shortened a node
  }
  return range.collapsed ? null : range;
}
