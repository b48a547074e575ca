/** Every lexicon file has its shape, says where its words come from, and holds nothing twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SCHEMAS } from './schemas.ts';

const ROOT = 'src/lexicons';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
const schemaOf = (file: string): v.GenericSchema | undefined => SCHEMAS.find(([place]) => place.test(file.replace(/^(en|es)\//, '')))?.[1];

/** What is wrong with a file, a line each. */
function problemsOf(schema: v.GenericSchema, data: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, data);
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}

test.each(files)('%s', (file) => {
  const schema = schemaOf(file);
  if (schema === undefined) throw new Error('no schema knows this file');
  expect(problemsOf(schema, JSON.parse(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test.each([
  ['a misspelt key', 'gazetteer/shadows.json', { source: 'x'.repeat(40), en: [], es: [], se: [] }],
  ['a file without a source', 'gazetteer/shadows.json', { en: [], es: [] }],
  ['a word twice', 'gazetteer/shadows.json', { source: 'x'.repeat(40), en: ['Air Canada', 'Air Canada'], es: [] }],
  ['a word out of its order', 'cues/marks.json', { source: 'x'.repeat(40), elided: ['til', 'em'] }],
  ['a number for a word', 'gazetteer/shadows.json', { source: 'x'.repeat(40), en: [4], es: [] }],
])('%s is found', (_, file, data) => {
  const schema = schemaOf(file);
  expect(schema === undefined ? [] : problemsOf(schema, data)).toHaveLength(1);
});
