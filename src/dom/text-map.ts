/**
 * The article's text and where each character of it stands in the page. White space is collapsed as the page shows it, line
 * breaks become blanks, blocks are parted by line feeds; everything else is verbatim, so offsets map both ways.
 */
import type { Article, Block } from '../core/types.ts';
import type { ArticleBlock } from './blocks.ts';
import { isBlank } from './survey.ts';

/** A run of characters that stands verbatim in one text node. */
interface Run {
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  /** Offset in the article's text. */
  readonly start: number;
  length: number;
}

/** Maps an article's text to its page and back. Holds nodes: let go of it when the page is left. */
export class TextMap {
  /** What the engine reads. */
  readonly article: Article;
  readonly #runs: readonly Run[];
  readonly #byNode = new Map<Node, Run[]>();

  constructor(blocks: readonly ArticleBlock[]) {
    const writer = new Writer();
    for (const block of blocks) writer.addBlock(block);
    this.article = { text: writer.text, blocks: writer.blocks };
    this.#runs = writer.runs;
    for (const run of this.#runs) {
      const list = this.#byNode.get(run.node);
      if (list === undefined) this.#byNode.set(run.node, [run]);
      else list.push(run);
    }
  }

  /**
   * Live ranges over a stretch of the text: one where the page's own text agrees, else one per text node.
   * @param start UTF-16 offset into the article's text
   * @param end end, exclusive
   * @returns empty where the text is gone or was changed meanwhile
   */
  rangesOf(start: number, end: number): Range[] {
    const runs = this.#runsIn(start, end);
    const first = runs[0];
    const last = runs.at(-1);
    if (first === undefined || last === undefined || !runs.every((run) => isRunIntact(run, this.article.text))) return [];
    const whole = rangeBetween(first, Math.max(start, first.start), last, Math.min(end, last.start + last.length));
    if (whole !== null && squash(whole.toString()) === squash(this.article.text.slice(start, end))) return [whole];
    return runs.flatMap((run) => rangeBetween(run, Math.max(start, run.start), run, Math.min(end, run.start + run.length)) ?? []);
  }

  /**
   * The article's offset of a place in the page; -1 where that place is no part of the article.
   * @param node a node of the page, as `caretPositionFromPoint` gives it
   * @param offset offset in the node
   */
  offsetAt(node: Node, offset: number): number {
    const runs = this.#byNode.get(node);
    const run = runs?.find((each) => offset >= each.from && offset <= each.from + each.length);
    return run === undefined ? -1 : run.start + (offset - run.from);
  }

  /** True for a text node of the article. */
  has(node: Node): boolean {
    return this.#byNode.has(node);
  }

  /** True while every character of the article stands where it stood when the page was read. */
  isIntact(): boolean {
    return this.#runs.every((run) => isRunIntact(run, this.article.text));
  }

  #runsIn(start: number, end: number): Run[] {
    const found: Run[] = [];
    for (let i = firstEndingAfter(this.#runs, start); i < this.#runs.length; i++) {
      const run = this.#runs[i];
      if (run === undefined || run.start >= end) break;
      found.push(run);
    }
    return found;
  }
}

function isRunIntact(run: Run, text: string): boolean {
  if (!run.node.isConnected) return false;
  const there = run.node.data.slice(run.from, run.from + run.length);
  const here = text.slice(run.start, run.start + run.length);
  return there === here || squash(there) === squash(here);
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

function rangeBetween(first: Run, start: number, last: Run, end: number): Range | null {
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, first.from + (start - first.start));
    range.setEnd(last.node, last.from + (end - last.start));
  } catch {
    return null; // a node was shortened by the page
  }
  return range.collapsed ? null : range;
}

/** Text without white space: what two spellings of the same stretch share. */
const squash = (text: string): string => text.replace(/[\s\u00a0\ufeff]+/g, '');

/** White space that becomes one blank when more text follows: where it stands, or a line break. */
type Gap = { readonly node: Text; readonly from: number } | 'break';

/** Writes the text and notes where each run of it came from. */
class Writer {
  readonly blocks: Block[] = [];
  readonly runs: Run[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #run: Run | null = null;
  #gap: Gap | null = null;
  #blockStart = 0;

  get text(): string {
    return this.#parts.join('');
  }

  addBlock(block: ArticleBlock): void {
    const separator = this.#length > 0 ? 1 : 0;
    this.#blockStart = this.#length + separator;
    this.#gap = null;
    this.#run = null;
    for (const piece of block.pieces) {
      if (piece === null) this.#gap = 'break';
      else this.#addNode(piece);
    }
    if (this.#length > this.#blockStart) this.blocks.push({ start: this.#blockStart, end: this.#length, kind: block.kind });
  }

  #addNode(node: Text): void {
    const { data } = node;
    for (let at = 0; at < data.length; ) {
      if (isBlank(data.charCodeAt(at))) {
        this.#gap ??= { node, from: at };
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < data.length && !isBlank(data.charCodeAt(end))) end += 1;
      this.#addWord(node, at, data.slice(at, end));
      at = end;
    }
  }

  #addWord(node: Text, from: number, word: string): void {
    if (this.#length < this.#blockStart) this.#write('\n');
    else if (this.#gap !== null && this.#length > this.#blockStart) this.#writeBlank(this.#gap);
    this.#gap = null;
    this.#writeRun(node, from, word);
  }

  #writeBlank(gap: Gap): void {
    if (gap === 'break') {
      this.#run = null;
      this.#write(' ');
    } else this.#writeRun(gap.node, gap.from, ' ');
  }

  #writeRun(node: Text, from: number, text: string): void {
    const run = this.#run;
    if (run !== null && run.node === node && run.from + run.length === from) {
      run.length += text.length;
    } else {
      this.#run = { node, from, start: this.#length, length: text.length };
      this.runs.push(this.#run);
    }
    this.#write(text);
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
