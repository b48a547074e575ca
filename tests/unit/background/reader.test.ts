/** What a key or a menu entry does on a page, by what the page is. */
import './tab-stub.ts';
import { explainSelection, obey } from '../../../src/background/reader.ts';
import { background as words } from '../../../src/locales/en/background.ts';
import { tab } from './tab-stub.ts';

const START = { ...tab };
beforeEach(() => Object.assign(tab, START, { log: [] }));

test.each([
  ['toggle', 'marked', ['off']],
  ['toggle', 'reading', ['off']],
  ['toggle', 'off', ['scan']],
  ['toggle', null, ['scan']],
  ['next', 'marked', ['step 1']],
  ['previous', 'marked', ['step -1']],
  ['open-card', 'marked', ['openCard']],
  ['next', 'waiting', ['scan', 'step 1']],
  ['open-card', null, ['scan', 'openCard']],
] as const)('%s where the page is %s: %j', async (command, phase, done) => {
  tab.phase = phase;
  await obey(command, 1);
  expect([tab.log, tab.badge]).toEqual([done, '']);
});

test.each(['toggle', 'next', 'open-card'] as const)('%s where nothing can be marked opens the popup, which says why', async (command) => {
  tab.scanned = 'refused';
  await obey(command, 1);
  expect(tab.log).toEqual(['scan', 'popup']);
});

test.each([
  ['toggle', 'waiting', ['scan', 'popup']],
  ['next', 'waiting', ['scan', 'popup']],
  ['next', 'marked', ['step 1', 'popup']],
] as const)('%s where a page that is %s holds no mark opens the popup, which says so', async (command, phase, done) => {
  Object.assign(tab, { phase, marks: 0 });
  await obey(command, 1);
  expect(tab.log).toEqual(done);
});

test.each(['refused', 'marked'] as const)(
  'where the browser opens no popup, the button says that nothing is marked (%s)',
  async (scanned) => {
    Object.assign(tab, { scanned, marks: 0, opensPopup: false });
    await obey('toggle', 1);
    expect([tab.badge, tab.title]).toEqual(['–', words.action.none]);
  },
);

test('where no mark is in view to be explained, the button says so', async () => {
  jest.useFakeTimers();
  Object.assign(tab, { phase: 'marked', isInView: false });
  await obey('open-card', 1);
  expect([tab.badge, tab.title]).toEqual(['–', words.action.noneInView]);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(tab.badge).toBe('1');
  jest.useRealTimers();
});

test('where the browser lets nobody in, the button says so', async () => {
  for (const ask of [() => obey('toggle', 1), () => obey('next', 1), () => explainSelection(1)]) {
    Object.assign(tab, { phase: null, isOpen: false, badge: '' });
    await ask();
    expect([tab.log, tab.badge]).toEqual([[], '–']);
  }
});

test.each([
  ['marked', ['explainSelection']],
  ['off', ['scan', 'explainSelection']],
] as const)('a selection is explained where the page is %s', async (phase, done) => {
  tab.phase = phase;
  await explainSelection(1);
  expect([tab.log, tab.badge]).toEqual([done, '']);
});

test('where a selection touches no mark the button says so for a moment, then counts again', async () => {
  jest.useFakeTimers();
  Object.assign(tab, { phase: 'marked', isTouching: false });
  await explainSelection(1);
  expect(tab.badge).toBe('–');
  await jest.advanceTimersByTimeAsync(5_000);
  expect(tab.badge).toBe('1');
  jest.useRealTimers();
});
