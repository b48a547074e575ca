/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAtOnce } from '../../src/dom/slices.ts';
import { readPage } from '../../src/dom/text.ts';
import { type Expected, openFixture, readFixture } from '../pages/read.ts';

const PAGES = join(__dirname, '../pages');
const slugs = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const sourceOf = (slug: string) => readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
const expectedOf = (slug: string): Expected => JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8'));

/** What a person marked as the article: elements with `data-article`, in document order, open shadow roots included. */
function markedByHand(slug: string): string[] {
  const document = openFixture(sourceOf(slug), slug);
  const roots: ParentNode[] = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return [...roots, document].flatMap((root) => [...root.querySelectorAll('[data-article]')]).flatMap(linesOf);
}

function linesOf(element: Element): string[] {
  for (const note of element.querySelectorAll('sup.reference, [data-unread]')) note.remove();
  // What was typed parts its paragraphs by blank lines.
  const parts = element.innerHTML.split(element.localName === 'pre' ? /\n\s*\n/ : /<br>\s*<br>/).filter((part) => part.trim() !== '');
  return parts.map((part) => {
    element.innerHTML = part.replace(/<br>/g, ' ');
    return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

describe.each(slugs)('%s', (slug) => {
  const { verdict, blocks } = readFixture(sourceOf(slug), slug);

  it('is read as agreed', () => {
    expect(readFixture(sourceOf(slug), slug)).toEqual(expectedOf(slug));
  });

  it('is an article where a person says so', () => {
    expect(verdict).toBe(markedByHand(slug).length > 0 ? 'article' : 'no-article');
  });

  it('is the same at an address that names a story', () => {
    const document = openFixture(sourceOf(slug), slug, '2026/03/12/a-story-of-that-day.html');
    expect(runAtOnce(readPage(document)).verdict).toBe(verdict);
  });

  if (verdict === 'article') {
    it('holds exactly what a person marked as the article', () => {
      const texts = blocks.filter((block) => !block.startsWith('post:')).map((block) => block.replace(/^\w+: /, ''));
      expect(texts).toEqual(markedByHand(slug));
    });
  }

  it('is left as it was', () => {
    const document = openFixture(sourceOf(slug), slug);
    const before = document.documentElement.outerHTML;
    readFixture(sourceOf(slug), slug);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it.each(['en', 'es'])('covers at least 25 pages in the language %s', (lang) => {
  expect(slugs.filter((slug) => slug.startsWith(`${lang}-`)).length).toBeGreaterThanOrEqual(25);
});
