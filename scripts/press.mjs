#!/usr/bin/env node
/**
 * Scores who stands where in sentences as the press words them (tests/corpus/press). A page has more than a sentence or two, so each is
 * read within a few lines that only tell what the news is about.
 *   node scripts/press.mjs            prints, by language, the lines that were read when rules were mended and every fourth, which never was
 *   node scripts/press.mjs --misses   lists what is wrong in the former
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const UNREAD = 4;

const AROUND = {
  en: [
    "World reactions to military intervention\nThe week's debate over foreign military intervention, airstrikes and troop deployments went on. Reports of an incursion, of " +
      "cross-border raids and of foreign soldiers on another state's soil filled the papers. The Security Council met behind closed doors. The following was gathered on Tuesday.\n",
    '\nThe list is not complete. Further reports on the deployment of foreign troops, on airstrikes and on national sovereignty are expected during the week.',
  ],
  es: [
    'Reacciones a la intervención militar en el mundo\nEl debate de la semana sobre la intervención militar extranjera, los bombardeos y el envío de tropas siguió. Las noticias de una ' +
      'incursión, de ataques transfronterizos y de soldados extranjeros en suelo ajeno llenaron los diarios. El Consejo de Seguridad se reunió a puerta cerrada. Lo que sigue se recogió el martes.\n',
    '\nLa lista no es completa. Se esperan más noticias sobre el despliegue de tropas extranjeras, los bombardeos y la soberanía nacional durante la semana.',
  ],
};

/** "Name: side" pairs and the text of each line. */
function readLines(lang) {
  const lines = readFileSync(`${root}tests/corpus/press/${lang}.tsv`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const [labels, text] = line.split('\t');
    const holders = labels.split(';').map((label) => [label.slice(0, label.lastIndexOf(':')), label.slice(label.lastIndexOf(':') + 1)]);
    return { id: String(index + 1), lang, text, holders };
  });
}

function run(args, input) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

/** By actor, the last side that the line gives it. */
function sidesIn({ lang, text }, { statements, actors }) {
  const start = AROUND[lang][0].length;
  const own = statements.filter((s) => s.stance !== 'neither' && s.start < start + text.length && s.end > start);
  return new Map(own.map((s) => [actors.find(({ id }) => id === s.actor)?.name ?? s.actor, s.stance]));
}

const isSame = (a, b) => a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

/** Counts what is right, silent, wrong, and given to somebody whom the label does not name. */
function count(line, sides, tally, misses) {
  const named = new Set();
  for (const [name, wanted] of line.holders) {
    const actor = [...sides.keys()].find((other) => isSame(other, name));
    if (actor !== undefined) named.add(actor);
    const found = sides.get(actor) ?? 'none';
    tally[found === wanted ? 'right' : found === 'none' ? 'silent' : 'wrong'] += 1;
    if (found !== wanted) misses.push(`${name}: ${wanted}, not ${found} ← ${line.text}`);
  }
  tally.others += [...sides.keys()].filter((actor) => !named.has(actor)).length;
}

run(['build.mjs', 'cli']);
for (const lang of ['en', 'es']) {
  const lines = readLines(lang);
  const input = lines.map(({ id, text }) => JSON.stringify({ id, lang, text: AROUND[lang].join(text) })).join('\n');
  const analyses = run(['dist/cli/lindero.js', 'analyse', '-'], input)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [title, isIn] of [
    ['read', (n) => n % UNREAD !== 0],
    ['never read', (n) => n % UNREAD === 0],
  ]) {
    const tally = { right: 0, silent: 0, wrong: 0, others: 0 };
    const misses = [];
    for (const line of lines.filter(({ id }) => isIn(Number(id))))
      count(
        line,
        sidesIn(
          line,
          analyses.find(({ id }) => id === line.id),
        ),
        tally,
        misses,
      );
    const { right, silent, wrong, others } = tally;
    console.log(
      `${lang}, ${title}: ${right} of ${right + silent + wrong} holders right, ${silent} given no side, ${wrong} a wrong one; ${others} sides given to others`,
    );
    if (process.argv.includes('--misses') && title === 'read') for (const miss of misses) console.log(`  ${miss}`);
  }
}
