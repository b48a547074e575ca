import type { Lexicons } from './resources.ts';
import { senseId } from './terms/find.ts';
import type { Family, Sense } from './terms/lexicon.ts';
import type { Explanation, Lang } from './types.ts';

type Explained = Pick<Family, 'explain' | 'notMeant'>;

/**
 * Looks an entry up in the lexicons of both languages: ids begin with their language ("en/sovereignty/…").
 * @param lang the language of the interface, which need not be the article's
 */
export function explain(lexicons: Lexicons, id: string, lang: Lang): Explanation | null {
  for (const source of ['en', 'es'] as const) {
    const { terms, stance } = lexicons[source];
    const found = terms.map((file) => inTerms(file, id, source)).find((one) => one !== null);
    if (found) return { rule: found.explain[lang], notMeant: found.notMeant[lang] };
    const frame = stance.families.find((family) => family.id === id);
    if (frame) return { rule: frame.explanation[lang], notMeant: '' };
  }
  return null;
}

/** The lexicon's files are read by `readLexicon`, which drops what is malformed; here the sound ones are looked up. */
function inTerms(file: unknown, id: string, lang: Lang): Explained | null {
  const { families = [], senses = {} } = file as { families?: readonly Family[]; senses?: Readonly<Record<string, Sense>> };
  const sense = Object.entries(senses).find(([name]) => senseId(lang, name) === id)?.[1];
  return families.find((family) => family.id === id) ?? sense ?? null;
}
