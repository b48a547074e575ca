/** Articles that are opened in a tab behind another: what falls due there is made up for when the tab comes to the front. */
import { watchReading } from '../../../src/content/watching.ts';
import { watchChanges } from '../../../src/dom/watch.ts';

let isHidden = false;
let life: AbortController;

const show = (hidden: boolean): void => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeAll(() => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
});

beforeEach(() => {
  jest.useFakeTimers();
  isHidden = true;
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  jest.useRealTimers();
});

afterAll(() => {
  Reflect.deleteProperty(document, 'hidden');
});

describe('a page that was no article', () => {
  const onChange = jest.fn(async () => 1);

  beforeEach(() => {
    onChange.mockClear();
    watchReading(null, null, onChange, life.signal);
  });

  it('is read at once when its tab comes to the front, and again for what the site writes only then', async () => {
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).not.toHaveBeenCalled();
    show(false);
    await jest.advanceTimersByTimeAsync(0);
    expect(onChange).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it('is read no more often than that, however often the reader comes and goes', async () => {
    await jest.advanceTimersByTimeAsync(60_000);
    show(false);
    await jest.advanceTimersByTimeAsync(60_000);
    show(true);
    show(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it('is not read after the end', async () => {
    await jest.advanceTimersByTimeAsync(60_000);
    life.abort();
    show(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

it('an article is read once when its tab comes to the front, also where nothing changes from then on', async () => {
  const onChange = jest.fn(async () => 1);
  watchChanges(document, { within: [document.body], around: [] }, { onChange, onStorm: () => undefined }, life.signal);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(onChange).not.toHaveBeenCalled();
  show(false);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(onChange).toHaveBeenCalledTimes(1);
});
