/** Settings over a storage in memory, with the failures that real ones have. */
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { installLocks } from '../support/locks.ts';

let held: Record<string, unknown> = {};
let broken: 'get' | 'set' | null = null;
const area = {
  async get(key: string) {
    if (broken === 'get') throw new Error('corrupt');
    return key in held ? { [key]: held[key] } : {};
  },
  async set(values: object) {
    if (broken === 'set') throw new Error('QUOTA_BYTES quota exceeded');
    held = { ...held, ...structuredClone(values) };
  },
};
const fake = { runtime: { id: 'test' }, storage: { local: area } };
Object.assign(globalThis, { browser: fake, chrome: fake });
const { loadSettings, startAnew, updateSettings } =
  jest.requireActual<typeof import('../../../src/platform/storage.ts')>('../../../src/platform/storage.ts');

installLocks();

beforeEach(() => {
  held = {};
  broken = null;
});

test('nothing stored gives the defaults; a change is kept, and the rest with it', async () => {
  expect(await loadSettings()).toMatchObject({ settings: DEFAULTS, failure: null });
  expect(await updateSettings(() => ({ strength: 'soft' }), false)).toEqual({ ok: true });
  expect(await updateSettings(() => ({ underline: false }), false)).toEqual({ ok: true });
  expect((await loadSettings()).settings).toMatchObject({ strength: 'soft', underline: false });
});

test('nothing is stored from a private window', async () => {
  expect(await updateSettings(() => ({ sites: { 'news.example': 'always' } }), true)).toMatchObject({ ok: false, reason: 'private' });
  expect(await updateSettings(() => ({ strength: 'soft' }), true)).toMatchObject({ ok: false, reason: 'private' });
  expect(held).toEqual({});
});

test('a full storage is said, not thrown, and what was there stays', async () => {
  await updateSettings(() => ({ strength: 'soft' }), false);
  broken = 'set';
  expect(await updateSettings(() => ({ strength: 'strong' }), false)).toMatchObject({
    ok: false,
    reason: 'storage',
    detail: expect.stringContaining('quota'),
  });
  broken = null;
  expect((await loadSettings()).settings.strength).toBe('soft');
});

test('a storage that cannot be read gives the defaults and the reason; a change is refused, and what was stored stays', async () => {
  held = { settings: { version: 1, strength: 'soft' } };
  broken = 'get';
  expect(await loadSettings()).toMatchObject({ settings: DEFAULTS, failure: 'corrupt' });
  expect(await updateSettings(() => ({ overview: false }), false)).toEqual({ ok: false, reason: 'storage', detail: 'corrupt' });
  broken = null;
  expect((await loadSettings()).settings).toMatchObject({ strength: 'soft', overview: true });
});

test('only who asks to start anew loses what cannot be read', async () => {
  held = { settings: { version: 1, strength: 'soft' } };
  broken = 'get';
  expect(await startAnew()).toEqual({ ok: true });
  broken = null;
  expect(await loadSettings()).toMatchObject({ settings: DEFAULTS, failure: null });
  broken = 'set';
  expect(await startAnew()).toMatchObject({ ok: false, reason: 'storage' });
});

test('what a newer version wrote survives a change', async () => {
  held = { settings: { version: 7, hologram: true } };
  await updateSettings(() => ({ overview: false }), false);
  expect(held.settings).toMatchObject({ version: 7, hologram: true, overview: false });
});

test('two who write at once lose nothing of each other', async () => {
  await Promise.all([
    updateSettings(({ sites }) => ({ sites: { ...sites, 'a.example': 'always' } }), false),
    updateSettings(() => ({ strength: 'soft' }), false),
    updateSettings(({ sites }) => ({ sites: { ...sites, 'b.example': 'never' } }), false),
  ]);
  expect((await loadSettings()).settings).toMatchObject({ strength: 'soft', sites: { 'a.example': 'always', 'b.example': 'never' } });
});

test('where the browser denies locks, a change is stored all the same', async () => {
  jest.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('SecurityError'));
  expect(await updateSettings(() => ({ strength: 'soft' }), false)).toEqual({ ok: true });
  expect((await loadSettings()).settings.strength).toBe('soft');
});
