#!/usr/bin/env node
/**
 * Scores the engine on tests/corpus/gold and compares with tests/corpus/figures.json, which is under version control.
 *   npm run evaluate                 prints the figures
 *   npm run evaluate -- --update     writes them to the file
 *   npm run evaluate -- --misses     lists what was missed or found in error
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);

/** Runs a command from the project's root; its standard output, or the end of this process. */
function run(command, args, stdio = ['ignore', 'pipe', 'inherit']) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

run(process.execPath, ['build.mjs', 'cli'], ['ignore', 'ignore', 'inherit']);
const lindero = ['dist/cli/lindero.js', 'evaluate', 'tests/corpus/gold'];
if (options.includes('--update')) {
  const figures = JSON.parse(run(process.execPath, [...lindero, '--json']));
  const rounded = JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value), 2);
  writeFileSync(new URL('../tests/corpus/figures.json', import.meta.url), `${rounded}\n`);
}
run(process.execPath, [...lindero, ...options.filter((option) => option !== '--update')], ['ignore', 'inherit', 'inherit']);
