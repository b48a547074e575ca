/** A storage that is full: what is chosen then is taken back with a word, and marking goes on. */
import { common } from '../../src/locales/en/common.ts';
import { popup as words } from '../../src/locales/en/popup.ts';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { markedTexts, openPopup, pickSite, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

interface Area {
  get(key: string): Promise<Readonly<Record<string, object>>>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: { readonly storage: { readonly local: Area } };

/**
 * In an extension page: stores noise, in ever smaller pieces, until nothing fits any more. The settings are made large before that
 * (by a property of some later version): Firefox always finds room for a small one.
 */
async function fill(): Promise<number> {
  const large = Array.from({ length: 300_000 }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
  await chrome.storage.local.set({ settings: { version: 9, large } });
  let pieces = 0;
  for (let size = 1_000_000; size >= 1; size = Math.floor(size / 4)) {
    const noise = Array.from({ length: size }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
    try {
      for (;;) {
        await chrome.storage.local.set({ [`noise-${pieces}`]: noise });
        pieces += 1;
      }
    } catch {
      // Smaller ones may fit yet.
    }
  }
  return pieces;
}

inBothBrowsers(
  'a full storage',
  (stage) => {
    check('the page is marked; a choice that cannot be stored is taken back, and the popup says why', async () => {
      const { driver, site } = stage();
      expect(await driver.inExtension(fill)).toBeGreaterThan(1);
      await withPage(stage(), site.page('/full', articlePage('The president answers', LOUD_PROSE)), async (page) => {
        const popup = await openPopup(driver, page);
        await popup.click('.chip');
        await sees(popup, common.notStored['not-stored']);
        expect(await popup.evaluate(() => document.querySelector('.chip')?.getAttribute('aria-pressed'))).toBe('true');
        await pickSite(popup, 'never');
        await sees(popup, words.sites.outcomes['not-stored']);
        await popup.close();
        expect(await markedTexts(driver, page)).toContain('sovereignty');
      });
      const kept = await driver.inExtension(async () => Object.keys((await chrome.storage.local.get('settings')).settings ?? {}));
      expect(kept.sort()).toEqual(['large', 'version']);
      await driver.inExtension(() => chrome.storage.local.clear());
    });
  },
  { storageLimit: 12 * 1024 },
);
