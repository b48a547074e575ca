import fc from 'fast-check';
import Papa from 'papaparse';
import { cell } from '../../../../src/csv/csv.ts';
import { toCsv } from '../../../../src/ui/export/csv.ts';
import { exportRecords } from '../../../../src/ui/export/records.ts';
import { exportSource } from '../../../../src/ui/export/source.ts';
import { emptyAnalysis, goldState, PAGE, stateWith } from '../../../dom/ui/support/states.ts';
import { hostileState } from './hostile.ts';
import { sourceOf } from './source.ts';

/** Rows as another program reads them; every fault that it finds is an error. */
function readCsv(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test('one line a mark, quote and statement, each with its page and its rule', () => {
  const source = sourceOf(goldState('en-dev-01'));
  const [head = [], ...rows] = readCsv(toCsv(source));
  const { terms, quotes, statements } = source.analysis;
  expect(rows).toHaveLength(terms.length + quotes.length + statements.length);
  const records = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
  for (const record of records) {
    expect(record).toMatchObject({ site: 'news.example', url: source.page.url, language: 'en', version: '1.2.3', date: PAGE.date });
    expect(record.rule).not.toBe('');
    expect(source.text.slice(Number(record.start), Number(record.end)).replace(/\s+/g, ' ').trim()).toBe(record.text);
  }
});

test('a reader finds every cell as it was written, whatever title, site and names hold', () => {
  const source = sourceOf(hostileState());
  const [head = [], ...rows] = readCsv(toCsv(source));
  const records = exportRecords(source);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  expect(rows).toHaveLength(records.length);
  const plain = (value: string) => value.replace(/^'(?=[=+\-@\t\r])/, '');
  for (const [index, record] of records.entries()) {
    const read = Object.fromEntries(head.map((name, at) => [name, plain(rows[index]?.[at] ?? '')]));
    expect(read).toMatchObject({ actor: record.actor, text: record.text, evidence: record.evidence, title: source.page.title });
  }
  // Embedded quotation marks and line feeds came through.
  expect(rows.flat()).toContain('He said "no", twice;\r\nthen left');
});

test('the columns are told apart by a program that guesses the delimiter', () => {
  const { data, meta } = Papa.parse<string[]>(toCsv(sourceOf(goldState('es-dev-01'))), { skipEmptyLines: true });
  expect(meta.delimiter).toBe(',');
  expect(data[0]?.[0]).toBe('kind');
});

test('cells survive quotation marks, commas and line feeds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ';', 'é', ' ') }), { minLength: 2, maxLength: 5 }),
      (values) => {
        const plain = values.map((value) => `x${value}`);
        expect(Papa.parse(`${plain.map(cell).join(',')}\r\n`, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data).toEqual([
          plain,
        ]);
      },
    ),
  );
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('text that a spreadsheet would run is made text: %j', (value) => {
  expect(cell(value).replace(/^"/, '')).toMatch(/^'/);
});

test('an article without anything gives the head alone', () => {
  const state = stateWith('Bread.', emptyAnalysis());
  const source = exportSource({ page: state.page, text: state.text, analysis: emptyAnalysis() }, '1.2.3', new Date(0));
  expect(readCsv(toCsv(source))).toHaveLength(1);
});
