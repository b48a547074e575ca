/** CSV after RFC 4180, with a byte order mark so that spreadsheet programs read the accents. */
import { type ExportRecord, exportRecords } from './records.ts';
import { type ExportSource, languageOf } from './source.ts';

const COLUMNS = [
  'kind',
  'label',
  'text',
  'actor',
  'cue',
  'cueClass',
  'conditional',
  'evidence',
  'rule',
  'start',
  'end',
] as const satisfies readonly (keyof ExportRecord)[];
const PAGE_COLUMNS = ['site', 'url', 'title', 'date', 'language', 'version'] as const;

/** One line a mark, quote or statement, each with its page. Lines end with CR LF. */
export function toCsv(source: ExportSource): string {
  const page = [source.page.site, source.page.url, source.page.title, source.page.date, languageOf(source), source.version];
  const rows = exportRecords(source).map((record) => [...COLUMNS.map((column) => String(record[column])), ...page]);
  return `\ufeff${[[...COLUMNS, ...PAGE_COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * One cell. Text from a page that a spreadsheet would run as a formula is made text by an apostrophe in front
 * (OWASP, "CSV Injection").
 */
export function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
