/** The labelled sentences: one a line, of which a broken one would be learned from in silence. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'tests/corpus/sentences';
const LINE = /^[fan]\??\t(?:[^\t{}]|\{[sci]\|[^\t{}]+\})+$/;

test.each(readdirSync(FOLDER))('%s: each line has a label and a sentence with whole marks, and none stands twice', (file) => {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n').filter(Boolean);
  expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  const sentences = lines.map((line) => line.slice(line.indexOf('\t')));
  expect(new Set(sentences).size).toBe(sentences.length);
});
