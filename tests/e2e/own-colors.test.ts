/** The reader's own colors: chosen in the options, painted at once in page, card and popup, and gone with the choice or the marks. */
import type { Page } from 'puppeteer-core';
import { articlePage } from './support/articles.ts';
import type { Surface } from './support/driver.ts';
import { colourAt, coloursIn } from './support/pixels.ts';
import { poll } from './support/poll.ts';
import { flipSwitch, mark, openPopup, placeOfMark, press, sees } from './support/steps.ts';
import { check, inBothBrowsers, withPage } from './support/suite.ts';

/** One mark of its theme: once it is the current one, no other shows the theme's ground. */
const ARTICLE = articlePage('One senator answers', [
  'The president said on Thursday that her country would defend its sovereignty against any foreign military intervention.',
  'The senator answered that no drug cartel would be an excuse for drone strikes or for foreign troops on the soil of a neighbor.',
]);
const GROUND = '#00ff00';
const SHOWN = '0,255,0';

/** Gives a color field of the options a value, as the browser's own color picker does. */
async function choose(options: Surface, label: string, color: string): Promise<void> {
  await options.until((name) => document.querySelector(`[aria-label="${name}"]`) !== null, label);
  await options.evaluate(
    (name, value) => {
      const field = document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`);
      if (field === null) throw new Error(`no field ${name}`);
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    label,
    color,
  );
  await sees(options, 'Stored');
}

/** What is painted in the mark's corner, where no letter stands. */
async function groundOfMark(page: Page): Promise<string> {
  const { x, y } = await page.evaluate(() => {
    const entries = [...CSS.highlights] as [string, Highlight][];
    const ranges = entries.flatMap(([, highlight]) => [...highlight] as Range[]);
    const box = ranges.find((range) => String(range) === 'drug cartel')?.getClientRects()[0];
    if (box === undefined) throw new Error('no such mark');
    return { x: box.x + 2, y: box.y + 1 };
  });
  return colourAt(page, x, y);
}

/** True where the color is painted anywhere in the window. */
async function shows(page: Page): Promise<boolean> {
  const { width, height } = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  return (await coloursIn(page, { x: 0, y: 0, width, height })).some((row) => row.includes(SHOWN));
}

const sheetsOf = (page: Page): Promise<number> => page.evaluate(() => document.adoptedStyleSheets.length);

inBothBrowsers('own colors', (stage) => {
  check('are painted in page, card and popup; a page keeps its own sheets; they go with the choice and with the marks', async () => {
    const { driver, site } = stage();
    await withPage(stage(), site.page('/colors', ARTICLE), async (page) => {
      await page.evaluate(() => document.adoptedStyleSheets.push(new CSSStyleSheet()));
      await mark(driver, page);
      await page.setViewport({ width: 640, height: 400 });
      expect([await groundOfMark(page), await sheetsOf(page)]).toEqual(['251,231,191', 1]);
      const options = await driver.extensionPage('options.html');
      await choose(options, 'Ground of Cartel', GROUND);
      await options.close();
      await poll(async () => (await groundOfMark(page)) === SHOWN, 'the mark in the reader’s color');
      expect(await sheetsOf(page)).toBe(2);

      // The mark itself is the current one now: what is left is the sample in the card.
      const at = await placeOfMark(page, 'drug cartel');
      await page.mouse.click(at.x, at.y);
      await poll(async () => (await driver.card(page)) !== null, 'the card');
      expect(await shows(page)).toBe(true);
      await page.keyboard.press('Escape');

      const popup = await openPopup(driver, page);
      expect(await popup.evaluate(() => getComputedStyle(document.querySelector('.chip .cartel') ?? document.body).backgroundColor)).toBe(
        'rgb(0, 255, 0)',
      );
      await flipSwitch(popup, false);
      await poll(async () => (await sheetsOf(page)) === 1, 'the sheet to go with the marks');
      await flipSwitch(popup, true);
      await poll(async () => (await sheetsOf(page)) === 2, 'the sheet to come back with the marks');
      await popup.close();

      const again = await driver.extensionPage('options.html');
      await press(again, 'Lindero’s colors: Cartel');
      await sees(again, 'Cartel has Lindero’s colors again.');
      await again.close();
      await poll(async () => (await sheetsOf(page)) === 1, 'the sheet to go with the choice');
      expect(await groundOfMark(page)).toBe('251,231,191');
    });
  });

  check('words that are hard to read are warned of while they are chosen', async () => {
    const options = await stage().driver.extensionPage('options.html');
    await choose(options, 'Words of Sovereignty', '#999999');
    await sees(options, 'Hard to read');
    await choose(options, 'Words of Sovereignty', '#000000');
    await options.until(() => !document.body.innerText.includes('Hard to read'));
    await press(options, 'Lindero’s colors: Sovereignty');
    await options.close();
  });
});
