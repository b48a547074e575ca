/** Page states for tests: from gold articles (their marks, quotes and statements as the annotators gave them), invented, and bad. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle } from '../../../../src/cli/gold/article.ts';
import { parseGold } from '../../../../src/cli/gold/parse.ts';
import { balance } from '../../../../src/core/summary/balance.ts';
import { articleFromText } from '../../../../src/core/text/article.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import type { Actor, Analysis, Lang, Quote, Span, Statement, Term, Theme } from '../../../../src/core/types.ts';
import type { PageMeta, PageState } from '../../../../src/protocol/messages.ts';
import { spanAt } from '../../../../src/ui/view/text.ts';

const GOLD = join(process.cwd(), 'tests/corpus/gold');

/** What a page of news says of itself. */
export const PAGE: PageMeta = {
  url: 'https://news.example/world/article-1?id=7',
  title: 'A headline, with “marks” and a comma',
  site: 'news.example',
  byline: 'Ana Pérez',
  date: '2026-11-20',
  lang: 'en',
  translated: false,
};

/** A state in which nothing was read. */
export function stateWithout(phase: PageState['phase'], reason: PageState['reason'] = null, page: Partial<PageMeta> = {}): PageState {
  return {
    session: 1,
    revision: 1,
    phase,
    reason,
    page: { ...PAGE, ...page },
    text: '',
    analysis: null,
    counts: { sovereignty: 0, cartel: 0, intervention: 0 },
  };
}

/** A state with a result. */
export function stateWith(text: string, analysis: Analysis, page: Partial<PageMeta> = {}): PageState {
  const count = (theme: Theme) => analysis.terms.filter((term) => term.theme === theme).length;
  return {
    session: 1,
    revision: 2,
    phase: 'marked',
    reason: null,
    page: { ...PAGE, lang: analysis.lang ?? '', ...page },
    text,
    analysis,
    counts: { sovereignty: count('sovereignty'), cartel: count('cartel'), intervention: count('intervention') },
  };
}

/** An analysis of nothing. */
export function emptyAnalysis(lang: Lang | null = 'en'): Analysis {
  return {
    schema: 1,
    lang,
    detected: lang ?? 'fr',
    sentences: [],
    terms: [],
    quotes: [],
    actors: [],
    statements: [],
    key: [],
    headline: { verdict: 'none', words: [] },
  };
}

/** The state of a page that holds a gold article. */
export function goldState(id: string): PageState {
  const file = parseGold(readFileSync(join(GOLD, `${id}.xml`), 'utf8'), id);
  const gold = file.article;
  const lang: Lang = gold.lang === 'es' ? 'es' : 'en';
  return stateWith(gold.text, goldAnalysis(gold, lang), { title: gold.title, url: `https://news.example/${id}` });
}

function goldAnalysis(gold: GoldArticle, lang: Lang): Analysis {
  const { sentences } = readDocument(articleFromText(gold.text, gold.title, lang), lang);
  const spans = sentences.map(({ start, end }) => ({ start, end }));
  const statements = gold.statements.map((statement): Statement => statementOf(statement, gold));
  return {
    ...emptyAnalysis(lang),
    sentences: spans,
    terms: gold.terms.map((term): Term => termOf(term, spans, gold)),
    quotes: gold.quotes.map((quote): Quote => quoteOf(quote)),
    actors: gold.actors.map((actor): Actor => actorOf(actor, statements, gold.text)),
    statements,
    key: gold.key.map((id) => gold.quotes.findIndex((quote) => quote.id === id)),
    headline: { verdict: 'ok', words: [] },
  };
}

function termOf(term: GoldArticle['terms'][number], sentences: readonly Span[], gold: GoldArticle): Term {
  const quote = gold.quotes.findIndex(({ start, end }) => start <= term.start && term.end <= end);
  const { start, end, theme } = term;
  return {
    start,
    end,
    theme,
    entry: `en/${theme}/gold`,
    sense: null,
    sentence: Math.max(0, spanAt(sentences, start)),
    quote: quote < 0 ? null : quote,
  };
}

function quoteOf({ start, end, type, actor, speaker, cue }: GoldArticle['quotes'][number]): Quote {
  return {
    start,
    end,
    type,
    actor: actor === 'author' ? null : actor,
    speaker,
    cue,
    cueLemma: null,
    cueClass: 'neutral',
    rule: 'cue-that',
    resolution: speaker === null ? 'carried' : 'name',
  };
}

function statementOf(statement: GoldArticle['statements'][number], gold: GoldArticle): Statement {
  const { start, end, actor, stance, conditional } = statement;
  const quote = gold.quotes.findIndex((each) => each.actor === actor && each.start < end && start < each.end);
  const found = gold.quotes[quote];
  return {
    start,
    end,
    actor,
    stance,
    conditional,
    strength: stance === 'neither' ? 0 : 1,
    taking: 0,
    sides: [],
    evidence: {
      holder: found?.speaker ? 'description' : 'carried',
      holderSpan: found?.speaker ?? null,
      quote: quote < 0 ? null : quote,
      predicate: null,
      target: gold.terms.find((term) => term.theme === 'intervention' && term.start >= start && term.end <= end) ?? null,
      scope: { negations: [], conditions: [], modals: [], question: false },
      wording: null,
      rule: stance === 'neither' ? 'no-side' : 'own-words',
      inferred: false,
      otherwise: 'neither',
    },
  };
}

function actorOf(actor: GoldArticle['actors'][number], statements: readonly Statement[], text: string): Actor {
  const start = text.indexOf(actor.name);
  const own = statements.filter((statement) => statement.actor === actor.id);
  return {
    id: actor.id,
    name: actor.name,
    kind: 'person',
    aliases: actor.aka,
    mentions: start < 0 ? [] : [{ start, end: start + actor.name.length, resolution: 'name' }],
    // an annotator's statements are stated outright
    ...balance(
      own.map((statement) => ({ ...statement, strength: 2 })),
      { kind: 'person', heard: 'quoted' },
    ),
  };
}
