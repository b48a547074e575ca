/**
 * `npm run screenshots`: pictures for README and stores from a real Chromium, 1280 by 800, in English and Spanish, light and dark.
 * Each shows the sample article as the reader sees it, with the real popup laid where the browser shows it.
 *
 *   npm run screenshots                docs/pictures/{article,popup,evidence,card,paste,options}-{en,es}-{light,dark}.png
 *   npm run screenshots -- --out DIR
 *   LINDERO_DIST=DIR npm run screenshots    builds there instead of in dist
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowsers, findBrowser } from './browsers.mjs';
import { LANGUAGES } from './build/project.mjs';
import { launchWithExtension } from './launch.mjs';
import { openSampleSite } from './sample-site.mjs';

const DIST = process.env.LINDERO_DIST ?? 'dist';
const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/pictures' } } });
const missing = ensureBrowsers(['chrome']);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
mkdirSync(values.out, { recursive: true });
const { status } = spawnSync(process.execPath, ['build.mjs', 'chrome', '--out', DIST], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const site = await openSampleSite();
for (const lang of LANGUAGES) for (const theme of ['light', 'dark']) await takePictures(lang, theme);
site.close();

async function takePictures(lang, theme) {
  const args =
    theme === 'dark' ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : ['--blink-settings=preferredColorScheme=1'];
  const stage = await launchWithExtension('chrome', { path: findBrowser('chrome'), headless: true, args, dist: join(DIST, 'chrome') });
  const picture = (name) => join(values.out, `${name}-${lang}-${theme}.png`);
  const options = await stage.open(stage.url('options.html'));
  await options.evaluate((language) => chrome.storage.local.set({ settings: { version: 1, language } }), lang);
  await options.reload();
  await options.waitForSelector('h1');
  await options.screenshot({ path: picture('options') });

  const page = await stage.open(`${site.origin}/${lang}.html`);
  await stage.openPopup(page);
  const popup = await picturePopup(stage.popup());
  const evidence = await pictureEvidence(stage.popup());
  await stage.popup().close();
  await page.screenshot({ path: picture('article') });
  await openCard(page);
  await page.screenshot({ path: picture('card') });
  await compose(stage, page, popup, picture('popup'));
  await compose(stage, page, evidence, picture('evidence'));
  await picturePaste(stage, page, picture('paste'));
  await stage.close();
  console.log(`${lang}, ${theme}: ${values.out}`);
}

/** Without the room for a scroll bar that headless windows leave beside it. */
async function picturePopup(popup) {
  const clip = await popup.evaluate(() => ({ x: 0, y: window.scrollY, width: document.body.clientWidth, height: window.innerHeight }));
  return popup.screenshot({ encoding: 'base64', clip });
}

/** Why the first actor is called what it is called. */
async function pictureEvidence(popup) {
  await popup.click('.actor-line');
  await new Promise((done) => setTimeout(done, 500));
  return picturePopup(popup);
}

/** A click on a mark of the first quote. */
async function openCard(page) {
  const place = await page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
    const range = ranges.find((each) => /foreign force|fuerza extranjera/.test(String(each))) ?? ranges[0];
    const box = range.getClientRects()[0];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(place.x, place.y);
  await new Promise((done) => setTimeout(done, 500));
}

/** The page for pasted text with the article's own, read. */
async function picturePaste(stage, page, path) {
  const text = await page.evaluate(() => [...document.querySelectorAll('article p')].map((each) => each.textContent).join('\n\n'));
  const paste = await stage.open(stage.url('paste.html'));
  await paste.waitForSelector('textarea');
  await paste.evaluate((pasted) => {
    const field = document.querySelector('textarea');
    field.value = pasted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await paste.click('form button');
  await paste.waitForSelector('.actor-line');
  await paste.screenshot({ path });
  await paste.close();
}

/** The popup is a window of the browser, which no screenshot of the page holds: it is laid over the page's picture. */
async function compose(stage, page, popup, path) {
  await page.keyboard.press('Escape');
  const article = await page.screenshot({ encoding: 'base64' });
  const sheet = await stage.browser.newPage();
  await sheet.setContent(`<style>body { margin: 0 } img { position: absolute; top: 0; left: 0 }
    img + img { left: auto; right: 24px; top: 12px; border-radius: 8px; box-shadow: 0 6px 24px #0008 }</style>
    <img src="data:image/png;base64,${article}"><img src="data:image/png;base64,${popup}">`);
  await sheet.screenshot({ path });
}
