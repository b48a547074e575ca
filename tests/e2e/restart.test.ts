/** What outlives the browser: choices, grants, registrations; and a storage whose files broke meanwhile. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sitePatterns } from '../../src/settings/sites.ts';
import { articlePage, LOUD_PROSE } from './support/articles.ts';
import { type Driver, QUIET } from './support/driver.ts';
import { poll } from './support/poll.ts';
import { openSite, type Site } from './support/server.ts';
import { markedTexts, openPopup, pickSite } from './support/steps.ts';
import { BROWSERS, type BrowserName, check, openBrowser } from './support/suite.ts';

interface Api {
  readonly storage: { readonly local: { get(key: string): Promise<{ settings?: { sites?: object; themes?: { cartel: boolean } } }> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}
declare const chrome: Api;

const HOST = '127.0.0.1';
const settings = (driver: Driver) => driver.inExtension(async () => (await chrome.storage.local.get('settings')).settings);
const registered = (driver: Driver) =>
  driver.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []));
const marked = (driver: Driver, page: Page) => poll(async () => (await driver.marks(page)).length > 0, 'the marks');

/** Writes nonsense over every file in which the browser keeps the extension's storage. */
function breakStorage(profile: string): number {
  const isStorage = (path: string) => /Local Extension Settings|moz-extension.*[/\\]idb[/\\]/.test(path);
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const broken = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => isStorage(path) && !path.endsWith('LOCK'));
  for (const path of broken) writeFileSync(path, 'not what it was');
  return broken.length;
}

describe.each(BROWSERS)('after a restart of %s', (browser: BrowserName) => {
  const profile = mkdtempSync(join(tmpdir(), 'lindero-profile-'));
  let site: Site;
  let url: string;
  beforeAll(async () => {
    site = await openSite();
    url = site.page('/kept', articlePage('The president answers', LOUD_PROSE));
  });
  afterAll(async () => {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** One run of the browser over the same profile; it must leave every console empty. */
  async function run(visit: (driver: Driver) => Promise<void>): Promise<void> {
    const driver = await openBrowser(browser, { profile });
    let report = QUIET;
    try {
      await visit(driver);
    } finally {
      report = await driver.close();
    }
    expect(report).toEqual(QUIET);
  }

  check('before it, a site and a theme are chosen', async () => {
    await run(async (driver) => {
      expect(await registered(driver)).toEqual([]);
      await driver.grant(sitePatterns(HOST));
      const page = await driver.open(url);
      const popup = await openPopup(driver, page);
      await pickSite(popup, 'site');
      await poll(async () => (await registered(driver)).length > 0, 'the registration');
      await popup.click('.chip:nth-of-type(2)');
      await poll(async () => (await settings(driver))?.themes?.cartel === false, 'the theme to be stored');
      await popup.close();
    });
  });

  check('“always on this site” and the themes are as they were, and pages are marked unasked', async () => {
    await run(async (driver) => {
      expect(await settings(driver)).toMatchObject({ sites: { [HOST]: 'always' }, themes: { cartel: false } });
      await poll(async () => (await registered(driver)).includes(`http://${HOST}/*`), 'the registration to be rebuilt');
      const page = await driver.open(url);
      await marked(driver, page);
      expect((await markedTexts(driver, page)).some((text) => text.includes('cartel'))).toBe(false);
    });
  });

  check('with the storage’s files broken, pages are marked, and a choice can be stored again', async () => {
    expect(breakStorage(profile)).toBeGreaterThan(0);
    await run(async (driver) => {
      await settings(driver);
      const page = await driver.open(url);
      const popup = await openPopup(driver, page);
      await marked(driver, page);
      await popup.click('.chip:nth-of-type(2)');
      await poll(async () => (await settings(driver))?.themes?.cartel === false, 'the choice to be stored');
      await popup.close();
    });
  });
});
