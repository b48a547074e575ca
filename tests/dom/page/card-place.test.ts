import { pressedBox } from '../../../src/content/desk/card-place.ts';

/** A mark over two lines: the end of the first, the beginning of the second; and one more word further along the first. */
const rangeOver = (...boxes: readonly DOMRect[]): Range => {
  const range = document.createRange();
  range.getClientRects = () => Object.assign([...boxes], { item: () => null });
  return range;
};
const ranges = [rangeOver(new DOMRect(100, 10, 40, 20)), rangeOver(new DOMRect(200, 10, 40, 20), new DOMRect(0, 40, 40, 20))];

it.each([
  ['in the first', { x: 120, y: 20 }, 0],
  ['further along the same line', { x: 220, y: 20 }, 1],
  ['on the next line', { x: 20, y: 50 }, 2],
  ['on none of them', { x: 600, y: 20 }, 0],
])('the rectangle that was pressed, %s', (_, point, index) => {
  expect(pressedBox(ranges, point)).toBe(index);
});

it('is the first where none was pressed', () => {
  expect(pressedBox(ranges, null)).toBe(0);
});
