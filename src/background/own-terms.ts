/** The reader's own terms, compiled for the engine once for each change of the list. */
import type { Lang } from '../core/types.ts';
import type { OwnTerm } from '../settings/properties.ts';
import type { Engine } from './engine.ts';

type Compiler = Engine['compileOwnTerms'];
type Compiled = Awaited<ReturnType<Compiler>>;
type EngineTerm = Parameters<Compiler>[0][number];

/** The list that was compiled last, as JSON, and what came of it. Lost with the worker, and made again. */
let list = '';
let compiled = new Map<Lang, Promise<Compiled>>();

/** Compiles a list for the languages of an article alone, since English brings a large library with it. */
export async function ownTermsFor(
  { compileOwnTerms }: Engine,
  terms: readonly OwnTerm[],
  languages: readonly Lang[],
): Promise<Readonly<Partial<Record<Lang, Compiled>>>> {
  const key = JSON.stringify(terms);
  if (key !== list) [list, compiled] = [key, new Map()];
  const known = compiled;
  const once = (lang: Lang): Promise<Compiled> => {
    const before = known.get(lang);
    if (before !== undefined) return before;
    const made = compileOwnTerms(terms.map(engineTerm), lang);
    known.set(lang, made);
    // A failure is not kept: the next article tries anew.
    made.catch(() => known.delete(lang));
    return made;
  };
  return Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await once(lang)] as const)));
}

/** A setting as the engine takes it: in all its forms, unless the reader wants it as written. */
export function engineTerm({ phrase, theme, asWritten, matchCase, near }: OwnTerm): EngineTerm {
  return { phrase, theme, forms: asWritten !== true, ...(matchCase === true && { matchCase }), ...(near !== undefined && { near }) };
}
