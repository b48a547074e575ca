/**
 * A real browser with the built extension in it, and its popup opened as a click on the toolbar button opens it: for `npm start` and for
 * screenshots. (The tests have drivers of their own, which do much more.)
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Settings of both browsers. */
const WINDOW = { width: 1280, height: 800 };

/** Starts `kind` ("chrome" or "firefox") from `path`. */
export function launchWithExtension(kind, options) {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

async function launchChromium({ path, headless, args = [], dist = 'dist/chrome' }) {
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? WINDOW : null,
    args: ['--no-sandbox', '--disable-background-networking', `--window-size=${WINDOW.width},${WINDOW.height + 100}`, ...args],
  });
  const id = await browser.installExtension(resolve(dist));
  // It opens after installation and comes to the front: wait for it, or it closes the popup.
  await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`);
  const isPopup = (target) => target.url().startsWith(`chrome-extension://${id}/popup.html`);
  let popup;
  return {
    browser,
    url: (file) => `chrome-extension://${id}/${file}`,
    ended: new Promise((done) => browser.once('disconnected', done)),
    open: (url) => openPage(browser, url),
    async openPopup(page) {
      await page.bringToFront();
      await (await browser.extensions()).get(id).triggerAction(page);
      popup = await (await browser.waitForTarget(isPopup)).asPage();
      await popup.waitForFunction(isDone);
    },
    popupText: () => popup.evaluate(() => document.body.innerText),
    popupPicture: (file) => popup.screenshot({ path: file }),
    popup: () => popup,
    close: () => browser.close().catch(() => undefined),
  };
}

async function launchFirefox({ path, headless }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? WINDOW : null,
    args: ['--remote-allow-system-access'],
  });
  const id = await browser.installExtension(resolve('dist/firefox'));
  const inWindow = await privileged(browser);
  return {
    browser,
    ended: new Promise((done) => browser.once('disconnected', done)),
    open: (url) => openPage(browser, url),
    async openPopup(page) {
      await page.bringToFront();
      await inWindow(OPEN_POPUP, id);
      for (let wait = 0; wait < 100; wait += 1) {
        if (await inWindow(inPopup(`return (${isDone})()`))) return;
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    popupText: () => inWindow(inPopup('return content.document.body.innerText')),
    async popupPicture(file) {
      const url = await inWindow(DRAW_POPUP);
      await writeFile(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    close: () => browser.close().catch(() => undefined),
  };
}

async function openPage(browser, url) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** In the popup: whether it has read the page or said why not. */
function isDone() {
  return document.querySelector('main')?.getAttribute('aria-busy') === 'false' && document.body.innerText.length > 200;
}

/** Calls in Firefox's own window, where the popup lives. */
async function privileged(browser) {
  const { result } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = result.contexts;
  return async (functionDeclaration, ...words) => {
    const reply = await browser.connection.send('script.callFunction', {
      functionDeclaration,
      arguments: words.map((value) => ({ type: 'string', value })),
      awaitPromise: true,
      target: { context },
    });
    if (reply.result.type === 'exception') throw new Error(reply.result.exceptionDetails.text);
    return reply.result.result.value;
  };
}

const OPEN_POPUP = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).openPopup(window, false);
}`;

/** A function for the window that runs `body` as a frame script in the popup and hands back its answer. */
function inPopup(body) {
  const script = `sendAsyncMessage('lindero', (() => { const { document } = content; ${body} })());`;
  return `() => new Promise((done) => {
    const { messageManager } = document.querySelector('browser.webextension-popup-browser');
    messageManager.addMessageListener('lindero', function heard({ data }) {
      messageManager.removeMessageListener('lindero', heard);
      done(data);
    });
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}

const DRAW_POPUP = `async () => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const reader = new FileReader();
  reader.readAsDataURL(await canvas.convertToBlob());
  await new Promise((done) => (reader.onload = done));
  return reader.result;
}`;
