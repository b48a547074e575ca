import { type Analysis, type Article, articleFromText, type Engine, type Lang } from '../core/index.ts';
import { BYTE_ORDER_MARK } from '../csv/csv.ts';
import { nameOf, readSources } from './documents.ts';
import { write } from './output.ts';
import { pretty } from './pretty.ts';
import type { InputRecord, Parsed } from './record.ts';
import { report } from './report.ts';
import { tableHead, tableRows } from './table.ts';
import { Unread } from './unread.ts';

/** How to print. */
export interface AnalyseOptions {
  /** For people instead of JSON lines. */
  readonly pretty?: boolean;
  /** A table instead: a row for each actor. */
  readonly csv?: boolean;
  /** What a document is taken to be in where neither it nor its text tells. */
  readonly lang?: Lang;
}

/**
 * Analyses documents, one line out for each: the codebook's section 7. A document that fails is reported on standard error with its
 * file, line and reason, and stops nothing; what fails nothing and should be known all the same is told there too: a title that is not
 * the first line of its text, a page that looks like no article, and for each file how many documents are in languages that are not read.
 * @returns the exit code: 0, or 1 where any document failed
 */
export async function analyse(engine: Engine, paths: readonly string[], options: AnalyseOptions): Promise<number> {
  let failed = 0;
  if (options.csv) await write(BYTE_ORDER_MARK + tableHead());
  for (const path of paths) {
    const unread = new Unread();
    for await (const { place, record } of readSources(path)) {
      const line = record.ok ? lineOf(engine, place, record.value, unread, options) : record;
      if (line.ok) await write(line.value);
      else {
        failed += 1;
        report(`${place}: ${line.reason}`);
      }
    }
    const told = unread.says();
    if (told !== null) report(`${nameOf(path)}: ${told}`);
  }
  return failed > 0 ? 1 : 0;
}

/** What is printed of a document. One that the engine fails on, which none should, costs no other its answer. */
function lineOf(engine: Engine, place: string, record: InputRecord, unread: Unread, options: AnalyseOptions): Parsed<string> {
  const article = articleOf(record, options);
  if (hasTitleApart(record, article)) report(`${place}: "title" is not the first line of "text", so the title was not read`);
  if (record.doubt !== undefined) report(`${place}: ${record.doubt}`);
  try {
    const analysis = engine.analyse(article);
    unread.add(analysis);
    return { ok: true, value: print(record, analysis, options) };
  } catch (error) {
    return { ok: false, reason: `cannot be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function articleOf({ text, title, lang, article = articleFromText(text, title, lang) }: InputRecord, options: AnalyseOptions): Article {
  return options.lang === undefined ? article : { ...article, assumed: options.lang };
}

/** The title is read as the text's first line; one that stands apart would be lost without a word. */
const hasTitleApart = (record: InputRecord, { blocks }: Article): boolean =>
  record.article === undefined && (record.title ?? '').trim() !== '' && blocks[0]?.kind !== 'title';

function print(record: InputRecord, analysis: Analysis, options: AnalyseOptions): string {
  if (options.csv) return tableRows(record, analysis);
  if (options.pretty) return `${pretty(record, analysis)}\n`;
  const { id, text, doubt } = record;
  // Who gave a page has not seen the text that the offsets count in.
  const page = record.article === undefined ? {} : { text, article: doubt === undefined };
  return `${JSON.stringify({ id, ...page, ...analysis })}\n`;
}
