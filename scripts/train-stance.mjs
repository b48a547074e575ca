#!/usr/bin/env node
// Learns the weights of the stance model (src/lexicons/stance/weights.json) from the corpora of articles, and shows by cross-validation
// over articles what they are worth on articles that were not learned from. Deterministic; takes half a minute.
//   node scripts/train-stance.mjs              figures on what the engine reads by itself
//   node scripts/train-stance.mjs --gold       the same with gold terms, quotes and actors
//   node scripts/train-stance.mjs --misses     lists what is wrong in the articles with odd numbers of each
//   node scripts/train-stance.mjs --write      also writes the weights learned from all articles
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaUnderCurve } from './area.mjs';
import { logistic, rounded } from './logistic.mjs';
import { CORPORA, LEARNED, loadEngine, prepareAll } from './stance-input.mjs';
import { printFigures } from './stance-score.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const weightsFile = join(root, 'src/lexicons/stance/weights.json');
const asked = new Set(process.argv.slice(2));
const FOLDS = 10;
const ROUNDS = 3;
/** F1 counts a missed statement as much as a false one, so the line for taking a side lies below even odds. */
const SHIFT = 0.9;

/** The gold label of a candidate: its holder's statement in its sentence, or "none". */
function labelOf({ article, document, goldId }, candidate) {
  const { start, end } = document.sentences[candidate.sentence];
  const half = (s) => Math.min(s.end, end) - Math.max(s.start, start) > (end - start) / 2;
  return article.statements.find((s) => s.actor === goldId(candidate.actor) && half(s))?.stance ?? 'none';
}

const sided = (label) => label === 'favor' || label === 'against';
const featureNames = (w) => Object.keys(w).filter((key) => key !== 'bias');

/** Learns both models; the later rounds see the actors' balances as the weights of the round before make them. */
function learn(engine, prepared, start) {
  let weights = start;
  const learned = prepared.filter(({ corpus }) => LEARNED.includes(corpus));
  for (let n = 0; n < ROUNDS; n += 1) {
    const rows = learned.flatMap((p) => score(engine, p, weights).map((scored) => ({ scored, label: labelOf(p, scored.candidate) })));
    const side = rows.filter(({ label }) => sided(label)).map(({ scored, label }) => [scored.side, label === 'favor' ? 1 : 0]);
    const taking = rows.map(({ scored, label }) => [scored.taking, sided(label) ? 1 : 0]);
    weights = {
      side: rounded(logistic(featureNames(start.side), side, 0.003)),
      taking: rounded(logistic(featureNames(start.taking), taking, 0.001)),
    };
    weights.taking.bias = Math.round((weights.taking.bias + SHIFT) * 100) / 100;
  }
  return weights;
}

const score = (engine, p, weights) => engine.scoreCandidates(p.scene, p.candidates, p.subject, p.roles, weights);

function predict(engine, p, weights) {
  const statements = engine.readStances(p.reading, p.terms, p.quotes, p.cast, p.frames, weights);
  return { ...p, statements, ...engine.summarise(p.document, p.terms, p.quotes, p.cast.members, statements, engine.lexicons.keyWeights) };
}

const engine = await loadEngine(root);
const stored = JSON.parse(readFileSync(weightsFile, 'utf8'));
const folders = CORPORA.map((name) => join(root, 'tests/corpus', name));
const prepared = prepareAll(engine, folders, asked.has('--gold') ? 'gold' : 'pipeline');
const articles = prepared.filter((p) => p.article.genre !== 'trap');
const crossed = prepared.filter((p) => p.article.genre === 'trap').map((p) => predict(engine, p, stored));
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = learn(
    engine,
    articles.filter((_, i) => i % FOLDS !== fold),
    stored,
  );
  crossed.push(...articles.filter((_, i) => i % FOLDS === fold).map((p) => predict(engine, p, weights)));
}
const odd = (p) => p.number % 2 === 1;
const PARTS = CORPORA.flatMap((corpus) => [
  [`${corpus} odd`, (p) => p.corpus === corpus && odd(p)],
  [`${corpus} even`, (p) => p.corpus === corpus && !odd(p)],
]);
for (const [name, isIn] of PARTS)
  printFigures(engine, `cross-validated, ${name}`, crossed.filter(isIn), asked.has('--misses') && name.endsWith('odd'));
/** How well the wording alone tells the side of the sentences that take one; no article was learned from for it. */
function wordingAlone(some, lang) {
  const rows = some
    .filter((p) => p.article.lang === lang)
    .flatMap((p) => p.candidates.map((candidate) => [candidate.leaning.side, labelOf(p, candidate)]))
    .filter(([, label]) => sided(label));
  return areaUnderCurve(rows.map(([score, label]) => [score, label === 'favor']));
}
for (const [name, isIn] of PARTS)
  console.log(
    `wording alone, ${name}: area under the curve ${['en', 'es'].map((lang) => `${lang} ${wordingAlone(articles.filter(isIn), lang)}`).join(' ')}`,
  );
const final = learn(engine, articles, stored);
console.log(JSON.stringify(final));
for (const [name, isIn] of PARTS)
  printFigures(
    engine,
    `learned from all, ${name}`,
    prepared.filter(isIn).map((p) => predict(engine, p, final)),
  );
if (asked.has('--write')) writeFileSync(weightsFile, `${JSON.stringify(final, null, 2)}\n`);
