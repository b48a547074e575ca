/** `_locales`, made from the catalogues for the manifest alone: the interface carries its words itself, since the reader can choose the language. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from './project.mjs';
import { importSource } from './source.mjs';

/** Writes `_locales/<language>/messages.json`. Throws where a message that the manifest names is missing. */
export async function writeLocales(out, names) {
  for (const language of LANGUAGES) {
    const { background } = await importSource(`src/locales/${language}/background.ts`);
    const missing = names.filter((name) => !background.manifest[name]);
    if (missing.length > 0) throw new Error(`src/locales/${language}/background.ts lacks ${missing.join(', ')}`);
    const messages = Object.fromEntries(Object.entries(background.manifest).map(([name, message]) => [name, { message }]));
    const folder = join(out, '_locales', language);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'messages.json'), `${JSON.stringify(messages, null, 2)}\n`);
  }
}
