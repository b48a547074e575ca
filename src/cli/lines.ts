/** One line of a file, without its line feed. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Null where it is longer than `LONGEST_LINE`. */
  readonly text: string | null;
}

/**
 * No line may take the machine's memory. In UTF-16 units: some more than the longest text takes where each of its characters is
 * escaped, as "\u00e1" is.
 */
export const LONGEST_LINE = 32_000_000;

/**
 * Lines of a UTF-8 stream, as they come. Not `node:readline`: that also breaks at U+2028, which may stand in a JSON string.
 * @param stream bytes; a byte order mark is dropped, "\r\n" counts as a line feed
 * @param longest a line that is longer is read past without being kept
 */
export async function* readLines(stream: AsyncIterable<unknown>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  const open = new OpenLine(longest);
  let number = 0;
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (const [index, piece] of pieces.entries()) {
      open.add(piece);
      if (index === pieces.length - 1) continue;
      number += 1;
      yield { number, text: open.close() };
    }
  }
  open.add(decoder.decode());
  const last = open.close();
  if (last !== '') yield { number: number + 1, text: last };
}

/** A line whose end is still to come, in the pieces that have. */
class OpenLine {
  readonly #longest: number;
  #pieces: string[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#longest) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** The whole line, null where it is too long; the next one is open then. */
  close(): string | null {
    const line = this.#length > this.#longest ? null : this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    return line?.endsWith('\r') ? line.slice(0, -1) : line;
  }
}
