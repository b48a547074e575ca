/**
 * The oldest Chrome that we serve has no `browser` of its own, and the one under test has: there the polyfill does nothing, and what
 * readers of older versions run would never be run here. So once with that name taken away.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSample } from './support/articles.ts';
import { openChromium } from './support/chromium.ts';
import { QUIET } from './support/driver.ts';
import { buildFor } from './support/paths.ts';
import { poll } from './support/poll.ts';
import { openSite } from './support/server.ts';
import { flipSwitch, markedTexts, openPopup, sees } from './support/steps.ts';
import { check } from './support/suite.ts';

/** A copy of the build in which every script begins without `browser`. */
function withoutNativeBrowser(): string {
  const copy = mkdtempSync(join(tmpdir(), 'lindero-floor-'));
  cpSync(buildFor('chrome'), copy, { recursive: true });
  for (const name of readdirSync(copy).filter((each) => each.endsWith('.js'))) {
    writeFileSync(join(copy, name), `globalThis.browser = undefined;\n${readFileSync(join(copy, name), 'utf8')}`);
  }
  return copy;
}

check('without a native `browser`, marking, badge, switch and commands work alike', async () => {
  const build = withoutNativeBrowser();
  const driver = await openChromium(build);
  const site = await openSite();
  const page = await driver.open(serveSample(site, 'en'));
  const popup = await openPopup(driver, page);
  await sees(popup, 'Elena Robledo');
  const count = String((await markedTexts(driver, page)).length);
  await poll(async () => (await driver.badge(page)) === count, 'the badge');
  const again = await openPopup(driver, page);
  await flipSwitch(again, false);
  await poll(async () => (await driver.marks(page)).length === 0, 'the marks to go');
  await again.close();
  await driver.command('toggle', page);
  await poll(async () => (await driver.marks(page)).length > 0, 'the marks');
  expect(await driver.close()).toEqual(QUIET);
  await site.close();
  rmSync(build, { recursive: true });
});
