/** The table of the command line, as another program reads it. */
import Papa from 'papaparse';
import type { InputRecord } from '../../../src/cli/record.ts';
import { tableHead, tableRows } from '../../../src/cli/table.ts';
import { articleFromText, createEngine } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);
engine.prepare('en');

function readTable(records: readonly InputRecord[]): Readonly<Record<string, string>>[] {
  const rows = records.map((record) => tableRows(record, engine.analyse(articleFromText(record.text, record.title, record.lang))));
  const { data, errors } = Papa.parse<Record<string, string>>(tableHead() + rows.join(''), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const TEXT = `Mexico rejects drone strikes
“We will not accept foreign military intervention,\tnot "one" soldier,” President Elena Duarte said on Monday.
Senator Rick Dalton backed the airstrikes on the cartels.`;

test('a row holds an actor, with the counts of its document and the sentence that shows its side', () => {
  const [mexico, ...others] = readTable([{ id: 'a', text: TEXT, title: 'Mexico rejects drone strikes' }]).sort((a, b) =>
    (a.name ?? '') < (b.name ?? '') ? 1 : -1,
  );
  const document = { id: 'a', lang: 'en', detected: 'en', sovereignty: '0', cartel: '1', intervention: '4' };
  expect(others).toHaveLength(2);
  expect([mexico, ...others]).toMatchObject([
    { ...document, name: 'Rick Dalton', kind: 'person', stance: 'favor', favor: '1', against: '0', quotes: '0' },
    { ...document, name: 'Mexico', kind: 'state', stance: 'against', sentence: 'Mexico rejects drone strikes' },
    {
      ...document,
      name: 'Elena Duarte',
      stance: 'against',
      quotes: '1',
      sentence: expect.stringContaining('not "one" soldier,” President'),
    },
  ]);
});

test('a document without actors, or in another language, has a row', () => {
  const rows = readTable([
    { id: 'weather', text: 'It rained on Monday and the river rose by two meters in the night.', lang: 'en' },
    { id: 'french', text: 'Le Mexique rejette toute intervention militaire.', lang: 'fr' },
  ]);
  expect(rows).toMatchObject([
    { id: 'weather', lang: 'en', intervention: '0', actor: '', stance: '' },
    { id: 'french', lang: '', detected: 'fr', intervention: '0', actor: '', stance: '' },
  ]);
});

test('no cell is run as a formula', () => {
  const [row] = readTable([{ id: '=HYPERLINK("https://example.org")', text: TEXT }]);
  expect(row?.id).toBe('\'=HYPERLINK("https://example.org")');
});
