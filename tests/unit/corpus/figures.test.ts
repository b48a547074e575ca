/** The published figures hold: see `npm run evaluate`. */
import { readFileSync } from 'node:fs';
import { predict } from '../../../src/cli/evaluate.ts';
import { readGold } from '../../../src/cli/gold/files.ts';
import { score } from '../../../src/cli/gold/score.ts';
import type { Figures } from '../../../src/cli/gold/tally.ts';
import { createEngine } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

/** A change may cost a figure this much before the test fails: less than one mention in a hundred. */
const SLACK = 0.01;

const published: Figures = JSON.parse(readFileSync('tests/corpus/figures.json', 'utf8'));
const { articles } = readGold(['tests/corpus/gold']);
const { figures } = score(articles, predict(createEngine(lexicons), articles));

const figureOf = (figure: Figures[string] | undefined): number => {
  if (figure === undefined) return 0;
  if (typeof figure === 'number') return figure;
  return 'share' in figure ? figure.share : figure.f1;
};

const isTrap = (name: string): boolean => name.startsWith('trap');
const rising = Object.keys(published).filter((name) => name !== 'articles' && !isTrap(name));

it.each(rising)('%s does not fall', (name) => {
  expect(figureOf(figures[name])).toBeGreaterThanOrEqual(figureOf(published[name]) - SLACK);
});

it.each(Object.keys(published).filter(isTrap))('%s do not rise', (name) => {
  expect(figureOf(figures[name])).toBeLessThanOrEqual(figureOf(published[name]) + SLACK);
});

it('is scored on the whole corpus', () => {
  expect(figures.articles).toBe(published.articles);
});
