import { blocksOf, joinFindings, withoutNotes } from './bilingual.ts';
import { explainerOf } from './explain.ts';
import { joinUnits, mainOf, type Unit, unitsOf, withoutStarts } from './liveblog.ts';
import { namesOfStates } from './nlp/gazetteer-names.ts';
import { type Findings, findAll, sumUp } from './pipeline.ts';
import { compileLanguage, type Lexicons, type Resources } from './resources.ts';
import type { OwnTerms } from './terms/index.ts';
import { articleFault, shapeFault } from './text/article.ts';
import { type Document, inContext, readDocument, tokensOf } from './text/document.ts';
import type { Tokens } from './text/tokens.ts';
import { isRead, readTongues, type Tongues } from './text/tongues.ts';
import type { Analysis, Article, Explanation, Lang } from './types.ts';

/** A reader's own terms, compiled for the languages that an article may be in. */
export type OwnTermsByLanguage = Readonly<Partial<Record<Lang, OwnTerms>>>;

/** Lindero's engine: compiled lexicons, no other state. */
export interface Engine {
  /**
   * Analyses an article: what stands in its blocks. In a language that Lindero does not read every list is empty, as where there are no
   * blocks.
   * @param own from `compileOwnTerms`: marked beside the lexicon's terms, and nothing else is read from them
   * @throws TypeError where it is no article, as its message says; RangeError where its blocks are not sound (`articleFault`), or the lexicons of its language are not (`prepare`)
   */
  analyse(article: Article, own?: OwnTermsByLanguage): Analysis;
  /**
   * The analysis of a live blog from those of its units (`unitsOf`), which are not read again: `analyse` gives the same for the whole.
   * @param parts one analysis a unit, in order; null where their number is another
   * @throws as `analyse`
   */
  join(article: Article, parts: readonly Analysis[]): Analysis | null;
  /** The languages among those that Lindero reads in which an article will be read: what own terms are needed for. @throws as `analyse` */
  languagesOf(article: Article): readonly Lang[];
  /**
   * What a lexicon says of one of its entries, in the language of the interface.
   * @param id `Term.entry`, `Term.sense` or `Predicate.frame`
   * @returns null for an unknown id, and for a term of the reader's own: `explainOwnTerm` knows those
   */
  explain(id: string, lang: Lang): Explanation | null;
  /**
   * Compiles a language before its first article: some tens of milliseconds, nothing where that is done.
   * @throws RangeError where something in its lexicons cannot be read; its words say what. Each article in that language then throws the same
   */
  prepare(lang: Lang): void;
}

/** Makes an engine. Nothing is compiled yet: each language is when it is first met, or by `prepare`, once. */
export function createEngine(lexicons: Lexicons): Engine {
  const compiled = new Map<Lang, Resources>();
  const resourcesOf = (lang: Lang): Resources => {
    const known = compiled.get(lang);
    if (known) return known;
    const resources = compileLanguage(lexicons, lang);
    compiled.set(lang, resources);
    return resources;
  };
  const findIn = (article: Article, lang: Lang, own: OwnTermsByLanguage, tokens?: Tokens): [Document, Findings] => {
    const document = readDocument(article, lang, tokens);
    return [document, findAll(document, resourcesOf(lang), own[lang] ?? null, inContext(article, lang))];
  };
  const join = (article: Article, units: readonly Unit[], parts: readonly Analysis[]): Analysis => {
    const main = mainOf(units, parts);
    if (main === null) return unread(parts[0]?.detected ?? 'und');
    const findings = joinUnits(units, parts, main, namesOfStates(resourcesOf(main).grammar.gazetteer));
    return sumUp(readDocument(withoutStarts(article), main), findings, lexicons.keyWeights);
  };
  const soundUnits = (article: Article): Unit[] => {
    const shape = shapeFault(article);
    if (shape !== null) throw new TypeError(shape);
    const fault = articleFault(article);
    if (fault !== null) throw new RangeError(fault);
    return unitsOf(article);
  };
  const analyseOne = (given: Article, own: OwnTermsByLanguage): Analysis => {
    const article = withoutNotes(given);
    const tokens = tokensOf(article);
    const tongues = readTongues(article, tokens);
    const { main, blocks } = tongues;
    if (!isRead(main)) return unread(main);
    if (blocks === null) return sumUp(...findIn(article, main, own, tokens), lexicons.keyWeights);
    const parts = languagesIn(tongues).map(
      (lang) =>
        findIn(
          blocksOf(article, (block) => blocks[block] === lang),
          lang,
          own,
        )[1],
    );
    const whole = readDocument(
      blocksOf(article, (block) => isRead(blocks[block] ?? '')),
      main,
    );
    return sumUp(whole, joinFindings(parts, namesOfStates(resourcesOf(main).grammar.gazetteer)), lexicons.keyWeights);
  };
  return {
    analyse(article, own = {}) {
      const units = soundUnits(article);
      const parts = units.map((unit) => analyseOne(unit.article, own));
      return units.length === 0 ? analyseOne(article, own) : join(article, units, parts);
    },
    join(article, parts) {
      const units = soundUnits(article);
      return units.length === 0 || units.length !== parts.length ? null : join(article, units, parts);
    },
    languagesOf(given) {
      soundUnits(given);
      const article = withoutNotes(given);
      return languagesIn(readTongues(article, tokensOf(article)));
    },
    explain: explainerOf(lexicons),
    prepare: (lang) => void resourcesOf(lang),
  };
}

/** The languages that will be read, the main one first; none where the main one is not read. */
function languagesIn({ main, blocks }: Tongues): Lang[] {
  return isRead(main) ? [...new Set([main, ...(blocks ?? []).filter(isRead)])] : [];
}

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
