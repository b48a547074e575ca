#!/usr/bin/env node
// Learns what makes a key quote (src/lexicons/stance/key-weights.json) from the key quotes of the corpora of articles, and shows by
// cross-validation over articles how many of the first three chosen are among them. Deterministic; takes some twenty seconds.
//   node scripts/train-key-quotes.mjs            figures
//   node scripts/train-key-quotes.mjs --write    also writes the weights learned from all articles
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logistic, rounded } from './logistic.mjs';
import { CORPORA, LEARNED, loadEngine, prepareAll } from './stance-input.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDS = 15;
const FIRST = 3;
/** Light: eight weights from some two thousand quotes. */
const PENALTY = 0.001;

const engine = await loadEngine(root);
const { lexicons } = engine;

/** An article's attributed quotes with their features, and whether each is one of its key quotes. */
function prepare(p) {
  const { article, document, terms, quotes } = p;
  const wanted = article.quotes.filter((quote) => article.key.includes(quote.id));
  const statements = engine.readStances(p.reading, terms, quotes, p.cast, p.frames, lexicons.weights);
  const isKey = quotes.map((quote) => wanted.some((gold) => engine.coversHalf(gold, quote)));
  const rows = quotes.flatMap((quote, index) =>
    quote.actor === null ? [] : [[engine.keyFeatures(document, terms, quote, statements), Number(isKey[index])]],
  );
  return { ...p, statements, isKey, rows };
}

/** Weights for both languages; the bias tells nothing among the quotes of one article. */
function learn(prepared) {
  const rows = prepared.filter(({ corpus }) => LEARNED.includes(corpus)).flatMap((p) => p.rows);
  const { bias, ...weights } = rounded(logistic(Object.keys(lexicons.keyWeights), rows, PENALTY));
  return weights;
}

/** How many of the first three are right. */
function score({ document, terms, quotes, statements, isKey }, weights) {
  const first = engine.keyQuotes(document, terms, quotes, statements, weights).slice(0, FIRST);
  return [first.filter((index) => isKey[index]).length, first.length];
}

const folders = CORPORA.map((name) => join(root, 'tests/corpus', name));
const articles = prepareAll(engine, folders, 'pipeline')
  .filter((p) => p.article.key.length > 0)
  .map(prepare);
const totals = new Map();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = learn(articles.filter((_, i) => i % FOLDS !== fold));
  for (const p of articles.filter((_, i) => i % FOLDS === fold)) {
    const part = `${p.corpus} ${p.number % 2 === 0 ? 'even' : 'odd'} ${p.article.lang}`;
    const [right, all] = totals.get(part) ?? [0, 0];
    const [more, of] = score(p, weights);
    totals.set(part, [right + more, all + of]);
  }
}
for (const [part, [right, all]] of [...totals].sort())
  console.log(`cross-validated, ${part}: ${(right / all).toFixed(2)} of the first three (${all})`);
const final = learn(articles);
console.log(JSON.stringify(final));
if (process.argv.includes('--write'))
  writeFileSync(join(root, 'src/lexicons/stance/key-weights.json'), `${JSON.stringify(final, null, 2)}\n`);
