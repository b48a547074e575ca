/** @jest-environment jsdom */
/** Thousands of marks: their places are found in steps. */
import { marksOf, rangesOfTerms } from '../../../src/content/desk/marks.ts';
import type { Term } from '../../../src/core/types.ts';
import { runAtOnce } from '../../../src/dom/slices.ts';
import { readPage } from '../../../src/dom/text.ts';
import { analyse } from './fixture.ts';

const paragraph = '<p>The council spoke of sovereignty, and of sovereignty it will speak again, as it did in the spring.</p>';

function opened(paragraphs: number) {
  document.body.innerHTML = `<article><h1>The council and the island</h1>${paragraph.repeat(paragraphs)}</article>`;
  const { map } = runAtOnce(readPage(document));
  return { map, analysis: analyse(map.article) };
}

test('many terms are looked for in many steps, and each is found where it stands', () => {
  const { map, analysis } = opened(400);
  expect(analysis.terms).toHaveLength(800);
  const work = rangesOfTerms(analysis.terms, map);
  let steps = 0;
  let next = work.next();
  for (; next.done !== true; next = work.next()) steps += 1;
  expect(steps).toBeGreaterThanOrEqual(16);
  const found = next.value;
  expect([...found.keys()].every((term) => found.get(term)?.[0]?.toString() === 'sovereignty')).toBe(true);
});

test('what was found is what is shown', () => {
  const { map, analysis } = opened(3);
  const found = runAtOnce(rangesOfTerms(analysis.terms, map));
  const shown = marksOf(analysis, map, found);
  expect(shown.map(({ term, ranges }) => [term, ranges])).toEqual([...found]);
  expect(shown[0]?.ranges).toBe(found.get(shown[0]?.term as Term));
});
