/** What the popup's benchmarks share: a Chromium with the built extension, and its popup over a page. */
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToGet } from '../../scripts/browsers.mjs';

const dist = resolve(process.env.LINDERO_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)), 'chrome');

/** Starts Chromium with the extension; ends the process with a word where there is none. A page of the extension stays open, so that no popup pays for a process of its own. */
export async function openChromium() {
  const chrome = findBrowser('chrome');
  if (chrome === null) {
    console.error(howToGet('chrome'));
    process.exit(1);
  }
  const browser = await puppeteer.launch({
    executablePath: chrome,
    pipe: true,
    enableExtensions: true,
    // A window that leaves a popup its 600 pixels of height, as readers' windows do.
    args: ['--no-sandbox', '--disable-background-networking', '--window-size=1280,1000', '--screen-info={1280x1000}'],
  });
  const id = await browser.installExtension(dist);
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await browser.newPage()).goto(`chrome-extension://${id}/options.html`);
  return { browser, id };
}

/** Opens the popup of an extension over a page. */
export async function openPopup(browser, id, page) {
  await page.bringToFront();
  const open = new Set(browser.targets());
  const isPopup = (target) => !open.has(target) && target.url() === `chrome-extension://${id}/popup.html`;
  await (await browser.extensions()).get(id).triggerAction(page);
  return (await browser.waitForTarget(isPopup)).asPage();
}

/** The middle of a list of numbers. */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
