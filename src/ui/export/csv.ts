/** CSV after RFC 4180, with a byte order mark so that spreadsheet programs read the accents. */
import { BYTE_ORDER_MARK, csvLine } from '../../csv/csv.ts';
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
  return BYTE_ORDER_MARK + [[...COLUMNS, ...PAGE_COLUMNS], ...rows].map(csvLine).join('');
}
