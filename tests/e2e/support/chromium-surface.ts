/** A document of the extension in Chromium: an ordinary page to Puppeteer, also when it is the popup. */
import type { Browser, Page, Target } from 'puppeteer-core';
import type { InPage, Surface } from './driver.ts';
import { callSource } from './in-page.ts';

/** See `Surface`. */
export class ChromiumSurface implements Surface {
  readonly #page: Page;
  readonly #target: Target;
  readonly #browser: Browser;

  constructor(page: Page, target: Target, browser: Browser) {
    this.#page = page;
    this.#target = target;
    this.#browser = browser;
  }

  async evaluate<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return (await this.#page.evaluate(callSource(run, args))) as R;
  }

  async click(selector: string): Promise<void> {
    const element = await this.#page.waitForSelector(selector, { timeout: 20_000 });
    // To the middle: the popup's foot lies over what is at its lower edge.
    await element?.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await element?.click();
  }

  async until<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    const handle = await this.#page.waitForFunction(callSource(run, args), { timeout: 20_000, polling: 50 });
    return (await handle.jsonValue()) as R;
  }

  text(): Promise<string> {
    return this.#page.evaluate(() => document.body.textContent);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png` });
  }

  isOpen(): Promise<boolean> {
    return Promise.resolve(this.#browser.targets().includes(this.#target));
  }

  async close(): Promise<void> {
    if (await this.isOpen()) await this.#page.close();
  }
}
