#!/usr/bin/env node
// Learns the weights of the stance model (src/lexicons/stance/weights.json) from the gold articles, and shows by cross-validation
// over articles what they are worth on articles that were not learned from. Deterministic; takes half a minute.
//   node scripts/train-stance.mjs            cross-validated figures, and those of the weights in the repository
//   node scripts/train-stance.mjs --write    also writes the weights learned from all articles
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { goldArticles, goldCast, goldQuotes, goldTerms } from './stance-gold.mjs';
import { diagnose, scoreArticles } from './stance-score.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const weightsFile = join(root, 'src/lexicons/stance/weights.json');
const FOLDS = 10;
const ROUNDS = 3;

/** The engine, bundled for node. */
async function loadEngine() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'lindero-stance-')), 'engine.mjs');
  const contents = [
    'core/text/article.ts',
    'core/text/document.ts',
    'core/stance/index.ts',
    'core/stance/scene.ts',
    'core/stance/candidates.ts',
    'core/stance/decide.ts',
    'core/summary/index.ts',
    'core/stance/roles.ts',
    'core/stance/subject.ts',
    'core/nlp/reading.ts',
    'core/nlp/grammar.ts',
    'lexicons/grammar.ts',
    'lexicons/stance.ts',
  ]
    .map((file) => `export * from './src/${file}';`)
    .join('\n');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** Everything of an article that does not depend on the weights. */
function prepare(engine, tables, grammars, article) {
  const document = engine.readDocument(engine.articleFromText(article.text, article.title, article.lang), article.lang);
  const reading = engine.read(document, grammars[article.lang]);
  const cast = goldCast(article);
  const terms = goldTerms(article);
  const quotes = goldQuotes(article).map((quote) => ({ ...quote, actor: idOf(article, quote.actor) }));
  const scene = engine.readScene(reading, terms, quotes);
  const subject = engine.readSubject(scene, tables[article.lang]);
  const candidates = subject.named.includes(true) ? engine.findCandidates(scene, tables[article.lang], cast) : [];
  const roles = engine.readRoles(scene, cast);
  return { article, document, reading, subject, roles, cast, terms, quotes, scene, candidates };
}

const idOf = (article, id) => (article.actors.find((actor) => actor.id === id)?.name === 'author' ? 'author' : id);

/** The gold label of a candidate: its holder's statement in its sentence, or "none". */
function labelOf({ article, document }, candidate) {
  const { start, end } = document.sentences[candidate.sentence];
  const statement = article.statements.find(
    (s) => idOf(article, s.actor) === candidate.actor && Math.min(s.end, end) - Math.max(s.start, start) > (end - start) / 2,
  );
  return statement?.stance ?? 'none';
}

/** Logistic regression by full-batch gradient descent with an L2 penalty; rows are [features, label 0 or 1]. */
function logistic(keys, rows, penalty) {
  const w = Object.fromEntries([...keys, 'bias'].map((key) => [key, 0]));
  for (let step = 0; step < 600; step += 1) {
    const gradient = Object.fromEntries([...keys, 'bias'].map((key) => [key, 0]));
    for (const [x, y] of rows) {
      const z = keys.reduce((sum, key) => sum + w[key] * x[key], w.bias);
      const error = 1 / (1 + Math.exp(-z)) - y;
      for (const key of keys) gradient[key] += error * x[key];
      gradient.bias += error;
    }
    for (const key of [...keys, 'bias']) w[key] -= (1.5 * gradient[key]) / rows.length + (key === 'bias' ? 0 : penalty * w[key]);
  }
  return w;
}

const round = (w) => Object.fromEntries(Object.entries(w).map(([key, value]) => [key, Math.round(value * 100) / 100]));

/** Learns both models; the second and third round see priors made with the weights of the round before. */
function learn(engine, prepared, start) {
  let weights = start;
  for (let n = 0; n < ROUNDS; n += 1) {
    const rows = prepared.flatMap((p) =>
      engine
        .scoreCandidates(p.scene, p.candidates, p.subject, p.roles, weights)
        .map((scored) => ({ scored, label: labelOf(p, scored.candidate) })),
    );
    const sided = rows.filter(({ label }) => label === 'favor' || label === 'against');
    const side = logistic(
      Object.keys(start.side).filter((k) => k !== 'bias'),
      sided.map(({ scored, label }) => [scored.side, label === 'favor' ? 1 : 0]),
      0.003,
    );
    const taking = logistic(
      Object.keys(start.taking).filter((k) => k !== 'bias'),
      rows.map(({ scored, label }) => [scored.taking, label === 'favor' || label === 'against' ? 1 : 0]),
      0.001,
    );
    taking.bias += SHIFT;
    weights = { side: round(side), taking: round(taking) };
  }
  return weights;
}

/** F1 counts a missed statement as much as a false one, so the line lies below even odds. */
const SHIFT = Number(process.env.SHIFT ?? 0.6);

function predict(engine, tables, p, weights) {
  const { article, document, reading, cast, terms, quotes } = p;
  const statements = engine.readStances(reading, terms, quotes, cast, tables[article.lang], weights);
  return { article, document, quotes, statements, ...engine.summarise(document, terms, quotes, cast, statements) };
}

const engine = await loadEngine();
const tables = { en: engine.compileFrames(engine.STANCE_EN, 'en'), es: engine.compileFrames(engine.STANCE_ES, 'es') };
const grammars = { en: engine.compileGrammar(engine.GRAMMAR.en, 'en'), es: engine.compileGrammar(engine.GRAMMAR.es, 'es') };
const prepared = goldArticles(join(root, 'tests/corpus/gold')).map((article) => prepare(engine, tables, grammars, article));
const articles = prepared.filter((p) => p.article.genre !== 'trap');
const stored = JSON.parse(readFileSync(weightsFile, 'utf8'));

const crossed = [];
const crossedRows = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = learn(
    engine,
    articles.filter((_, i) => i % FOLDS !== fold),
    stored,
  );
  for (const [i, p] of articles.entries()) {
    if (i % FOLDS !== fold) continue;
    crossed.push(predict(engine, tables, p, weights));
    for (const scored of engine.scoreCandidates(p.scene, p.candidates, p.subject, p.roles, weights))
      crossedRows.push({ lang: p.article.lang, article: p.article, score: scored.score, label: labelOf(p, scored.candidate) });
  }
}
const final = learn(engine, articles, stored);
console.log('learned from all:', JSON.stringify(final, null, 1));
const halves = (list) => [
  ['odd', list.filter((r) => r.article.number % 2 === 1)],
  ['even', list.filter((r) => r.article.number % 2 === 0)],
];
for (const [name, list] of halves(crossed)) scoreArticles(`cross-validated, ${name}`, list);
for (const [name, list] of halves(crossed))
  diagnose(
    `cross-validated, ${name}`,
    crossedRows.filter((r) => list.some(({ article }) => article === r.article)),
    list,
  );
for (const [name, list] of halves(prepared.map((p) => predict(engine, tables, p, stored))))
  scoreArticles(`weights of the repository, ${name}`, list, process.argv.includes('--misses') && name === 'odd');
if (process.argv.includes('--write')) writeFileSync(weightsFile, `${JSON.stringify(final, null, 2)}\n`);
if (process.argv.includes('--roles')) {
  for (const lang of ['en', 'es']) {
    const t = { hit: [0, 0], miss: [0, 0], zero: [0, 0] };
    for (const p of articles.filter((q) => q.article.lang === lang)) {
      const line = [];
      for (const actor of p.article.actors) {
        if (actor.stance !== 'favor' && actor.stance !== 'against') continue;
        const role = p.roles.get(actor.id) ?? 0;
        t[role === 0 ? 'zero' : role > 0 === (actor.stance === 'favor') ? 'hit' : 'miss'][p.article.number % 2] += 1;
        line.push(`${actor.name}:${actor.stance}:${role.toFixed(2)}`);
      }
      if (p.article.number % 2) console.log(p.article.id, line.join('; '));
    }
    console.log(lang, t);
  }
}
if (process.argv.includes('--families')) {
  for (const lang of ['en', 'es']) {
    const t = new Map();
    const cover = { odd: [0, 0, 0], even: [0, 0, 0] };
    for (const p of articles.filter((q) => q.article.lang === lang)) {
      const odd = p.article.number % 2 === 1;
      for (const c of p.candidates) {
        const label = labelOf(p, c);
        if (label === 'favor' || label === 'against') {
          const sum = c.cues.reduce((s, cue) => s + cue.side, 0);
          const k = cover[odd ? 'odd' : 'even'];
          k[sum === 0 ? 2 : sum > 0 === (label === 'favor') ? 0 : 1] += 1;
        }
        if (odd !== !process.argv.includes('--even')) continue;
        for (const cue of c.cues) {
          const key = `${cue.family.id} ${cue.side}`;
          const row = t.get(key) ?? { favor: 0, against: 0, neither: 0, none: 0 };
          row[label] += 1;
          t.set(key, row);
        }
      }
    }
    console.log(lang, 'lexical right, wrong, silent', cover);
    for (const [k, v] of [...t].sort()) console.log(k.padEnd(30), JSON.stringify(v));
  }
}
if (process.argv.includes('--dump')) {
  const rows = articles.flatMap((p) =>
    engine.scoreCandidates(p.scene, p.candidates, p.subject, p.roles, stored).map((s) => ({
      id: p.article.id,
      lang: p.article.lang,
      n: p.article.number,
      label: labelOf(p, s.candidate),
      side: s.side,
      taking: s.taking,
      q: s.candidate.quote === null ? null : p.quotes[s.candidate.quote],
      cue:
        s.candidate.quote !== null && p.quotes[s.candidate.quote].cue
          ? p.article.text.slice(p.quotes[s.candidate.quote].cue.start, p.quotes[s.candidate.quote].cue.end)
          : null,
      sent: s.candidate.sentence,
      actor: s.candidate.actor,
      words: s.candidate.tokens.map((i) => p.document.tokens.lower[i]),
      themes: [...new Set(s.candidate.tokens.map((i) => p.scene.themeOf[i]))],
      question: s.candidate.question,
      cues: s.candidate.cues.map((c) => [c.family.id, c.side]),
    })),
  );
  writeFileSync('/tmp/stance/rows.json', JSON.stringify(rows));
}
if (process.argv.includes('--found')) {
  for (const p of articles.filter((q) => q.article.number % 2 === 1))
    for (const c of p.candidates)
      for (const cue of c.cues)
        console.log(
          `${cue.family.id} ${cue.side} ${labelOf(p, c)} | ${p.article.text.slice(p.document.tokens.start[cue.from], p.document.tokens.end[cue.to - 1])}`,
        );
}

if (process.argv.includes('--silent')) {
  for (const p of articles.filter((q) => q.article.number % 2 === 1))
    for (const c of p.candidates) {
      const label = labelOf(p, c);
      if ((label === 'favor' || label === 'against') && c.cues.every((cue) => cue.side === 0))
        console.log(
          p.article.lang,
          label.slice(0, 3),
          c.quote === null ? 'nar' : p.quotes[c.quote].type.slice(0, 3),
          c.tokens
            .map((i) => p.document.tokens.lower[i])
            .join(' ')
            .slice(0, 260),
          c.cues.map((q) => q.family.id + ':' + q.target),
        );
    }
}
