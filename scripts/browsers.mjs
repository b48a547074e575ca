/** Where the browsers are, and how to get them: from the paths that the reader names, the usual places, or Debian's package manager. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** What we need to know of each browser. */
const BROWSERS = {
  chrome: {
    name: 'Chromium or Chrome',
    variable: 'CHROME_BIN',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: ['chromium', 'fonts-dejavu-core'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_BIN',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr', 'fonts-dejavu-core'],
  },
};

/** The path of a browser's program; null where there is none. */
export function findBrowser(kind) {
  const { variable, places } = BROWSERS[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  return places.find((path) => existsSync(path)) ?? null;
}

/** How to get a browser, for people. */
export function howToGet(kind) {
  const { name, variable, debian } = BROWSERS[kind];
  const apt = existsSync('/usr/bin/apt-get') ? `, or as root: apt-get install ${debian[0]}` : '';
  return `${name} was not found. Install it${apt}, or name its program in ${variable}.`;
}

/**
 * Sees to it that the browsers are there: on Debian as root through apt-get, saying so. Returns what is still wrong, a sentence for
 * each browser that is missing.
 */
export function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === null && !process.env[BROWSERS[kind].variable]);
  if (missing.length > 0 && canInstall()) {
    const packages = [...new Set(missing.flatMap((kind) => BROWSERS[kind].debian))];
    console.log(`Installing ${packages.join(', ')} (once; apt-get) …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  }
  return kinds.filter((kind) => findBrowser(kind) === null).map(howToGet);
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

/** Quiet unless it fails. */
function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0) console.error(stderr);
}
