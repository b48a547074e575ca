/** What a page that looks for us finds: nothing before marks are shown in it, and nothing after they are taken away. */
import type { Page } from 'puppeteer-core';
import { sitePatterns } from '../../src/settings/sites.ts';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { flipSwitch, mark, markedTexts, openPopup, pickSite, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

/** Every place where a page could look, as one text. */
const look = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const bait = document.createElement('div');
    document.documentElement.append(bait);
    const seen = [document.documentElement, document.body, bait].flatMap((element) => {
      const own = getComputedStyle(element).getPropertyValue('--lindero-1');
      const marks = [1, 2, 3, 37].map((each) => getComputedStyle(element, `::highlight(lindero-${each})`));
      return [own, ...marks.map(({ backgroundColor, color, textDecoration }) => `${backgroundColor} ${color} ${textDecoration}`)];
    });
    bait.remove();
    const { children } = document.documentElement;
    return JSON.stringify([...seen, [...CSS.highlights].length, children.length, document.styleSheets.length]);
  });

inBothBrowsers('a page that looks for us', (stage) => {
  const registered = () => stage().driver.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

  check('sees the marks while they are shown, and nothing once they are switched off; on again, they are painted', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/looks', articlePage('The president answers', LOUD_PROSE)), async (page) => {
      const before = await look(page);
      const picture = async () => Buffer.from(await page.screenshot()).toString('base64');
      await mark(driver, page);
      expect(await look(page)).not.toBe(before);
      const marked = await picture();
      for (const isOn of [false, true, false]) {
        const popup = await openPopup(driver, page);
        await flipSwitch(popup, isOn);
        await popup.close();
        if (isOn) await poll(async () => (await picture()) === marked, 'the marks as they were');
        else await poll(async () => (await look(page)) === before, 'every trace to go');
      }
    });
  });

  check('sees nothing where it is no article, though its site is always read and the reader opened the popup', async () => {
    const { driver, site } = stage();
    const cells = Array.from({ length: 12 }, () => '<tr><td>sovereignty<td>military intervention').join('');
    const url = site.page('/glossary', `<!doctype html><title>Glossary</title><table>${cells}</table>`);
    await withPage(stage(), url, async (page) => {
      const before = await look(page);
      await driver.grant(sitePatterns('127.0.0.1'));
      const article = site.page('/an-article', articlePage('The president answers', LOUD_PROSE));
      await withPage(stage(), article, async (other) => {
        const popup = await openPopup(driver, other);
        await pickSite(popup, 'site');
        await poll(async () => (await registered()) > 0, 'the registration');
        await popup.close();
      });
      await withPage(stage(), article, (other) =>
        poll(async () => (await markedTexts(driver, other)).length > 0, 'the site to be read by itself'),
      );
      await driver.go(page, url);
      const popup = await openPopup(driver, page);
      await sees(popup, 'does not look like an article');
      await popup.close();
      expect(await look(page)).toBe(before);
    });
  });
});
