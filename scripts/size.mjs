/** Holds the size of the content script, which every marked page pays for. */
import { statSync } from 'node:fs';
import process from 'node:process';

const LIMIT_KB = 30;

for (const browser of ['chrome', 'firefox']) {
  const kilobytes = statSync(`dist/${browser}/content.js`).size / 1000;
  console.log(`dist/${browser}/content.js: ${kilobytes.toFixed(1)} kB of ${LIMIT_KB}`);
  if (kilobytes > LIMIT_KB) process.exitCode = 1;
}
