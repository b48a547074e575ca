/** A stage for surfaces: their real stylesheets and components over a test desk, as plain pages of a real browser. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { programOf } from '../../support/paths.ts';

/** The surfaces that have a page of their own. */
const SURFACES = ['popup', 'panel', 'options', 'welcome', 'paste'] as const;

/** One of them. */
export type SurfaceName = (typeof SURFACES)[number];

/** Bundles the surfaces once; returns the folder with `<surface>.html`. */
export async function buildStage(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lindero-stage-'));
  await build({
    bundle: true,
    outdir: dir,
    entryPoints: {
      stage: 'tests/e2e/ui/support/harness.tsx',
      ...Object.fromEntries(SURFACES.map((name) => [name, `src/ui/${name}/${name}.css`])),
    },
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  for (const name of SURFACES) await writeFile(join(dir, `${name}.html`), html(name));
  return dir;
}

function html(name: SurfaceName): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lindero</title><link rel="stylesheet" href="${name}.css"></head><body><div id="app"></div><script src="stage.js"></script></body></html>`;
}

/** A browser without the extension; `prefs` are Firefox's. */
export function openPlain(browser: 'chrome' | 'firefox', prefs: Readonly<Record<string, number>> = {}): Promise<Browser> {
  const args = browser === 'chrome' ? ['--no-sandbox'] : [];
  return puppeteer.launch({ browser, executablePath: programOf(browser), args, extraPrefsFirefox: prefs });
}

/** Loads a surface and draws it over a scene (see `harness.tsx`). */
export async function draw(page: Page, dir: string, surface: SurfaceName, scene: object): Promise<void> {
  await page.goto(pathToFileURL(join(dir, `${surface}.html`)).href);
  await page.evaluate(
    (name, given) => (globalThis as unknown as { draw(name: string, scene: object): void }).draw(name, given),
    surface,
    scene,
  );
  await page.waitForFunction(() => document.querySelector('#app main:not([aria-busy=true])') !== null);
  // What the surface asks the browser for (the keys, say) comes after its first drawing, on a busy machine much later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));
}

/** Clicks every element that matches. */
export async function clickAll(page: Page, selector: string): Promise<void> {
  for (const element of await page.$$(selector)) await element.evaluate((node) => (node instanceof HTMLElement ? node.click() : undefined));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
}
