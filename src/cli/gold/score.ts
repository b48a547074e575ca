/**
 * Scores predictions against gold articles as the codebook's section 8 says. Stance is measured as in SemEval-2016, task 6:
 * the mean of the F1 of favor and of against (https://aclanthology.org/S16-1003).
 */
import { type Span, THEMES } from '../../core/types.ts';
import type { GoldArticle } from './article.ts';
import { coversHalf, matchSpans, overlap } from './match.ts';
import { sameName } from './names.ts';
import type { Prediction } from './prediction.ts';
import { type Figures, type Score, Tally } from './tally.ts';

/** The figures and, a line each, what was missed or found in error. */
export interface ScoreReport {
  readonly figures: Figures;
  readonly misses: readonly string[];
}

/** What is counted of the traps of one language. */
interface Traps {
  words: number;
  alarms: number;
  statements: number;
}

const AUTHOR = ['author', 'the article', 'el autor', 'the writer'];

/** One article and what was predicted of it. */
class Case {
  readonly article: GoldArticle;
  readonly prediction: Prediction;
  readonly tally: Tally;

  constructor(article: GoldArticle, prediction: Prediction, tally: Tally) {
    this.article = article;
    this.prediction = prediction;
    this.tally = tally;
  }

  name(figure: string): string {
    return `${figure} ${this.article.lang}`;
  }

  miss(kind: string, span: Span, extra = ''): void {
    this.missNamed(kind, this.article.text.slice(span.start, span.end).slice(0, 90), extra);
  }

  missNamed(kind: string, words: string, extra: string): void {
    this.tally.misses.push(`${this.article.id} ${kind} ${extra} ${JSON.stringify(words)}`);
  }

  /** The names under which a gold actor is right. */
  goldNames(id: string): readonly string[] {
    const actor = this.article.actors.find((one) => one.id === id);
    return actor ? [actor.name, ...actor.aka] : AUTHOR;
  }

  predictedName(id: string | null): string {
    if (id === 'author') return 'author';
    return this.prediction.actors.find((actor) => actor.id === id)?.name ?? '';
  }

  isActor(goldId: string, predictedId: string | null): boolean {
    const name = this.predictedName(predictedId);
    return this.goldNames(goldId).some((alias) => sameName(alias, name));
  }
}

function scoreTerms(one: Case): void {
  for (const theme of THEMES) {
    const gold = one.article.terms.filter((term) => term.theme === theme);
    const predicted = one.prediction.terms.filter((term) => term.theme === theme);
    const matching = matchSpans(gold, predicted, (g, p) => overlap(g, p) > 0);
    one.tally.addMatching(`terms ${theme} ${one.article.lang}`, matching);
    one.tally.addMatching(one.name('terms all'), matching);
    const exact = matching.pairs.filter(([g, p]) => g.start === p.start && g.end === p.end).length;
    one.tally.add(one.name('terms exact'), exact, gold.length - exact, predicted.length - exact);
    for (const hit of matching.pairs) if (hit[1].metaphor) one.tally.addCase(one.name('terms metaphors right'), true);
    for (const term of matching.extra) if (term.metaphor) one.tally.addCase(one.name('terms metaphors right'), false);
    for (const term of matching.missed) one.miss('term missed', term, theme);
    for (const term of matching.extra) one.miss('term false', term, theme);
  }
}

function scoreTrap(one: Case, traps: Traps): void {
  const { article, prediction } = one;
  traps.words += article.text.split(/\s+/).length;
  traps.alarms += prediction.terms.filter((term) => !article.terms.some((g) => g.theme === term.theme && overlap(g, term) > 0)).length;
  const sided = prediction.statements.filter((statement) => statement.stance !== 'neither');
  traps.statements += sided.filter((statement) => !article.statements.some((g) => overlap(g, statement) > 0)).length;
}

function scoreQuotes(one: Case): void {
  const { tally } = one;
  const matching = matchSpans(one.article.quotes, one.prediction.quotes, coversHalf);
  tally.addMatching(one.name('quotes all'), matching);
  tally.addMatching(one.name('quotes direct'), matching, (quote) => quote.type === 'direct');
  tally.addMatching(one.name('quotes reported'), matching, (quote) => quote.type !== 'direct');
  for (const [gold, quote] of matching.pairs) {
    const given = quote.actor !== null;
    const right = given && one.isActor(gold.actor, quote.actor);
    tally.addCase(one.name(gold.type === 'direct' ? 'speaker direct' : 'speaker reported'), right);
    tally.addCase(one.name('speaker given'), given);
    if (given) tally.addCase(one.name('speaker right where given'), right);
    tally.addCase(one.name('quote type'), gold.type === quote.type);
    if (!right) one.miss('speaker wrong', gold, `${one.goldNames(gold.actor)[0]} / ${one.predictedName(quote.actor) || 'none'}`);
  }
  for (const quote of matching.missed) one.miss('quote missed', quote, quote.type);
  for (const quote of matching.extra) one.miss('quote false', quote, quote.type);
}

function scoreStances(one: Case): void {
  const { article, prediction, tally } = one;
  const explicit = (span: Span) => article.terms.some((term) => term.theme === 'intervention' && overlap(term, span) > 0);
  for (const label of ['favor', 'against'] as const) {
    const gold = article.statements.filter((statement) => statement.stance === label);
    const predicted = prediction.statements.filter((statement) => statement.stance === label);
    const matching = matchSpans(gold, predicted, coversHalf);
    tally.addMatching(`stance ${label} ${article.lang}`, matching);
    tally.addMatching(`stance explicit ${label} ${article.lang}`, matching, explicit);
    for (const [g, p] of matching.pairs) {
      const right = one.isActor(g.actor, p.actor);
      tally.addCase(one.name('holder'), right);
      tally.addCase(one.name('conditional'), g.conditional === p.conditional);
      if (!right) one.miss('holder wrong', g, `${one.goldNames(g.actor)[0]} / ${one.predictedName(p.actor) || 'none'}`);
    }
    for (const statement of matching.missed) one.miss('stance missed', statement, label);
    for (const statement of matching.extra) one.miss('stance false', statement, label);
  }
}

function scoreActors(one: Case): void {
  for (const actor of one.article.actors) {
    if (actor.stance === 'none') continue;
    const names = [actor.name, ...actor.aka];
    const found = one.prediction.actors.filter((other) => other.stance !== 'none' && names.some((name) => sameName(name, other.name)));
    // one answer an actor: the exact name's, else the first's
    const answer = found.find((other) => names.some((name) => name.toLowerCase() === other.name.toLowerCase())) ?? found[0];
    one.tally.addCase(one.name('actor stance'), answer?.stance === actor.stance);
    if (answer?.stance !== actor.stance) one.missNamed('actor wrong', actor.name, `${actor.stance} / ${answer?.stance ?? 'none'}`);
    if (answer?.firm) one.tally.addCase(one.name('firm actor stance right'), answer.stance === actor.stance);
    one.tally.addCase(one.name('firm actor stance given'), answer?.firm === true);
  }
  scoreShown(one);
}

/** Of the actors that a reader is shown as firm those that are right; one that the gold gives no stance, or does not know, is wrong. */
function scoreShown(one: Case): void {
  const { article, prediction, tally } = one;
  const isOf = (shown: string, names: readonly string[]): boolean => names.some((other) => sameName(other, shown));
  for (const shown of prediction.actors.filter(({ firm, stance }) => firm && stance !== 'none')) {
    const same = article.actors.some(({ name: own, aka, stance }) => stance === shown.stance && isOf(shown.name, [own, ...aka]));
    tally.addCase(one.name('firm actor as shown right'), same);
    if (!same) one.missNamed('sure in error', shown.name, shown.stance);
  }
}

function scoreKeyQuotes(one: Case): void {
  const wanted = one.article.quotes.filter((quote) => one.article.key.includes(quote.id));
  const first = [...new Set(one.prediction.key)].slice(0, 3).flatMap((index) => one.prediction.quotes[index] ?? []);
  for (let i = 0; i < Math.min(3, wanted.length); i += 1) {
    const quote = first[i];
    one.tally.addCase(one.name('key quotes'), quote !== undefined && wanted.some((gold) => coversHalf(gold, quote)));
  }
}

const NOTHING: Prediction = { terms: [], quotes: [], actors: [], statements: [], key: [] };

/**
 * Scores all articles.
 * @param predictions by article id; an article without one counts as if nothing was found
 */
export function score(articles: readonly GoldArticle[], predictions: ReadonlyMap<string, Prediction>): ScoreReport {
  const tally = new Tally();
  const traps = new Map<string, Traps>();
  for (const article of articles) {
    const one = new Case(article, predictions.get(article.id) ?? NOTHING, tally);
    scoreTerms(one);
    if (article.genre === 'trap') scoreTrap(one, trapsOf(traps, article.lang));
    else for (const part of [scoreQuotes, scoreStances, scoreActors, scoreKeyQuotes]) part(one);
  }
  const figures: Record<string, Figures[string]> = { articles: articles.length, ...withMeans(tally.figures()) };
  for (const [lang, { words, alarms, statements }] of traps) {
    figures[`trap statements taking a side ${lang}`] = statements;
    figures[`trap alarms per 1000 words ${lang}`] = (1000 * alarms) / words;
  }
  return { figures, misses: tally.misses };
}

function trapsOf(traps: Map<string, Traps>, lang: string): Traps {
  const known = traps.get(lang) ?? { words: 0, alarms: 0, statements: 0 };
  traps.set(lang, known);
  return known;
}

/** Adds the mean F1 of favor and against, over all sentences and over those that name an intervention. */
function withMeans(figures: ReturnType<Tally['figures']>): Record<string, Figures[string]> {
  const result: Record<string, Figures[string]> = { ...figures };
  const f1 = (name: string) => (figures[name] as Score | undefined)?.f1;
  for (const lang of ['en', 'es']) {
    for (const kind of ['stance', 'stance explicit']) {
      const [favor, against] = [f1(`${kind} favor ${lang}`), f1(`${kind} against ${lang}`)];
      if (favor !== undefined && against !== undefined) result[`${kind} favg ${lang}`] = (favor + against) / 2;
    }
  }
  return result;
}
