/** Pages that are made otherwise, or mean ill: in real browsers, since only they lay out, paint and part worlds. */
import type { Page } from 'puppeteer-core';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { colourAt } from './support/pixels.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts, openPopup, placeOfMark, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

const paragraphs = LOUD_PROSE.map((each) => `<p>${each}</p>`).join('');

/** The left edge of the first occurrence of a word, just inside its own background, above the letters. */
const cornerOf = (page: Page, word: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.left + 2, y: box.top + 1 };
    }
    return null;
  }, word);

inBothBrowsers('pages', (stage) => {
  check('marks are painted: their background, on light and on dark ground', async () => {
    const { driver, site } = stage();
    for (const [ground, colour] of [
      ['#ffffff', '216,234,251'],
      ['#111418', '18,58,92'],
    ] as const) {
      const head = `<style>body { background: ${ground}; color: ${ground === '#ffffff' ? '#000' : '#eee'}; font: 20px serif; }</style>`;
      await withPage(stage(), site.page(`/paint-${ground.slice(1)}`, articlePage('Paint', LOUD_PROSE, { head })), async (page) => {
        await mark(driver, page);
        const corner = await cornerOf(page, 'sovereignty');
        await poll(async () => corner !== null && (await colourAt(page, corner.x, corner.y)) === colour, `the colour ${colour}`);
      });
    }
  });

  check('an article in an open shadow root is marked', async () => {
    const { driver, site } = stage();
    const html = `<!doctype html><title>A story in the shadow</title><news-story class="story"><template shadowrootmode="open"><h1>A story in the shadow</h1>${paragraphs}</template></news-story>`;
    await withPage(stage(), site.page('/shadow', html), async (page) => {
      await mark(driver, page);
      expect(await markedTexts(driver, page)).toEqual(expect.arrayContaining(['sovereignty', 'drone strikes']));
    });
  });

  check('an article in a frame of the same site is marked, and summed up', async () => {
    const { driver, site } = stage();
    site.page('/inner', articlePage('A story in a frame', LOUD_PROSE));
    const html = '<!doctype html><title>Outer</title><h1>Outer</h1><iframe src="/inner" width="700" height="500"></iframe>';
    await withPage(stage(), site.page('/outer', html), async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, 'Who stands where');
      await popup.close();
      const frame = page.frames().find((each) => each.url().endsWith('/inner'));
      const names = () => frame?.evaluate(() => [...CSS.highlights.keys()].sort().join()) ?? Promise.resolve('');
      await poll(async () => (await names()) === 'lindero-1,lindero-2,lindero-3', 'marks in the frame');
    });
  });

  for (const [what, css] of [
    ['that lets nothing be selected', 'body { user-select: none; -webkit-user-select: none; }'],
    ['that is zoomed', 'body { zoom: 1.4; }'],
    ['that is transformed', 'article { transform: scale(1.2) translate(30px, 40px); transform-origin: 0 0; }'],
  ] as const) {
    check(`a click on a mark opens the card on a page ${what}`, async () => {
      const { driver, site } = stage();
      const head = `<style>${css}</style>`;
      await withPage(stage(), site.page('/made', articlePage('Made otherwise', LOUD_PROSE, { head })), async (page) => {
        await mark(driver, page);
        const place = await placeOfMark(page, 'sovereignty');
        await page.mouse.click(place.x, place.y);
        await poll(() => driver.card(page), 'the card');
      });
    });
  }

  check('a hostile page gains nothing, and is marked all the same', async () => {
    const { driver, site } = stage();
    const head = `<script>
      Element.prototype.append = Element.prototype.getAttribute = Element.prototype.hasAttribute = function () { throw new Error('patched'); };
      window.MutationObserver = function () { throw new Error('patched'); };
      window.getComputedStyle = () => { throw new Error('patched'); };
      window.heard = [];
      for (const type of ['message', 'lindero', 'error']) addEventListener(type, (event) => heard.push(event.type), true);
    </script>`;
    const tail = `<form><input name="firstChild"><input name="nodeType"></form><script>
      setInterval(() => { for (const each of document.querySelectorAll('html > div')) each.remove(); }, 200);
    </script>`;
    await withPage(stage(), site.page('/hostile', articlePage('A hostile page', LOUD_PROSE, { head, tail })), async (page) => {
      await mark(driver, page);
      await page.evaluate(() => CSS.highlights.clear());
      const popup = await openPopup(driver, page);
      await sees(popup, 'Who stands where');
      await popup.close();
      expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    });
  });

  check('a page beyond the limits is refused with a word', async () => {
    const { driver, site } = stage();
    const sentence = 'The president said that a military intervention would violate the sovereignty of her country. ';
    const html = articlePage(
      'Too much',
      Array.from({ length: 2_000 }, () => sentence.repeat(4)),
    );
    await withPage(stage(), site.page('/large', html), async (page) => {
      const popup = await openPopup(driver, page);
      await sees(popup, 'too large');
      await popup.close();
    });
  });
});
