/** One `manifest.json` for both browsers: its keys `chrome` and `firefox` hold what only one of them has. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE, ROOT } from './project.mjs';

const BROWSERS = ['chrome', 'firefox'];

/** The manifest of one browser, with the version of `package.json`. */
export async function manifestFor(browser) {
  const whole = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  const common = Object.fromEntries(Object.entries(whole).filter(([key]) => !BROWSERS.includes(key)));
  return { ...merge(common, whole[browser]), version: PACKAGE.version };
}

/** Lists are joined, objects merged, everything else replaced. */
function merge(base, extra) {
  const merged = { ...base };
  for (const [key, value] of Object.entries(extra)) merged[key] = mergeValue(base[key], value);
  return merged;
}

function mergeValue(old, value) {
  if (Array.isArray(old) && Array.isArray(value)) return [...old, ...value];
  return isObject(old) && isObject(value) ? merge(old, value) : value;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every file that a manifest names: each must be in the build. */
export function filesOf(manifest) {
  const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:html|js|css|png)"/g) ?? [];
  return [...new Set(named.map((quoted) => quoted.slice(1, -1)))].sort();
}

/** Every `__MSG_name__` of a manifest. */
export function messagesOf(manifest) {
  return [...new Set([...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name))].sort();
}
