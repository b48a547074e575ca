/** Where browsers and builds are. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');

/** The release build of a browser. Built by `npm run build`; `LINDERO_DIST` names another place. */
export function buildFor(browser: 'chrome' | 'firefox'): string {
  const dir = join(process.env.LINDERO_DIST ?? join(ROOT, 'dist'), browser);
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`${dir} is not built: npm run build`);
  return dir;
}

/** The program of a browser, from its variable or Debian's place. */
export function programOf(browser: 'chrome' | 'firefox'): string {
  const [variable, usual] = browser === 'chrome' ? ['CHROME_BIN', '/usr/bin/chromium'] : ['FIREFOX_BIN', '/usr/bin/firefox-esr'];
  return process.env[variable] ?? usual;
}
