/** The panel beside the page: the whole list, the place announced, and another tab followed. */
import { quotes } from '../../src/locales/en/quotes.ts';
import { articlePage, LOUD_PROSE, serveSample } from './support/articles.ts';
import { openPanel } from './support/panel.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

/** How the popup's button begins: "All 18 quotes". */
const ALL_QUOTES = quotes.all(1).split('1')[0];

inBothBrowsers('the panel', (stage) => {
  check('lists every mark, goes from mark to mark and says where the reader is', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      const panel = await openPanel(driver, page);
      await poll(async () => (await panel.text()).includes('set foot on our soil'), 'the list');
      const total = (await markedTexts(driver, page)).length;
      const shown = await panel.text();
      for (const text of new Set(await markedTexts(driver, page))) expect(shown).toContain(text.replace(/\s+/g, ' '));
      expect(shown).toContain(`${total} of ${total}`);
      await panel.click('.stepper button:last-of-type');
      await poll(async () => (await panel.said()) === `1 of ${total}`, 'the first place');
      await panel.click('.stepper button:last-of-type');
      await poll(async () => (await panel.said()) === `2 of ${total}`, 'the second place');
    });
  });

  check('shows the quotes where all quotes were asked for, also when it is open already', async () => {
    const { driver, site } = stage();
    await withPage(stage(), serveSample(site, 'en'), async (page) => {
      const panel = await openPanel(driver, page, ALL_QUOTES);
      const chosen = () => panel.value(`document.querySelector('[aria-selected="true"]').dataset.key`);
      await poll(async () => (await chosen()) === 'quotes', 'the quotes');
      await panel.click('[data-key="marks"]');
      await poll(async () => (await chosen()) === 'marks', 'the marks');
      await openPanel(driver, page, ALL_QUOTES);
      await poll(async () => (await chosen()) === 'quotes', 'the quotes again');
    });
  });

  check('follows the tab, and reads no page unasked', async () => {
    const { driver, site } = stage();
    const other = site.page('/other', articlePage('The senator answers', LOUD_PROSE));
    await withPage(stage(), serveSample(site, 'en'), async (first) => {
      const panel = await openPanel(driver, first);
      await poll(async () => (await panel.text()).includes('Elena Robledo'), 'the first article');
      await withPage(stage(), other, async (second) => {
        await second.bringToFront();
        await poll(async () => (await panel.text()).includes('has not been read yet'), 'the second, unread');
        expect(await panel.text()).not.toContain('Elena Robledo');
        await mark(driver, second);
        await poll(async () => (await panel.text()).includes('drone strikes'), 'the second article');
        await first.bringToFront();
        await poll(async () => (await panel.text()).includes('Elena Robledo'), 'the first article again');
      });
    });
  });
});
