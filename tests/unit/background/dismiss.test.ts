import '../ui/support/fake-browser.ts';
import { dismiss } from '../../../src/background/dismiss.ts';
import { readBackgroundCall } from '../../../src/protocol/background-requests.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { fake, reset } from '../ui/support/fake-browser.ts';

const rule = { entry: 'en/cartel/cartel', phrase: 'Cartels', site: 'news.example' };
const stored = () => readSettings(fake.stored.settings).dismissed;

beforeEach(() => reset());

test('a rule is put aside, newest first, once, and taken back', async () => {
  expect(await dismiss({ ...rule, site: null }, true, false)).toBe('stored');
  expect(await dismiss(rule, true, false)).toBe('stored');
  expect(await dismiss(rule, true, false)).toBe('stored');
  expect(stored()).toEqual([
    { ...rule, phrase: 'cartels' },
    { ...rule, phrase: 'cartels', site: null },
  ]);
  expect(await dismiss(rule, false, false)).toBe('stored');
  expect(stored()).toEqual([{ ...rule, phrase: 'cartels', site: null }]);
});

test('an own term as long as can be, and words that grow in lower case, are still there when they are read', async () => {
  const entry = `own/intervention/${'x'.repeat(120)}`;
  const call = { rule: { entry, phrase: 'İ'.repeat(120), site: null }, isAside: true };
  expect(readBackgroundCall('dismiss', call)).toMatchObject({ ok: true });
  expect(await dismiss(call.rule, true, false)).toBe('stored');
  expect(stored()).toMatchObject([{ entry }]);
});

test('from a private window nothing is stored; a full storage is said', async () => {
  expect(await dismiss(rule, true, true)).toBe('private');
  expect(fake.stored).toEqual({});
  reset({ storageWorks: false });
  expect(await dismiss(rule, true, false)).toBe('failed');
});
