import { readFileSync } from 'node:fs';
import { coatNamesOf } from '../../../src/content/desk/marks.ts';
import { THEMES } from '../../../src/core/types.ts';
import { contrast, FIRST_COLORS } from '../../../src/ui/view/colors.ts';

const CSS = readFileSync('src/content/content.css', 'utf8');

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
])('%s on %s', (words, ground, expected) => {
  expect(contrast({ ground, words })).toBeCloseTo(expected, 2);
  expect(contrast({ ground: words, words: ground })).toBeCloseTo(expected, 2);
});

test.each(THEMES)('a choice begins with the colors that %s has in the page', (theme) => {
  const [name = ''] = coatNamesOf(theme);
  const { ground, words } = FIRST_COLORS[theme];
  const rule = new RegExp(
    `::highlight\\(${name}\\),\\s*::highlight\\(\\S+\\) \\{\\s*background-color: (#\\w+) !important;\\s*color: (#\\w+) `,
  );
  expect(rule.exec(CSS)?.slice(1)).toEqual([ground, words]);
});

test('every name of the marks belongs to one theme, the current mark’s to none', () => {
  const names = THEMES.flatMap(coatNamesOf);
  expect(new Set(names).size).toBe(36);
  expect(names).not.toContain('lindero-37');
});
