/** What a reader does, in the words of the interface. */
import type { Page } from 'puppeteer-core';
import { popup as words } from '../../../src/locales/en/popup.ts';
import { states } from '../../../src/locales/en/states.ts';
import type { Driver, Surface } from './driver.ts';
import { poll } from './poll.ts';

/** Opens the popup and waits until it has read the page, or says why not. */
export async function openPopup(driver: Driver, page: Page): Promise<Surface> {
  const surface = await driver.popup(page);
  await surface.until(
    (reading) => document.querySelector('main')?.getAttribute('aria-busy') === 'false' && !document.body.innerText.includes(reading),
    states.reading,
  );
  return surface;
}

/** Opens the popup, marks the page by that, closes the popup. */
export async function mark(driver: Driver, page: Page): Promise<void> {
  await (await openPopup(driver, page)).close();
  await poll(async () => (await driver.marks(page)).length > 0, 'marks in the page');
}

/** Clicks the button whose text or label is, or begins with, these words. */
export async function press(surface: Surface, text: string): Promise<void> {
  await surface.until((wanted) => {
    const named = [...document.querySelectorAll<HTMLElement>('button, a, summary, label')];
    const found = named.find(
      (each) => each.innerText.trim().startsWith(wanted) || each.getAttribute('aria-label')?.startsWith(wanted) === true,
    );
    for (const each of document.querySelectorAll('[data-pressed]')) each.removeAttribute('data-pressed');
    found?.setAttribute('data-pressed', '');
    return found !== undefined;
  }, text);
  await surface.click('[data-pressed]');
}

/** Moves the popup's switch for this page. */
export async function flipSwitch(surface: Surface, to: boolean): Promise<void> {
  await surface.click('[role="switch"]');
  await surface.until((wanted) => document.querySelector('[role="switch"]')?.getAttribute('aria-checked') === wanted, String(to));
}

/** Opens the popup's drawer of site choices and picks one. */
export async function pickSite(surface: Surface, pick: 'page' | 'site' | 'every' | 'never'): Promise<void> {
  await surface.click('[data-drawer="sites"]');
  await press(surface, words.sites[pick]);
}

/** Waits until the popup shows a text; where it never does, tells what it shows. */
export async function sees(surface: Surface, text: string): Promise<void> {
  const shown = (wanted: string) => document.body.innerText.includes(wanted);
  await surface.until(shown, text).catch(async () => expect(await surface.text()).toContain(text));
}

/** Every marked text of a page, in the order of the themes' names. */
export async function markedTexts(driver: Driver, page: Page): Promise<string[]> {
  return (await driver.marks(page)).flatMap(({ texts }) => texts);
}

/** The middle of the first mark that reads so, in the window's coordinates; it is scrolled into view. */
export async function placeOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const entries = [...CSS.highlights] as [string, Highlight][];
    const ranges = entries.flatMap(([, highlight]) => [...highlight] as Range[]);
    const range = ranges.find((each) => String(each) === wanted);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    if (box === undefined) throw new Error(`no mark reads ${wanted}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, text);
}
