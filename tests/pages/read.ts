/** How a fixture is read: the same for the test and for `scripts/regenerate-pages.mjs`. */
import { JSDOM } from 'jsdom';
import { runAtOnce } from '../../src/dom/slices.ts';
import { readPage } from '../../src/dom/text.ts';

/** What a fixture's `expected.json` holds. */
export interface Expected {
  readonly verdict: string;
  readonly title: string;
  readonly site: string;
  readonly byline: string;
  readonly date: string;
  readonly lang: string;
  readonly blocks: readonly string[];
}

/** Front pages live at the root of their site; nothing else in an address is given away. */
const addressOf = (slug: string, path = 'story'): string => `https://news.example/${/front|portada/.test(slug) ? '' : path}`;

/**
 * A fixture's document, with the shadow roots that its templates declare: jsdom does not attach them by itself.
 * @param path of its address, where that is not the usual one
 */
export function openFixture(html: string, slug: string, path?: string): Document {
  const { document } = new JSDOM(html, { url: addressOf(slug, path) }).window;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return document;
}

/** Reads a fixture as the extension reads a page. */
export function readFixture(html: string, slug: string): Expected {
  const page = runAtOnce(readPage(openFixture(html, slug)));
  const { text, blocks } = page.map.article;
  const { title, site, byline, date, lang } = page.metadata;
  const lines = blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  return { verdict: page.verdict, title, site, byline, date, lang, blocks: lines };
}
