/** Every surface in every state in real Firefox: axe with contrast in both schemes, targets, and 320 pixels wide. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { axeViolations, overflowing, smallTargets } from './support/measure.ts';
import { type Shot, shots } from './support/scenes.ts';
import { buildStage, clickAll, draw, openPlain } from './support/stage.ts';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = (['en', 'es'] as const).flatMap((lang) =>
  shots(lang).map((shot) => [`${shot.surface} ${shot.name} in ${lang}`, shot] as const),
);

let dir: string;

beforeAll(async () => {
  dir = await buildStage();
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPlain('firefox', { 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0 });
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  async function show(shot: Shot, width: number) {
    await page.setViewport({ width, height: 600 });
    await draw(page, dir, shot.surface, shot.scene);
    for (const selector of shot.press ?? []) await clickAll(page, selector);
  }

  test.each(SHOTS)('axe finds nothing, and every target is at least 24 by 24 pixels: %s', async (_, shot) => {
    await show(shot, 420);
    await page.evaluate(AXE);
    expect(await page.evaluate(axeViolations)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test.each(SHOTS.filter(([, { surface }]) => surface !== 'popup'))('320 pixels are enough for %s', async (_, shot) => {
    await show(shot, 320);
    expect(await page.evaluate(overflowing)).toEqual([]);
  });
});
