/** Hears the consoles of Chromium's documents. Workers are left alone: a session on a worker keeps a killed one half alive. */
import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** Listens from the moment it is made. */
export class Watcher {
  /** Errors and warnings. */
  readonly complaints: string[] = [];

  constructor(browser: Browser) {
    browser.on('targetcreated', (target) => void this.#follow(target));
    for (const target of browser.targets()) void this.#follow(target);
  }

  async #follow(target: Target): Promise<void> {
    if (target.type() === 'service_worker') return;
    try {
      this.#listen(await target.createCDPSession(), target.url());
    } catch {
      // A target that closed before we could listen said nothing.
    }
  }

  #listen(session: CDPSession, url: string): void {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      this.complaints.push(`${url}: ${text} ${exception?.description ?? ''}`),
    );
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' || entry.level === 'warning') this.complaints.push(`${entry.url ?? url}: ${entry.text}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'warning')
        this.complaints.push(`${url}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`);
    });
    for (const domain of ['Runtime.enable', 'Log.enable'] as const) session.send(domain).catch(() => undefined);
  }
}
