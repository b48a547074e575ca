/** esbuild, with the settings that all bundles share. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { PACKAGE, ROOT } from './project.mjs';

/**
 * Preact can set `innerHTML` through a property that we never use; the store's linter rightly dislikes the assignment, so it goes.
 * Throws when Preact no longer looks like that, instead of letting it back in unseen.
 */
const withoutInnerHtml = {
  name: 'preact-without-innerhtml',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const assignment = /\b(\w+)\.innerHTML=(\w+)\.__html\b/g;
      if (source.match(assignment)?.length !== 1) throw new Error(`${path}: the assignment to innerHTML is not where it was`);
      return { contents: source.replace(assignment, '$1.textContent=$2.__html'), loader: 'js' };
    });
  },
};

/** Runs esbuild; rejects with its messages when anything, warnings included, is wrong. */
export async function bundle(options) {
  const result = await build({
    absWorkingDir: ROOT,
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    target: 'es2022',
    ...options,
    define: { 'process.env.LINDERO_VERSION': JSON.stringify(PACKAGE.version), ...options.define },
    plugins: [withoutInnerHtml],
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text, location }) => `${location?.file}: ${text}`).join('\n'));
  return result;
}
