/**
 * The article's text and where each character of it stands in the page. White space is collapsed as the page shows it, line
 * breaks become blanks, blocks are parted by line feeds; everything else is verbatim, so offsets map both ways.
 */
import type { Article, Block } from '../core/types.ts';
import type { ArticleBlock } from './blocks.ts';
import { isBlank } from './open-block.ts';

/** A run of characters that stands verbatim in one text node. */
export interface Run {
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  /** Offset in the article's text. */
  readonly start: number;
  length: number;
}

/** An article's text and its runs. Holds nodes: let go of it when the page is left. */
export interface TextMap {
  /** What the engine reads. */
  readonly article: Article;
  /** In text order; they do not overlap, and leave out blanks that no node holds. */
  readonly runs: readonly Run[];
}

const BLOCKS_PER_SLICE = 50;

/** Writes the text of an article's blocks, and notes where each run of it came from. Yields often. */
export function* mapText(blocks: readonly ArticleBlock[]): Generator<void, TextMap, void> {
  const writer = new Writer();
  for (const [at, block] of blocks.entries()) {
    if (at % BLOCKS_PER_SLICE === 0) yield;
    writer.addBlock(block);
  }
  return { article: { text: writer.text, blocks: writer.blocks }, runs: writer.runs };
}

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
  #isPostDue = false;

  get text(): string {
    return this.#parts.join('');
  }

  addBlock(block: ArticleBlock): void {
    if (block.kind === 'post') {
      this.#isPostDue = true;
      return;
    }
    const separator = this.#length > 0 ? 1 : 0;
    this.#blockStart = this.#length + separator;
    this.#gap = null;
    this.#run = null;
    for (const piece of block.pieces) {
      if (piece === null) this.#gap = 'break';
      else this.#addNode(piece);
    }
    if (this.#length > this.#blockStart) this.#closeBlock(block.kind);
  }

  /** A post begins where its first block does, and holds no text of its own. */
  #closeBlock(kind: Block['kind']): void {
    if (this.#isPostDue) this.blocks.push({ start: this.#blockStart, end: this.#blockStart, kind: 'post' });
    this.#isPostDue = false;
    this.blocks.push({ start: this.#blockStart, end: this.#length, kind });
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
      while (end < data.length && (!isBlank(data.charCodeAt(end)) || isSingleBlank(data, end))) end += 1;
      this.#addWords(node, at, data.slice(at, end));
      at = end;
    }
  }

  #addWords(node: Text, from: number, words: string): void {
    if (this.#length < this.#blockStart) this.#write('\n');
    else if (this.#gap !== null && this.#length > this.#blockStart) this.#writeBlank(this.#gap);
    this.#gap = null;
    this.#writeRun(node, from, words);
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

/** A blank between two words, which stays as it is. */
const isSingleBlank = (data: string, at: number): boolean =>
  data.charCodeAt(at) === 0x20 && at + 1 < data.length && !isBlank(data.charCodeAt(at + 1));
