/** What files hold, as documents or as reasons why there is none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSources, type Source } from '../../../src/cli/documents.ts';

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(resolve('out/documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The documents of a file of this name that holds this. */
async function sourcesOf(name: string, content: string | Uint8Array): Promise<Source[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const found: Source[] = [];
  for await (const source of readSources(path)) found.push(source);
  return found;
}

const textsOf = (sources: readonly Source[]): string[] =>
  sources.map(({ record }) => (record.ok ? record.value.text : `reason: ${record.reason}`));

const BODY = 'La canciller Peña rechazó la intervención “unilateral” y exigió respeto a la soberanía de México en la frontera del río.';
const page = (head: string) =>
  `<html lang="es"><head>${head}<title>t</title></head><article><p>${`${BODY} `.repeat(4)}</p></article></html>`;
const CHARSET = '<meta charset="windows-1252">';
/** In Windows-1252, whose curly quotes are no Latin-1. */
const windows = (text: string) => Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('encodings', () => {
  test.each([
    ['a page in Windows-1252', 'windows.html', windows(page(CHARSET))],
    ['a page in UTF-8 that says nothing', 'plain.html', Buffer.from(page(''))],
    ['a page that was Windows-1252 before it was saved as UTF-8', 'saved.html', Buffer.from(page(CHARSET))],
    ['a page in UTF-16', 'wide.html', utf16(page(''))],
    ['a text in Windows-1252', 'windows.txt', windows(BODY)],
    ['a text in UTF-8 with a byte order mark', 'marked.txt', Buffer.from(`\ufeff${BODY}`)],
    ['a text in UTF-16', 'wide.txt', utf16(BODY)],
  ])('%s is read as it was written', async (_, name, content) => {
    const [text = ''] = textsOf(await sourcesOf(name, content));
    expect(text.slice(0, BODY.length)).toBe(BODY);
  });
});

const ONE = '{"id": 1, "text": "One."}';

describe('endings', () => {
  test.each([
    ['A.TXT', 'Headline\nOne.', 'A'],
    ['B.HTML', page(''), 'B'],
    ['c.htm', page(''), 'c'],
    ['d.JSONL', ONE, '1'],
    ['e.ndjson', ONE, '1'],
    ['without', ONE, '1'],
  ])('%s is read', async (name, content, id) => {
    expect(await sourcesOf(name, content)).toMatchObject([{ record: { ok: true, value: { id } } }]);
  });

  test.each(['paper.pdf', 'paper.DOCX', 'table.csv'])('%s is refused in one line', async (name) => {
    const [first, ...others] = await sourcesOf(name, 'a\nb\nc');
    expect(others).toEqual([]);
    expect(first?.record).toEqual({ ok: false, reason: expect.stringMatching(/^files ending in .+ are not read/) });
  });
});

test.each([
  ['more follows', 'Headline\n\nOne.\n', 'Headline'],
  ['nothing follows', '\nOne line.\n \n', undefined],
])('a text’s first line is its headline where more follows: %s', async (_, content, title) => {
  const [source] = await sourcesOf('title.txt', content);
  expect(source?.record.ok === true && source.record.value.title).toBe(title);
});
