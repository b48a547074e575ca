import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { stdin } from 'node:process';
import { decodeText } from './decode.ts';
import { articleOfHtml } from './html.ts';
import { type Line, LONGEST_LINE, readLines } from './lines.ts';
import { type InputRecord, LONGEST_TEXT, type Parsed, parseRecord } from './record.ts';

/** A document to analyse, or why there is none, with the place it comes from ("news.jsonl:3"). */
export interface Source {
  readonly place: string;
  readonly record: Parsed<InputRecord>;
}

/**
 * Reads the documents of one argument: `-` (JSON lines on standard input), or a file, by its ending: .txt, .html or .htm, and .jsonl,
 * .ndjson, .json or none for JSON lines; capitals or not.
 * Whatever cannot be read becomes a `Source` with its reason; nothing is thrown and nothing dropped.
 */
export async function* readSources(path: string): AsyncGenerator<Source> {
  const place = nameOf(path);
  try {
    yield* path === '-' ? jsonLines(place, stdin) : sourcesOf(path);
  } catch (error) {
    yield { place, record: { ok: false, reason: `cannot be read: ${error instanceof Error ? error.message : String(error)}` } };
  }
}

/** What an argument is called where something is told of it. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

async function* sourcesOf(path: string): AsyncGenerator<Source> {
  const ending = extname(path);
  const id = basename(path, ending);
  switch (ending.toLowerCase()) {
    case '.txt':
      yield { place: path, record: textRecord(id, decodeText(await readFile(path))) };
      break;
    case '.html':
    case '.htm':
      yield { place: path, record: await articleOfHtml(id, await readFile(path)) };
      break;
    case '.jsonl':
    case '.ndjson':
    case '.json':
    case '':
      yield* jsonLines(path, createReadStream(path));
      break;
    default:
      yield { place: path, record: { ok: false, reason: `files ending in ${ending} are not read: they must be ${READ}` } };
  }
}

const READ = '.txt, .html, or JSON lines in .jsonl';

async function* jsonLines(name: string, stream: NodeJS.ReadableStream & AsyncIterable<unknown>): AsyncGenerator<Source> {
  for await (const line of readLines(stream)) {
    if (line.text?.trim() !== '') yield { place: `${name}:${line.number}`, record: lineRecord(line) };
  }
}

const lineRecord = ({ text }: Line): Parsed<InputRecord> =>
  text === null ? { ok: false, reason: `the line is longer than ${LONGEST_LINE} characters` } : parseRecord(text);

/** A text file's first line is its headline where more follows. */
function textRecord(id: string, content: string): Parsed<InputRecord> {
  if (content.length > LONGEST_TEXT) return { ok: false, reason: `is longer than ${LONGEST_TEXT} characters` };
  const text = content.trimStart();
  const [title = '', ...rest] = text.split('\n');
  const hasBody = rest.some((line) => line.trim() !== '');
  return { ok: true, value: hasBody ? { id, text, title } : { id, text } };
}
