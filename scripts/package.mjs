/**
 * `npm run package`: out/lindero-<version>-{chrome,firefox}.zip for the stores, and the source zip that Mozilla's reviewers ask for.
 * A rebuild gives the same bytes, also from the source zip alone: names are sorted, times fixed, and nothing depends on the machine.
 *
 *   node scripts/package.mjs --out /tmp/zips --dist /tmp/build     elsewhere
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { PACKAGE, ROOT } from './build/project.mjs';

/** A time without a zone: fflate reads it as local, so every machine writes the same. */
const TIME = '1980-01-01T00:00:00';
const BROWSERS = ['chrome', 'firefox'];
/** Never part of the source: what is built, fetched, or belongs to a working copy alone. */
const NOT_SOURCE = new Set(['.git', 'node_modules', 'dist', 'out', 'coverage']);

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' }, dist: { type: 'string', default: 'dist' } } });
const OUT = resolve(ROOT, values.out);
const DIST = resolve(ROOT, values.dist);

/** Every file below a folder, as paths relative to it, with `/`, sorted. */
function filesBelow(folder, skip = new Set(), below = folder) {
  const entries = readdirSync(below, { withFileTypes: true }).filter(({ name }) => !(below === folder && skip.has(name)));
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(folder, skip, join(below, entry.name)) : [relative(folder, join(below, entry.name))],
    )
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Files under version control, so that nothing stray is handed in; from a source zip, which has no git, all that is there. */
function sourceFiles() {
  if (!existsSync(join(ROOT, '.git'))) return filesBelow(ROOT, NOT_SOURCE);
  const { stdout, status } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error('git ls-files failed');
  const tracked = stdout.split('\0').filter((name) => name !== '' && existsSync(join(ROOT, name)));
  return tracked.filter((name) => !NOT_SOURCE.has(name.split('/')[0])).sort();
}

/** Zips files of a folder. */
function zipFiles(folder, names) {
  const files = Object.fromEntries(names.map((name) => [name, [readFileSync(join(folder, name)), { mtime: TIME, level: 9 }]]));
  return zipSync(files, { mtime: TIME });
}

function write(name, bytes) {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${join(values.out, name)}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${hash}`);
}

const { status } = spawnSync(process.execPath, ['build.mjs', ...BROWSERS, '--out', DIST], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const browser of BROWSERS) {
  const folder = join(DIST, browser);
  write(`lindero-${PACKAGE.version}-${browser}.zip`, zipFiles(folder, filesBelow(folder)));
}
write(`lindero-${PACKAGE.version}-source.zip`, zipFiles(ROOT, sourceFiles()));
