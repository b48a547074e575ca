/** Reads a TypeScript module of the project while building. */
import { bundle } from './bundle.mjs';

/** The exports of a source file. */
export async function importSource(path) {
  const { outputFiles } = await bundle({ entryPoints: [path], format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
