/** docs/output.md against what the engine gives: every field has its row, and the line shown there is what is printed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSources } from '../../../src/cli/documents.ts';
import { articleFromText, createEngine } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const doc = readFileSync('docs/output.md', 'utf8');
const engine = createEngine(lexicons);
engine.prepare('en');

const rows = [...doc.matchAll(/^\| `(\w[\w.[\]]*)` \| [^|]+ \|/gm)].map(([, field = '']) => field);

/** The fields of a value, as the table names them: "terms[].theme". Of a span, the span. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => [`${path}[]`, ...fieldsOf(each, `${path}[]`)]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'start' || key === 'end') return [];
    const field = path === '' ? key : `${path}.${key}`;
    const isHolder = typeof inner === 'object' && inner !== null && !('start' in inner);
    return isHolder ? fieldsOf(inner, field) : [field, ...fieldsOf(inner, field)];
  });
}

const TEXT = `Duarte rejects foreign military intervention
“We will not accept foreign troops,” President Elena Duarte said on Monday, “unless our congress asks for them.”
Senator Rick Dalton said he backs airstrikes if Mexico asks. No boots on the ground, the minister warned.
The foreign flights, she said, will stop.`;

async function found(): Promise<Set<string>> {
  const analyses: unknown[] = [engine.analyse(articleFromText(TEXT, 'Duarte rejects foreign military intervention', 'en'))];
  for await (const { record } of readSources(resolve('samples/en.html'))) {
    if (!record.ok || record.value.article === undefined) throw new Error('the sample cannot be read');
    analyses.push({ id: record.value.id, text: record.value.text, article: true, ...engine.analyse(record.value.article) });
  }
  return new Set(analyses.flatMap((analysis) => fieldsOf(analysis)));
}

test('every field of a result has a row, and every row a field', async () => {
  const fields = await found();
  expect([...fields].filter((field) => !rows.includes(field))).toEqual([]);
  expect(rows.filter((row) => !fields.has(row))).toEqual([]);
});

/** Without the two numbers that change whenever the weights are learned anew. */
const unlearned = (key: string, value: unknown): unknown => (key === 'strength' || key === 'taking' ? typeof value : value);

test('the line shown is what is printed of the text shown', () => {
  const [, text = ''] = /```text\n([\s\S]+?)```/.exec(doc) ?? [];
  const [, line = ''] = /```json\n(.+)\n```/.exec(doc) ?? [];
  const analysis = engine.analyse(articleFromText(text, text.split('\n', 1)[0]));
  expect(JSON.parse(line, unlearned)).toEqual(JSON.parse(JSON.stringify({ id: 'sample', ...analysis }), unlearned));
});
