/**
 * `npm start`: builds Lindero and opens a browser with it, the sample article open and marked.
 *
 *   npm start                          Chromium or Chrome, else Firefox
 *   npm start -- --browser firefox
 *   npm start -- --lang es             the Spanish sample
 *   npm start -- --headless            as where there is no display: out/article.png, out/popup.png, and the summary in the terminal
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowsers, findBrowser, howToGet } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';

const values = readOptions();
if (values.browser !== undefined && !['chrome', 'firefox'].includes(values.browser))
  fail(`--browser is chrome or firefox, not ${values.browser}.`);
if (!['en', 'es'].includes(values.lang)) fail(`--lang is en or es, not ${values.lang}.`);

ensurePackages();
run('build.mjs', 'chrome', 'firefox', 'cli');

const kind = values.browser ?? ['chrome', 'firefox'].find((each) => findBrowser(each) !== null) ?? 'chrome';
ensureBrowsers([kind]);
if (findBrowser(kind) === null) {
  console.error(howToGet(kind));
  console.log('Without a browser, this is what the engine says of the sample article:\n');
  run('dist/cli/lindero.js', 'analyse', '--pretty', `samples/${values.lang}.html`);
} else {
  const { show } = await import('./show.mjs');
  await show({ kind, path: findBrowser(kind), lang: values.lang, headless: values.headless || !hasDisplay() });
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function run(...words) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** An option that nobody knows is told in a sentence, without a trace of calls. */
function readOptions() {
  const options = { browser: { type: 'string' }, lang: { type: 'string', default: 'en' }, headless: { type: 'boolean', default: false } };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(error.message);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
