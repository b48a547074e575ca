/** What a person meets at installation, and what a long session leaves behind. */
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { mark } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

const NAVIGATIONS = 200;
const MOST_GROWTH = 2_000_000;
const STEADY_MS = 700;

inBothBrowsers('installed', (stage) => {
  check('the install prompt warns of no site', async () => {
    expect(await stage().driver.installWarnings()).toEqual([]);
  });

  check('the welcome page and the panel open and speak', async () => {
    for (const path of ['welcome.html', 'panel.html']) {
      const surface = await stage().driver.extensionPage(path);
      await surface.until(() => document.body.innerText.trim().length > 40);
      await surface.close();
    }
  });

  check('two hundred soft navigations leave one set of listeners, and less than two megabytes', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/long', articlePage('The president answers', LOUD_PROSE)), async (page) => {
      await mark(driver, page);
      const walk = (times: number) =>
        page.evaluate(async (count) => {
          for (let each = 0; each < count; each += 1) {
            history.pushState(null, '', `/long/${Math.random()}`);
            const heading = document.querySelector('h1');
            if (heading !== null) heading.textContent = `Article ${each}`;
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        }, times);
      await walk(10);
      // A reading that just ends holds a listener for a moment: two looks that agree tell what stays.
      const settled = async () => {
        let now = await driver.footprint(page);
        await poll(async () => {
          await new Promise((resolve) => setTimeout(resolve, STEADY_MS));
          const before = now;
          now = await driver.footprint(page);
          return now.listeners === before.listeners;
        }, 'a steady number of listeners');
        return now;
      };
      await poll(async () => (await driver.marks(page)).length > 0, 'the marks');
      const before = await settled();
      await walk(NAVIGATIONS);
      await poll(async () => (await driver.marks(page)).length > 0, 'the marks of the last article');
      const after = await settled();
      expect(after.bytes - before.bytes).toBeLessThan(MOST_GROWTH);
      expect(after.listeners).toBe(before.listeners);
    });
  });
});
