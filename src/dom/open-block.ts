/** The block that a walk is in, and the numbers that are kept of it. */
import type { Box, Piece, RawBlock } from './boxes.ts';
import { collapsed } from './words.ts';

/** The block that the walk is in. */
export class OpenBlock {
  #block = emptyBlock();

  /** @param box where it stands: that of a block's first text is the block's */
  addText(node: Text, inLink: boolean, box: Box): void {
    const block = this.#block;
    const before = block.chars;
    block.box ??= box;
    block.pieces.push(node);
    measure(node.data, block);
    if (inLink) block.linked += block.chars - before;
  }

  addBreak(): void {
    this.#block.pieces.push(null);
  }

  /** True where only white space stands since the last break: a second one parts paragraphs. */
  isAfterBreak(): boolean {
    const { pieces } = this.#block;
    const last = pieces.findLast((piece) => piece === null || SOLID.test(piece.data));
    return last === null;
  }

  /** The block, null where it holds no characters; another begins. */
  close(): RawBlock | null {
    const block = this.#block;
    if (isWhole(block)) {
      this.#block = emptyBlock();
      return block;
    }
    // Mostly the white space between two elements: what it stood in is used again.
    block.box = null;
    block.pieces.length = 0;
    return null;
  }
}

interface Growing {
  /** Null before the first text. */
  box: Box | null;
  readonly pieces: Piece[];
  chars: number;
  linked: number;
  stops: number;
  line: string | undefined;
}

const isWhole = (block: Growing): block is Growing & RawBlock => block.box !== null && block.chars > 0;

const emptyBlock = (): Growing => ({ box: null, pieces: [], chars: 0, linked: 0, stops: 0, line: undefined });

/** Adds a text's characters, white space collapsed, and its marks of prose. Patterns run fast from the first text on; a loop over its characters does not. */
function measure(data: string, block: Growing): void {
  const text = collapsed(data).trim();
  block.chars += text.length;
  block.stops += text.match(STOPS)?.length ?? 0;
}

const STOPS = /[,.;?!”]/g;

/** White space that collapses in HTML, and the no-break space, which sites put everywhere; but for the plain blank. */
export const BLANKS = /[\t-\r\xa0\ufeff]/g;
/** Anything else. */
const SOLID = /[^ \t-\r\xa0\ufeff]/;
