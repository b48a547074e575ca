/** Brings the npm packages of `package-lock.json` where they are missing. Uses nothing but Node, since nothing else is there yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Installs the packages if any is missing; ends the process with a clear word when that fails. */
export function ensurePackages() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Lindero needs Node 20 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  if (missingPackages().length === 0) return;
  console.log('Installing the npm packages (once; npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status === 0 && missingPackages().length === 0) return;
  console.error(`The packages could not be installed (npm ci). Missing: ${missingPackages().join(', ')}.`);
  process.exit(1);
}

function missingPackages() {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return names.filter((name) => !existsSync(join(ROOT, 'node_modules', name, 'package.json')));
}
