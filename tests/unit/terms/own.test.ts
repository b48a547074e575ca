import { compileOwnTerms, findOwnTerms, OWN_LIMITS, type OwnTerm } from '../../../src/core/terms/index.ts';
import { readText } from './support.ts';

function found(term: Partial<OwnTerm> & { phrase: string }, text: string): string[] {
  const own = compileOwnTerms([{ theme: 'sovereignty', ...term }], 'en');
  expect(own.refused).toEqual([]);
  expect(own.finder.problems).toEqual([]);
  return findOwnTerms(readText(text, 'en'), own).map(({ start, end, entry }) => `${entry} ${text.slice(start, end)}`);
}

test.each([
  ['literal', { phrase: 'Monroe Doctrine' }, 'The monroe doctrine and Monroe Doctrines.', ['own/0 monroe doctrine']],
  ['with word forms', { phrase: 'red line', forms: true }, 'One red line, two red lines.', ['own/0 red line', 'own/0 red lines']],
  ['whole words only', { phrase: 'line' }, 'A line, a lineage, an online shop.', ['own/0 line']],
  ['with its capitals', { phrase: 'Fox', matchCase: true }, 'Fox said a fox ran.', ['own/0 Fox']],
  [
    'a word that must stand near',
    { phrase: 'canal', near: { word: 'Panama', must: true } },
    'The canal of Panama. The canal at home.',
    ['own/0 canal'],
  ],
  ['a word that must not', { phrase: 'canal', near: { word: 'root', must: false } }, 'The root canal. The canal.', ['own/0 canal']],
  ['signs that mean something in a pattern are plain', { phrase: 'a (b|c)* [d]' }, 'say a b c d', ['own/0 a b c d']],
])('%s', (_, term, text, wanted) => {
  expect(found(term, text)).toEqual(wanted);
});

test('what cannot be used is refused with a reason, and the rest still works', () => {
  const terms: OwnTerm[] = [
    { phrase: '…', theme: 'cartel' },
    { phrase: 'one two three four five six seven eight nine', theme: 'cartel' },
    { phrase: 'harbor', theme: 'cartel', near: { word: ' ', must: true } },
    { phrase: 'harbor', theme: 'cartel' },
  ];
  const own = compileOwnTerms(terms, 'en');
  expect(own.refused.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(findOwnTerms(readText('The harbor.', 'en'), own)).toEqual([{ start: 4, end: 10, theme: 'cartel', entry: 'own/3', sense: null }]);
});

test('a list has a limit', () => {
  const own = compileOwnTerms(
    Array.from({ length: OWN_LIMITS.terms + 1 }, (_, i) => ({ phrase: `word${i}`, theme: 'cartel' as const })),
    'en',
  );
  expect(own.refused).toEqual([{ index: OWN_LIMITS.terms, reason: expect.stringContaining('terms') }]);
});
