/**
 * Draws the icons: icons/on.svg and icons/off.svg, each at 16, 32, 48 and 128 pixels, with a Chromium that is there
 * (CHROME_BIN, else /usr/bin/chromium). The small sizes have a drawing of their own, on whole pixels.
 *
 *   node scripts/icons.mjs
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const ICONS = join(dirname(fileURLToPath(import.meta.url)), '..', 'icons');
const SIZES = [16, 32, 48, 128];

/** The drawing for a size: `on-16.svg` where the size has its own, else `on.svg`. */
async function drawing(name, size) {
  const own = join(ICONS, `${name}-${size}.svg`);
  return readFile(existsSync(own) ? own : join(ICONS, `${name}.svg`), 'utf8');
}

async function draw(page, name, size) {
  const svg = await drawing(name, size);
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(join(ICONS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true, type: 'png' }));
}

const executablePath = process.env.CHROME_BIN ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const name of ['on', 'off']) for (const size of SIZES) await draw(page, name, size);
  console.log(`icons: ${SIZES.map((size) => `on-${size}.png, off-${size}.png`).join(', ')}`);
} finally {
  await browser.close();
}
