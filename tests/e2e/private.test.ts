/** Private windows: the page is read as elsewhere, and nothing of it, or of what is chosen there, is stored. */
import type { Page } from 'puppeteer-core';
import { common } from '../../src/locales/en/common.ts';
import { popup as words } from '../../src/locales/en/popup.ts';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { markedTexts, openPopup, pickSite, placeOfMark, sees } from './support/steps.ts';
import { check, inBothBrowsers } from './support/suite.ts';

declare const chrome: { readonly storage: { readonly local: { get(key: null): Promise<object> } } };

inBothBrowsers('private windows', (stage) => {
  const stored = () => stage().driver.inExtension(() => chrome.storage.local.get(null));

  async function inPrivate(run: (page: Page) => Promise<void>): Promise<void> {
    const { driver, site } = stage();
    const page = await driver.openPrivate(site.page('/private', articlePage('The president answers', LOUD_PROSE)));
    try {
      await run(page);
    } finally {
      await page.close();
    }
  }

  check('the page is marked, explained and summed up; the popup says that the window is private', () =>
    inPrivate(async (page) => {
      const popup = await openPopup(stage().driver, page);
      await sees(popup, 'Who stands where');
      await sees(popup, words.privateWindow);
      await popup.close();
      expect(await stored()).toEqual({});
    }),
  );

  check('no site choice, no theme and no rule is stored; each says so', () =>
    inPrivate(async (page) => {
      const { driver } = stage();
      const popup = await openPopup(driver, page);
      for (const pick of ['site', 'every', 'never', 'page'] as const) {
        await pickSite(popup, pick);
        await sees(popup, words.sites.outcomes.private);
        await popup.click('[data-drawer="sites"]');
      }
      await popup.click('.chip');
      await sees(popup, common.notStored.private);
      expect(await popup.evaluate(() => document.querySelector('.chip')?.getAttribute('aria-pressed'))).toBe('true');
      await popup.close();
      const { x, y } = await placeOfMark(page, 'sovereignty');
      await page.mouse.click(x, y);
      await poll(() => driver.card(page), 'the card');
      await driver.clickInCard(page, '.dismiss');
      await driver.clickInCard(page, '.scope:nth-child(3)');
      await poll(async () => (await driver.card(page))?.text.includes('private window') === true, 'the card to say so');
      expect(await markedTexts(driver, page)).toContain('sovereignty');
      expect(await stored()).toEqual({});
    }),
  );

  check('“here” works all the same, since it stores nothing', () =>
    inPrivate(async (page) => {
      const { driver } = stage();
      await (await openPopup(driver, page)).close();
      const before = (await markedTexts(driver, page)).length;
      const { x, y } = await placeOfMark(page, 'sovereignty');
      await page.mouse.click(x, y);
      await poll(() => driver.card(page), 'the card');
      await driver.clickInCard(page, '.dismiss');
      await driver.clickInCard(page, '.scope:nth-child(1)');
      await poll(async () => (await markedTexts(driver, page)).length === before - 1, 'the mark to go');
      expect(await stored()).toEqual({});
    }),
  );
});
