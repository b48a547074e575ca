import { wordSet, wordSets } from '../../../src/core/text/word-sets.ts';

test('a word is found as it stands, and with a star by its beginning', () => {
  const words = wordSet(['dejó', 'volv*']);
  for (const word of ['dejó', 'volvió', 'volver', 'volv']) expect(words.has(word)).toBe(true);
  for (const word of ['deja', 'dejó*', 'revolver', '']) expect(words.has(word)).toBe(false);
});

test('all lists of a file are read, and nothing else of it', () => {
  const sets = wordSets({ source: 'common knowledge', but: ['but', 'yet'], none: [], phrases: { tails: ['in reference to'] } });
  expect(Object.keys(sets)).toEqual(['but', 'none']);
  expect(sets.but.has('yet')).toBe(true);
  expect(sets.none.has('yet')).toBe(false);
});
