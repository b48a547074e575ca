import { DEFAULTS } from '../../../src/settings/settings.ts';
import { EVERY_SITE } from '../../../src/settings/sites.ts';

const get = jest.fn<Promise<object>, []>();
const unregisterContentScripts = jest.fn(() => Promise.resolve());
const fake = {
  runtime: { id: 'test' },
  storage: { local: { get } },
  permissions: { getAll: () => Promise.resolve({ origins: [] }) },
  scripting: { getRegisteredContentScripts: () => Promise.resolve([{ id: 'articles' }]), unregisterContentScripts },
};
Object.assign(globalThis, { browser: fake, chrome: fake });
const { coverage, coversEverything, register } = jest.requireActual<typeof import('../../../src/background/registration.ts')>(
  '../../../src/background/registration.ts',
);

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

test('a grant of all sites covers each chosen one, but marks no other by itself', () => {
  expect(coverage({ ...DEFAULTS, sites }, ['<all_urls>']).matches).toEqual([...A, 'http://b.example/*', 'https://b.example/*']);
});

test.each([
  [['<all_urls>'], true],
  [['*://*/*'], true],
  [['http://*/*', 'https://*/*'], true],
  [['https://*/*'], false],
  [A, false],
])('%j covers everything: %s', (granted, expected) => {
  expect(coversEverything(granted)).toBe(expected);
});
