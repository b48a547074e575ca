/** Saved pages and what is known of their articles: our own fixtures, or a folder of `NAME.html` beside `NAME.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/**
 * @param folder holds pages as said above
 * @returns each page's name, source, body text where it is known, whether it is an article where that is known, and whether it is bare:
 *   an article with no site around it
 */
export function pagesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const fixtures = entries.filter((entry) => entry.isDirectory()).map(({ name }) => readFixture(folder, name));
  const saved = entries.filter(({ name }) => name.endsWith('.html')).map(({ name }) => readSaved(folder, name.slice(0, -5)));
  return [...fixtures, ...saved];
}

function readFixture(folder, name) {
  const html = readFileSync(join(folder, name, 'source.html'), 'utf8');
  const { document } = new JSDOM(html).window;
  const roots = [...[...document.querySelectorAll('template')].map(({ content }) => content), document];
  for (const root of roots) for (const mark of root.querySelectorAll('[data-unread]')) mark.remove();
  const body = roots
    .flatMap((root) => [...root.querySelectorAll('[data-article]')])
    .filter((each) => each.localName !== 'h1' && each.localName !== 'figcaption' && each.dataset.article !== 'caption');
  return {
    name,
    html,
    path: name.includes('front') || name.includes('portada') ? '/' : '/story',
    host: 'news.example',
    isArticle: body.length > 0,
    isBare: true,
    body: body.map(textOf).join('\n'),
  };
}

function readSaved(folder, name) {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const path = join(folder, `${name}.json`);
  const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const body = known.articleBody ?? (known.expectedHtml === undefined ? '' : textOf(new JSDOM(known.expectedHtml).window.document.body));
  const address = URL.canParse(known.url ?? '') ? new URL(known.url) : null;
  const isArticle = known.kind === undefined ? null : known.kind !== 'no-article';
  return {
    name,
    html,
    // Not the site's own name, which the browser may insist on reaching by https.
    host: `${address?.hostname || 'saved'}.test`,
    path: address?.protocol.startsWith('http') ? address.pathname : '/2020/01/saved-page-of-a-site',
    isArticle,
    isBare: false,
    body,
    with: known.with,
    without: known.without,
  };
}

const textOf = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Words' precision, recall and their F1, counted as bags. */
export function wordScore(gold, found) {
  const left = new Map();
  for (const word of wordsOf(gold)) left.set(word, (left.get(word) ?? 0) + 1);
  const size = wordsOf(gold).length;
  const words = wordsOf(found);
  const hits = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  const precision = words.length === 0 ? 0 : hits / words.length;
  const recall = size === 0 ? 0 : hits / size;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
