/** Firefox with the release build in it, driven through WebDriver BiDi, with privileged calls where that ends at the page's edge. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Bidi } from './bidi.ts';
import type { CardView, Driver, InPage, PaintedMarks, Report, Start, Surface } from './driver.ts';
import { contextOf, FirefoxPage } from './firefox-page.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import * as privileged from './firefox-privileged.ts';
import { placeInRoot, readBadge, readCard, readMarks, rebindOwnCommand } from './in-page.ts';
import { programOf } from './paths.ts';
import { poll } from './poll.ts';
import { zipFolder } from './zip.ts';

/** Letters of the keys that `manifest.json` suggests. */
const KEYS: Readonly<Record<string, string>> = { toggle: 'H', next: 'J', previous: 'K', 'open-card': 'L' };

/** Starts Firefox with the extension of `dir`. */
export async function openFirefox(dir: string, { profile, storageLimit }: Start = {}): Promise<Driver> {
  const isNew = profile === undefined || (await readdir(profile)).length === 0;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US, en',
      'xpinstall.signatures.required': false,
      // Like the add-on store: reached under this name, the tests' own pages are closed to extensions.
      'extensions.webextensions.restrictedDomains': 'addons.mozilla.org,localhost',
      // No script is cut off for running long: one that hangs fails its test.
      'dom.max_script_run_time': 0,
      'dom.max_ext_content_script_run_time': 0,
      ...(storageLimit !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': storageLimit }),
    },
    ...(profile !== undefined && { userDataDir: profile }),
  });
  const bidi = new Bidi(browser);
  await bidi.privileged(privileged.noteRequests);
  const id = profile === undefined ? await browser.installExtension(dir) : await installForGood(bidi, dir, profile);
  // The page that opens after installation; closed so that every suite starts from nothing.
  if (isNew) await poll(() => bidi.privileged(privileged.closeTab, '/welcome.html'), 'the welcome page');
  return new Firefox(browser, bidi, id, dir);
}

/** What Firefox installs from a folder is gone at the next start; from a package, it stays. */
async function installForGood(bidi: Bidi, dir: string, profile: string): Promise<string> {
  const { browser_specific_settings: settings } = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const { id } = settings.gecko;
  const xpi = `${profile}.xpi`;
  await writeFile(xpi, zipFolder(dir));
  await bidi.privileged(privileged.installPackage, id, xpi);
  await rm(xpi);
  return id;
}

class Firefox implements Driver {
  readonly browser = 'firefox';
  readonly #browser: Browser;
  readonly #bidi: Bidi;
  readonly #id: string;
  readonly #dir: string;
  #desk: FirefoxPage | null = null;

  constructor(browser: Browser, bidi: Bidi, id: string, dir: string) {
    this.#browser = browser;
    this.#bidi = bidi;
    this.#id = id;
    this.#dir = dir;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Waiting for the browser's own pages never ends.
    if (url.startsWith('about:')) await this.#bidi.navigate(contextOf(page), url);
    else await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async pageAt(url: string): Promise<Page> {
    const page = await poll(async () => (await this.#browser.pages()).find((each) => each.url() === url), `a tab at ${url}`);
    return page ?? Promise.reject(new Error(url));
  }

  async openPrivate(url: string): Promise<Page> {
    await this.#desk?.close();
    this.#desk = null;
    await this.#bidi.privileged(privileged.openPrivateWindow, this.#id, url);
    const page = await this.pageAt(url);
    await poll(() => page.evaluate(() => document.readyState === 'complete'), 'the page in the private window');
    return page;
  }

  async go(page: Page, url: string): Promise<void> {
    await page.goto(url, { waitUntil: 'load' });
  }

  /** Puppeteer's own way does not always select the tab in the window. */
  async #toFront(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#bidi.privileged(privileged.selectTab, page.url());
  }

  async popup(page: Page): Promise<Surface> {
    const popup = new FirefoxPopup(this.#bidi);
    await popup.close();
    await this.#toFront(page);
    await this.#bidi.privileged(privileged.openPopup, this.#id);
    return popup;
  }

  async extensionPage(path: string): Promise<FirefoxPage> {
    const host = await this.#bidi.privileged(privileged.extensionHost, this.#id);
    return FirefoxPage.open(this.#browser, this.#bidi, `moz-extension://${host}/${path}`);
  }

  marks(page: Page): Promise<PaintedMarks[]> {
    return page.evaluate(readMarks);
  }

  card(page: Page): Promise<CardView | null> {
    return this.#inClosedRoot(page, readCard);
  }

  async clickInCard(page: Page, selector: string): Promise<void> {
    const place = await this.#inClosedRoot(page, placeInRoot, selector);
    if (place === null) throw new Error(`the card has no ${selector}`);
    await page.mouse.click(place.x, place.y);
  }

  async #inClosedRoot<A extends readonly unknown[], R>(
    page: Page,
    run: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null> {
    await this.#toFront(page);
    const json = await this.#bidi.privileged(
      privileged.inFrame,
      'tab',
      `for (const element of content.document.querySelectorAll('*')) {
         const root = element.openOrClosedShadowRoot;
         if (root !== null) return JSON.stringify((${run.toString()})(root, ...${JSON.stringify(args)}));
       }
       return 'null';`,
    );
    return JSON.parse(json);
  }

  grant(patterns: readonly string[]): Promise<void> {
    return this.#bidi.privileged(privileged.changePermissions, this.#id, 'add', patterns);
  }

  revoke(patterns: readonly string[]): Promise<void> {
    return this.#bidi.privileged(privileged.changePermissions, this.#id, 'remove', patterns);
  }

  async command(name: string, page: Page): Promise<void> {
    await this.#toFront(page);
    await this.#bidi.privileged(privileged.pressKey, KEYS[name] ?? '');
  }

  rebind(name: string, keys: string): Promise<void> {
    return this.inExtension(rebindOwnCommand, name, keys);
  }

  async menu(id: string, page: Page, at: { x: number; y: number } = { x: 5, y: 5 }): Promise<void> {
    await this.#toFront(page);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await this.#bidi.privileged(privileged.chooseMenu, id);
  }

  async badge(page: Page): Promise<string> {
    const desk = await this.#getDesk();
    await this.#toFront(page);
    return desk.evaluate(readBadge);
  }

  async footprint(page: Page): Promise<{ bytes: number; listeners: number }> {
    await this.#toFront(page);
    return JSON.parse(await this.#bidi.privileged(privileged.inFrame, 'tab', privileged.FOOTPRINT));
  }

  killBackground(): Promise<void> {
    return this.#bidi.privileged(privileged.terminateBackground, this.#id);
  }

  async inExtension<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return (await this.#getDesk()).evaluate(run, ...args);
  }

  installWarnings(): Promise<readonly string[]> {
    return this.#bidi.privileged(privileged.grantedHosts, this.#id);
  }

  async update(): Promise<void> {
    await this.#desk?.close();
    this.#desk = null;
    await this.#browser.installExtension(this.#dir);
  }

  /** Firefox keeps the grants anyway. */
  reload(): Promise<void> {
    return this.update();
  }

  async close(): Promise<Report> {
    try {
      const requests = await this.#bidi.privileged(privileged.notedRequests);
      const complaints = await this.#bidi.privileged(privileged.readConsole, this.#id);
      return { requests: requests.filter((url) => !/^http:\/\/(?:127\.0\.0\.1|localhost):/.test(url)), complaints };
    } finally {
      await this.#browser.close();
    }
  }

  async #getDesk(): Promise<FirefoxPage> {
    this.#desk ??= await this.extensionPage('options.html');
    return this.#desk;
  }
}
