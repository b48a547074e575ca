import { runAtOnce } from '../dom/slices.ts';
import { type PageText, readPage } from '../dom/text.ts';
import { decodeUtf8 } from './decode.ts';
import type { InputRecord, Parsed } from './record.ts';

/**
 * The article of a saved page, as the extension reads it. Scripts are not run and nothing is fetched.
 * @param id the document's id in the output
 * @param bytes of the file: sound UTF-8 is read as such, all else as a browser reads it, by its byte order mark or its `meta charset`
 * @returns the reason where the page holds no article, is too large, or jsdom is not installed
 */
export async function articleOfHtml(id: string, bytes: Buffer): Promise<Parsed<InputRecord>> {
  // loaded here alone: it takes longer to start than an article to analyse
  const jsdom = await import('jsdom').catch(() => null);
  if (jsdom === null) return { ok: false, reason: 'reading pages needs the package jsdom; run npm install in the project' };
  const { window } = new jsdom.JSDOM(decodeUtf8(bytes) ?? bytes);
  try {
    return recordOf(id, runAtOnce(readPage(window.document)));
  } finally {
    window.close(); // a long run must not keep the pages that it has read
  }
}

function recordOf(id: string, page: PageText): Parsed<InputRecord> {
  if (page.verdict === 'too-large') return { ok: false, reason: 'the page is too large' };
  const { metadata, map } = page;
  const { text } = map.article;
  if (text === '') return { ok: false, reason: 'no article found in the page' };
  return { ok: true, value: { id, text, title: metadata.title, article: { ...map.article, declared: metadata.lang } } };
}
