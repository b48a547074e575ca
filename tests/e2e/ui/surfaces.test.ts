/** Every surface in every state in real Chromium: axe with contrast, reflow, large text, text spacing, targets, keyboard, focus. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { coloursIn } from '../support/pixels.ts';
import { axeViolations, cutOff, focused, outOfOrder, overflowing, smallTargets, startAtTop, tabStops } from './support/measure.ts';
import { type Shot, shots } from './support/scenes.ts';
import { buildStage, clickAll, draw, openPlain, type SurfaceName } from './support/stage.ts';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS: Readonly<Record<SurfaceName, number>> = { popup: 448, panel: 360, options: 900, welcome: 900, paste: 900 };
const SHOTS = (['en', 'es'] as const).flatMap((lang) =>
  shots(lang).map((shot) => [`${shot.surface} ${shot.name} in ${lang}`, shot] as const),
);

let dir: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  dir = await buildStage();
  browser = await openPlain('chrome');
  page = await browser.newPage();
});

afterAll(() => browser.close());

async function show(shot: Shot, view: { width?: number; height?: number; dark?: boolean; phone?: boolean } = {}) {
  const { width = WIDTHS[shot.surface], height = 600, dark = false, phone = false } = view;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.setViewport({ width, height, isMobile: phone, hasTouch: phone });
  await draw(page, dir, shot.surface, shot.scene);
  if (shot.pasted !== undefined) await page.evaluate(typeText, shot.pasted);
  for (const selector of shot.press ?? []) await clickAll(page, selector);
}

/** In the page: types a text at once. */
function typeText(text: string): void {
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function axe(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(axeViolations);
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (scheme) => {
  test.each(SHOTS)('%s', async (_, shot) => {
    await show(shot, { dark: scheme === 'dark' });
    expect(await axe()).toEqual([]);
  });
});

test('while it looks, the popup is as tall as a summary makes it; where there is little to say no taller than that', async () => {
  const heightOf = async (name: string, isBusy: boolean): Promise<number> => {
    const shot = shots('en').find((each) => each.surface === 'popup' && each.name === name);
    if (shot === undefined) throw new Error(`no picture "${name}"`);
    await show(shot);
    if (isBusy) await page.evaluate(() => document.querySelector('main')?.setAttribute('aria-busy', 'true'));
    return page.evaluate(() => document.body.offsetHeight);
  };
  expect(await heightOf('result', false)).toBe(600);
  expect(await heightOf('no-article', true)).toBe(600);
  for (const name of ['no-article', 'nothing', 'closed']) expect(await heightOf(name, false)).toBeLessThan(500);
});

describe('320 pixels wide', () => {
  test.each(SHOTS)('%s', async (_, shot) => {
    await show(shot, { width: 320, phone: shot.surface === 'popup' });
    expect(await page.evaluate(overflowing)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(outOfOrder)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
});

/** Text grows, windows do not: a popup up to what Chrome gives it, the others not at all. */
const LARGE: Readonly<Record<SurfaceName, number>> = { ...WIDTHS, popup: 800 };

describe('text at 200%, and spaced as WCAG 1.4.12 says', () => {
  const spacing = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}';
  test.each(SHOTS)('%s', async (_, shot) => {
    await show(shot, { width: LARGE[shot.surface] });
    await page.addStyleTag({ content: `html{font-size:200%!important}${spacing}` });
    expect(await page.evaluate(overflowing)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
});

test.each(['en', 'es'] as const)('beside a narrow panel, text at 200%%, the hint in the filter is whole: %s', async (lang) => {
  const marks = shots(lang).find((shot) => shot.surface === 'panel' && shot.name === 'marks');
  if (marks === undefined) throw new Error('no such shot');
  await show(marks, { height: 1500 });
  await page.addStyleTag({ content: 'html{font-size:200%!important}' });
  const narrow = await hintEnd();
  await page.setViewport({ width: 900, height: 1500 });
  await page.addStyleTag({ content: '.tools input{width:30rem!important}' });
  expect(narrow).toBeGreaterThan(0);
  expect(narrow).toBe(await hintEnd());
});

/** Where the filter's hint ends, in pixels from the field's beginning; its borders and round corners do not count. */
async function hintEnd(): Promise<number> {
  const field = await page.waitForSelector('input[type=search]');
  const box = await field?.evaluate((element) => element.getBoundingClientRect().toJSON());
  const rows = await coloursIn(page, { x: box.x + 13, y: box.y + 5, width: box.width - 26, height: box.height - 10 });
  const paper = rows[0]?.[0];
  return Math.max(...rows.map((row) => row.findLastIndex((colour) => colour !== paper)));
}

describe('everything that can be pressed is at least 24 by 24 pixels', () => {
  test.each(SHOTS)('%s', async (_, shot) => {
    await show(shot);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  const reached = SHOTS.filter(([name]) => !name.includes('crowd'));
  const shown = () => page.evaluate(() => document.body.innerText);
  test.each(reached)('%s: Tab reaches all, with a ring, never hidden, in the order on screen, and changes nothing', async (_, shot) => {
    await show(shot);
    expect(await page.evaluate(outOfOrder)).toEqual([]);
    const before = await shown();
    await page.evaluate(startAtTop);
    const stops = await page.evaluate(tabStops);
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focused);
      expect({ stop, ...at }).toMatchObject({ ring: true, hidden: false });
    }
    expect(await shown()).toBe(before);
  });

  test.each(reached.filter(([name]) => /quotes|marks|without a panel/.test(name)))(
    '%s: nor on the way back, below the tabs',
    async (_, shot) => {
      await show(shot, { height: 420 });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#app button')].at(-1)?.focus());
      const stops = await page.evaluate(tabStops);
      for (let stop = 1; stop < stops; stop += 1) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        expect({ stop, ...(await page.evaluate(focused)) }).toMatchObject({ ring: true, hidden: false });
      }
    },
  );

  test('the popup: Enter unfolds an actor, Escape closes a drawer and gives the focus back', async () => {
    const shot = shots('en').find(({ name }) => name === 'result');
    if (shot === undefined) throw new Error('no shot');
    await show(shot);
    await page.focus('.actor-line');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.ladder', (ladder) => ladder.textContent)).toContain('Why against');
    await page.focus('[data-drawer=save]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await page.$('.save')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-drawer'))).toBe('save');
  });
});

test('the first two sections of an ordinary article fit into the 600 pixels of a popup', async () => {
  for (const lang of ['en', 'es'] as const) {
    const shot = shots(lang).find(({ name }) => name === 'result');
    if (shot === undefined) throw new Error('no shot');
    await show(shot);
    const [stances, foot] = await page.evaluate(() =>
      ['.stances', '.foot'].map((each) => document.querySelector(each)?.getBoundingClientRect().toJSON()),
    );
    expect(stances.bottom).toBeLessThanOrEqual(foot.top);
  }
});

test('evidence that unfolds is brought into sight', async () => {
  const shot = shots('en').find(({ name }) => name === 'result');
  if (shot === undefined) throw new Error('no shot');
  await show(shot);
  const last = (await page.$$('.actor-line')).at(-1);
  await last?.click();
  const [line, ladder, foot] = await page.evaluate(() =>
    ['.actor-line[aria-expanded=true]', '.ladder', '.foot'].map((each) => document.querySelector(each)?.getBoundingClientRect().toJSON()),
  );
  expect(line.top).toBeGreaterThanOrEqual(0);
  expect(ladder.bottom).toBeLessThanOrEqual(foot.top);
});

test('with less motion nothing moves', async () => {
  const [shot] = shots('en');
  if (shot === undefined) throw new Error('no shot');
  await page.setViewport({ width: 400, height: 600 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await draw(page, dir, 'popup', shot.scene);
  const moving = await page.evaluate(
    () => [...document.querySelectorAll('*')].filter((each) => getComputedStyle(each).transitionDuration !== '0s').length,
  );
  expect(moving).toBe(0);
});
