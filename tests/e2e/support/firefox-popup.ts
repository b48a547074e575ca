/** The popup of Firefox: no tab, so it is reached through the browser element that shows it. */
import { writeFile } from 'node:fs/promises';
import type { Bidi } from './bidi.ts';
import type { InPage, Surface } from './driver.ts';
import * as privileged from './firefox-privileged.ts';
import { callSource } from './in-page.ts';
import { poll } from './poll.ts';

/** See `Surface`. */
export class FirefoxPopup implements Surface {
  readonly #bidi: Bidi;

  constructor(bidi: Bidi) {
    this.#bidi = bidi;
  }

  async evaluate<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    const source = `(async () => JSON.stringify(await ${callSource(run, args)}) ?? 'null')()`;
    // A popup that has just opened may change its process, and what was asked of the first one is lost.
    const json = await poll(
      () =>
        this.#inPopup(
          `const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       return Components.utils.evalInSandbox(${JSON.stringify(source)}, sandbox);`,
        ),
      'the popup to answer',
    );
    return JSON.parse(json);
  }

  async click(selector: string): Promise<void> {
    const find = `content.document.querySelector(${JSON.stringify(selector)})`;
    await poll(() => this.#inPopup(`return ${find} === null ? '' : 'true';`), selector);
    await this.#inPopup(
      `const input = content.windowUtils.setHandlingUserInput(true);
       try { ${find}.click(); } finally { input.destruct(); }
       return 'true';`,
    );
  }

  until<A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return poll(() => this.evaluate(run, ...args), run.toString());
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.textContent);
  }

  async screenshot(path: string): Promise<void> {
    const url = await this.#bidi.privileged(privileged.drawPopup);
    await writeFile(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  isOpen(): Promise<boolean> {
    return this.#bidi.privileged(privileged.hasPopup);
  }

  async close(): Promise<void> {
    await this.#bidi.privileged(privileged.closePopup);
    await poll(async () => !(await this.isOpen()), 'the popup to close');
  }

  #inPopup(body: string): Promise<string> {
    return this.#bidi.privileged(privileged.inFrame, 'popup', body);
  }
}
