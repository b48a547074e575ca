/** `docs/accessibility.md` lists every criterion of WCAG 2.2 A and AA, and names only tests that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const DOC = readFileSync('docs/accessibility.md', 'utf8');

/** From the first to the last criterion of a guideline. */
const run = (guideline: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, each) => `${guideline}.${first + each}`);
const CRITERIA = [
  ...run('1.1', 1, 1),
  ...run('1.2', 1, 5),
  ...run('1.3', 1, 5),
  ...run('1.4', 1, 5),
  ...run('1.4', 10, 13),
  ...run('2.1', 1, 2),
  '2.1.4',
  ...run('2.2', 1, 2),
  '2.3.1',
  ...run('2.4', 1, 7),
  '2.4.11',
  ...run('2.5', 1, 4),
  ...run('2.5', 7, 8),
  ...run('3.1', 1, 2),
  ...run('3.2', 1, 4),
  '3.2.6',
  ...run('3.3', 1, 4),
  ...run('3.3', 7, 8),
  ...run('4.1', 2, 3),
];

const rows = DOC.split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Each test's short names and the files behind them. */
const files = new Map(
  rows
    .filter(([, , file]) => file?.startsWith('`tests/'))
    .flatMap(([, names = '', file = '']) =>
      [...names.matchAll(/\*(.+?)\*/g)].map(([, name = '']) => [name, filesAt(file.replaceAll('`', ''), name)]),
    ),
);

/** A folder's `*` stands for the name itself. */
function filesAt(path: string, name: string): string {
  return path.includes('*') ? path.replace('*', name) : path;
}

const criteria = rows.filter(([, criterion]) => /^\d\.\d/.test(criterion ?? ''));

test('every criterion stands in a row of its own', () => {
  expect(criteria.map(([, criterion]) => criterion?.split(' ')[0])).toEqual(CRITERIA);
});

test('every named test is there', () => {
  expect(files.size).toBeGreaterThan(10);
  for (const [name, file] of files)
    expect({ name, file, there: existsSync(file) && readdirSync(dirname(file)).length > 0 }).toMatchObject({ there: true });
});

test('what holds a criterion is in the list of tests, and says what is quoted of it', () => {
  for (const [, criterion, , heldBy = ''] of criteria) {
    for (const [, name = '', , quoted] of heldBy.matchAll(/\*(.+?)\*( \(([^)]*)\))?/g)) {
      const file = files.get(name);
      expect({ criterion, name, known: file !== undefined }).toMatchObject({ known: true });
      const source = file === undefined ? '' : readFileSync(file, 'utf8');
      for (const [, words = ''] of (quoted ?? '').matchAll(/"([^"]+)"/g)) {
        expect({ criterion, name, words, said: source.includes(words) }).toMatchObject({ said: true });
      }
    }
  }
});
