import { DEFAULTS } from '../../../src/settings/settings.ts';
import {
  hostOf,
  marksAlone,
  mayGoOn,
  remembersSites,
  siteChoice,
  sitePatterns,
  withoutSiteBound,
  withSite,
} from '../../../src/settings/sites.ts';

test.each([
  ['https://news.example/a?b#c', 'news.example'],
  ['http://NEWS.example:8080/', 'news.example'],
  ['https://xn--peridico-e1a.example/', 'xn--peridico-e1a.example'],
  ['about:config', null],
  ['file:///tmp/a.html', null],
  ['chrome-extension://abc/popup.html', null],
  ['not an address', null],
])('the host of %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test('patterns cover both schemes', () => {
  expect(sitePatterns('news.example')).toEqual(['http://news.example/*', 'https://news.example/*']);
});

test('a choice is kept, replaced and taken off', () => {
  const always = { ...DEFAULTS, sites: withSite(DEFAULTS, 'news.example', 'always') };
  expect(siteChoice(always, 'https://news.example/x')).toBe('always');
  expect(siteChoice(always, 'https://sub.news.example/x')).toBeNull();
  const never = { ...always, sites: withSite(always, 'news.example', 'never') };
  expect(siteChoice(never, 'https://news.example/x')).toBe('never');
  expect(withSite(never, 'news.example', null)).toEqual({});
});

test('a page is marked unasked where its site is chosen, or every article is and its site is not off', () => {
  const every = { ...DEFAULTS, everyArticle: true, sites: { 'off.example': 'never' } as const };
  expect(marksAlone(DEFAULTS, 'https://news.example/')).toBe(false);
  expect(marksAlone({ ...DEFAULTS, sites: { 'news.example': 'always' } }, 'https://news.example/')).toBe(true);
  expect(marksAlone(every, 'https://news.example/')).toBe(true);
  expect(marksAlone(every, 'https://off.example/')).toBe(false);
  expect(marksAlone(every, 'about:blank')).toBe(false);
});

test('a page goes on by the settings, or by the reader’s wish unless its site is off', () => {
  const url = 'https://news.example/x';
  const always = { ...DEFAULTS, sites: { 'news.example': 'always' } } as const;
  const never = { ...DEFAULTS, everyArticle: true, sites: { 'news.example': 'never' } } as const;
  const both = (settings: typeof DEFAULTS) => [mayGoOn(settings, url, false), mayGoOn(settings, url, true)];
  expect([DEFAULTS, always, never].map(both)).toEqual([
    [false, true],
    [true, true],
    [false, false],
  ]);
});

test('rules put aside on sites are forgotten with the site, or with all; those put aside everywhere stay', () => {
  const rule = (site: string | null) => ({ entry: 'en/x/y', phrase: 'x', site });
  const settings = { ...DEFAULTS, dismissed: [rule(null), rule('a.example'), rule('b.example')] };
  expect(withoutSiteBound(settings, 'a.example')).toEqual([rule(null), rule('b.example')]);
  expect(withoutSiteBound(settings, null)).toEqual([rule(null)]);
  expect(remembersSites(settings)).toBe(true);
  expect(remembersSites({ ...settings, dismissed: [rule(null)] })).toBe(false);
});
