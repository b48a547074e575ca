/** A page of the extension in a tab of Firefox. */
import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Bidi } from './bidi.ts';
import type { InPage, Surface } from './driver.ts';
import { poll } from './poll.ts';

/** See `Surface`. */
export class FirefoxPage implements Surface {
  readonly #page: Page;
  readonly #context: string;
  readonly #bidi: Bidi;

  private constructor(page: Page, bidi: Bidi) {
    this.#page = page;
    this.#context = contextOf(page);
    this.#bidi = bidi;
  }

  /** Opens an address of the extension in a new tab. */
  static async open(browser: Browser, bidi: Bidi, url: string): Promise<FirefoxPage> {
    const surface = new FirefoxPage(await browser.newPage(), bidi);
    await bidi.navigate(surface.#context, url);
    return surface;
  }

  async evaluate<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return this.#bidi.call(this.#context, run, ...args);
  }

  async click(selector: string): Promise<void> {
    const place = await this.until((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getClientRects()[0];
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    await this.#page.bringToFront();
    if (place !== null) await this.#page.mouse.click(place.x, place.y);
  }

  until<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return poll(() => this.evaluate(run, ...args), run.toString());
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.textContent);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#bidi.screenshot(this.#context));
  }

  isOpen(): Promise<boolean> {
    return Promise.resolve(!this.#page.isClosed());
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

/** Puppeteer keeps BiDi's name of a tab to itself, but for this private field. */
export function contextOf(page: Page): string {
  const frame: object = page.mainFrame();
  if ('_id' in frame && typeof frame._id === 'string') return frame._id;
  throw new Error('Puppeteer no longer tells the browsing context');
}
