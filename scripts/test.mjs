/**
 * `npm test`: everything that must hold, on a machine with nothing but Node and git. Brings packages and browsers, saying so; runs
 * every step even after one failed; ends with a line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, findBrowser } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';

ensurePackages();
const missing = ensureBrowsers(['chrome', 'firefox']);
for (const sentence of missing) console.error(sentence);

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const total = { passed: 0, failed: missing.length };
const scratch = mkdtempSync(join(tmpdir(), 'lindero-test-'));
const environment = { ...process.env, CHROME_BIN: findBrowser('chrome') ?? '', FIREFOX_BIN: findBrowser('firefox') ?? '' };

/** The script behind a package's command, so that no shell stands between. */
function command(name, bin = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

function run(words) {
  return spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit', env: environment }).status === 0;
}

function count(name, passed, failed, since) {
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${failed === 0 ? 'ok' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - since) / 1000)} s)\n`,
  );
}

/** A step that holds or does not. */
function step(name, ...words) {
  const since = Date.now();
  const held = run(words);
  count(name, held ? 1 : 0, held ? 0 : 1, since);
  return held;
}

/** A ring of tests, counted one by one; a suite that cannot run counts as one failure. */
function tests(name, ...words) {
  const since = Date.now();
  const file = join(scratch, `${name}.json`);
  const held = run([command('jest'), ...words, '--json', `--outputFile=${file}`, '--silent']);
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0, testResults = [] } = readJson(file);
  for (const { assertionResults } of testResults)
    for (const { fullName, invocations, retryReasons } of assertionResults)
      if (invocations > 1) console.log(`tried twice: ${fullName}\n  the first time: ${retryReasons[0]}`);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  count(name, numPassedTests, failed === 0 && !held ? 1 : failed, since);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

step('types', command('typescript', 'tsc'), '--noEmit');
step('types of core, without DOM', command('typescript', 'tsc'), '--noEmit', '-p', 'src/core/tsconfig.json');
step('lint', command('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.');
const built = step('build', 'build.mjs');
tests('unit', '--selectProjects', 'unit');
tests('dom', '--selectProjects', 'dom');
if (built) {
  step('size of the content script', 'scripts/size.mjs');
  step('store lint', command('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors');
  if (missing.length === 0) tests('e2e', '--selectProjects', 'e2e', '--runInBand');
}

rmSync(scratch, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
