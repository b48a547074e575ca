import type { Lexicons } from './resources.ts';
import { readLexicon, senseId, type TermLexicon } from './terms/lexicon/lexicon.ts';
import type { Explanation, Lang } from './types.ts';

/**
 * Looks entries up in the lexicons of both languages: ids begin with their language ("en/sovereignty/…"). What `readLexicon` leaves out as
 * malformed explains nothing.
 * @returns takes an id and the language of the interface, which need not be the article's; gives null for an unknown id
 */
export function explainerOf(lexicons: Lexicons): (id: string, lang: Lang) => Explanation | null {
  const read = new Map<Lang, TermLexicon>();
  const termsOf = (lang: Lang): TermLexicon => {
    const lexicon = read.get(lang) ?? readLexicon(lang, lexicons[lang].terms);
    read.set(lang, lexicon);
    return lexicon;
  };
  return (id, lang) => {
    for (const source of ['en', 'es'] as const) {
      if (!id.startsWith(`${source}/`)) continue;
      const { families, senses } = termsOf(source);
      const found = families.find((family) => family.id === id) ?? [...senses.values()].find((sense) => senseId(source, sense.id) === id);
      if (found) return { rule: found.explain[lang], notMeant: found.notMeant[lang] };
      const frame = lexicons[source].stance.families.find((family) => family.id === id);
      if (frame) return { rule: frame.explanation[lang], notMeant: '' };
    }
    return null;
  };
}
