#!/usr/bin/env node
/**
 * How long a reader waits for the popup's end (a result or an honest state) when the worker dies at some moment of the scan, against the
 * same scan with a worker that lives and one that sleeps at first. Each on the sample article, unread, in a real Chromium.
 *   npm run bench -- killed [MOMENTS]
 */
import process from 'node:process';
import { openSampleSite } from '../../scripts/sample-site.mjs';
import { median, openChromium, openPopup } from './popup-kit.mjs';

const BOUND_MS = 2_000;
const moments = Number(process.argv[2] ?? 20);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const site = await openSampleSite();
const { browser, id } = await openChromium();

async function endWorker() {
  const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().includes(id));
  await (await target?.worker().catch(() => null))?.close().catch(() => undefined);
}

/** In a popup: resolves with the milliseconds since its opening when it shows how the scan ended. */
function readEnd() {
  return new Promise((done) => {
    const look = () => document.querySelector('main section:not(.quiet)') !== null && document.querySelector('main')?.ariaBusy !== 'true';
    const timer = setInterval(() => {
      if (!look()) return;
      clearInterval(timer);
      done(performance.now());
    }, 5);
  });
}

/** Opens the popup over the unread article; the milliseconds from its opening to its end, and how it ended. */
async function timeScan(page, whileScanning) {
  await page.goto(`${site.origin}/en.html`);
  const popup = await openPopup(browser, id, page);
  const end = popup.evaluate(readEnd);
  await whileScanning();
  const took = await end;
  const isMarked = await popup.evaluate(() => /Who stands where/.test(document.body.innerText));
  await popup.close();
  return { took, isMarked };
}

const alive = [];
const asleep = [];
const killed = [];
try {
  const page = await browser.newPage();
  await timeScan(page, async () => undefined);
  for (let turn = 0; turn < moments; turn += 1) {
    alive.push(await timeScan(page, async () => undefined));
    await endWorker();
    await pause(200);
    asleep.push(await timeScan(page, async () => undefined));
    killed.push(await timeScan(page, () => pause((turn * 400) / moments).then(endWorker)));
  }
} finally {
  await browser.close();
  await site.close();
}

const base = median(alive.map(({ took }) => took));
for (const [what, runs] of Object.entries({
  'the worker alive': alive,
  'the worker asleep at first': asleep,
  'the worker killed under way': killed,
})) {
  const times = runs.map(({ took }) => took);
  const note = `${(median(times) / base).toFixed(1)} times alive; ${runs.filter(({ isMarked }) => isMarked).length} of ${runs.length} ended with the result`;
  console.log(
    `${what.padEnd(32)} median ${median(times).toFixed(0).padStart(5)} ms, longest ${Math.max(...times)
      .toFixed(0)
      .padStart(5)} (bound ${BOUND_MS})  ${note}`,
  );
}
