/**
 * Firefox for Android has no sidebar, no keyboard commands and no menus: there the popup does all. The same build is run here in a
 * Firefox that gives these APIs to nobody who does not name them in the manifest: so the extension finds none of them.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { popup as words } from '../../src/locales/en/popup.ts';
import { quotes } from '../../src/locales/en/quotes.ts';
import { serveSample } from './support/articles.ts';
import { QUIET } from './support/driver.ts';
import { openFirefox } from './support/firefox.ts';
import { buildFor } from './support/paths.ts';
import { poll } from './support/poll.ts';
import { openSite } from './support/server.ts';
import { markedTexts, openPopup, press, sees } from './support/steps.ts';
import { BROWSERS, check, type Stage, withPage } from './support/suite.ts';

/** The build, in a folder of its own, without what a phone's browser does not know. */
function phoneBuild(): string {
  const dir = mkdtempSync(join(tmpdir(), 'lindero-phone-'));
  cpSync(buildFor('firefox'), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const { commands: _, sidebar_action: __, permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const known = permissions.filter((name: string) => name !== 'contextMenus');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: known }));
  return dir;
}

declare const browser: Readonly<Record<string, unknown>>;

(BROWSERS.includes('firefox') ? describe : describe.skip)('a browser without sidebar, commands and menus', () => {
  let dir: string;
  let stage: Stage;
  beforeAll(async () => {
    dir = phoneBuild();
    stage = { driver: await openFirefox(dir), site: await openSite() };
  }, 240_000);
  afterAll(async () => {
    const report = await stage.driver.close();
    await stage.site.close();
    rmSync(dir, { recursive: true });
    expect(report).toEqual(QUIET);
  }, 240_000);

  check('it is such a browser', async () => {
    const missing = () => ['sidebarAction', 'commands', 'contextMenus', 'menus'].filter((name) => browser[name] === undefined);
    expect(await stage.driver.inExtension(missing)).toEqual(['sidebarAction', 'commands', 'contextMenus', 'menus']);
  });

  check('the popup marks the page, lists every mark and quote, and offers no sidebar and no keys', async () => {
    const { driver, site } = stage;
    await withPage(stage, serveSample(site, 'en'), async (page) => {
      const popup = await openPopup(driver, page);
      const texts = await markedTexts(driver, page);
      expect(texts.length).toBeGreaterThan(10);
      expect(await popup.text()).not.toContain(words.panels.sidebar);
      expect(await popup.evaluate(() => document.querySelector('kbd'))).toBeNull();
      await press(popup, words.whole);
      await sees(popup, `${texts.length} of ${texts.length}`);
      const listed = (await popup.text()).replace(/\s+/g, ' ');
      for (const text of new Set(texts)) expect(listed).toContain(text.replace(/\s+/g, ' '));
      await popup.click('[data-key="quotes"]');
      await sees(popup, quotes.indirect);
      await press(popup, words.save);
      await sees(popup, 'Markdown');
      await popup.close();
    });
  });

  check('what is to be seen in the page is seen: the popup gives way', async () => {
    const { driver, site } = stage;
    await withPage(stage, serveSample(site, 'en'), async (page) => {
      const first = await openPopup(driver, page);
      await press(first, 'Show in the page');
      await poll(async () => !(await first.isOpen()), 'the popup to go after a jump');
      const second = await openPopup(driver, page);
      await press(second, words.whole);
      await press(second, 'Next mark');
      await poll(async () => !(await second.isOpen()), 'the popup to go after a step');
    });
  });

  check('the options open and say that there are no keys', async () => {
    const options = await stage.driver.extensionPage('options.html');
    await sees(options, 'This browser has no keyboard commands for extensions.');
    await options.close();
  });
});
