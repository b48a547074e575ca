/** A page that does not stop changing, and that is switched off meanwhile. */
import { watchChanges } from '../../../src/dom/watch.ts';
import { ARTICLE, installHighlights, openSession, settle, until } from './fixture.ts';

const FLOOD = 401;

const flood = (): void => {
  for (let each = 0; each < FLOOD; each += 1) document.querySelector('article p')?.setAttribute('class', `tick-${each}`);
};

it('nothing is painted after the end, though the reader scrolled just before', async () => {
  const registry = installHighlights();
  history.replaceState(null, '', '/news/council');
  document.body.innerHTML = ARTICLE;
  const { session, life } = openSession();
  await session.scan(false);
  // Far from the window: only in a storm does that leave marks unpainted.
  const near = Range.prototype.getBoundingClientRect;
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 50_000, 80, 20);
  flood();
  await until(() => registry.size === 0);
  Range.prototype.getBoundingClientRect = near;
  window.dispatchEvent(new Event('scroll'));
  session.off();
  await settle(400);
  expect(registry.size).toBe(0);
  life.abort();
});

it('a watch that its own reading ended tells of no storm', async () => {
  document.body.innerHTML = ARTICLE;
  const life = new AbortController();
  const onStorm = jest.fn();
  const onChange = jest.fn(async () => {
    life.abort();
    return 1;
  });
  watchChanges(document, { within: [document.body], around: [] }, { onChange, onStorm }, life.signal);
  flood();
  await until(() => onChange.mock.calls.length > 0);
  await settle();
  expect(onStorm).not.toHaveBeenCalled();
});
