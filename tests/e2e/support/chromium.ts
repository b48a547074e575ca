/** Chromium with the release build in it, driven through the DevTools protocol. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { ChromiumSurface } from './chromium-surface.ts';
import { inClosedRoot } from './closed-root.ts';
import type { CardView, Driver, InPage, PaintedMarks, Report, Start, Surface } from './driver.ts';
import {
  allowPrivate,
  callSource,
  dispatchCommand,
  dispatchMenu,
  openPrivateWindow,
  placeInRoot,
  readBadge,
  readCard,
  readErrors,
  readMarks,
  readUnpacked,
  readWarnings,
  rebindCommand,
  reloadExtension,
  setHostPermission,
  wake,
} from './in-page.ts';
import { readNetLog } from './net-log.ts';
import { programOf } from './paths.ts';
import { poll } from './poll.ts';
import { Watcher } from './watcher.ts';

/** Starts Chromium with the extension of `dir`. */
export async function openChromium(dir: string, { profile, screen }: Start = {}): Promise<Driver> {
  const isNew = profile === undefined || (await readdir(profile)).length === 0;
  const netLog = join(await mkdtemp(join(tmpdir(), 'lindero-')), 'net-log.json');
  const browser = await puppeteer.launch({
    executablePath: programOf('chrome'),
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--lang=en-US',
      `--log-net-log=${netLog}`,
      // The add-on store, as far as the browser is concerned: reached under this name, the tests' own pages are closed to extensions.
      '--apps-gallery-url=https://localhost/',
      // Installed through the protocol, an extension would lose its grants at the next start.
      ...(profile === undefined ? [] : [`--load-extension=${dir}`]),
      ...(screen === undefined ? [] : [`--screen-info={${screen}}`]),
    ],
    defaultViewport: { width: 1100, height: 800 },
    ...(profile !== undefined && { userDataDir: profile }),
  });
  const watcher = new Watcher(browser);
  const id = profile === undefined ? await browser.installExtension(dir) : await loadedExtension(browser);
  if (isNew) await closeWelcome(browser, id);
  return new Chromium(browser, id, dir, watcher, netLog);
}

/** The extension of the command line. */
async function loadedExtension(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const id = await poll(() => page.evaluate(readUnpacked), 'the extension to be loaded');
  await page.close();
  return id ?? '';
}

/** The page that opens after installation; closed so that every suite starts from nothing. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`, { timeout: 60_000 });
  await (await welcome.page())?.close();
}

class Chromium implements Driver {
  readonly browser = 'chrome';
  readonly #browser: Browser;
  readonly #id: string;
  readonly #dir: string;
  readonly #watcher: Watcher;
  readonly #netLog: string;
  #desk: Page | null = null;

  constructor(browser: Browser, id: string, dir: string, watcher: Watcher, netLog: string) {
    this.#browser = browser;
    this.#id = id;
    this.#dir = dir;
    this.#watcher = watcher;
    this.#netLog = netLog;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async pageAt(url: string): Promise<Page> {
    const page = await poll(async () => (await this.#browser.pages()).find((each) => each.url() === url), `a tab at ${url}`);
    return page ?? Promise.reject(new Error(url));
  }

  async openPrivate(url: string): Promise<Page> {
    await this.#desk?.close();
    this.#desk = null;
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(allowPrivate, this.#id);
    await settings.close();
    await poll(() => this.inExtension(openPrivateWindow, url), 'the private window');
    const target = await this.#browser.waitForTarget((each) => each.url() === url);
    return (await target.page()) ?? Promise.reject(new Error('no private window'));
  }

  async go(page: Page, url: string): Promise<void> {
    await page.goto(url, { waitUntil: 'load' });
  }

  async popup(page: Page): Promise<Surface> {
    await this.#closePopup();
    await page.bringToFront();
    const extension = (await this.#browser.extensions()).get(this.#id);
    if (extension === undefined) throw new Error('the extension is gone');
    await extension.triggerAction(page);
    const target = await poll(async () => this.#popupTarget(), 'the popup');
    if (target === undefined) throw new Error('no popup');
    return new ChromiumSurface(await target.asPage(), target, this.#browser);
  }

  #popupTarget(): Target | undefined {
    return this.#browser.targets().find((each) => each.url().startsWith(this.#url('popup.html')));
  }

  /** What a failed test left open. */
  async #closePopup(): Promise<void> {
    const target = this.#popupTarget();
    if (target !== undefined) await new ChromiumSurface(await target.asPage(), target, this.#browser).close();
  }

  async extensionPage(path: string): Promise<Surface> {
    const page = await this.open(this.#url(path));
    return new ChromiumSurface(page, page.target(), this.#browser);
  }

  marks(page: Page): Promise<PaintedMarks[]> {
    return page.evaluate(readMarks);
  }

  card(page: Page): Promise<CardView | null> {
    return inClosedRoot(page, readCard);
  }

  async clickInCard(page: Page, selector: string): Promise<void> {
    const place = await inClosedRoot(page, placeInRoot, selector);
    if (place === null) throw new Error(`the card has no ${selector}`);
    await page.mouse.click(place.x, place.y);
  }

  grant(patterns: readonly string[]): Promise<void> {
    return this.#hostPermission('addHostPermission', patterns);
  }

  revoke(patterns: readonly string[]): Promise<void> {
    return this.#hostPermission('removeHostPermission', patterns);
  }

  /** The switches of chrome://extensions, which the reader moves by hand. */
  async #hostPermission(method: 'addHostPermission' | 'removeHostPermission', patterns: readonly string[]): Promise<void> {
    const page = await this.open('chrome://extensions');
    for (const pattern of patterns) await page.evaluate(setHostPermission, method, this.#id, pattern);
    await page.close();
  }

  async command(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    await this.#inWorker(dispatchCommand, name);
  }

  async rebind(name: string, keys: string): Promise<void> {
    const page = await this.open('chrome://extensions');
    await page.evaluate(rebindCommand, this.#id, name, keys);
    await page.close();
  }

  async menu(id: string, page: Page): Promise<void> {
    await page.bringToFront();
    await this.#inWorker(dispatchMenu, id);
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.inExtension(readBadge);
  }

  async footprint(page: Page): Promise<{ bytes: number; listeners: number }> {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { JSHeapUsedSize = 0, JSEventListeners = 0 } = await page.metrics();
    return { bytes: JSHeapUsedSize, listeners: JSEventListeners };
  }

  async killBackground(): Promise<void> {
    const target = this.#workerTarget();
    const worker = await target?.worker().catch(() => null);
    // It may die by itself meanwhile.
    await worker?.close().catch(() => undefined);
    // A call under way may bring it back to life at once, under the same target.
    for (let wait = 0; wait < 10 && this.#workerTarget() !== undefined; wait += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async inExtension<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    this.#desk ??= await this.open(this.#url('options.html'));
    return (await this.#desk.evaluate(callSource(run, args))) as R;
  }

  async installWarnings(): Promise<readonly string[]> {
    const page = await this.open('chrome://extensions');
    const warnings = await page.evaluate(readWarnings, this.#id);
    await page.close();
    return warnings;
  }

  async update(): Promise<void> {
    await this.#desk?.close();
    this.#desk = null;
    await this.#browser.installExtension(this.#dir);
  }

  async reload(): Promise<void> {
    await this.#desk?.close();
    this.#desk = null;
    const page = await this.open('chrome://extensions');
    await page.evaluate(reloadExtension, this.#id);
    await page.close();
  }

  async close(): Promise<Report> {
    const page = await this.open('chrome://extensions');
    const errors = await page.evaluate(readErrors, this.#id);
    await this.#browser.close();
    const requests = await readNetLog(this.#netLog);
    await rm(dirname(this.#netLog), { recursive: true });
    return { requests: requests.filter((url) => !isOurs(url)), complaints: [...errors, ...this.#watcher.complaints] };
  }

  #url(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  /** A worker that was just born can be without its APIs for a moment, and one that sleeps must be woken. */
  async #inWorker<A extends readonly unknown[]>(run: InPage<A, unknown>, ...args: A): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await (await this.#worker()).evaluate(callSource(run, args));
        return;
      } catch (error) {
        if (attempt >= 5) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }

  async #worker(): Promise<WebWorker> {
    if (this.#workerTarget() === undefined) await this.inExtension(wake);
    const worker = await (await poll(async () => this.#workerTarget(), 'the worker'))?.worker();
    if (!worker) throw new Error('no worker');
    return worker;
  }

  #workerTarget(): Target | undefined {
    return this.#browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(this.#url('')));
  }
}

function isOurs(url: string): boolean {
  return /^(?:http:\/\/(?:127\.0\.0\.1|localhost):\d+\/|chrome-extension:|chrome:|about:|data:|devtools:)/.test(url);
}
