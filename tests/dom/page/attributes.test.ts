/** Which attributes can show or hide text, so that the article is read again when they change. */
import { watchChanges } from '../../../src/dom/watch.ts';

let life: AbortController;

beforeEach(() => {
  jest.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = '<article><p id="more">The rest of the story.</p></article>';
});

afterEach(() => {
  life.abort();
  jest.useRealTimers();
});

/** How often the page is read once an attribute of a paragraph changed. */
async function readingsAfter(name: string): Promise<number> {
  const onChange = jest.fn(async () => 1);
  watchChanges(document, { within: [document.body], around: [] }, { onChange, onStorm: () => undefined }, life.signal);
  await jest.advanceTimersByTimeAsync(60_000);
  onChange.mockClear();
  document.getElementById('more')?.setAttribute(name, 'true');
  await jest.advanceTimersByTimeAsync(60_000);
  return onChange.mock.calls.length;
}

it.each(['class', 'style', 'hidden', 'open', 'lang', 'aria-hidden', 'aria-expanded'])('%s', async (name) => {
  expect(await readingsAfter(name)).toBe(1);
});

it('what shows nothing is no change', async () => {
  expect(await readingsAfter('data-seen')).toBe(0);
});
