/** The reader's own terms: on the list, marked at once in their forms; off it, gone. */
import { articlePage, LOUD_PROSE, QUIET_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

inBothBrowsers('own terms', (stage) => {
  check('a term of the reader’s own is marked in its forms, and goes when it is taken off the list', async () => {
    const { driver, site } = stage();
    const article = articlePage('Troops and books', [...LOUD_PROSE, ...QUIET_PROSE]);
    await withPage(stage(), site.page('/own', article), async (page) => {
      await mark(driver, page);
      const before = await markedTexts(driver, page);
      const wanted = (texts: readonly string[]) => texts.filter((text) => text === 'readers').length === 2;
      expect(before).not.toContain('readers');
      const store = (ownTerms: readonly object[]) =>
        driver.inExtension((terms) => chrome.storage.local.set({ settings: { version: 1, ownTerms: terms } }), ownTerms);
      await store([{ phrase: 'reader', theme: 'sovereignty' }]);
      await poll(async () => wanted(await markedTexts(driver, page)), 'the reader’s own term to be marked');
      await store([]);
      await poll(async () => JSON.stringify(await markedTexts(driver, page)) === JSON.stringify(before), 'the marks as before');
    });
  });
});
