/** An article marked, explained and summed up; and a page that is afterwards what it was. */
import type { Page } from 'puppeteer-core';
import { serveSample } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { flipSwitch, mark, markedTexts, openPopup, placeOfMark, press, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

inBothBrowsers('marking', (stage) => {
  check('a click on the button marks the three themes and sums up who stands where', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      const popup = await openPopup(driver, page);
      const text = await popup.text();
      for (const words of ['Elena Robledo', 'Walter Crane', 'against', 'in favor', 'no foreign force will set foot on our soil']) {
        expect(text).toContain(words);
      }
      const marks = await driver.marks(page);
      expect(marks).toHaveLength(3);
      expect(marks.flatMap(({ texts }) => texts)).toEqual(expect.arrayContaining(['sovereignty', 'drug cartels', 'intervention']));
      await popup.close();
    });
  });

  check('phrases are marked across elements, teasers and navigation are left out', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      await mark(driver, page);
      const texts = await markedTexts(driver, page);
      expect(texts.some((text) => text.startsWith('organized crime'))).toBe(true);
      expect(texts.some((text) => text.includes('newsletter'))).toBe(false);
    });
  });

  check('Spanish is read alike', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'es'), async (page) => {
      const popup = await openPopup(driver, page);
      const text = await popup.text();
      for (const words of ['Elena Robledo', 'Walter Crane', 'ninguna fuerza extranjera pisará nuestro suelo'])
        expect(text).toContain(words);
      const texts = await markedTexts(driver, page);
      for (const words of ['soberanía', 'cárteles', 'autodeterminación']) expect(texts.some((text) => text.startsWith(words))).toBe(true);
      await popup.close();
    });
  });

  check('each theme can be switched off and on', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      const popup = await openPopup(driver, page);
      const before = await driver.marks(page);
      await press(popup, String(before.find(({ texts }) => texts.includes('drug cartels'))?.texts.length));
      await poll(async () => !(await markedTexts(driver, page)).includes('drug cartels'), 'the theme to go');
      expect(await markedTexts(driver, page)).toContain('sovereignty');
      await popup.click('.chip[aria-pressed="false"]');
      await poll(async () => JSON.stringify(await driver.marks(page)) === JSON.stringify(before), 'the theme to come back');
      await popup.close();
    });
  });

  check('“Show” scrolls to the quote', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      const popup = await openPopup(driver, page);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await press(popup, 'Show in the page: “Mexico is not a protectorate');
      const inView = () =>
        page.evaluate(() => {
          const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.startsWith('“Mexico is not') === true);
          const box = paragraph?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
        });
      await poll(inView, 'the quote to come into view');
      await popup.close();
    });
  });

  check('a click on a mark opens the card; Esc and a click elsewhere close it', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      await mark(driver, page);
      const place = await placeOfMark(page, 'set foot on our soil');
      await page.mouse.click(place.x, place.y);
      const card = await poll(() => driver.card(page), 'the card');
      expect(card?.label).toContain('set foot on our soil');
      for (const words of ['Intervention', 'Elena Robledo']) expect(card?.text).toContain(words);
      await page.keyboard.press('Escape');
      await poll(async () => (await driver.card(page)) === null, 'the card to close by Esc');
      await page.mouse.click(place.x, place.y);
      await poll(() => driver.card(page), 'the card again');
      await page.mouse.click(3, 3);
      await poll(async () => (await driver.card(page)) === null, 'the card to close by a click elsewhere');
    });
  });

  check('a link under a mark is followed, and no card opens', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      await mark(driver, page);
      const place = await placeOfMark(page, 'national territory');
      await page.mouse.click(place.x, place.y);
      await poll(async () => page.url().endsWith('#charter'), 'the link to be followed');
      expect(await driver.card(page)).toBeNull();
    });
  });

  check('after “off” the page is byte for byte what it was', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      const before = await html(page);
      await mark(driver, page);
      const place = await placeOfMark(page, 'intervention');
      await page.mouse.click(place.x, place.y);
      await poll(() => driver.card(page), 'the card');
      const popup = await openPopup(driver, page);
      await flipSwitch(popup, false);
      await poll(async () => (await driver.marks(page)).length === 0, 'the marks to go');
      expect(await html(page)).toBe(before);
      await flipSwitch(popup, true);
      await sees(popup, 'Elena Robledo');
      await popup.close();
    });
  });

  check('marking needs nothing of the page: the strictest policy does not stop it', async () => {
    const { driver, site } = stage();
    const strict = { 'content-security-policy': "default-src 'none'" };
    const paragraphs = Array.from(
      { length: 6 },
      () => '<p>The president said that a military intervention would violate the sovereignty of her country.</p>',
    );
    const url = site.page('/strict', {
      html: `<!doctype html><title>Strict</title><article><h1>Strict</h1>${paragraphs.join('')}</article>`,
      headers: strict,
    });
    await withPage(stage(), url, async (page) => {
      await mark(driver, page);
      expect((await markedTexts(driver, page)).filter((text) => text === 'sovereignty')).toHaveLength(6);
    });
  });
});
