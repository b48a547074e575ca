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

it('goes on from what is painted where a painting in steps was given up halfway', () => {
  document.body.innerHTML = Array.from({ length: 300 }, (_, at) => `<p>${at}</p>`).join('');
  const ranges = [...document.querySelectorAll('p')].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  });
  const painter = new Painter();
  const work = painter.painting([{ name: 'x-1', priority: 1, ranges }]);
  for (let step = 0; step < 5; step += 1) work.next();
  const { size = 0 } = registry.get('x-1') ?? {};
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThan(300);
  painter.paint([{ name: 'x-1', priority: 1, ranges: ranges.slice(150) }]);
  expect(painted(registry)['x-1']).toEqual(Array.from({ length: 150 }, (_, at) => String(150 + at)));
  painter.clear();
  expect(registry.size).toBe(0);
});
