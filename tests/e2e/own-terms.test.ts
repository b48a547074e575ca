/** The reader's own terms: on the list, marked at once in their forms; off it, gone. */
import { portableText } from '../../src/settings/portable.ts';
import { articlePage, LOUD_PROSE, QUIET_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts, press, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

interface Kept {
  readonly ownTerms: readonly object[];
}
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

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

  check('a file with terms from another browser is added in the options, and what it added can be taken out', async () => {
    const options = await stage().driver.extensionPage('options.html');
    const kept = () =>
      stage().driver.inExtension(async () => ((await chrome.storage.local.get('settings')).settings as Kept | undefined)?.ownTerms ?? []);
    const text = portableText({ ownTerms: [{ phrase: 'reader', theme: 'sovereignty' }], dismissed: [] });
    await options.evaluate((content) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const held = new DataTransfer();
      held.items.add(new File([content], 'lindero-terms.json', { type: 'application/json' }));
      if (field !== null) field.files = held.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await sees(options, 'Terms added: 1. Rules added: 0.');
    expect(await kept()).toEqual([{ phrase: 'reader', theme: 'sovereignty' }]);
    await press(options, 'Take out what the file added');
    await poll(async () => (await kept()).length === 0, 'what the file added to go');
    await options.close();
  });
});
