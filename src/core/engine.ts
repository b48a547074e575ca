import { explain } from './explain.ts';
import { analyseIn } from './pipeline.ts';
import { compileLanguage, type Lexicons, type Resources } from './resources.ts';
import type { OwnTerms } from './terms/index.ts';
import { identifyLanguage } from './text/language.ts';
import type { Analysis, Article, Explanation, Lang } from './types.ts';

/** A reader's own terms, compiled for the languages that an article may be in. */
export type OwnTermsByLanguage = Readonly<Partial<Record<Lang, OwnTerms>>>;

/** Lindero's engine: compiled lexicons, no other state. */
export interface Engine {
  /**
   * Analyses an article; in a language that Lindero does not read every list is empty. Never throws on any text.
   * @param own from `compileOwnTerms`: marked beside the lexicon's terms, and nothing else is read from them
   */
  analyse(article: Article, own?: OwnTermsByLanguage): Analysis;
  /** The languages among those that Lindero reads in which an article will be read: what own terms are needed for. */
  languagesOf(article: Article): readonly Lang[];
  /**
   * What a lexicon says of one of its entries, in the language of the interface.
   * @param id `Term.entry`, `Term.sense` or `Predicate.frame`
   * @returns null for an unknown id
   */
  explain(id: string, lang: Lang): Explanation | null;
}

/** Makes an engine. A language is compiled when it is first met, once. */
export function createEngine(lexicons: Lexicons): Engine {
  const compiled = new Map<Lang, Resources>();
  const resourcesOf = (lang: Lang): Resources => {
    const known = compiled.get(lang);
    if (known) return known;
    const resources = compileLanguage(lexicons, lang);
    compiled.set(lang, resources);
    return resources;
  };
  return {
    analyse(article, own = {}) {
      const detected = languageOf(article);
      return isRead(detected) ? analyseIn(article, detected, resourcesOf(detected), own[detected] ?? null) : unread(detected);
    },
    languagesOf: (article) => [languageOf(article)].filter(isRead),
    explain: (id, lang) => explain(lexicons, id, lang),
  };
}

/** The language that is given ("es-MX" is Spanish), else the one that the text tells. */
const languageOf = ({ lang, text }: Article): string => lang?.toLowerCase().split(/[-_]/, 1)[0] || identifyLanguage(text);

const isRead = (code: string): code is Lang => code === 'en' || code === 'es';

const unread = (detected: string): Analysis => ({
  schema: 1,
  lang: null,
  detected,
  sentences: [],
  terms: [],
  quotes: [],
  actors: [],
  statements: [],
  key: [],
  headline: { verdict: 'none', words: [] },
});
