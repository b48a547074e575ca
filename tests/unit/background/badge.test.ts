import { background as en } from '../../../src/locales/en/background.ts';
import { background as es } from '../../../src/locales/es/background.ts';

Object.assign(globalThis, { chrome: { runtime: { id: 'test' } } });
const { badgeLook } = jest.requireActual<typeof import('../../../src/background/badge.ts')>('../../../src/background/badge.ts');
const { interfaceLanguage } = jest.requireActual<typeof import('../../../src/background/words.ts')>('../../../src/background/words.ts');
const { withoutDismissed } = jest.requireActual<typeof import('../../../src/background/service.ts')>('../../../src/background/service.ts');

test.each([
  [null, '', 'off'],
  [0, '', 'on'],
  [1, '1', 'on'],
  [31, '31', 'on'],
  [999, '999', 'on'],
  [1000, '999+', 'on'],
])('%s marks: badge "%s", icon %s', (count, badge, icon) => {
  expect(badgeLook(count, en)).toMatchObject({ badge, icon });
  expect(badgeLook(count, es)).toMatchObject({ badge, icon });
});

test('the chosen language wins, then the browser’s, then English', () => {
  expect(interfaceLanguage('es', 'en-US')).toBe('es');
  expect(interfaceLanguage('auto', 'es-MX')).toBe('es');
  expect(interfaceLanguage('auto', 'est-EE')).toBe('en');
  expect(interfaceLanguage('auto', 'fr')).toBe('en');
});

test('dismissed marks are left out, by entry and words, and nothing else is touched', () => {
  const term = (entry: string, start: number, end: number) =>
    ({ entry, start, end, theme: 'cartel', sense: null, sentence: 0, quote: null }) as const;
  const terms = [term('en/a', 0, 6), term('en/b', 0, 6), term('en/a', 7, 11)];
  const analysis = {
    schema: 1,
    lang: 'en',
    detected: 'en',
    sentences: [],
    terms,
    quotes: [],
    actors: [],
    statements: [],
    key: [],
    headline: { verdict: 'none', words: [] },
  } as const;
  expect(withoutDismissed(analysis, 'CARTEL gang', [{ entry: 'en/a', phrase: 'cartel' }]).terms).toEqual([terms[1], terms[2]]);
  expect(withoutDismissed(analysis, 'CARTEL gang', [])).toBe(analysis);
});
