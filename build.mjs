/**
 * Builds everything: dist/chrome, dist/firefox, dist/cli, dist/lib.
 *
 *   node build.mjs                     all of it
 *   node build.mjs chrome cli          some of it
 *   node build.mjs --out folder        elsewhere
 *   node build.mjs --watch             again after each change
 */
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildCli, buildLibrary } from './scripts/build/engine.mjs';
import { buildExtension } from './scripts/build/extension.mjs';

const TARGETS = {
  chrome: (out) => buildExtension('chrome', join(out, 'chrome')),
  firefox: (out) => buildExtension('firefox', join(out, 'firefox')),
  cli: (out) => buildCli(join(out, 'cli')),
  lib: (out) => buildLibrary(join(out, 'lib')),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'dist' }, watch: { type: 'boolean', default: false } },
});

const unknown = positionals.filter((name) => !(name in TARGETS));
if (unknown.length > 0) {
  console.error(`Unknown target: ${unknown.join(', ')}. There are: ${Object.keys(TARGETS).join(', ')}.`);
  process.exit(2);
}
const targets = positionals.length > 0 ? positionals : Object.keys(TARGETS);
const out = resolve(values.out);

async function build() {
  for (const name of targets) console.log(await TARGETS[name](out));
}

/** Rebuilds at most every 200 ms; a broken build is reported and waited out. */
function watchSources() {
  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => build().catch((error) => console.error(error.message)), 200);
  };
  for (const place of ['src', 'icons', 'manifest.json']) watch(place, { recursive: place === 'src' }, again);
  console.log('Watching src, icons and manifest.json.');
}

await build().catch((error) => {
  console.error(error.message);
  if (!values.watch) process.exit(1);
});
if (values.watch) watchSources();
