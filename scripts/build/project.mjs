/** Facts of the project that every part of the build needs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** `package.json`: the one place where the version stands. */
export const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Languages of the interface, the default first. */
export const LANGUAGES = ['en', 'es'];
