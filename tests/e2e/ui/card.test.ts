/** The card in an open root, in real browsers: axe with contrast, inside the window wherever the mark stands, targets, keyboard. */
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { axeViolations } from './support/measure.ts';
import { openPlain } from './support/stage.ts';

jest.setTimeout(60_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lindero-card-'));
  await build({
    bundle: true,
    outfile: join(dir, 'card.js'),
    entryPoints: ['tests/e2e/ui/support/card-harness.ts'],
    format: 'iife',
    logLevel: 'error',
  });
  await copyFile('src/content/content.css', join(dir, 'content.css'));
});

/** A page whose mark stands where `place` says. */
async function write(place: string): Promise<string> {
  const file = join(dir, 'page.html');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><link rel="stylesheet" href="content.css"><style>body{margin:0;height:2000px}h1{margin:0}p{position:fixed;margin:0;${place}}</style></head><body><main><h1>News</h1><p id="mark" tabindex="0">unilateral action</p></main><script src="card.js"></script></body></html>`;
  await writeFile(file, html);
  return pathToFileURL(file).href;
}

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openPlain(name);
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  async function open(lang: 'en' | 'es', ground: 'light' | 'dark', view = { width: 800, height: 600 }, place = 'left:100px;top:100px') {
    await page.setViewport(view);
    await page.goto(await write(place));
    await page.focus('#mark');
    await page.evaluate(
      (...given) => (globalThis as unknown as { openCard(...given: string[]): Promise<void> }).openCard(...given),
      lang,
      ground,
    );
  }

  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['es', 'light'],
    ['es', 'dark'],
  ] as const)('axe finds nothing: %s on %s ground', async (lang, ground) => {
    await open(lang, ground);
    await page.evaluate(AXE);
    const found = await page.evaluate(axeViolations);
    // The overlay belongs to no landmark of the page: a dialog needs none.
    expect(found.filter((violation) => !violation.startsWith('region'))).toEqual([]);
  });

  test.each([
    ['top left', 'left:0;top:0', { width: 800, height: 600 }],
    ['top right', 'right:0;top:0', { width: 800, height: 600 }],
    ['bottom right', 'right:0;bottom:0', { width: 800, height: 600 }],
    ['bottom left', 'left:0;bottom:0', { width: 800, height: 600 }],
    ['320 pixels wide', 'left:150px;top:200px', { width: 320, height: 568 }],
    ['320 pixels wide, in the middle', 'left:10px;top:270px', { width: 320, height: 568 }],
    ['320 pixels wide, low', 'left:150px;top:400px', { width: 320, height: 568 }],
    ['zoomed, in the middle', 'left:100px;top:140px', { width: 400, height: 300 }],
    ['zoomed to 200%', 'left:100px;bottom:0', { width: 400, height: 300 }],
  ])('the card stays inside the window, and never on its mark: %s', async (_, place, view) => {
    await open('es', 'light', view, place);
    const { card, mark } = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild?.shadowRoot?.querySelector('[role=dialog]');
      const box = (element: Element | null | undefined) => element?.getBoundingClientRect().toJSON() as DOMRect;
      return { card: box(host), mark: box(document.getElementById('mark')) };
    });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(view.width);
    expect(card.bottom).toBeLessThanOrEqual(view.height);
    expect(card.bottom <= mark.top + 1 || card.top >= mark.bottom - 1).toBe(true);
  });

  test('buttons are at least 24 by 24 pixels; Tab goes round inside with a ring; Escape gives the focus back', async () => {
    await open('en', 'light');
    const sizes = await page.evaluate(() =>
      [...(document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('button') ?? [])].map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    for (const _ of sizes) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const active = document.documentElement.lastElementChild?.shadowRoot?.activeElement;
        return active === null || active === undefined ? null : getComputedStyle(active).outlineStyle;
      });
      expect(ring).toBe('solid');
    }
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mark');
  });
});
