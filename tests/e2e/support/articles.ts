/** Articles for the suites. Invented; they hold what the tests look for and little else. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Site } from './server.ts';

const SAMPLES = resolve(__dirname, '../../../samples');

/** The sample article that ships with the project. */
export function serveSample(site: Site, lang: 'en' | 'es'): string {
  site.page('/article.css', { html: readFileSync(join(SAMPLES, 'article.css'), 'utf8'), headers: { 'content-type': 'text/css' } });
  return site.page(`/${lang}.html`, readFileSync(join(SAMPLES, `${lang}.html`), 'utf8'));
}

/** A page around paragraphs, with the marks of a news article. */
export function articlePage(
  title: string,
  paragraphs: readonly string[],
  options: { lang?: string; head?: string; tail?: string } = {},
): string {
  const { lang = 'en', head = '', tail = '' } = options;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12T09:30:00Z">${head}</head>
<body><main><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article></main>${tail}</body></html>`;
}

/** Prose that says nothing of sovereignty, cartels or intervention. */
export const QUIET_PROSE = [
  'The library on Mill Street will open an hour later from Monday, the town council said on Thursday, so that its staff can sort the returned books before the first readers come in.',
  'The change follows a spring in which the number of borrowed novels rose by a third. Children read most of them, the head librarian said, and many of the books went home in the same bags as wet swimsuits.',
  'The council will look at the new hours again in autumn. Until then, a shelf in the entrance hall takes returned books at any time of the day, and readers can renew their loans by telephone.',
];

/** Prose with one mark of each theme a paragraph. */
export const LOUD_PROSE = [
  'The president said on Thursday that her country would defend its sovereignty against any foreign military intervention, and that no drug cartel would be an excuse for it.',
  'The senator answered that the United States should launch drone strikes on the cartels, since its neighbor’s right to self-determination did not cover drug trafficking.',
  'Lawmakers of both parties said that a military intervention would violate the national sovereignty of a neighbor and leave the cartels stronger than before.',
];
