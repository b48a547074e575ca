/** Runs a script of the project after seeing to the packages: node scripts/with-packages.mjs build.mjs --watch */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ensurePackages } from './packages.mjs';

ensurePackages();
const { status } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
process.exit(status ?? 1);
