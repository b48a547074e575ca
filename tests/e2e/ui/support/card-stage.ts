/** Pages for the card in an open root: bundled once, and what is asked of the card inside them. */
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

/** How the card is opened. */
export interface CardScene {
  readonly lang?: 'en' | 'es';
  readonly ground?: 'light' | 'dark';
  readonly view?: { readonly width: number; readonly height: number; readonly isMobile?: boolean; readonly hasTouch?: boolean };
  /** Where the mark stands, as CSS declarations. */
  readonly place?: string;
  /** Rules for the page. */
  readonly css?: string;
  /** The page's content instead of one paragraph with the mark; holds an element with the id `mark`. */
  readonly body?: string;
}

/** Bundles the harness; returns the folder that the pages are written into. */
export async function buildCardStage(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lindero-card-'));
  await build({
    bundle: true,
    outfile: join(dir, 'card.js'),
    entryPoints: ['tests/e2e/ui/support/card-harness.ts'],
    format: 'iife',
    logLevel: 'error',
  });
  await copyFile('src/content/content.css', join(dir, 'content.css'));
  return dir;
}

const MARK = '<p id="mark" tabindex="0">unilateral action</p>';

/** Writes a page, loads it, and opens the card on its mark. */
export async function openCard(page: Page, dir: string, scene: CardScene = {}): Promise<void> {
  const {
    lang = 'en',
    ground = 'light',
    view = { width: 800, height: 600 },
    place = 'left:100px;top:100px',
    css = '',
    body = MARK,
  } = scene;
  const file = join(dir, 'page.html');
  const style = `body{margin:0;height:2000px}h1{margin:0}p{position:fixed;margin:0;${place}}${css}`;
  await writeFile(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>News</title><link rel="stylesheet" href="content.css"><style>${style}</style></head><body><main><h1>News</h1>${body}</main><script src="card.js"></script></body></html>`,
  );
  await page.setViewport(view);
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(
    (...given) => {
      document.getElementById('mark')?.focus();
      return (globalThis as unknown as { openCard(...given: string[]): Promise<void> }).openCard(...given);
    },
    lang,
    ground,
  );
}

/** Clicks a button of the card, and lets the browser lay out what that unfolds. */
export async function pressInCard(page: Page, selector: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const button = document.documentElement.lastElementChild?.shadowRoot?.querySelector<HTMLElement>(wanted);
    if (button === null || button === undefined) throw new Error(`the card has no ${wanted}`);
    button.click();
    await new Promise((done) => setTimeout(done, 100));
  }, selector);
}

/** A box in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where card, mark, and what the reader sees of the page are, after the browser has come to rest. */
export function readBoxes(page: Page): Promise<{ readonly card: Box; readonly mark: Box; readonly seen: Box }> {
  return page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100));
    const box = (element: Element | null | undefined): DOMRect => {
      if (element === null || element === undefined) throw new Error('nothing there');
      return element.getBoundingClientRect();
    };
    const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const { offsetLeft, offsetTop, width, height } = window.visualViewport ?? new VisualViewport();
    const frame = document.querySelector('iframe');
    const outer = frame === null ? new DOMRect() : box(frame);
    const mark = box((frame?.contentDocument ?? document).getElementById('mark'));
    return {
      card: plain(box(document.documentElement.lastElementChild?.shadowRoot?.querySelector('[role=dialog]'))),
      mark: plain(new DOMRect(mark.x + outer.x, mark.y + outer.y, mark.width, mark.height)),
      seen: plain(new DOMRect(offsetLeft, offsetTop, width, height)),
    };
  });
}

/** Waits for the boxes, and fails where the card sticks out of what the reader sees, or lies on its mark. */
export async function expectBeside(page: Page): Promise<void> {
  const { card, mark, seen } = await readBoxes(page);
  expect(card.left).toBeGreaterThanOrEqual(seen.left);
  expect(card.top).toBeGreaterThanOrEqual(seen.top);
  expect(card.right).toBeLessThanOrEqual(seen.right);
  expect(card.bottom).toBeLessThanOrEqual(seen.bottom);
  const overlaps = card.left < mark.right && mark.left < card.right && card.top < mark.bottom - 1 && mark.top + 1 < card.bottom;
  expect({ overlaps, card, mark }).toMatchObject({ overlaps: false });
}
