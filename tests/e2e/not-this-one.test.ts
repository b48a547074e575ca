/** “Not this one”: here, on this site, everywhere; each goes at once in page and badge, and comes back by undo. */
import type { Page } from 'puppeteer-core';
import { serveSample } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts, placeOfMark } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

const WORDS = 'set foot on our soil';

inBothBrowsers('not this one', (stage) => {
  const openCard = async (page: Page) => {
    const place = await placeOfMark(page, WORDS);
    await page.mouse.click(place.x, place.y);
    await poll(() => stage().driver.card(page), 'the card');
  };

  const scopes = [
    ['here', 1, 'no longer marked here'],
    ['on this site', 2, 'no longer marks anything on this site'],
    ['everywhere', 3, 'no longer marks anything.'],
  ] as const;

  for (const [name, nth, says] of scopes)
    check(name, async () => {
      const { driver, site } = stage();
      await withPage(stage(), serveSample(site, 'en'), async (page) => {
        await mark(driver, page);
        const before = await poll(() => driver.badge(page), 'the badge');
        await openCard(page);
        await driver.clickInCard(page, '.dismiss');
        await driver.clickInCard(page, `.scope:nth-child(${nth})`);
        await poll(async () => !(await markedTexts(driver, page)).includes(WORDS), 'the mark to go');
        await poll(async () => (await driver.card(page))?.text.includes(says) === true, 'the card to say so');
        await poll(async () => Number(await driver.badge(page)) < Number(before), 'the badge to follow');
        await driver.clickInCard(page, '.dismiss');
        await poll(async () => (await markedTexts(driver, page)).includes(WORDS), 'the mark to come back');
        await poll(async () => (await driver.badge(page)) === before, 'the badge to come back');
      });
    });
});
