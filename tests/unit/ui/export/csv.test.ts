import fc from 'fast-check';
import { cell, toCsv } from '../../../../src/ui/export/csv.ts';
import { exportSource } from '../../../../src/ui/export/source.ts';
import { crowdedState } from '../../../dom/ui/support/crowd.ts';
import { emptyAnalysis, goldState, PAGE, stateWith } from '../../../dom/ui/support/states.ts';
import { sourceOf } from './source.ts';

/** A reader of RFC 4180, as strict as it says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const match = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    match.lastIndex = at;
    const found = match.exec(text);
    if (found === null) throw new Error(`bad CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    at = match.lastIndex;
  }
  return rows;
}

test('one line a mark, quote and statement, each with its page and its rule', () => {
  const source = sourceOf(goldState('en-dev-01'));
  const [head = [], ...rows] = readCsv(toCsv(source).replace(/^\ufeff/, ''));
  const { terms, quotes, statements } = source.analysis;
  expect(rows).toHaveLength(terms.length + quotes.length + statements.length);
  const records = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
  for (const record of records) {
    expect(record).toMatchObject({ site: 'news.example', url: source.page.url, language: 'en', version: '1.2.3', date: PAGE.date });
    expect(record.rule).not.toBe('');
    expect(source.text.slice(Number(record.start), Number(record.end)).replace(/\s+/g, ' ').trim()).toBe(record.text);
  }
});

test('every line has as many cells as the head, whatever the text holds', () => {
  const rows = readCsv(toCsv(sourceOf(crowdedState())).replace(/^\ufeff/, ''));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([17]));
});

test('cells survive quotation marks, commas and line feeds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ';', 'é', ' ') }), { minLength: 2, maxLength: 5 }),
      (values) => {
        const plain = values.map((value) => `x${value}`);
        expect(readCsv(`${plain.map(cell).join(',')}\r\n`)).toEqual([plain]);
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
  expect(readCsv(toCsv(source).replace(/^\ufeff/, ''))).toHaveLength(1);
});
