/** The engine without a browser: the command line and the library. */
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { bundle } from './bundle.mjs';
import { ROOT } from './project.mjs';

/** CommonJS packages inside an ES module ask for `require`. */
const REQUIRE = "import { createRequire as lindero_require } from 'node:module'; const require = lindero_require(import.meta.url);";

const LIBRARY = 'src/lib/index.ts';

/** Builds the command line: one file that needs no packages, but for jsdom where HTML is read. */
export async function buildCli(out) {
  const file = join(out, 'lindero.js');
  await rm(out, { recursive: true, force: true });
  await bundle({
    entryPoints: ['src/cli/index.ts'],
    outfile: file,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['jsdom', 'mark.js', '@mozilla/readability'],
    banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
  });
  await chmod(file, 0o755);
  return `cli: ${file}`;
}

/** Builds the library: an ES module that runs in browsers, workers and Node alike, and one file with its types and their comments. */
export async function buildLibrary(out) {
  const file = join(out, 'lindero.js');
  await rm(out, { recursive: true, force: true });
  await bundle({
    entryPoints: [LIBRARY],
    outfile: file,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  await writeFile(join(out, 'lindero.d.ts'), declarations());
  return `lib: ${file}`;
}

/** What the library exports, as TypeScript declares it. */
function declarations() {
  const options = { preferredConfigPath: join(ROOT, 'tsconfig.json') };
  const entry = { filePath: join(ROOT, LIBRARY), output: { noBanner: true, exportReferencedTypes: false }, noCheck: true };
  const [text] = generateDtsBundle([entry], options);
  return text;
}
