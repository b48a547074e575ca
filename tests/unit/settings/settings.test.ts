import fc from 'fast-check';
import { OWN_LIMITS } from '../../../src/core/index.ts';
import { CURRENT_VERSION, migrate } from '../../../src/settings/migrations.ts';
import { OWN_TERM_LIMITS } from '../../../src/settings/properties.ts';
import { DEFAULTS, readSettings, type Settings, withChange } from '../../../src/settings/settings.ts';

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

test('nothing stored gives the defaults', () => {
  expect(readSettings(undefined)).toEqual(DEFAULTS);
});

test.each<[string, keyof Settings, unknown, unknown]>([
  ['a language that is none', 'language', 'fr', 'auto'],
  ['a theme that is no switch stays on', 'themes', { cartel: 'no' }, { sovereignty: true, cartel: true, intervention: true }],
  ['a theme that is off stays off', 'themes', { cartel: false, extra: 1 }, { sovereignty: true, cartel: false, intervention: true }],
  ['an unknown strength', 'strength', 'blinding', 'normal'],
  ['a flag that is none', 'overview', 1, true],
  [
    'colors: each unsound pair is dropped alone, and nothing but colors is kept',
    'colors',
    {
      sovereignty: { ground: '#00ff00', words: '#000000', more: 1 },
      cartel: { ground: 'red', words: '#000000' },
      intervention: { ground: '#ffffff;}*{display:none', words: '#000000' },
      other: { ground: '#ffffff', words: '#000000' },
    },
    { sovereignty: { ground: '#00ff00', words: '#000000' } },
  ],
  [
    'sites: each unsound one is dropped alone',
    'sites',
    { 'a.example': 'always', 'b.example': 'perhaps', 'c d': 'never' },
    { 'a.example': 'always' },
  ],
  ['sites that are a list', 'sites', ['a.example'], {}],
  [
    'own terms: each unsound one is dropped alone',
    'ownTerms',
    [{ phrase: ' border wall ', theme: 'sovereignty' }, { phrase: '' }, null],
    [{ phrase: 'border wall', theme: 'sovereignty' }],
  ],
  [
    'rules put aside: lower case, and each unsound one is dropped alone',
    'dismissed',
    [
      { entry: 'en/x/y', phrase: 'Strikes', site: null },
      { entry: 'en/x/y', phrase: 'strikes', site: 'a b' },
      { entry: 'en/x/y', phrase: 'strikes' },
    ],
    [{ entry: 'en/x/y', phrase: 'strikes', site: null }],
  ],
])('%s', (_, name, stored, expected) => {
  expect(readSettings({ version: CURRENT_VERSION, [name]: stored })).toEqual({ ...DEFAULTS, [name]: expected });
});

test('any value at all is read without throwing, and reading what was read changes nothing', () => {
  const anything = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...NAMES, 'version', '__proto__'), fc.anything()));
  fc.assert(
    fc.property(anything, (stored) => {
      const settings = readSettings(stored);
      expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }),
  );
});

test('a change keeps what a newer version wrote, and its version', () => {
  const stored = { version: 99, hologram: { on: true }, strength: 'soft' };
  expect(readSettings(stored)).toEqual({ ...DEFAULTS, strength: 'soft' });
  expect(withChange(stored, { underline: false })).toMatchObject({
    version: 99,
    hologram: { on: true },
    strength: 'soft',
    underline: false,
  });
});

test('a change on nothing, or on what is no settings, stores all settings', () => {
  for (const stored of [undefined, null, 'x', []])
    expect(withChange(stored, { overview: false })).toEqual({ ...DEFAULTS, overview: false, version: CURRENT_VERSION });
});

test('from version 1: what was put aside is so everywhere; what is unsound there is repaired as ever', () => {
  const stored = { version: 1, dismissed: [{ entry: 'en/x/y', phrase: 'strikes' }, null, 'x'] };
  expect(readSettings(stored).dismissed).toEqual([{ entry: 'en/x/y', phrase: 'strikes', site: null }]);
  expect(readSettings({ version: 1, dismissed: 'x' }).dismissed).toEqual([]);
  expect(readSettings({ version: 1, strength: 'soft' })).toEqual({ ...DEFAULTS, strength: 'soft' });
});

test('migrations run in order, from the stored version on', () => {
  const steps = [(raw: object) => ({ ...raw, trail: 'a' }), (raw: object) => ({ ...raw, trail: `${'trail' in raw ? raw.trail : ''}b` })];
  expect(migrate({ version: 1 }, steps)).toMatchObject({ trail: 'ab' });
  expect(migrate({ version: 2 }, steps)).toMatchObject({ trail: 'b' });
  expect(migrate({ version: 3 }, steps)).toEqual({ version: 3 });
  expect(migrate({ version: 'old' }, steps)).toMatchObject({ trail: 'ab' });
});

test('own terms are kept as the engine can use them, and no more of them', () => {
  expect(OWN_TERM_LIMITS).toEqual(OWN_LIMITS);
  const term = (phrase: string) => ({ phrase, theme: 'cartel' });
  const many = Array.from({ length: 501 }, (_, index) => term(`term ${index}`));
  expect(readSettings({ version: 2, ownTerms: many }).ownTerms).toHaveLength(500);
  const unsound = [term('…'), term('a b c d e f g h i'), { ...term('canal'), near: { word: '–', must: true } }];
  expect(readSettings({ version: 2, ownTerms: unsound }).ownTerms).toEqual([term('canal')]);
});
