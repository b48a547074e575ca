/** One suite, both browsers: each with one browser and one small site, and nothing left in any console or network log. */
import type { Page } from 'puppeteer-core';
import { openChromium } from './chromium.ts';
import { type Driver, QUIET, type Start } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { buildFor } from './paths.ts';
import { openSite, type Site } from './server.ts';

/** What a test works with. */
export interface Stage {
  readonly driver: Driver;
  readonly site: Site;
}

/** A browser's name. */
export type BrowserName = Driver['browser'];

const OPENERS = { chrome: openChromium, firefox: openFirefox } as const;

/** The browsers to test. */
export const BROWSERS = (['chrome', 'firefox'] as const).filter((each) => (process.env.LINDERO_BROWSER ?? each) === each);

/** Starting a browser and a suite's slowest step stay well below this, also on a machine that is busy with much else. */
const PATIENCE_MS = 240_000;

/** Starts a browser with the release build in it. */
export function openBrowser(browser: BrowserName, start: Start = {}): Promise<Driver> {
  return OPENERS[browser](buildFor(browser), start);
}

/** Defines the tests once for each browser. The stage is there when the tests run, so they get a function. */
export function inBothBrowsers(name: string, define: (stage: () => Stage) => void, start: Start = {}): void {
  // One more try, since a browser on a busy machine can lose an answer; `npm test` names each test that needed it.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
  describe.each(BROWSERS)(`${name} in %s`, (browser) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = { driver: await openBrowser(browser, start), site: await openSite() };
    }, PATIENCE_MS);
    afterAll(async () => {
      const report = await stage.driver.close();
      await stage.site.close();
      expect(report).toEqual(QUIET);
    }, PATIENCE_MS);
    define(() => stage);
  });
}

/** Runs a step with a page that is closed afterwards, whatever happens. */
export async function withPage<R>({ driver }: Stage, url: string, run: (page: Page) => Promise<R>): Promise<R> {
  const page = await driver.open(url);
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}

/** A test with the suites' patience. */
export function check(what: string, run: () => Promise<void>): void {
  test(what, run, PATIENCE_MS);
}
