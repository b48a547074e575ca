import { type Line, readLines } from '../../../src/cli/lines.ts';

/** The lines of a stream that comes in these pieces. */
async function linesOf(pieces: readonly string[], longest?: number): Promise<Line[]> {
  async function* stream() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream(), longest)) lines.push(line);
  return lines;
}

const textsOf = async (pieces: readonly string[], longest?: number) => (await linesOf(pieces, longest)).map(({ text }) => text);

test('a line goes on from piece to piece, and the last one needs no line feed', async () => {
  expect(await linesOf(['on', 'e\ntw', 'o\r\n\nfo', 'ur'])).toEqual([
    { number: 1, text: 'one' },
    { number: 2, text: 'two' },
    { number: 3, text: '' },
    { number: 4, text: 'four' },
  ]);
});

test('a byte order mark is no part of the first line', async () => {
  expect(await textsOf(['\ufeff{}\n{}\n'])).toEqual(['{}', '{}']);
});

test.each([
  ['in one piece', ['short\nmuch too long\nshort\nlong again']],
  ['in many pieces, which are not kept', ['short\nmu', 'ch ', 'too', ' lo', 'ng\nsho', 'rt\nlong', ' again']],
])('a line that is too long is passed over and the rest is read: %s', async (_, pieces) => {
  expect(await textsOf(pieces, 6)).toEqual(['short', null, 'short', null]);
});
