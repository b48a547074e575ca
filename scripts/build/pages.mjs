/** The extension's pages, found by convention: src/ui/<page>/index.tsx and <page>.html. Each carries its styles itself: one file less to wait for before anything is seen. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { ROOT } from './project.mjs';

/** Builds every page into `out`. Returns the sources of its styles, as a content security policy names them. */
export async function buildPages(out) {
  const pages = await findPages();
  await bundle({
    entryPoints: Object.fromEntries(pages.map((page) => [page, `src/ui/${page}/index.tsx`])),
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    outdir: out,
    entryNames: '[name]',
    loader: { '.svg': 'dataurl' },
  });
  return Promise.all(pages.map((page) => writePage(out, page)));
}

/** A manifest whose pages may use these styles, and no others that stand in a page. */
export function withStyles(manifest, sources) {
  const { extension_pages: policy } = manifest.content_security_policy;
  const allowed = policy.replace("style-src 'self'", `style-src 'self' ${sources.join(' ')}`);
  return { ...manifest, content_security_policy: { extension_pages: allowed } };
}

/** Names of the folders of src/ui that are pages. */
async function findPages() {
  const folders = await readdir(join(ROOT, 'src/ui'), { withFileTypes: true });
  return folders.filter(({ name }) => existsSync(join(ROOT, 'src/ui', name, `${name}.html`))).map(({ name }) => name);
}

/** Writes a page with its styles in the place of the link to them. */
async function writePage(out, page) {
  const sheet = join(out, `${page}.css`);
  const [html, css] = await Promise.all([readFile(join(ROOT, 'src/ui', page, `${page}.html`), 'utf8'), readFile(sheet, 'utf8')]);
  const link = `<link rel="stylesheet" href="${page}.css">`;
  if (!html.includes(link) || css.includes('</')) throw new Error(`${page}.html: its styles cannot be put into it`);
  await Promise.all([
    writeFile(
      join(out, `${page}.html`),
      html.replace(link, () => `<style>${css}</style>`),
    ),
    rm(sheet),
  ]);
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
