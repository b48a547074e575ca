/** One line of a file, without its line feed. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Lines of a UTF-8 stream, as they come. Not `node:readline`: that also breaks at U+2028, which may stand in a JSON string.
 * @param stream bytes; a byte order mark is dropped, "\r\n" counts as a line feed
 */
export async function* readLines(stream: AsyncIterable<unknown>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let rest: string[] = [];
  let number = 0;
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      number += 1;
      yield { number, text: trimReturn(rest.join('') + piece) };
      rest = [];
    }
    rest.push(pieces.at(-1) ?? '');
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield { number: number + 1, text: trimReturn(last) };
}

const trimReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
