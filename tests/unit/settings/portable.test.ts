import { newIn, portableIn, portableText, withBrought, withoutBrought } from '../../../src/settings/portable.ts';

const term = (phrase: string) => ({ phrase, theme: 'cartel' }) as const;
const rule = (entry: string, site: string | null = null) => ({ entry, phrase: 'base', site });
const NOTHING = { ownTerms: [], dismissed: [] };
const KIND = 'own terms and put-aside rules';

test('what is saved is read again', () => {
  const all = {
    ownTerms: [{ ...term('raid'), matchCase: true, near: { word: 'port', must: false } } as const],
    dismissed: [rule('a', 'x.example')],
  };
  expect(portableIn(portableText(all))).toEqual(all);
});

test('of a hostile file only what is sound is read, as of stored settings', () => {
  const text = JSON.stringify({
    lindero: KIND,
    version: 2,
    sites: { 'a.example': 'always' },
    everyArticle: true,
    ownTerms: [term('raid'), { phrase: 'x'.repeat(121), theme: 'cartel' }, { phrase: 'y', theme: 'other' }, 3, null],
    dismissed: [rule('a', 'x.example/*'), rule('b'), { entry: 'c' }],
  });
  expect(portableIn(text)).toEqual({ ownTerms: [term('raid')], dismissed: [rule('b')] });
});

test('rules of an older version are brought up to this one', () => {
  const text = JSON.stringify({ lindero: KIND, version: 1, dismissed: [{ entry: 'a', phrase: 'base' }] });
  expect(portableIn(text)).toEqual({ ownTerms: [], dismissed: [rule('a')] });
});

test.each([
  ['text that is no JSON', '{'],
  ['a list a hundred thousand deep', '['.repeat(100_000)],
  ['settings that say not what they are', JSON.stringify({ ownTerms: [term('raid')] })],
])('%s is no such file', (_, text) => {
  expect(portableIn(text)).toBeNull();
});

test('the limits of the lists are kept, and what has no room is counted', () => {
  const now = { ownTerms: Array.from({ length: 499 }, (_, at) => term(`w${at}`)), dismissed: [] };
  const file = { ownTerms: [term('W1'), term('a'), term('b'), term('A')], dismissed: [] };
  expect(newIn(now, file)).toEqual({ ownTerms: [term('a')], dismissed: [], left: 1 });
  expect(withBrought(now, file).ownTerms).toHaveLength(500);
});

test('one rule on two sites is two; what was brought goes and the rest stays', () => {
  const file = { ownTerms: [], dismissed: [rule('a', 'x.example'), rule('a'), rule('a')] };
  const brought = newIn(NOTHING, file);
  expect(brought.dismissed).toEqual([rule('a', 'x.example'), rule('a')]);
  const later = { ownTerms: [term('later')], dismissed: [rule('b'), ...brought.dismissed] };
  expect(withoutBrought(later, brought)).toEqual({ ownTerms: [term('later')], dismissed: [rule('b')] });
});
