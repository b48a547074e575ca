/** Pages whose scripts replaced what we use, pages nested very deep, and the strip at the scroll edge: read from what is painted. */
import type { Page } from 'puppeteer-core';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { colourAt, coloursIn } from './support/pixels.ts';
import { poll } from './support/poll.ts';
import { flipSwitch, mark, markedTexts, openPopup, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

interface Api {
  readonly storage: { readonly local: { set(values: object): Promise<void>; clear(): Promise<void> } };
}
declare const chrome: Api;

/** As painted for `sovereignty` on dark ground, and the ground itself. */
const MARKED = '18,58,92';
/** And on light ground. */
const MARKED_ON_LIGHT = '216,234,251';
const GROUND = '17,20,24';
const DARK = '<style>body { background: #111418; color: #eee; font: 20px serif; } b { font-weight: normal; }</style>';

/** Everything of the page's own world that marking, watching and judging grounds could lean on, replaced before the page is read. */
const PATCHES = `<script>
  const broken = function () { throw new Error('patched'); };
  for (const name of ['setStart', 'setEnd', 'toString', 'getBoundingClientRect', 'getClientRects', 'intersectsNode']) Range.prototype[name] = broken;
  document.createRange = broken;
  window.Range = window.Highlight = window.MutationObserver = window.ResizeObserver = window.AbortController = broken;
  Object.defineProperty(CSS, 'highlights', { get: broken });
  window.getComputedStyle = () => ({ backgroundColor: 'rgb(255, 255, 255)', backgroundImage: 'none', color: 'rgb(0, 0, 0)', colorScheme: 'light' });
  window.requestIdleCallback = window.requestAnimationFrame = window.setTimeout = () => 0;
  performance.now = () => 0;
  Map.prototype.set = Set.prototype.add = Array.prototype.flatMap = Array.prototype.push = broken;
  Node.prototype.contains = Element.prototype.attachShadow = Element.prototype.checkVisibility = Element.prototype.querySelectorAll = broken;
</script>`;

/** Just inside an element's own ground, above its letters. */
const cornerOf = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const box = document.getElementById(wanted)?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 2, y: (box?.top ?? 0) + 1 };
  }, id);

const paints = async (page: Page, id: string, colour: string) => {
  const { x, y } = await cornerOf(page, id);
  await poll(async () => (await colourAt(page, x, y)) === colour, `the colour ${colour} at ${id}`);
};

/** Each theme's lane: the name of its marks, a column of its lines counted from the right, their colour on light ground. */
const LANES = [
  { name: 'lindero-1', column: 9, colour: '11,107,179' },
  { name: 'lindero-2', column: 5, colour: '143,90,0' },
  { name: 'lindero-3', column: 1, colour: '163,18,124' },
] as const;

/** Rows of the window in which a lane shows a line. */
async function rowsOf(page: Page, { column, colour }: (typeof LANES)[number]): Promise<number[]> {
  const { width, height } = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
  const colours = await coloursIn(page, { x: width - 1 - column, y: 0, width: 1, height });
  return colours.flatMap(([pixel], row) => (pixel === colour ? [row] : []));
}

/** Where the marks of a name stand in the page, as rows of the window. */
const placesOf = (page: Page, name: string): Promise<number[]> =>
  page.evaluate((wanted) => {
    const share = (range: Range) => (range.getBoundingClientRect().top + scrollY) / document.documentElement.scrollHeight;
    return [...((CSS.highlights.get(wanted) ?? []) as Iterable<Range>)].map((range) => share(range) * innerHeight);
  }, name);

/** A line for every mark, and none elsewhere. */
const fits = (rows: readonly number[], places: readonly number[]): boolean => {
  const near = (a: number) => (b: number) => Math.abs(a - b) < 6;
  return rows.length > 0 && places.every((place) => rows.some(near(place))) && rows.every((row) => places.some(near(row)));
};

const withName = (text: string, id: string) => text.replace('sovereignty', `<b id="${id}">sovereignty</b>`);

inBothBrowsers('odd pages', (stage) => {
  check(
    'a page that replaced Range, CSS.highlights, MutationObserver, getComputedStyle and more is marked, watched, and left as it was',
    async () => {
      const { driver, site } = stage();
      const prose = LOUD_PROSE.map((text, at) => (at === 0 ? withName(text, 'early') : text));
      // The page's console stays quiet: what it broke, only it would stumble over.
      const url = site.page('/patched', articlePage('A patched page', prose, { head: DARK, tail: PATCHES }));
      await withPage(stage(), url, async (page) => {
        const source = await page.evaluate(() => document.documentElement.outerHTML);
        const popup = await openPopup(driver, page);
        await sees(popup, 'Who stands where');
        await popup.close();
        await paints(page, 'early', MARKED);
        await page.evaluate(() => {
          const late = document.createElement('p');
          late.innerHTML =
            'Late on Thursday, the governor added that the <b id="late">sovereignty</b> of the islands was not for sale, whatever others said.';
          document.querySelector('article')?.append(late);
        });
        await paints(page, 'late', MARKED);
        const again = await openPopup(driver, page);
        await flipSwitch(again, false);
        await again.close();
        await paints(page, 'early', GROUND);
        await page.evaluate(() => document.getElementById('late')?.parentElement?.remove());
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(source);
      });
    },
  );

  check('marks follow the ground: a theme that is switched, and light words over a picture', async () => {
    const { driver, site } = stage();
    const head = `<style>
      body { background: #fff; color: #111; font: 20px serif; } b { font-weight: normal; }
      .night body { background: #111418; color: #eee; }
      p:last-of-type { position: relative; color: #fff; } p:last-of-type::before { content: ''; position: absolute; inset: 0; z-index: -1; background: #222; }
    </style>`;
    const prose = LOUD_PROSE.map((text, at) => withName(text, ['first', '', 'pictured'][at] ?? ''));
    await withPage(stage(), site.page('/themes', articlePage('Two themes', prose, { head })), async (page) => {
      await mark(driver, page);
      await paints(page, 'first', MARKED_ON_LIGHT);
      await paints(page, 'pictured', MARKED);
      await page.evaluate(() => document.documentElement.setAttribute('class', 'night'));
      await paints(page, 'first', MARKED);
    });
  });

  for (const name of ['div', 'span']) {
    check(`an article inside a thousand elements ${name} is marked`, async () => {
      const { driver, site } = stage();
      await withPage(stage(), site.page('/deep', articlePage('A deep page', LOUD_PROSE)), async (page) => {
        // By script: parsers stop nesting at some hundreds.
        await page.evaluate((kind) => {
          const article = document.querySelector('article');
          const paragraphs = [...(article?.querySelectorAll('p') ?? [])];
          let at: Element | undefined | null = article;
          for (let depth = 0; depth < 1_000; depth += 1) at = at?.appendChild(document.createElement(kind));
          at?.append(...paragraphs);
        }, name);
        await mark(driver, page);
        expect(await markedTexts(driver, page)).toEqual(expect.arrayContaining(['sovereignty', 'drone strikes']));
        const popup = await openPopup(driver, page);
        await sees(popup, 'Who stands where');
        await popup.close();
      });
    });
  }

  check('the strip at the scroll edge has a lane for each theme, where its marks stand, and goes when it is switched off', async () => {
    const { driver, site } = stage();
    const head = '<style>body { margin: 0; background: #fff; color: #000; font: 20px serif; } p { margin-bottom: 900px; }</style>';
    await withPage(stage(), site.page('/lanes', articlePage('Three themes', LOUD_PROSE, { head })), async (page) => {
      const widths = () => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      const before = await widths();
      await mark(driver, page);
      expect(await widths()).toEqual(before);
      for (const lane of LANES)
        await poll(async () => fits(await rowsOf(page, lane), await placesOf(page, lane.name)), `the lane of ${lane.name}`);
      await driver.inExtension(() => chrome.storage.local.set({ settings: { overview: false } }));
      for (const lane of LANES) await poll(async () => (await rowsOf(page, lane)).length === 0, `the lane of ${lane.name} to go`);
      expect(await driver.marks(page)).toHaveLength(LANES.length);
      await driver.inExtension(() => chrome.storage.local.clear());
    });
  });
});
