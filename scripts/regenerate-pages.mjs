/**
 * Writes `expected.json` beside each `source.html` of tests/pages, from what the page side reads there now. Look at the difference
 * before you commit it: the file says what is expected, not what happens to come out.
 *
 *   node scripts/regenerate-pages.mjs            all pages
 *   node scripts/regenerate-pages.mjs en-wire    some of them
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

const { readFixture } = await loadReader();
const wanted = process.argv.slice(2);
const slugs = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map((entry) => entry.name);
for (const slug of slugs) {
  const path = join(PAGES, slug, 'expected.json');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = `${JSON.stringify(readFixture(readFileSync(join(PAGES, slug, 'source.html'), 'utf8'), slug), null, 2)}\n`;
  if (before === after) continue;
  writeFileSync(path, after);
  console.log(`${before === '' ? 'new' : 'changed'}: ${slug}`);
}
