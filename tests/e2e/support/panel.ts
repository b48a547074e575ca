/** The real side panel (Chrome) or sidebar (Firefox), opened from the popup as a reader opens it. */
import type { Browser, Page } from 'puppeteer-core';
import { popup as words } from '../../../src/locales/en/popup.ts';
import { Bidi } from './bidi.ts';
import type { Driver } from './driver.ts';
import { poll } from './poll.ts';
import { openPopup, press } from './steps.ts';

/** What a test asks of the panel. */
export interface Panel {
  /** All the text that is shown. */
  text(): Promise<string>;
  /** What the live region says. */
  said(): Promise<string>;
  /** The value of an expression in it; null where it throws. */
  value(expression: string): Promise<unknown>;
  /** Clicks the element as the reader does. */
  click(selector: string): Promise<void>;
}

/** Opens the panel beside a page, by a button of the popup; the page is read and marked by that. */
export async function openPanel(
  driver: Driver,
  page: Page,
  by: string = words.panels[driver.browser === 'chrome' ? 'side-panel' : 'sidebar'],
): Promise<Panel> {
  const popup = await openPopup(driver, page);
  await press(popup, by);
  const panel = driver.browser === 'chrome' ? await chromePanel(page.browser()) : firefoxSidebar(page.browser());
  if (await popup.isOpen()) await popup.close();
  return panel;
}

async function chromePanel(browser: Browser): Promise<Panel> {
  const panel = await (await browser.waitForTarget((target) => target.url().endsWith('/panel.html'))).asPage();
  return {
    text: () => panel.evaluate(() => document.body.innerText),
    said: () => panel.evaluate(() => document.querySelector('.live')?.textContent ?? ''),
    value: (expression) => panel.evaluate(expression).catch(() => null),
    click: async (selector) => (await panel.waitForSelector(selector))?.click(),
  };
}

function firefoxSidebar(browser: Browser): Panel {
  const bidi = new Bidi(browser);
  const value = async (expression: string) => JSON.parse(await bidi.privileged(inSidebar, expression));
  const ask = (expression: string) => poll(() => value(expression), expression);
  return {
    text: () => ask('content.document.body.innerText'),
    said: () => ask(`content.document.querySelector('.live')?.textContent || ' '`),
    value: (expression) => value(expression.replaceAll('document', 'content.document')),
    click: async (selector) => void (await ask(`content.document.querySelector(${JSON.stringify(selector)}).click() ?? true`)),
  };
}

/** In Firefox's own window: an expression's value in the sidebar, as JSON. */
function inSidebar(expression: string): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types
  const outer: any = document.getElementById('sidebar');
  const inner = outer?.contentDocument?.getElementById('webext-panels-browser');
  if (!inner) return Promise.resolve('null');
  const name = `lindero:${Math.random()}`;
  return new Promise((resolve) => {
    const listen = ({ data }: { data: string }) => {
      inner.messageManager.removeMessageListener(name, listen);
      resolve(data);
    };
    inner.messageManager.addMessageListener(name, listen);
    const script = `let value = null; try { value = ${expression}; } catch {} sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(value ?? null));`;
    inner.messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}
