import { actorRows, longestSide, total } from '../../../src/ui/view/rows.ts';
import { byStrength } from '../../../src/ui/view/strength.ts';
import { crowdedState } from '../../dom/ui/support/crowd.ts';
import { emptyAnalysis, goldState } from '../../dom/ui/support/states.ts';
import { analysisOf, statement } from './support/analysis.ts';

test('an article without statements has no rows', () => {
  expect(actorRows(emptyAnalysis())).toEqual([]);
});

test('only actors with statements have a row, each with its sentences in text order', () => {
  const { analysis } = goldState('en-dev-01');
  if (analysis === null) throw new Error('no analysis');
  const rows = actorRows(analysis);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    expect(row.statements.map(({ actor }) => actor)).toEqual(row.statements.map(() => row.actor.id));
    expect(total(row.against) + total(row.favor) + row.neither).toBe(row.statements.length);
  }
});

test('rows with a side come before unclear ones; then the number of sentences that take a side counts, then of all, then the first', () => {
  const analysis = analysisOf([
    statement('neither', 'neither', 50),
    statement('neither', 'neither', 60),
    statement('late', 'against', 40),
    statement('early', 'favor', 10),
    statement('two', 'favor', 70),
    statement('two', 'against', 80),
  ]);
  expect(actorRows(analysis).map(({ actor }) => actor.id)).toEqual(['early', 'late', 'two', 'neither']);
});

test.each([
  ['one predicate about the action', [statement('a', 'against', 1, { rule: 'frame' })], 'against', true],
  ['one that borrows its object', [statement('a', 'against', 1, { rule: 'frame', target: null })], 'against', false],
  ['one strong sentence', [statement('a', 'against', 1, { strength: 2 })], 'against', true],
  ['one weak sentence', [statement('a', 'against', 1, { strength: 1 })], 'unclear', true],
  ['several weak sentences', [1, 2, 3].map((at) => statement('a', 'against', at, { strength: 1 })), 'against', false],
  ['one whose words hardly take a side', [statement('a', 'against', 1, { taking: 1 })], 'unclear', true],
  ['both sides', [statement('a', 'against', 1), statement('a', 'favor', 2)], 'unclear', true],
  ['one against three', [1, 2, 3].map((at) => statement('a', 'against', at)).concat(statement('a', 'favor', 4)), 'against', false],
  ['one against two as strong', [1, 2].map((at) => statement('a', 'against', at)).concat(statement('a', 'favor', 4)), 'against', false],
  [
    'a strong one against two',
    [1, 2].map((at) => statement('a', 'against', at)).concat(statement('a', 'favor', 4, { strength: 2 })),
    'unclear',
    true,
  ],
  ['inferred alone', [statement('a', 'against', 1, { inferred: true })], 'unclear', true],
  ['the wording alone', [statement('a', 'against', 1, { rule: 'wording', wording: { start: 1, end: 2 } })], 'against', false],
  ['no side', [statement('a', 'neither', 1)], 'neither', true],
])('verdict of %s', (_, statements, verdict, sure) => {
  const [row] = actorRows(analysisOf(statements));
  expect(row).toMatchObject({ verdict, sure });
});

test('a condition in every sentence of the side is said, unless the side is unclear', () => {
  const [row] = actorRows(
    analysisOf([statement('a', 'favor', 1, { conditional: true }), statement('a', 'favor', 2, { conditional: true })]),
  );
  expect(row).toMatchObject({ verdict: 'favor', conditional: true, favor: { plain: 0, conditional: 2 } });
});

test('the scale is the longest side of all rows, and never zero', () => {
  expect(longestSide([])).toBe(1);
  expect(longestSide(actorRows(analysisOf([statement('a', 'neither', 1)])))).toBe(1);
  expect(longestSide(actorRows(analysisOf([statement('a', 'favor', 1), statement('a', 'favor', 2), statement('b', 'against', 3)])))).toBe(
    2,
  );
});

test('sixty actors give sixty rows', () => {
  const { analysis } = crowdedState();
  expect(analysis === null ? [] : actorRows(analysis)).toHaveLength(60);
});

test('the best evidence comes first: the side, then what decides by itself, then words, then the plain', () => {
  const statements = [
    statement('a', 'favor', 1),
    statement('a', 'against', 2, { inferred: true }),
    statement('a', 'against', 3, { conditional: true }),
    statement('a', 'against', 4),
  ];
  const [row] = actorRows(analysisOf(statements));
  if (row === undefined) throw new Error('no row');
  expect(byStrength(row).map(({ start }) => start)).toEqual([4, 3, 2, 1]);
});
