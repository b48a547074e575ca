import { Painter } from '../../../src/dom/painter.ts';
import { installHighlights, painted } from './fixture.ts';

let registry: Map<string, Set<Range>>;

const rangeOf = (selector: string): Range => {
  const range = document.createRange();
  const element = document.querySelector(selector);
  if (element !== null) range.selectNodeContents(element);
  return range;
};

beforeEach(() => {
  registry = installHighlights();
  document.body.innerHTML = '<p id="a">one</p><p id="b">two</p>';
});

it('paints coats under their names, and repaints to the same', () => {
  const painter = new Painter();
  const coats = [{ name: 'x-1', priority: 1, ranges: [rangeOf('#a')] }];
  expect(painter.paint(coats)).toBe(true);
  expect(painter.paint(coats)).toBe(true);
  expect(painted(registry)).toEqual({ 'x-1': ['one'] });
});

it('takes away coats that are no longer wanted', () => {
  const painter = new Painter();
  painter.paint([
    { name: 'x-1', priority: 1, ranges: [rangeOf('#a')] },
    { name: 'x-2', priority: 1, ranges: [rangeOf('#b')] },
  ]);
  painter.paint([{ name: 'x-2', priority: 1, ranges: [rangeOf('#a')] }]);
  expect(painted(registry)).toEqual({ 'x-2': ['one'] });
});

it('leaves the highlights of the page and of a newer instance alone', () => {
  const painter = new Painter();
  registry.set('page', new Set([rangeOf('#b')]));
  painter.paint([{ name: 'x-1', priority: 1, ranges: [rangeOf('#a')] }]);
  registry.set('x-1', new Set([rangeOf('#b')]));
  painter.clear();
  expect(painted(registry)).toEqual({ page: ['two'], 'x-1': ['two'] });
});

it('notices that the page took its paint away', () => {
  const painter = new Painter();
  painter.paint([{ name: 'x-1', priority: 1, ranges: [rangeOf('#a')] }]);
  expect(painter.isIntact()).toBe(true);
  registry.clear();
  expect(painter.isIntact()).toBe(false);
});

it('says so where the browser cannot paint', () => {
  Reflect.deleteProperty(window, 'Highlight');
  expect(new Painter().paint([{ name: 'x-1', priority: 1, ranges: [rangeOf('#a')] }])).toBe(false);
});
