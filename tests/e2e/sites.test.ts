/** "Always on this site" and "on every article": asked in the click, kept, taken back. */
import type { Page } from 'puppeteer-core';
import { sitePatterns } from '../../src/settings/sites.ts';
import { articlePage, LOUD_PROSE, QUIET_PROSE } from './support/articles.ts';
import { poll } from './support/poll.ts';
import { mark, markedTexts, openPopup, pickSite, placeOfMark, press, sees } from './support/steps.ts';
import { check, inBothBrowsers, type Stage, withPage } from './support/suite.ts';

interface Api {
  readonly storage: { readonly local: { get(key: string): Promise<{ settings?: { sites?: object; everyArticle?: boolean } }> } };
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string; discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}
declare const chrome: Api;

/** In an extension page: has the browser forget a tab to save memory, and then the reader look at it again. */
async function discardAndRestore(url: string): Promise<void> {
  const find = async () => (await chrome.tabs.query({})).find((tab) => tab.url === url);
  const tab = await find();
  if (tab !== undefined) await chrome.tabs.discard(tab.id);
  const discarded = await find();
  if (discarded?.discarded !== true) throw new Error('the tab was not discarded');
  await chrome.tabs.update(discarded.id, { active: true });
}

const HOST = '127.0.0.1';
const SITE = sitePatterns(HOST);
const loud = ({ site }: Stage, path: string) => site.page(path, articlePage('The president answers', LOUD_PROSE));
const settings = ({ driver }: Stage) => driver.inExtension(async () => (await chrome.storage.local.get('settings')).settings ?? {});
const registered = ({ driver }: Stage) =>
  driver.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []));

/** The page is marked without the button being touched. */
async function isMarkedAlone(stage: Stage, path: string): Promise<void> {
  await withPage(stage, loud(stage, path), async (page) => {
    await poll(async () => (await stage.driver.marks(page)).length > 0, 'the page to be marked by itself');
  });
}

/** Nothing happens on the page until the button is touched. */
async function staysUnmarked(stage: Stage, path: string): Promise<void> {
  await withPage(stage, loud(stage, path), async (page) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await stage.driver.marks(page)).toEqual([]);
  });
}

/** Clicks a mark and waits a moment for its card. */
async function openCard({ driver }: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  const { x, y } = await placeOfMark(page, 'sovereignty');
  await page.mouse.click(x, y);
  await poll(() => driver.card(page), 'the card', 2_000);
}

inBothBrowsers('sites', (stage) => {
  check('without a choice nothing is read before the button is clicked', () => staysUnmarked(stage(), '/before'));

  check('“always on this site” marks the next pages by themselves', async () => {
    await withPage(stage(), loud(stage(), '/always'), async (page) => {
      const { driver } = stage();
      await driver.grant(SITE);
      const popup = await openPopup(driver, page);
      await pickSite(popup, 'site');
      await poll(async () => (await registered(stage())).includes(`http://${HOST}/*`), 'the registration');
      await popup.close();
    });
    expect((await settings(stage())).sites).toEqual({ [HOST]: 'always' });
    await isMarkedAlone(stage(), '/always-2');
  });

  check('it holds when the worker was killed', async () => {
    await stage().driver.killBackground();
    await isMarkedAlone(stage(), '/always-3');
  });

  check('a tab that the browser discarded is marked again when it is brought back', async () => {
    const { driver } = stage();
    const url = loud(stage(), '/discarded');
    const page = await driver.open(url);
    await poll(async () => (await driver.marks(page)).length > 0, 'the marks');
    const other = await driver.open('about:blank');
    await driver.inExtension(discardAndRestore, url);
    const restored = await driver.pageAt(url);
    await poll(async () => (await driver.marks(restored)).length > 0, 'the marks of the restored tab');
    const popup = await openPopup(driver, restored);
    await sees(popup, 'Who stands where');
    await popup.close();
    await restored.close();
    await other.close();
  });

  check('it holds after an update, and the pages that are open are served', async () => {
    const { driver } = stage();
    await withPage(stage(), loud(stage(), '/always-open'), async (page) => {
      await poll(async () => (await driver.marks(page)).length > 0, 'the marks');
      await openCard(stage(), page);
      const before = await driver.marks(page);
      await driver.reload();
      await poll(async () => (await registered(stage())).includes(`http://${HOST}/*`), 'the registration');
      await poll(async () => (await driver.card(page)) === null, 'the old card to go');
      // Only a living instance opens a card; only a clean page has one host beside head and body.
      await poll(() => openCard(stage(), page).then(() => true), 'the card of the new instance');
      expect(await driver.marks(page)).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    });
    await isMarkedAlone(stage(), '/always-4');
  });

  check('taken away in the browser’s own settings, it is taken back here', async () => {
    await stage().driver.revoke(SITE);
    await poll(async () => Object.keys((await settings(stage())).sites ?? {}).length === 0, 'the choice to go');
    await poll(async () => (await registered(stage())).length === 0, 'the registration to go');
    await staysUnmarked(stage(), '/revoked');
  });

  check('a grant alone is the choice: the prompt may have closed the popup that asked', async () => {
    const { driver } = stage();
    const page = await driver.extensionPage('options.html');
    await driver.grant(SITE);
    await page.evaluate((origins) => {
      const button = document.createElement('button');
      button.id = 'ask';
      button.addEventListener(
        'click',
        () =>
          void (
            globalThis as unknown as { chrome: { permissions: { request(what: object): Promise<boolean> } } }
          ).chrome.permissions.request({ origins }),
      );
      document.body.prepend(button);
    }, SITE);
    await page.click('#ask');
    await poll(async () => JSON.stringify((await settings(stage())).sites) === JSON.stringify({ [HOST]: 'always' }), 'the choice');
    await page.close();
    await isMarkedAlone(stage(), '/granted');
  });

  check('“only this page” in the popup takes it back', async () => {
    const { driver } = stage();
    await withPage(stage(), loud(stage(), '/other-tab'), async (other) => {
      await poll(async () => (await driver.marks(other)).length > 0, 'the marks of the other tab');
      await withPage(stage(), loud(stage(), '/back'), async (page) => {
        await poll(async () => (await driver.marks(page)).length > 0, 'the marks');
        const popup = await openPopup(driver, page);
        await pickSite(popup, 'page');
        await poll(async () => (await registered(stage())).length === 0, 'the registration to go');
        await popup.close();
        await poll(async () => (await driver.marks(other)).length === 0, 'the marks of the other tab to go');
        expect(await driver.marks(page)).not.toEqual([]);
      });
    });
    await staysUnmarked(stage(), '/back-2');
  });

  check('“never here”: opening the popup does not read the page', async () => {
    const { driver } = stage();
    const other = await driver.open(loud(stage(), '/never-elsewhere'));
    await mark(driver, other);
    await withPage(stage(), loud(stage(), '/never'), async (page) => {
      const popup = await openPopup(driver, page);
      await pickSite(popup, 'never');
      await poll(async () => (await driver.marks(page)).length === 0, 'the marks to go');
      await popup.close();
      await poll(async () => (await driver.marks(other)).length === 0, 'the marks to go from the other tab too');
      await other.evaluate(() => history.pushState(null, '', '/never-elsewhere/2'));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await driver.marks(other)).toEqual([]);
      await other.close();
      await driver.go(page, loud(stage(), '/never-2'));
      const again = await openPopup(driver, page);
      await sees(again, 'You chose never to mark this site.');
      expect(await driver.marks(page)).toEqual([]);
      await again.close();
    });
  });

  check('one button forgets every site', async () => {
    const options = await stage().driver.extensionPage('options.html');
    await press(options, 'Forget all sites');
    await poll(async () => Object.keys((await settings(stage())).sites ?? {}).length === 0, 'the sites to be forgotten');
    await options.close();
  });

  check('“on every article” marks articles by themselves and leaves other pages alone', async () => {
    const { driver, site } = stage();
    await driver.grant(['http://*/*', 'https://*/*']);
    await withPage(stage(), loud(stage(), '/every'), async (page) => {
      const popup = await openPopup(driver, page);
      await pickSite(popup, 'every');
      await poll(async () => (await registered(stage())).includes('http://*/*'), 'the registration');
      await popup.close();
    });
    await isMarkedAlone(stage(), '/every-2');
    const cells = Array.from({ length: 12 }, () => '<tr><td>sovereignty<td>military intervention').join('');
    await withPage(stage(), site.page('/table', `<!doctype html><title>Glossary</title><table>${cells}</table>`), async (page) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await markedTexts(driver, page)).toEqual([]);
    });
    await withPage(stage(), site.page('/calm', articlePage('The library opens later', QUIET_PROSE)), async (page) => {
      const popup = await openPopup(driver, page);
      await pickSite(popup, 'page');
      await poll(async () => (await registered(stage())).length === 0, 'the registration to go');
      await popup.close();
    });
  });
});
