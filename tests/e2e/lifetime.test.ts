/** Pages that change under the marks, and an extension that changes under the page. */
import type { Page } from 'puppeteer-core';
import { articlePage, LOUD_PROSE, QUIET_PROSE } from './support/articles.ts';
import type { Driver } from './support/driver.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts, openPopup, placeOfMark, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

const loud = (title = 'The president answers') => articlePage(title, LOUD_PROSE);
const waitForMark = (driver: Driver, page: Page, text: string) =>
  poll(async () => (await markedTexts(driver, page)).some((each) => each.includes(text)), `the mark ${text}`);

inBothBrowsers('lifetime', (stage) => {
  check('soft navigation: the old article’s marks go, the new article is marked', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/soft', loud()), async (page) => {
      await mark(driver, page);
      await page.evaluate(() => {
        history.pushState(null, '', '/soft/2');
        const article = document.querySelector('article');
        article?.replaceChildren();
        const heading = document.createElement('h1');
        heading.textContent = 'A second article';
        article?.append(heading);
        for (let each = 0; each < 5; each += 1) {
          const paragraph = document.createElement('p');
          paragraph.textContent =
            'The foreign minister warned on Friday that an armed incursion would be a breach of international law, and asked the neighbor to withdraw its troops at once.';
          article?.append(paragraph);
        }
      });
      await waitForMark(driver, page, 'incursion');
      expect((await markedTexts(driver, page)).some((text) => text.includes('drone'))).toBe(false);
    });
  });

  check('soft navigation to a page that is no article takes everything away', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/soft-list', loud()), async (page) => {
      await mark(driver, page);
      await page.evaluate(() => {
        history.pushState(null, '', '/soft-list/2');
        document.querySelector('article')?.replaceChildren();
      });
      await poll(async () => (await driver.marks(page)).length === 0, 'the marks to go');
    });
  });

  check('a site that tidies its address leaves the card open and the marks in place', async () => {
    const { driver, site } = stage();
    await withPage(stage(), `${site.page('/tidied', loud())}?utm_source=letter`, async (page) => {
      await mark(driver, page);
      const { x, y } = await placeOfMark(page, 'sovereignty');
      await page.mouse.click(x, y);
      await poll(() => driver.card(page), 'the card');
      const before = await driver.marks(page);
      await page.evaluate(() => history.replaceState(null, '', '/tidied'));
      // Longer than a navigation is given to settle.
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await driver.card(page)).not.toBeNull();
      expect(await driver.marks(page)).toEqual(before);
      const popup = await openPopup(driver, page);
      await sees(popup, 'Who stands where');
      await popup.close();
    });
  });

  check('late text is marked, removed text forgotten', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/late', loud()), async (page) => {
      await mark(driver, page);
      await page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'Late on Thursday, the governor added that mercenaries had crossed the border without any permission.';
        document.querySelector('article')?.append(paragraph);
      });
      await waitForMark(driver, page, 'mercenaries');
      await page.evaluate(() => document.querySelector('article > p:last-child')?.remove());
      await poll(async () => !(await markedTexts(driver, page)).includes('mercenaries'), 'the mark to go');
    });
  });

  check('a page that is left while it is read, and come back to, is read in the end', async () => {
    const { driver, site } = stage();
    const other = site.page('/elsewhere', articlePage('Elsewhere', QUIET_PROSE));
    const long = Array.from({ length: 60 }, () => LOUD_PROSE).flat();
    for (const moment of [20, 150, 300]) {
      await withPage(stage(), site.page(`/left-${moment}`, articlePage('The president answers', long)), async (page) => {
        const first = await driver.popup(page);
        await new Promise((resolve) => setTimeout(resolve, moment));
        await driver.go(page, other);
        await first.close();
        await page.evaluate(() => history.back());
        await poll(async () => (await page.evaluate(() => location.pathname)).startsWith('/left'), 'the page again');
        const popup = await openPopup(driver, page);
        await sees(popup, 'Who stands where');
        await popup.close();
      });
    }
  });

  check('text that the browser’s translation replaces is read anew, and the popup says so', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/replace', loud()), async (page) => {
      await mark(driver, page);
      await page.evaluate(() => {
        document.documentElement.classList.add('translated-ltr');
        for (const paragraph of document.querySelectorAll('article p')) {
          const font = document.createElement('font');
          font.textContent = (paragraph.textContent ?? '').replace('drone strikes', 'a naval blockade');
          paragraph.replaceChildren(font);
        }
      });
      await waitForMark(driver, page, 'blockade');
      const popup = await openPopup(driver, page);
      await sees(popup, 'The browser translated this page');
      await popup.close();
    });
  });

  check('back and forward: the page from the cache is still marked', async () => {
    const { driver, site } = stage();
    const next = site.page('/elsewhere', articlePage('The library opens later', QUIET_PROSE));
    await withPage(stage(), site.page('/cached', loud('Back again')), async (page) => {
      await mark(driver, page);
      const count = (await markedTexts(driver, page)).length;
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameFromCache: persisted })));
      await driver.go(page, next);
      await page.evaluate(() => history.back());
      await poll(() => page.evaluate(() => document.title === 'Back again' && document.readyState === 'complete'), 'the first page');
      expect(await page.evaluate(() => Reflect.get(window, 'cameFromCache'))).toBe(true);
      expect(await markedTexts(driver, page)).toHaveLength(count);
      await poll(async () => (await driver.badge(page)) === String(count), 'the badge, which the browser empties on the way');
      const popup = await openPopup(driver, page);
      await sees(popup, 'Who stands where');
      await popup.close();
    });
  });

  for (const isHidden of [false, true]) {
    check(
      `an update under a page that one click let in: marks and card vanish by themselves${isHidden ? ', also behind another tab' : ''}`,
      async () => {
        const { driver, site } = stage();
        await withPage(stage(), site.page('/vanish', loud()), async (page) => {
          const picture = async () => Buffer.from(await page.screenshot()).toString('base64');
          const before = await picture();
          await mark(driver, page);
          const place = await placeOfMark(page, 'sovereignty');
          await page.mouse.click(place.x, place.y);
          await poll(() => driver.card(page), 'the card');
          expect(await picture()).not.toBe(before);
          const other = isHidden ? await driver.open('about:blank') : null;
          await driver.update();
          await page.bringToFront();
          await poll(async () => (await picture()) === before, 'the page to look as it did');
          await other?.close();
        });
      },
    );
  }

  check('an update: old marks and card vanish, the page can be marked again', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/updated', loud()), async (page) => {
      await mark(driver, page);
      const place = await placeOfMark(page, 'sovereignty');
      await page.mouse.click(place.x, place.y);
      await poll(() => driver.card(page), 'the card');
      await driver.update();
      await mark(driver, page);
      const once = await markedTexts(driver, page);
      expect(once.filter((text) => text === 'sovereignty')).toHaveLength(1);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    });
  });

  check('two popups at once bring one session and one set of marks', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/twice', loud()), async (page) => {
      await mark(driver, page);
      const once = await driver.marks(page);
      await mark(driver, page);
      expect(await driver.marks(page)).toEqual(once);
    });
  });
});
