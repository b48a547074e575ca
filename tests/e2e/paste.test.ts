/** The page for pasted text, with the real engine behind it. */
import { paste as words } from '../../src/locales/en/paste.ts';
import { states } from '../../src/locales/en/states.ts';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { openPopup, press, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

inBothBrowsers('pasted text', (stage) => {
  check('a text is marked and summed up in a page of our own', async () => {
    const page = await stage().driver.extensionPage('paste.html');
    await page.until(() => document.querySelector('textarea') !== null);
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (field === null) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, LOUD_PROSE.join('\n\n'));
    await press(page, words.read);
    await sees(page, 'Who stands where');
    const marks = await page.evaluate(() => [...document.querySelectorAll('.marked-text .mark')].map((each) => each.textContent));
    expect(marks).toContain('sovereignty');
    await page.close();
  });

  check('where the browser lets nobody in, the popup leads there', async () => {
    const { driver, site } = stage();
    const url = site.page('/store', articlePage('The president answers', LOUD_PROSE)).replace('127.0.0.1', 'localhost');
    await withPage(stage(), url, async (page) => {
      const popup = await openPopup(driver, page);
      await press(popup, states.paste);
      await poll(() => driver.inExtension(isPasteOpen), 'the page for pasted text');
      if (await popup.isOpen()) await popup.close();
    });
  });
});

declare const chrome: { readonly tabs: { query(what: object): Promise<{ url?: string }[]> } };

/** In an extension page: whether a tab shows the page for pasted text. */
async function isPasteOpen(): Promise<boolean> {
  return (await chrome.tabs.query({})).some(({ url = '' }) => url.endsWith('/paste.html'));
}
