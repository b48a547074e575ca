/** What a key or a menu entry does on a page, by what the page is. */
import './tab-stub.ts';
import { explainSelection, obey } from '../../../src/background/reader.ts';
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
  expect(tab.badge).toBe('');
  jest.useRealTimers();
});
