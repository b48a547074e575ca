import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { stdin } from 'node:process';
import { decodeText } from './decode.ts';
import { articleOfHtml } from './html.ts';
import { type Line, LONGEST_LINE, readLines } from './lines.ts';
import { type InputRecord, MAX_TEXT, type Parsed, parseRecord } from './record.ts';

/** A document to analyse, or why there is none, with the place it comes from ("news.jsonl:3"). */
export interface Source {
  readonly place: string;
  readonly record: Parsed<InputRecord>;
}

/**
 * Reads the documents of one argument: `-` (JSON lines on standard input), `.jsonl`, `.txt` or `.html`.
 * Whatever cannot be read becomes a `Source` with its reason; nothing is thrown and nothing dropped.
 */
export async function* readSources(path: string): AsyncGenerator<Source> {
  try {
    if (path === '-') yield* jsonLines('standard input', stdin);
    else if (extname(path) === '.txt') yield { place: path, record: textRecord(path, decodeText(await readFile(path))) };
    else if (/^\.html?$/.test(extname(path)))
      yield { place: path, record: await articleOfHtml(basename(path, extname(path)), await readFile(path)) };
    else yield* jsonLines(path, createReadStream(path));
  } catch (error) {
    yield { place: path, record: { ok: false, reason: `cannot be read: ${error instanceof Error ? error.message : String(error)}` } };
  }
}

async function* jsonLines(name: string, stream: NodeJS.ReadableStream & AsyncIterable<unknown>): AsyncGenerator<Source> {
  for await (const line of readLines(stream)) {
    if (line.text?.trim() !== '') yield { place: `${name}:${line.number}`, record: lineRecord(line) };
  }
}

const lineRecord = ({ text }: Line): Parsed<InputRecord> =>
  text === null ? { ok: false, reason: `the line is longer than ${LONGEST_LINE} characters` } : parseRecord(text);

/** A text file's first line is its headline. */
function textRecord(path: string, text: string): Parsed<InputRecord> {
  if (text.length > MAX_TEXT) return { ok: false, reason: `is longer than ${MAX_TEXT} characters` };
  const trimmed = text.trimStart();
  const title = trimmed.split('\n', 1)[0]?.trim() ?? '';
  return { ok: true, value: { id: basename(path, '.txt'), text: trimmed, title } };
}
