/** Labelled sentences of the press: one a line, of which a broken one would be scored in silence. */
import { readFileSync } from 'node:fs';

const LINE = /^[^\t:;]+:(?:favor|against|none)(?:;[^\t:;]+:(?:favor|against|none))*\t[^\t]+$/;

test.each(['en', 'es'])('%s: each line names who stands where in its own words, and none stands twice', (lang) => {
  const lines = readFileSync(`tests/corpus/press/${lang}.tsv`, 'utf8').split('\n').filter(Boolean);
  expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  const texts = lines.map((line) => line.split('\t')[1]);
  expect(new Set(texts).size).toBe(lines.length);
  const names = lines.flatMap(
    (line) =>
      line
        .split('\t')[0]
        ?.split(';')
        .map((label) => [label.split(':')[0] ?? '', line.split('\t')[1] ?? '']) ?? [],
  );
  expect(names.filter(([name = '', text = '']) => !text.includes(name))).toEqual([]);
});
