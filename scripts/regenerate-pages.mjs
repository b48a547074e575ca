/**
 * Writes `expected.json` beside each `source.html` of tests/pages, from what the page side reads there now. Look at the difference
 * before you commit it: the file says what is expected, not what happens to come out.
 *
 *   node scripts/regenerate-pages.mjs            all pages
 *   node scripts/regenerate-pages.mjs en-wire    some of them
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = join(ROOT, 'tests/pages');
/** Among the packages, so that the bundle finds jsdom. */
const READER = join(ROOT, 'node_modules', '.read-page.mjs');

/** The reader of the test itself, so that both see the same page. */
async function loadReader() {
  await build({
    entryPoints: [join(PAGES, 'read.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: READER,
    logLevel: 'error',
  });
  return import(pathToFileURL(READER).href);
}

const pathOf = (slug) => join(PAGES, slug, 'expected.json');

const { readFixture } = await loadReader();
const wanted = process.argv.slice(2);
const slugs = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map((entry) => entry.name);
const changed = slugs.filter((slug) => {
  const path = pathOf(slug);
  const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  const after = readFixture(readFileSync(join(PAGES, slug, 'source.html'), 'utf8'), slug);
  if (isDeepStrictEqual(before, after)) return false;
  writeFileSync(path, JSON.stringify(after, null, 2));
  console.log(`${before === null ? 'new' : 'changed'}: ${slug}`);
  return true;
});
// As the formatter wants them, so that its check stays quiet.
const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
if (changed.length > 0) spawnSync(process.execPath, [biome, 'format', '--write', ...changed.map(pathOf)], { cwd: ROOT, stdio: 'ignore' });
