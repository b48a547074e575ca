import { type QuoteType, type Span, type Stance, THEMES, type Theme } from '../../core/types.ts';

/** A quote of a gold file; `actor` is an actor's id or `author`. */
export interface GoldQuote extends Span {
  readonly id: string;
  readonly type: QuoteType;
  readonly actor: string;
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** A hand-annotated article: what two careful people agreed on. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly genre: string;
  readonly title: string;
  readonly text: string;
  readonly terms: readonly (Span & { readonly theme: Theme })[];
  readonly quotes: readonly GoldQuote[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly aka: readonly string[];
    readonly stance: Stance | 'none';
  }[];
  readonly statements: readonly (Span & { readonly actor: string; readonly stance: Stance; readonly conditional: boolean })[];
  /** Ids of the key quotes. */
  readonly key: readonly string[];
}

const GENRES = new Set(['wire', 'analysis', 'opinion', 'interview', 'liveblog', 'release', 'local', 'trap']);
const STANCES = new Set<string>(['favor', 'against', 'neither']);

/** What contradicts the codebook in an article that parses; empty where nothing does. */
export function checkGold(article: GoldArticle): string[] {
  const problems: string[] = [];
  const expect = (right: boolean, problem: string) => {
    if (!right) problems.push(problem);
  };
  const { text } = article;
  const show = (span: Span) => JSON.stringify(text.slice(span.start, span.end).slice(0, 60));
  expect(article.id !== '', 'no id');
  expect(article.lang === 'en' || article.lang === 'es', `lang "${article.lang}"`);
  expect(GENRES.has(article.genre), `genre "${article.genre}"`);
  expect(article.title !== '', 'no title <h>');
  article.terms.forEach((term, i) => {
    expect(THEMES.includes(term.theme), `theme "${term.theme}" on ${show(term)}`);
    expect(i === 0 || (article.terms[i - 1]?.end ?? 0) <= term.start, `terms overlap at ${show(term)}`);
  });
  const actors = new Set([...article.actors.map((actor) => actor.id), 'author']);
  for (const quote of article.quotes) {
    expect(['direct', 'indirect', 'mixed'].includes(quote.type), `quote ${quote.id}: type "${quote.type}"`);
    expect(actors.has(quote.actor), `quote ${quote.id}: unknown actor "${quote.actor}"`);
  }
  const withStance = new Set(article.statements.map((statement) => statement.actor));
  for (const actor of article.actors) {
    expect(actor.stance === 'none' || STANCES.has(actor.stance), `actor ${actor.id}: stance "${actor.stance}"`);
    expect((actor.stance !== 'none') === withStance.has(actor.id), `actor ${actor.id}: stance and statements disagree`);
  }
  for (const statement of article.statements) {
    expect(actors.has(statement.actor), `statement: unknown actor "${statement.actor}"`);
    expect(STANCES.has(statement.stance), `statement: stance "${statement.stance}"`);
  }
  const quotes = new Set(article.quotes.map((quote) => quote.id));
  for (const id of article.key) expect(quotes.has(id), `key names unknown quote "${id}"`);
  return problems;
}
