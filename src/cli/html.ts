import { judgePage } from '../dom/article.ts';
import { runAtOnce } from '../dom/slices.ts';
import type { Flaw } from '../dom/story.ts';
import { readText } from '../dom/text.ts';
import { decodeUtf8 } from './decode.ts';
import type { InputRecord, Parsed } from './record.ts';

/**
 * The article of a saved page, as the extension reads it. Scripts are not run and nothing is fetched. A page that looks like no
 * article is read all the same, as the extension does where it is asked to; its record says so in `doubt`.
 * @param id the document's id in the output
 * @param bytes of the file: sound UTF-8 is read as such, all else as a browser reads it, by its byte order mark or its `meta charset`
 * @returns the reason where the page holds no text, is too large, or jsdom is not installed
 */
export async function articleOfHtml(id: string, bytes: Buffer): Promise<Parsed<InputRecord>> {
  // loaded here alone: it takes longer to start than an article to analyse
  const jsdom = await import('jsdom').catch(() => null);
  if (jsdom === null) return { ok: false, reason: 'reading pages needs the package jsdom, and it is not installed: npm install jsdom' };
  const { window } = new jsdom.JSDOM(decodeUtf8(bytes) ?? bytes);
  try {
    return runAtOnce(readArticle(id, window.document));
  } finally {
    window.close(); // a long run must not keep the pages that it has read
  }
}

function* readArticle(id: string, document: Document): Generator<void, Parsed<InputRecord>, void> {
  const reading = yield* judgePage(document);
  if (reading.verdict === 'too-large') return { ok: false, reason: 'the page is too large' };
  const { article, metadata, flaw } = yield* readText(reading);
  const { text } = article;
  if (text === '') return { ok: false, reason: 'no text found in the page' };
  const doubt = reading.verdict === 'no-article' ? reading.verdict : flaw;
  const record = { id, text, title: metadata.title, article: { ...article, declared: metadata.lang } };
  return { ok: true, value: doubt === null ? record : { ...record, doubt: DOUBTS[doubt] } };
}

/** Why a page is perhaps not what the reader took it for. */
const DOUBTS: Readonly<Record<Flaw, string>> = {
  'no-article': 'the page looks like no article, but like one that lists, sells, plays or explains something',
  'no-access': 'the page shows hardly any of its article, with a wall behind that',
};
