#!/usr/bin/env node
/**
 * The page side against its peers, in a real Chromium: extraction against Readability.js, marking against mark.js, memory over soft
 * navigation, the main thread.
 *   npm run bench -- page            over tests/pages
 *   npm run bench -- page DIR        over a folder of NAME.html beside NAME.json (see page-pages.mjs)
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToGet } from '../../scripts/browsers.mjs';
import { furnished } from './furniture.mjs';
import { pagesIn, wordScore } from './page-pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { positionals, values } = parseArgs({ allowPositionals: true, options: { verbose: { type: 'boolean', default: false } } });
const folder = positionals[0] ?? `${root}tests/pages`;

const chrome = findBrowser('chrome');
if (chrome === null) {
  console.error(howToGet('chrome'));
  process.exit(1);
}
const bundled = await build({
  entryPoints: [`${root}tests/bench/page-kit.ts`],
  bundle: true,
  format: 'iife',
  globalName: 'kit',
  minify: true,
  write: false,
});
const SCRIPTS = [
  `${bundled.outputFiles[0].text};globalThis.kit=kit`,
  readFileSync(`${root}node_modules/@mozilla/readability/Readability.js`, 'utf8'),
  readFileSync(`${root}node_modules/mark.js/dist/mark.min.js`, 'utf8'),
];

let current = { html: '' };
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(current.html);
}).listen(0, '127.0.0.1');
const browser = await puppeteer.launch({
  executablePath: chrome,
  args: ['--no-sandbox', '--disable-background-networking', '--js-flags=--expose-gc', '--host-resolver-rules=MAP * 127.0.0.1'],
});

/** Opens a page with all scripts in it; nothing but the page itself is loaded. */
async function open(html, path = '/story', host = 'news.example') {
  current = { html };
  const origin = `http://${host}:${server.address().port}`;
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().startsWith(origin) ? request.continue() : request.abort()));
  await page.goto(`${origin}${path}`, { waitUntil: 'domcontentloaded' });
  for (const script of SCRIPTS) await page.evaluate(script);
  return page;
}

/** Of the bare fixtures, each so many is also timed with a site around it. */
const FURNISHED_EACH = 4;

const round = (value, digits = 3) => Number(value.toFixed(digits));
const mean = (list) => (list.length === 0 ? 0 : list.reduce((sum, each) => sum + each, 0) / list.length);
const row = (what, ours, peer, note = '') =>
  console.log(`${what.padEnd(58)} ${String(ours).padStart(9)} ${String(peer).padStart(9)}  ${note}`);

/**
 * Milliseconds of both, measured in turns: the first reading, for which nothing is compiled yet, and the median. Readability changes the
 * document it is given, so it is given a copy, as its users do.
 */
function timeBoth() {
  const time = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const ours = [];
  const theirs = [];
  for (let turn = 0; turn < 7; turn += 1) {
    ours.push(time(() => kit.extract()));
    theirs.push(
      time(() => {
        try {
          new Readability(document.cloneNode(true)).parse();
        } catch {
          // A page can make it throw; the time until then is its time.
        }
      }),
    );
  }
  const first = { ours: ours[0], theirs: theirs[0] };
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return { first, median: { ours: median(ours), theirs: median(theirs) } };
}

function readBoth() {
  const before = document.documentElement.outerHTML;
  const ours = kit.extract();
  const identical = document.documentElement.outerHTML === before;
  let theirs = '';
  try {
    theirs = new Readability(document.cloneNode(true)).parse()?.textContent ?? '';
  } catch {
    // Then it found nothing.
  }
  return { ...ours, identical, theirs };
}

/** Opens a page anew, so that nothing in it has run, and times both. */
async function timeIn(html, path, host) {
  const page = await open(html, path, host);
  const times = await page.evaluate(timeBoth);
  await page.close();
  return times;
}

function timeRow(what, times) {
  const [ours, theirs] = ['ours', 'theirs'].map((who) => mean(times.map((each) => each[who])));
  row(what, round(ours, 2), round(theirs, 2), `${round(theirs / ours, 1)} times as fast, ${times.length} pages`);
}

async function benchExtraction() {
  const scores = { ours: [], theirs: [] };
  const times = { pages: [], furnished: [] };
  const pieces = { ours: [0, 0], theirs: [0, 0], with: 0, without: 0 };
  const wrong = [];
  let judged = 0;
  let dearest = 0;
  for (const { name, html, path, host, isArticle, isBare, body, ...known } of pagesIn(folder)) {
    const page = await open(html, path, host);
    const read = await page.evaluate(readBoth);
    if (!read.identical) throw new Error(`${name}: the document was changed`);
    if (isArticle !== null) {
      judged += 1;
      if ((read.verdict === 'article') !== isArticle) wrong.push(name);
    }
    if (body !== '') {
      const [ours, theirs] = [wordScore(body, read.text), wordScore(body, read.theirs)];
      scores.ours.push(ours.f1);
      scores.theirs.push(theirs.f1);
      if (values.verbose)
        console.log(
          `  ${name.padEnd(48)} ours ${round(ours.f1)} (P ${round(ours.precision)} R ${round(ours.recall)})  Readability ${round(theirs.f1)}`,
        );
    }
    count(pieces, known, read);
    dearest = Math.max(dearest, (await page.evaluate(() => kit.steps()))[0]);
    await page.close();
    times.pages.push(await timeIn(html, path, host));
    if (isBare && times.pages.length % FURNISHED_EACH === 0) times.furnished.push(await timeIn(furnished(html), path, host));
  }
  row('article or not: right, of pages', `${judged - wrong.length}/${judged}`, '', wrong.join(' '));
  row(
    'body text, word F1 (Readability.js), pages with known text',
    round(mean(scores.ours)),
    round(mean(scores.theirs)),
    `${scores.ours.length} pages`,
  );
  if (pieces.with > 0) {
    row('pieces that must be in it, found', `${pieces.ours[0]}/${pieces.with}`, `${pieces.theirs[0]}/${pieces.with}`);
    row('pieces that must not, found', `${pieces.ours[1]}/${pieces.without}`, `${pieces.theirs[1]}/${pieces.without}`);
  }
  for (const [which, list] of [
    ['', times.pages],
    [' of usual size', times.furnished],
  ]) {
    if (list.length === 0) continue;
    timeRow(
      `extraction, ms a page${which} (Readability.js on a copy)`,
      list.map(({ median }) => median),
    );
    timeRow(
      `  its first reading${which}, all code new`,
      list.map(({ first }) => first),
    );
  }
  row('dearest single step of reading, ms (goal: under 50)', round(dearest, 1), '');
}

function count(pieces, known, read) {
  const flat = (text) => text.replace(/\s+/g, ' ');
  const found = (list, text) => list.filter((piece) => flat(text).includes(flat(piece))).length;
  if (known.with === undefined) return;
  pieces.with += known.with.length;
  pieces.without += known.without.length;
  for (const [who, text] of [
    ['ours', read.text],
    ['theirs', read.theirs],
  ]) {
    pieces[who][0] += found(known.with, text);
    pieces[who][1] += found(known.without, text);
  }
}

/** An article of 5,000 words with 400 times "troops", every tenth sentence in a link. */
function longArticle() {
  const sentence = (at) =>
    `The council of the ${at}th district met on the island and spoke of ${at % 5 < 4 ? 'troops' : 'boats'} for an hour. `;
  const paragraph = (at) =>
    `<p>${Array.from({ length: 5 }, (_, i) => (i === 3 ? `<a href="#x">${sentence(at * 5 + i)}</a>` : sentence(at * 5 + i))).join('')}</p>`;
  return `<!doctype html><title>A long article</title><article><h1>A long article</h1>${Array.from({ length: 100 }, (_, at) => paragraph(at)).join('')}</article>`;
}

async function benchMarking() {
  const page = await open(longArticle());
  const result = await page.evaluate(async () => {
    const layout = () => document.body.getBoundingClientRect().height;
    const time = (run) => {
      const start = performance.now();
      run();
      layout();
      return performance.now() - start;
    };
    const ours = kit.marker('troops');
    const theirs = new Mark(document.querySelector('article'));
    const times = { ours: [], theirs: [] };
    let marks = 0;
    for (let turn = 0; turn < 9; turn += 1) {
      times.ours.push(time(() => (marks = ours.mark())) + time(() => ours.unmark()));
      times.theirs.push(time(() => theirs.mark('troops', { accuracy: 'exactly' })) + time(() => theirs.unmark()));
    }
    const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
    return { marks, ours: median(times.ours), theirs: median(times.theirs) };
  });
  row(
    `marking and unmarking ${result.marks} matches, ms (mark.js)`,
    round(result.ours, 2),
    round(result.theirs, 2),
    `${round(result.theirs / result.ours, 1)} times faster`,
  );
  await page.close();
}

async function benchNavigation() {
  const page = await open(longArticle());
  const growth = await page.evaluate(async () => {
    const session = kit.openSession();
    await session.scan(false);
    const source = document.querySelector('article').innerHTML;
    const go = async (at) => {
      history.pushState(null, '', `/story/${at}`);
      document.querySelector('article').innerHTML = source;
      session.off();
      await session.scan(false);
    };
    // What timers and frames still hold is no growth: they have ended by then, also on a busy machine.
    const settled = () => new Promise((resolve) => setTimeout(resolve, 3_000));
    const used = () => {
      for (let each = 0; each < 3; each += 1) gc();
      return performance.memory.usedJSHeapSize;
    };
    for (let at = 0; at < 20; at += 1) await go(at);
    await settled();
    const before = used();
    for (let at = 20; at < 220; at += 1) await go(at);
    await settled();
    return (used() - before) / 1e6;
  });
  row('memory growth over 200 soft navigations, MB (goal: under 2)', round(growth, 2), '');
  await page.close();
}

/**
 * A page that changes 1,000 times a second: our scripts' share of the main thread, and what the browser adds by finding the place of
 * every painted range anew in each frame. Measured after the first seconds, when the storm is known for one.
 */
async function benchStorm() {
  const seconds = 6;
  const busy = async (isOn) => {
    const page = await open(longArticle());
    if (isOn)
      await page.evaluate(() =>
        kit
          .openSession()
          .scan(false)
          .then(() => undefined),
      );
    await page.evaluate(storm, seconds);
    const before = await page.metrics();
    await page.evaluate(storm, seconds);
    const after = await page.metrics();
    await page.close();
    const share = (name) => ((after[name] - before[name]) / seconds) * 100;
    return { script: share('ScriptDuration'), all: share('TaskDuration') };
  };
  const bare = await busy(false);
  const ours = await busy(true);
  const note = `goal: at most 2; with the browser’s own painting ${round(ours.all - bare.all, 1)}, the page alone ${round(bare.all, 1)}`;
  row('scripts on a page changing 1,000 times a second, %', round(Math.max(0, ours.script - bare.script), 1), '', note);
}

async function storm(seconds) {
  const text = document.querySelector('article p:last-child').lastChild;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    for (let each = 0; each < 10; each += 1) text.data = `Change ${each}.`;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

console.log(`${'page side (peer)'.padEnd(58)} ${'ours'.padStart(9)} ${'peer'.padStart(9)}`);
try {
  await benchExtraction();
  await benchMarking();
  await benchNavigation();
  await benchStorm();
} finally {
  await browser.close();
  server.close();
}
