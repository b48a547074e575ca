/** The surfaces in real Firefox: axe with contrast in both schemes, and 320 pixels wide. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { axeViolations, overflowing } from './support/measure.ts';
import { type Shot, shots } from './support/scenes.ts';
import { buildStage, clickAll, draw, openPlain } from './support/stage.ts';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = [...shots('en').slice(0, 3), ...shots('es')].map(
  (shot) => [`${shot.surface} ${shot.name} (${shot.scene.lang})`, shot] as const,
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

  test.each(SHOTS)('axe finds nothing on %s', async (_, shot) => {
    await show(shot, 420);
    await page.evaluate(AXE);
    expect(await page.evaluate(axeViolations)).toEqual([]);
  });

  test.each(SHOTS.filter(([, { surface }]) => surface !== 'popup'))('320 pixels are enough for %s', async (_, shot) => {
    await show(shot, 320);
    expect(await page.evaluate(overflowing)).toEqual([]);
  });
});
