/** One browser's extension: bundles, pages, icons, manifest. Pages are found by convention: src/ui/<page>/index.tsx and <page>.html. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { INNER } from './inner-names.mjs';
import { writeLocales } from './locales.mjs';
import { filesOf, manifestFor, messagesOf } from './manifest.mjs';
import { LANGUAGES, PACKAGE, ROOT } from './project.mjs';

/** Builds into `out`, which is emptied first. Returns a line for the terminal. */
export async function buildExtension(browser, out) {
  const manifest = await manifestFor(browser);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeLocales(out, messagesOf(manifest));
  await cp(join(ROOT, 'icons'), join(out, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.mjs') });
  for (const legal of ['LICENSE', 'NOTICE']) await cp(join(ROOT, legal), join(out, `${legal}.txt`));
  await Promise.all([buildScripts(out), buildPages(out)]);
  requireFiles(out, [
    ...filesOf(manifest),
    'content.js',
    'desk.js',
    'content.css',
    ...LANGUAGES.map((each) => `_locales/${each}/messages.json`),
  ]);
  return `${browser}: ${PACKAGE.name} ${PACKAGE.version}, content script ${await kilobytes(join(out, 'content.js'))} → ${out}`;
}

/** Content script and background run as classic scripts, one file each, nothing loaded later. */
async function buildScripts(out) {
  const shared = { format: 'iife', minify: true, outdir: out, entryNames: '[name]' };
  await bundle({
    ...shared,
    entryPoints: { content: 'src/content/index.ts', desk: 'src/content/desk/index.ts' },
    ...INNER,
  });
  await bundle({ ...shared, entryPoints: { background: 'src/background/index.ts' } });
  await bundle({ ...shared, entryPoints: { content: 'src/content/content.css' } });
}

async function buildPages(out) {
  const pages = await findPages();
  const entryPoints = Object.fromEntries(pages.map((page) => [page, `src/ui/${page}/index.tsx`]));
  await bundle({
    entryPoints,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    outdir: out,
    entryNames: '[name]',
    loader: { '.svg': 'dataurl' },
  });
  for (const page of pages) await cp(join(ROOT, 'src/ui', page, `${page}.html`), join(out, `${page}.html`));
}

/** Names of the folders of src/ui that are pages. */
async function findPages() {
  const folders = await readdir(join(ROOT, 'src/ui'), { withFileTypes: true });
  return folders.filter(({ name }) => existsSync(join(ROOT, 'src/ui', name, `${name}.html`))).map(({ name }) => name);
}

function requireFiles(out, names) {
  const missing = names.filter((name) => !existsSync(join(out, name)));
  if (missing.length > 0) throw new Error(`The build lacks ${missing.join(', ')}, which the manifest or a script names.`);
}

async function kilobytes(path) {
  return `${((await stat(path)).size / 1000).toFixed(1)} kB`;
}
