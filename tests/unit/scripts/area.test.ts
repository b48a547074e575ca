/** The area under the curve, which the learning scripts print. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Row = readonly [score: number, isTrue: boolean];
const load = async (): Promise<{ areaUnderCurve(rows: readonly Row[]): string }> =>
  import(pathToFileURL(join(__dirname, '../../../scripts/area.mjs')).href);

test.each<[string, Row[], string]>([
  [
    'all in order',
    [
      [1, false],
      [2, true],
      [3, true],
    ],
    '1.000',
  ],
  [
    'all the wrong way round',
    [
      [2, false],
      [1, true],
    ],
    '0.000',
  ],
  [
    'equal scores, the true row last',
    [
      [1, false],
      [1, true],
    ],
    '0.500',
  ],
  [
    'equal scores, the true row first',
    [
      [1, true],
      [1, false],
    ],
    '0.500',
  ],
  [
    'three of four pairs',
    [
      [1, false],
      [3, false],
      [2, true],
      [4, true],
    ],
    '0.750',
  ],
])('%s', async (_name, rows, area) => {
  expect((await load()).areaUnderCurve(rows)).toBe(area);
});
