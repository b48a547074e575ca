import type { PageState } from '../../../src/protocol/messages.ts';
import { ok } from '../../../src/protocol/result.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { EVERY_SITE, everySiteIn } from '../../../src/settings/sites.ts';
import { stateWithout } from '../../dom/ui/support/states.ts';

const get = jest.fn<Promise<object>, []>();
const set = jest.fn<Promise<void>, [{ settings: object }]>();
const unregisterContentScripts = jest.fn(() => Promise.resolve());
const getAll = jest.fn(() => Promise.resolve({ origins: [] as string[] }));
/** What was put into tabs and asked of them, by tab. */
const done: string[] = [];
const phases: Readonly<Record<number, PageState['phase']>> = { 1: 'waiting', 2: 'marked', 3: 'off' };
const fake = {
  runtime: { id: 'test' },
  storage: { local: { get, set } },
  permissions: { getAll },
  scripting: {
    getRegisteredContentScripts: () => Promise.resolve([{ id: 'articles' }]),
    unregisterContentScripts,
    updateContentScripts: () => Promise.resolve(),
    executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
      if (files !== undefined) done.push(`${target.tabId} ${files.join()}`);
      return [{ result: 'text/html' }];
    },
  },
  tabs: {
    query: () => Promise.resolve([1, 2, 3, 4].map((id) => ({ id, url: 'https://a.example/', incognito: false }))),
    get: (id: number) => Promise.resolve({ id, url: 'https://a.example/' }),
    sendMessage: async (id: number, { name }: { name: string }) => {
      const phase = phases[id];
      if (phase === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
      if (name !== 'state') done.push(`${id} ${name}`);
      return ok(stateWithout(phase, null));
    },
  },
};
Object.assign(globalThis, { browser: fake, chrome: fake });
const { coverage, onGranted, onRevoked, register, registerAndServe } = jest.requireActual<
  typeof import('../../../src/background/registration.ts')
>('../../../src/background/registration.ts');

const sites = { 'a.example': 'always', 'b.example': 'always', 'c.example': 'never' } as const;
const A = ['http://a.example/*', 'https://a.example/*'];

test('registered is what choice and grant agree on', () => {
  expect(coverage({ ...DEFAULTS, sites }, A)).toEqual({ matches: A, excludeMatches: [] });
  expect(coverage({ ...DEFAULTS, sites }, ['https://a.example/*'])).toEqual({ matches: ['https://a.example/*'], excludeMatches: [] });
  expect(coverage(DEFAULTS, A)).toEqual({ matches: [], excludeMatches: [] });
});

test('every article: all sites but those that are off', () => {
  const every = { ...DEFAULTS, sites, everyArticle: true };
  expect(coverage(every, EVERY_SITE)).toEqual({ matches: EVERY_SITE, excludeMatches: ['http://c.example/*', 'https://c.example/*'] });
  expect(coverage(every, A)).toEqual({ matches: A, excludeMatches: [] });
});

test('what is registered ends with the choice, and stays where the choices cannot be read', async () => {
  get.mockRejectedValueOnce(new Error('corrupt'));
  await register();
  expect(unregisterContentScripts).not.toHaveBeenCalled();
  get.mockResolvedValueOnce({});
  await register();
  expect(unregisterContentScripts).toHaveBeenCalledTimes(1);
});

test('open pages are served: those that wait or have no session get a new one, and none is asked as if the reader had', async () => {
  get.mockResolvedValueOnce({ settings: { version: 2, sites } });
  getAll.mockResolvedValueOnce({ origins: A });
  await registerAndServe();
  expect(done).toEqual(['1 content.js', '4 content.js']);
});

test('a grant of all sites covers each chosen one, but marks no other by itself', () => {
  expect(coverage({ ...DEFAULTS, sites }, ['<all_urls>']).matches).toEqual([...A, 'http://b.example/*', 'https://b.example/*']);
});

test.each([
  [['<all_urls>'], EVERY_SITE],
  [['*://*/*'], EVERY_SITE],
  [['http://*/*', 'https://*/*'], EVERY_SITE],
  [['https://*/*'], ['https://*/*']],
  [A, []],
])('%j covers of every site: %j', (granted, expected) => {
  expect(everySiteIn(granted)).toEqual(expected);
});

describe('one scheme alone', () => {
  const S = ['https://*/*'];

  test('covers every article there, and each chosen site', () => {
    const off = ['http://c.example/*', 'https://c.example/*'];
    expect(coverage({ ...DEFAULTS, sites, everyArticle: true }, S)).toEqual({ matches: S, excludeMatches: off });
    expect(coverage({ ...DEFAULTS, sites }, S)).toEqual({ matches: ['https://a.example/*', 'https://b.example/*'], excludeMatches: [] });
  });

  test('left after the other was taken away, it keeps what the reader chose; given, it is the choice', async () => {
    let stored: object = { version: 2, sites, everyArticle: true };
    get.mockImplementation(() => Promise.resolve({ settings: stored }));
    set.mockImplementation(({ settings }) => {
      stored = settings;
      return Promise.resolve();
    });
    getAll.mockResolvedValue({ origins: S });
    await onRevoked();
    expect(stored).toMatchObject({ sites, everyArticle: true });
    getAll.mockResolvedValue({ origins: [] });
    await onRevoked();
    expect(stored).toMatchObject({ sites: { 'c.example': 'never' }, everyArticle: false });
    await onGranted(S);
    expect(stored).toMatchObject({ everyArticle: true });
  });
});
