/**
 * The article's text and where each character of it stands in the page. White space is collapsed as the page shows it, line
 * breaks become blanks, blocks are parted by line feeds; everything else is verbatim, so offsets map both ways.
 */
import type { Article, Block } from '../core/types.ts';
import type { ArticleBlock } from './blocks.ts';
import { nodeOf, type Stretch } from './boxes.ts';
import { BLANKS } from './open-block.ts';

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

/** So many characters are written between two pauses. */
const CHARS_PER_SLICE = 10_000;
const BLANK = 0x20;

/** Writes the text of an article's blocks, and notes where each run of it came from. Yields often. */
export function* mapText(blocks: readonly ArticleBlock[]): Generator<void, TextMap, void> {
  const writer = new Writer();
  for (const block of blocks) yield* writer.addBlock(block);
  return { article: { text: writer.text, blocks: writer.blocks }, runs: writer.runs };
}

/** Where a blank of the text stands for a line break of the page: no node holds it, and links to a passage do not cross it. */
export function breaksIn({ article, runs }: TextMap): readonly number[] {
  return runs
    .map(({ start, length }) => start + length)
    .filter((end, index) => article.text[end] === ' ' && runs[index + 1]?.start === end + 1);
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
  #sinceSlice = 0;

  get text(): string {
    return this.#parts.join('');
  }

  *addBlock(block: ArticleBlock): Generator<void, void, void> {
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
      else yield* this.#addNode(piece);
    }
    if (this.#length > this.#blockStart) this.#closeBlock(block.kind);
  }

  /** A post begins where its first block does, and holds no text of its own. */
  #closeBlock(kind: Block['kind']): void {
    if (this.#isPostDue) this.blocks.push({ start: this.#blockStart, end: this.#blockStart, kind: 'post' });
    this.#isPostDue = false;
    this.blocks.push({ start: this.#blockStart, end: this.#length, kind });
  }

  *#addNode(piece: Text | Stretch): Generator<void, void, void> {
    const node = nodeOf(piece);
    const first = 'node' in piece ? piece.from : 0;
    const whole = piece.data;
    for (let from = 0; from < whole.length; from += CHARS_PER_SLICE) {
      const data = whole.slice(from, from + CHARS_PER_SLICE);
      this.#addStretch(node, first + from, data.replace(BLANKS, ' '));
      this.#sinceSlice += data.length;
      if (this.#sinceSlice < CHARS_PER_SLICE) continue;
      this.#sinceSlice = 0;
      yield;
    }
  }

  /** Words parted by single blanks stay together: a paragraph is mostly one run. */
  #addStretch(node: Text, from: number, data: string): void {
    for (let end = 0; end < data.length; ) {
      const start = skipBlanks(data, end);
      if (start > end) this.#gap ??= { node, from: from + end };
      if (start === data.length) return;
      end = endOfWords(data, start);
      this.#addWords(node, from + start, data.slice(start, end));
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

function skipBlanks(data: string, from: number): number {
  let at = from;
  while (data.charCodeAt(at) === BLANK) at += 1;
  return at;
}

/** Where two blanks follow, or a last one. */
function endOfWords(data: string, from: number): number {
  const double = data.indexOf('  ', from);
  return double >= 0 ? double : data.length - (data.endsWith(' ') ? 1 : 0);
}
