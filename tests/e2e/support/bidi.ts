/** WebDriver BiDi below Puppeteer: calls that it has no words for. */
import type { Browser } from 'puppeteer-core';
import type { InPage } from './driver.ts';
import { isFrontWindow } from './firefox-privileged.ts';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type RemoteResult =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** See the file's head. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    if (!hasConnection(browser)) throw new Error('this browser does not speak BiDi');
    this.#connection = browser.connection;
  }

  /** Runs a function in Firefox's own window: the one in front, where there are several. */
  async privileged<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<Awaited<R>> {
    return this.call(await this.#frontWindow(), run, ...args);
  }

  /** Runs a function in a document, with the user's activation behind it. */
  async call<A extends readonly unknown[], R>(context: string, run: InPage<A, R>, ...args: A): Promise<Awaited<R>> {
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify(await (${run.toString()})(...JSON.parse(json)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      userActivation: true,
      target: { context },
    });
    const answer = result as RemoteResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null');
  }

  /** Loads an address; settles where Puppeteer's own waiting hangs on extension pages. */
  async navigate(context: string, url: string): Promise<void> {
    await this.#connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  async screenshot(context: string): Promise<Buffer> {
    const { result } = await this.#connection.send('browsingContext.captureScreenshot', { context });
    return Buffer.from((result as { data: string }).data, 'base64');
  }

  async #frontWindow(): Promise<string> {
    const { result } = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = (result as { contexts: { context: string }[] }).contexts;
    for (const { context } of windows) if (windows.length === 1 || (await this.call(context, isFrontWindow))) return context;
    throw new Error('Firefox shows no window of its own');
  }
}

function hasConnection(browser: object): browser is { readonly connection: Connection } {
  return 'connection' in browser;
}
