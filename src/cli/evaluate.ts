import { articleFromText, type Engine } from '../core/index.ts';
import type { GoldArticle } from './gold/article.ts';
import { readGold } from './gold/files.ts';
import { type Prediction, type Predictions, readPredictions } from './gold/prediction.ts';
import { score } from './gold/score.ts';
import type { Figures } from './gold/tally.ts';
import { writeLine } from './output.ts';
import { report } from './report.ts';

/** What to print. */
export interface EvaluateOptions {
  /** One JSON object instead of a table. */
  readonly json?: boolean;
  /** Also what was missed or found in error. */
  readonly misses?: boolean;
  /** Only the articles whose number is odd, or even. */
  readonly half?: string;
  /** A file of JSON lines to score instead of this engine's own analyses. */
  readonly predictions?: string;
}

/** Analyses gold articles with the engine. */
export function predict(engine: Engine, articles: readonly GoldArticle[]): Map<string, Prediction> {
  return new Map(articles.map(({ id, text, title, lang }) => [id, engine.analyse(articleFromText(text, title, lang))]));
}

/**
 * Analyses and scores the gold files of some folders (codebook, section 8).
 * @returns the exit code: 0, or 1 where a gold file or a prediction cannot be read or does not validate; without any that can be, no figures
 */
export async function evaluate(engine: Engine, paths: readonly string[], options: EvaluateOptions): Promise<number> {
  const { articles: all, problems } = readGold(paths);
  const articles = options.half === undefined ? all : all.filter((article) => halfOf(article.id) === options.half);
  const told: Predictions =
    options.predictions === undefined ? { predictions: predict(engine, articles), problems: [] } : readPredictions(options.predictions);
  const faults = [...problems, ...told.problems];
  for (const fault of faults) report(fault);
  if (told.problems.length > 0 || (problems.length > 0 && all.length === 0)) return 1;
  const { figures, misses } = score(articles, told.predictions);
  if (options.misses) for (const miss of misses) await writeLine(miss);
  await writeLine(options.json ? JSON.stringify(figures) : table(figures));
  return faults.length > 0 ? 1 : 0;
}

/** Rules are written on one half of a corpus and checked on the other: an article's number tells its half. */
const halfOf = (id: string): string => (Number(/\d+$/.exec(id)?.[0] ?? 0) % 2 === 0 ? 'even' : 'odd');

/** Figures as aligned lines, three decimals. */
function table(figures: Figures): string {
  const show = (figure: Figures[string]): string => {
    if (typeof figure === 'number') return Number.isInteger(figure) ? String(figure) : figure.toFixed(3);
    if ('share' in figure) return `${figure.share.toFixed(3)}  (of ${figure.of})`;
    const { precision, recall, f1, gold, predicted } = figure;
    return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (gold ${gold}, predicted ${predicted})`;
  };
  return Object.entries(figures)
    .map(([name, figure]) => `${name.padEnd(32)} ${show(figure)}`)
    .join('\n');
}
