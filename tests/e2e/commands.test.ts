/** Keys, context menu and badge. */
import type { Page } from 'puppeteer-core';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import type { Driver } from './support/driver.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts, openPopup, placeOfMark } from './support/steps.ts';
import { check, inBothBrowsers, type Stage, withPage } from './support/suite.ts';

const unmarked = (driver: Driver, page: Page) => poll(async () => (await driver.marks(page)).length === 0, 'the marks to go');
const marked = (driver: Driver, page: Page) => poll(async () => (await driver.marks(page)).length > 0, 'the marks');

/** Chromium's test keys grant no `activeTab`, so the page is entered by the button first. */
async function withMarkedPage({ driver, site }: Stage, path: string, run: (page: Page, driver: Driver) => Promise<void>): Promise<void> {
  await withPage({ driver, site }, site.page(path, articlePage('The president answers', LOUD_PROSE)), async (page) => {
    await mark(driver, page);
    await run(page, driver);
  });
}

inBothBrowsers('commands, menu and badge', (stage) => {
  check('the badge counts the marks, and empties when they go', () =>
    withMarkedPage(stage(), '/badge', async (page, driver) => {
      const count = String((await markedTexts(driver, page)).length);
      await poll(async () => (await driver.badge(page)) === count, 'the badge');
      await driver.command('toggle', page);
      await poll(async () => (await driver.badge(page)) === '', 'the badge to empty');
    }),
  );

  check('toggle takes the marks away and brings them back', () =>
    withMarkedPage(stage(), '/toggle', async (page, driver) => {
      await driver.command('toggle', page);
      await unmarked(driver, page);
      await driver.command('toggle', page);
      await marked(driver, page);
    }),
  );

  check('next and open-card: a mark is reached and explained by key alone, and Esc leaves it', () =>
    withMarkedPage(stage(), '/keys', async (page, driver) => {
      await driver.command('next', page);
      await driver.command('open-card', page);
      const first = await poll(() => driver.card(page), 'the card');
      await page.keyboard.press('Escape');
      await poll(async () => (await driver.card(page)) === null, 'the card to close');
      await driver.command('next', page);
      await driver.command('open-card', page);
      const second = await poll(() => driver.card(page), 'the second card');
      expect(second?.label).not.toBe(first?.label);
      await page.keyboard.press('Escape');
      await driver.command('previous', page);
      await driver.command('open-card', page);
      expect((await poll(() => driver.card(page), 'the first card again'))?.label).toBe(first?.label);
    }),
  );

  check('the menu marks the page', () =>
    withMarkedPage(stage(), '/menu', async (page, driver) => {
      await driver.command('toggle', page);
      await unmarked(driver, page);
      await driver.menu('mark', page);
      await marked(driver, page);
    }),
  );

  check('the menu explains a selection that touches a mark', () =>
    withMarkedPage(stage(), '/explain', async (page, driver) => {
      const place = await placeOfMark(page, 'sovereignty');
      await page.evaluate(() => {
        const entries = [...CSS.highlights] as [string, Highlight][];
        const ranges = entries.flatMap(([, highlight]) => [...highlight] as Range[]);
        const range = ranges.find((each) => String(each) === 'sovereignty');
        if (range !== undefined)
          getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      });
      await driver.menu('explain', page, place);
      expect((await poll(() => driver.card(page), 'the card'))?.label).toContain('sovereignty');
    }),
  );

  check('where the selection touches no mark, the button says so, and counts again', () =>
    withMarkedPage(stage(), '/explain-nothing', async (page, driver) => {
      const count = String((await markedTexts(driver, page)).length);
      await poll(async () => (await driver.badge(page)) === count, 'the badge');
      const place = await page.evaluate(() => {
        const heading = document.querySelector('h1');
        if (heading !== null) getSelection()?.selectAllChildren(heading);
        const { left = 0, top = 0, height = 0 } = heading?.getBoundingClientRect() ?? {};
        return { x: left + 5, y: top + height / 2 };
      });
      await driver.menu('explain', page, place);
      await poll(async () => (await driver.badge(page)) === '–', 'the refusal');
      await poll(async () => (await driver.badge(page)) === count, 'the badge to count again');
    }),
  );

  check('popup and options tell the keys that a command has now', async () => {
    const { driver, site } = stage();
    await driver.rebind('next', 'Alt+Shift+U');
    await withPage(stage(), site.page('/rebound', articlePage('The president answers', LOUD_PROSE)), async (page) => {
      const popup = await openPopup(driver, page);
      await popup.until(() => /Next mark\s*(?:Alt\s*\+\s*Shift\s*\+\s*U|⌥⇧U)/i.test(document.body.innerText));
      await popup.close();
    });
    const options = await driver.extensionPage('options.html');
    await options.until(() => /Next mark\s*(?:Alt\s*\+\s*Shift\s*\+\s*U|⌥⇧U)/i.test(document.body.innerText));
    await options.close();
    await driver.rebind('next', 'Alt+Shift+J');
  });

  check('a page of the browser: the key says on the button that nobody is let in', async () => {
    const { driver } = stage();
    const page = await driver.open(driver.browser === 'chrome' ? 'chrome://version' : 'about:license');
    await driver.command('toggle', page);
    await poll(async () => (await driver.badge(page)) === '–', 'the refusal');
    const popup = await openPopup(driver, page);
    await popup.close();
    await page.close();
  });
});
