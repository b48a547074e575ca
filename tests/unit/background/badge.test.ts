import { background as en } from '../../../src/locales/en/background.ts';
import { background as es } from '../../../src/locales/es/background.ts';

Object.assign(globalThis, { chrome: { runtime: { id: 'test' } } });
const { badgeLook } = jest.requireActual<typeof import('../../../src/background/badge.ts')>('../../../src/background/badge.ts');

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
