/** What the end-to-end suites ask of a browser; `chromium.ts` and `firefox.ts` answer it, so that one suite runs in both. */
import type { Page } from 'puppeteer-core';

/** A function that runs in a document, and its JSON-safe arguments. */
export type InPage<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/** A document of the extension: popup, options, or any of its pages. */
export interface Surface {
  evaluate<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R>;
  /** Clicks as the reader does: with the user's activation behind it. Waits for the element first. */
  click(selector: string): Promise<void>;
  /** Waits until the function answers something true; returns it. */
  until<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R>;
  /** All the text that is shown. */
  text(): Promise<string>;
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Painted marks of one highlight name. */
export interface PaintedMarks {
  readonly name: string;
  readonly texts: readonly string[];
}

/** What the card shows; `text` is its text, `role` and `label` what assistive technology hears. */
export interface CardView {
  readonly text: string;
  readonly role: string;
  readonly label: string;
}

/** How a browser is started, where that matters. */
export interface Start {
  /** The folder of a profile that outlives the browser; left out, everything is forgotten at its end. */
  readonly profile?: string;
  /** Kilobytes that Firefox lets an extension store; Chromium's limit is 10 MB and cannot be changed. */
  readonly storageLimit?: number;
  /** Chromium's screen, as `WIDTHxHEIGHT`; left out, it is one of 800 by 600, on which no popup gets its full height. */
  readonly screen?: string;
}

/** A browser with the extension in it. */
export interface Driver {
  readonly browser: 'chrome' | 'firefox';
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens an address in a private window; the reader allowed the extension there. Ask for it before granting sites. */
  openPrivate(url: string): Promise<Page>;
  /** The page of a tab, by its address: for tabs that the browser took away and brought back. */
  pageAt(url: string): Promise<Page>;
  /** Loads an address in an open tab. */
  go(page: Page, url: string): Promise<void>;
  /** Opens the popup as a click on the toolbar button does. */
  popup(page: Page): Promise<Surface>;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Surface>;
  /** What a page's own scripts can read of the highlight registry: our names, and the texts under them. */
  marks(page: Page): Promise<PaintedMarks[]>;
  /** What the card in its closed shadow root shows; null where none is open. */
  card(page: Page): Promise<CardView | null>;
  /** Clicks an element of the card. */
  clickInCard(page: Page, selector: string): Promise<void>;
  /** Grants host permissions as the reader would: the prompt's "yes". */
  grant(patterns: readonly string[]): Promise<void>;
  /** Takes host permissions away as the browser's own settings do. */
  revoke(patterns: readonly string[]): Promise<void>;
  /** Gives a keyboard command of the manifest. */
  command(name: string, page: Page): Promise<void>;
  /** Gives a command other keys, as the browser's own page for shortcuts does. */
  rebind(name: string, keys: string): Promise<void>;
  /** Chooses an entry of the context menu, opened at a point of the page. */
  menu(id: string, page: Page, at?: { readonly x: number; readonly y: number }): Promise<void>;
  /** The badge's text on a tab. */
  badge(page: Page): Promise<string>;
  /** What a page holds after all garbage is collected: bytes of scripts, ours included, and event listeners. */
  footprint(page: Page): Promise<{ readonly bytes: number; readonly listeners: number }>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Runs in a page of the extension that can use all of its APIs. */
  inExtension<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R>;
  /** What the browser would warn of at installation: hosts, and permissions that it puts into words. */
  installWarnings(): Promise<readonly string[]>;
  /** Updates the extension in place: the same files, new instances, old tabs. */
  update(): Promise<void>;
  /** Loads the extension's files anew and keeps grants, as an update from the store does; `update` loses them in Chromium. */
  reload(): Promise<void>;
  /** Ends the browser and tells what it heard meanwhile. */
  close(): Promise<Report>;
}

/** What a suite must leave behind: nothing. */
export interface Report {
  /** Requests beyond the pages that the tests serve and the extension's own files. */
  readonly requests: readonly string[];
  /** Errors and warnings in any console, of pages, popup, background. */
  readonly complaints: readonly string[];
}

/** The report of a suite in which all went well. */
export const QUIET: Report = { requests: [], complaints: [] };
