#!/usr/bin/env node
/**
 * Every row is a ratio to a peer, measured in turns in one run: on a shared machine milliseconds alone say nothing.
 *   npm run bench                     all rows
 *   npm run bench -- engine           the rows of one part: engine, or the name of a file beside this one
 *   npm run bench -- engine DIR       engine rows over other gold files; page rows over other saved pages
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [part = 'all', ...rest] = process.argv.slice(2);

/** Runs a script in the project's root; its output is ours. */
function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

const parts = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.bench.mjs'))
  .map((name) => name.replace('.bench.mjs', ''));
const known = ['all', 'engine', ...parts];
if (!known.includes(part)) {
  console.error(`No such part: ${part}. There are: ${known.join(', ')}.`);
  process.exit(2);
}
run('build.mjs', []);
if (part === 'all' || part === 'engine') run('dist/cli/lindero.js', ['bench', ...(rest.length > 0 ? rest : ['tests/corpus/gold'])]);
for (const name of parts) if (part === 'all' || part === name) run(`tests/bench/${name}.bench.mjs`, rest);
