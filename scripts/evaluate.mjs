#!/usr/bin/env node
/**
 * Scores the engine on tests/corpus/gold and compares with tests/corpus/figures.json, which is under version control.
 *   npm run evaluate                 prints the figures
 *   npm run evaluate -- --update     writes them to the file and into the README
 *   npm run evaluate -- --misses     lists what was missed or found in error
 *   npm run evaluate -- --half even  scores the half that the rules were not written on
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);

/** Runs a command of this Node in the project's root; its standard output, or the end of this process. */
function run(args, stdio = ['ignore', 'pipe', 'inherit']) {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

/** What the README shows: a name, the figure's name, and what two careful annotators reach with each other in English and in Spanish. */
const SHOWN = [
  ['marks (F1)', 'terms all', 'f1', '0.92', '0.92'],
  ['quotes (F1)', 'quotes all', 'f1', '0.99', '0.99'],
  ['reported speech alone (F1)', 'quotes reported', 'f1', '0.98', '0.98'],
  ['speaker right, where one is given', 'speaker right where given', 'share', '0.93', '1.00'],
  ['stance of sentences that name an intervention (mean F1)', 'stance explicit favg', null, '0.96', '0.96'],
  ['stance of all sentences (mean F1)', 'stance favg', null, '0.86', '0.94'],
  ['stance of an actor, overall', 'actor stance', 'share', '0.80', '0.88'],
  ['stance of an actor, where shown as sure', 'firm actor stance right', 'share', '–', '–'],
  ['the same, with actors to whom an annotator gave no stance', 'firm actor as shown right', 'share', '–', '–'],
  ['false marks on articles that only look like the subject, per 1,000 words', 'trap alarms per 1000 words', null, '0', '0'],
];

function table(figures) {
  const cell = (name, key) => {
    const figure = figures[name];
    return figure === undefined ? '–' : (key === null ? figure : figure[key]).toFixed(2);
  };
  const rows = SHOWN.map(
    ([label, name, key, en, es]) => `| ${label} | ${cell(`${name} en`, key)} | ${cell(`${name} es`, key)} | ${en} / ${es} |`,
  );
  return ['| | English | Spanish | second annotator (en / es) |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Replaces what stands between the README's two marks. */
function writeReadme(figures) {
  const file = new URL('../README.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const block = /(<!-- figures: npm run evaluate -- --update -->\n)[\s\S]*?(<!-- end of figures -->)/;
  if (!block.test(text)) throw new Error('README.md: the marks around the figures are gone');
  writeFileSync(
    file,
    text.replace(block, (_, open, close) => `${open}${table(figures)}\n${close}`),
  );
}

run(['build.mjs', 'cli'], ['ignore', 'ignore', 'inherit']);
const lindero = ['dist/cli/lindero.js', 'evaluate', 'tests/corpus/gold'];
if (options.includes('--update')) {
  const round = (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  const figures = JSON.parse(run([...lindero, '--json']), round);
  writeFileSync(new URL('../tests/corpus/figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
  writeReadme(JSON.parse(run([...lindero, '--json', '--half', 'even'])));
}
run([...lindero, ...options.filter((option) => option !== '--update')], ['ignore', 'inherit', 'inherit']);
