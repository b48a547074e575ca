/** Links to a passage, opened in real browsers: each brings the passage that it was made for into view, also where its words stand twice. */
import type { Browser, Page } from 'puppeteer-core';
import { passageLinker } from '../../../src/ui/fragment.ts';
import { poll } from '../support/poll.ts';
import { openSite, type Site } from '../support/server.ts';
import { openPlain } from './support/stage.ts';

jest.setTimeout(90_000);

const LONG = `It was, she said, ${'a long walk through the archives of two ministries, and '.repeat(5)}nobody had asked.`;
const PARAGRAPHS = [
  'The council met on Monday. No foreign troops, the mayor said.',
  '“We collaborate within a framework of respect,” the minister said; R&D — and a well-known, 50% plan.',
  'In May the senator said: no foreign troops. In June he said it again.',
  'La presidenta dijo: «Ninguna fuerza extranjera pisará nuestro suelo», y añadió que así será.',
  LONG,
  'In autumn the senator said: no foreign troops. Nobody heard him.',
];
const TEXT = PARAGRAPHS.join('\n');
/** A paragraph of verses: what stands for a blank here is a line break in the page. */
const VERSES = 'We reject any foreign | military intervention, today | and tomorrow.';
/** The page's head repeats a passage that the article's text holds once. */
const HTML = `<!doctype html><meta charset="utf-8"><title>News</title><aside>a well-known, 50% plan</aside>${PARAGRAPHS.map((each) => `<p>${each.replaceAll('&', '&amp;')}</p><div style="height:1500px"></div>`).join('')}`;

/** A passage by its words, and the paragraph that it stands in. */
const PASSAGES: readonly (readonly [string, number])[] = [
  ['“We collaborate within a framework of respect,”', 1],
  ['a well-known, 50% plan', 1],
  ['no foreign troops', 2],
  ['«Ninguna fuerza extranjera pisará nuestro suelo»', 3],
  [LONG, 4],
  ['no foreign troops', 5],
];

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    browser = await openPlain(name);
    page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(PASSAGES)('%s', async (words, paragraph) => {
    const before = PARAGRAPHS.slice(0, paragraph).join('\n').length;
    const start = TEXT.indexOf(words, before);
    const link = passageLinker(site.page('/news', HTML), TEXT)({ start, end: start + words.length });
    if (link === null) throw new Error('no link');
    await page.goto('about:blank');
    await page.goto(link);
    await expectInView(paragraph);
  });

  test.each(['any foreign military intervention', 'military intervention, today', 'and tomorrow.'])(
    'across line breaks and between them: %s',
    async (words) => {
      const html = `${HTML}<p>${VERSES.replaceAll(' | ', '<br>')}</p><div style="height:1500px"></div>`;
      const text = `${TEXT}\n${VERSES.replaceAll(' | ', ' ')}`;
      const breaks = ['military intervention', 'and tomorrow.'].map((line) => text.indexOf(line) - 1);
      const start = text.indexOf(words);
      const link = passageLinker(site.page('/verses', html), text, breaks)({ start, end: start + words.length });
      if (link === null) throw new Error('no link');
      await page.goto('about:blank');
      await page.goto(link);
      await expectInView(PARAGRAPHS.length);
    },
  );

  async function expectInView(paragraph: number): Promise<void> {
    const inView = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('p')].findIndex((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight && window.scrollY > 0;
        }),
      );
    await poll(async () => (await inView()) === paragraph, `paragraph ${paragraph}`);
  }
});
