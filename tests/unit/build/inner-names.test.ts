/** The names that the bundles shorten: the reading's own, and nothing that others know by its name. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' });
const script = "import { INNER } from './scripts/build/inner-names.mjs'; console.log(JSON.stringify(INNER.mangleCache));";
const short: Record<string, string> = JSON.parse(run('--input-type=module', '-e', script));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** Code without its comments: names in them are words. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

const own = filesIn('src/dom').map(codeOf).join('\n');
/** What the two bundles share with others, or hold beside the reading. */
const shared = [
  ...['src/protocol', 'src/settings', 'src/platform'].flatMap(filesIn),
  ...['en', 'es'].flatMap((lang) => ['shared', 'card'].map((part) => `src/locales/${lang}/${part}.ts`)),
  'src/core/types.ts',
];

test.each(Object.keys(short))('%s is a name of src/dom alone', (name) => {
  // As a key, or behind a dot; words in texts are none.
  const asProperty = new RegExp(`\\.${name}\\b(?!')|\\b${name}\\??:(?! ?')`);
  expect(own).toMatch(asProperty);
  expect(shared.filter((file) => asProperty.test(codeOf(file)))).toEqual([]);
  // Names in quotation marks stay as they are.
  expect(own).not.toMatch(new RegExp(`['"]${name}['"] in |\\['${name}'\\]`));
});

test('content script and desk call them alike, each by a name of its own', () => {
  const dir = mkdtempSync(join(tmpdir(), 'lindero-names-'));
  run('build.mjs', 'chrome', '--out', dir);
  const read = (name: string): string => readFileSync(join(dir, 'chrome', `${name}.js`), 'utf8');
  const codes = [read('content'), read('desk')];
  rmSync(dir, { recursive: true });
  expect(new Set(Object.values(short)).size).toBe(Object.keys(short).length);
  // What the gate located, where the one file writes it and the other reads it.
  for (const code of codes) {
    expect(new RegExp(`\\b${short.located}:\\w+[,}]`).test(code)).toBe(true);
    expect(Object.keys(short).filter((name) => code.includes(`.${name}.`))).toEqual([]);
  }
});
