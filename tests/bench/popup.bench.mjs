#!/usr/bin/env node
/**
 * How soon the popup is of use, in a real Chromium, against a popup that says one word and does nothing: what that one takes is the
 * browser's own, and what ours takes over it is ours. Opened on the sample article: first unread, then marked.
 * Useful is the frame with the summary itself: counts, who stands where, quotes. On an unread page nothing can be said before the page
 * was read; there the first frame has the name alone, and the row tells how soon the popup is there at all.
 *   npm run bench -- popup [TURNS]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openSampleSite } from '../../scripts/sample-site.mjs';
import { median, openChromium, openPopup } from './popup-kit.mjs';

const GOAL_MS = 100;
const turns = Number(process.argv[2] ?? 12);

/** The least that a popup can be. */
function writePeer() {
  const dir = mkdtempSync(join(tmpdir(), 'lindero-bench-'));
  const manifest = { manifest_version: 3, name: 'Peer', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'popup.html'), '<!doctype html><title>Peer</title><body style="width:28rem;height:400px"><h1>Peer</h1></body>');
  return dir;
}

/** In a popup: milliseconds from its opening to the first paint of anything, and to the paint of its largest part, the summary. */
function readPaints() {
  return new Promise((done) => {
    const found = { first: 0, whole: 0 };
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') found.first = startTime;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) found.whole = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(found), 100);
  });
}

const isDone = () => document.querySelector('main')?.getAttribute('aria-busy') !== 'true' && document.body.innerText.length > 3;

/** Opens the popup of an extension over a page, waits until it is at rest, reads its paints, closes it. */
async function timePopup(browser, id, page) {
  const popup = await openPopup(browser, id, page);
  await popup.waitForFunction(isDone);
  const paints = await popup.evaluate(readPaints);
  await popup.close();
  return paints;
}

const row = (what, ours, peer) => {
  const [mine, theirs] = [median(ours), median(peer)];
  const over = mine - theirs;
  const note = `${over < 0 ? '' : '+'}${over.toFixed(0)} ms, ${(mine / theirs).toFixed(1)} times the peer; goal: under ${GOAL_MS} ms where the machine is free`;
  console.log(`${what.padEnd(58)} ${mine.toFixed(0).padStart(9)} ${theirs.toFixed(0).padStart(9)}  ${note}`);
};

const site = await openSampleSite();
const peerDir = writePeer();
const { browser, id: ours } = await openChromium();
try {
  const peer = await browser.installExtension(peerDir);
  // As ours has one: a page stays open, so that no popup pays for a process of its own.
  await (await browser.newPage()).goto(`chrome-extension://${peer}/popup.html`);
  const page = await browser.newPage();
  const times = { unread: [], marked: [], whole: [], peer: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    await page.goto(`${site.origin}/en.html`);
    const unread = await timePopup(browser, ours, page);
    const marked = await timePopup(browser, ours, page);
    const theirs = await timePopup(browser, peer, page);
    // The first turn also starts processes and fills caches, for both.
    if (turn === 0) continue;
    times.unread.push(unread.first);
    times.marked.push(marked.first);
    times.whole.push(marked.whole);
    times.peer.push(theirs.first);
  }
  console.log(`${'popup (a popup that says one word)'.padEnd(58)} ${'ours'.padStart(9)} ${'peer'.padStart(9)}`);
  row('opened on an unread page: first paint, the name, ms', times.unread, times.peer);
  row('opened on a marked page: first paint of anything, ms', times.marked, times.peer);
  row('opened on a marked page: useful, the summary painted, ms', times.whole, times.peer);
} finally {
  await browser.close();
  await site.close();
  rmSync(peerDir, { recursive: true });
}
