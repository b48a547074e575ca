/** The block that a walk is in, and the numbers that are kept of it. */
import type { Box, Piece, RawBlock } from './boxes.ts';

/** The block that the walk is in. */
export class OpenBlock {
  box: Box | null = null;
  #pieces: Piece[] = [];
  #chars = 0;
  #linked = 0;
  #stops = 0;

  addText(node: Text, inLink: boolean): void {
    const { chars, stops } = measure(node.data);
    this.#pieces.push(node);
    this.#chars += chars;
    this.#stops += stops;
    if (inLink) this.#linked += chars;
  }

  addBreak(): void {
    this.#pieces.push(null);
  }

  /** True where only white space stands since the last break: a second one parts paragraphs. */
  isAfterBreak(): boolean {
    for (let i = this.#pieces.length - 1; i >= 0; i--) {
      const piece = this.#pieces[i];
      if (piece === null) return true;
      if (piece !== undefined && measure(piece.data).chars > 0) return false;
    }
    return false;
  }

  close(box: Box): RawBlock | null {
    const pieces = this.#pieces;
    const chars = this.#chars;
    const linked = this.#linked;
    const stops = this.#stops;
    if (pieces.length === 0) return null;
    this.#pieces = [];
    this.#chars = this.#linked = this.#stops = 0;
    this.box = null;
    return chars === 0 ? null : { box, pieces, chars, linked, stops };
  }
}

/** Characters that are no white space (plus one per gap), and marks of prose. */
function measure(data: string): { chars: number; stops: number } {
  let chars = 0;
  let stops = 0;
  let blank = true;
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (isBlank(unit)) {
      blank = true;
      continue;
    }
    if (blank && chars > 0) chars += 1;
    blank = false;
    chars += 1;
    if (unit === 0x2c || unit === 0x2e || unit === 0x3b || unit === 0x3f || unit === 0x21 || unit === 0x201d) stops += 1;
  }
  return { chars, stops };
}

/** White space that collapses in HTML, and the no-break space, which sites put everywhere. */
const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0xfeff;

/** The same, but for the plain blank. */
export const BLANKS = /[\t-\r\u00a0\ufeff]/g;
