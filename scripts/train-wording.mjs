#!/usr/bin/env node
// Learns what words and pairs of words lean to (src/lexicons/{en,es}/stance/wording.json) from the invented sentences of
// tests/corpus/sentences, and shows what that is worth on a writer whose sentences were not learned from. No article is learned from.
// Deterministic; takes some two minutes.
//   node scripts/train-wording.mjs            figures
//   node scripts/train-wording.mjs --write    also writes the tables
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaUnderCurve } from './area.mjs';
import { loadEngine } from './stance-input.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'tests/corpus/sentences');
const THEMES = { s: 'sovereignty', c: 'cartel', i: 'intervention' };
/** What stands in fewer sentences, or weighs less (in hundredths), is learned but not written: that half of the table is worth a hundredth. */
const LEAST = { word: 3, pair: 4 };
const SMALLEST = { word: { side: 60, taking: 60 }, pair: { side: 120, taking: 250 } };
const EPOCHS = 8;
const RATE = 0.5;
const PENALTY = 1e-5;

/** "a<TAB>They {i|bombed} us": the side, the text without marks, and its mentions. */
function readLine(line) {
  const [label, marked] = line.split('\t');
  let text = '';
  const terms = [];
  for (const part of marked.split(/(\{[sci]\|[^{}]*\})/)) {
    const mark = /^\{([sci])\|([^{}]*)\}$/.exec(part);
    if (mark) terms.push({ start: text.length, end: text.length + mark[2].length, theme: THEMES[mark[1]] });
    text += mark ? mark[2] : part;
  }
  return { side: label[0], text, terms };
}

/** The words that tell: those between quotation marks where a good part stands there, else all. */
function keysOf(engine, resources, lang, { text, terms }) {
  const document = engine.readDocument(engine.articleFromText(text, undefined, lang), lang);
  const reading = engine.read(document, resources.grammar);
  const quotes = engine.findQuotes(reading, resources.cues).filter(({ type }) => type === 'direct');
  const scene = engine.readScene(reading, terms, quotes, resources.frames);
  const all = [...document.tokens.norm.keys()];
  const spoken = all.filter((i) => scene.quoteOf[i] !== -1);
  return engine.wordingKeys(scene, spoken.length * 4 > all.length ? spoken : all);
}

/** The words that are mostly names at the head of sentences or forms of a people's name that the gazetteer does not list: they must tell nothing. */
function namesIn(rows, peoples) {
  const capitals = new Map();
  for (const { text } of rows)
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const sign = wordSign(word);
      const isName = word !== word.toLowerCase() || peoples.some((people) => engine.fold(word).startsWith(people));
      capitals.set(sign, (capitals.get(sign) ?? 0) + (isName ? 1 : -1));
    }
  return new Set([...capitals].filter(([, balance]) => balance > 0).map(([sign]) => sign));
}

/** In how many rows each key stands. */
function countsOf(rows) {
  const counts = new Map();
  for (const { keys } of rows) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Logistic regression by AdaGrad; each row weighs its keys by one over the root of their number, as `weighWording` does. @returns hundredths */
function learn(rows, vocabulary, isTrue) {
  const weights = new Float64Array(vocabulary.size);
  const squares = new Float64Array(vocabulary.size).fill(1e-6);
  let [bias, biasSquare] = [0, 1e-6];
  const xs = rows.map(({ keys, side }) => ({
    x: keys.map((key) => vocabulary.get(key)).filter((k) => k !== undefined),
    y: isTrue(side) ? 1 : 0,
  }));
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = xs.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [xs[i], xs[j]] = [xs[j], xs[i]];
    }
    for (const { x, y } of xs) {
      const norm = 1 / Math.sqrt(x.length || 1);
      let z = bias;
      for (const k of x) z += weights[k] * norm;
      const error = 1 / (1 + Math.exp(-z)) - y;
      biasSquare += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquare);
      for (const k of x) {
        const gradient = error * norm + PENALTY * weights[k];
        squares[k] += gradient * gradient;
        weights[k] -= (RATE * gradient) / Math.sqrt(squares[k]);
      }
    }
  }
  const hundredths = (weight) => Math.round(100 * weight);
  return { weights: weights.map(hundredths), bias: hundredths(bias) };
}

const wordSign = (word) => engine.signOfWord(engine.fold(word));
const favors = (side) => side === 'f';
const takes = (side) => side !== 'n';

/**
 * Both columns: sides are learned from the sentences that take one. All words and pairs are learned, so that the rare ones take upon
 * them what is chance in their sentences; those that tell are kept. @returns by key both weights
 */
function learnTable(rows, peoples) {
  const counts = countsOf(rows);
  const vocabulary = new Map([...counts.keys()].sort().map((key, index) => [key, index]));
  const sides = learn(
    rows.filter(({ side }) => takes(side)),
    vocabulary,
    favors,
  );
  const takings = learn(rows, vocabulary, takes);
  const names = namesIn(rows, peoples);
  const tells = (key) => {
    if (key.split(' ').some((word) => names.has(word))) return false;
    const kind = key.includes(' ') ? 'pair' : 'word';
    const [side, taking] = [sides, takings].map(({ weights }) => Math.abs(weights[vocabulary.get(key)]));
    return counts.get(key) >= LEAST[kind] && (side >= SMALLEST[kind].side || taking >= SMALLEST[kind].taking);
  };
  const told = [...vocabulary].filter(([key]) => tells(key)).map(([key, k]) => [key, [sides.weights[k], takings.weights[k]]]);
  return new Map([['@bias', [sides.bias, takings.bias]], ...told]);
}

/** How well a column tells the sentences of which something is true. */
function area(table, column, rows, isTrue) {
  const scored = rows.map(({ keys, side }) => {
    const hits = keys.filter((key) => table.has(key));
    return [hits.reduce((sum, key) => sum + table.get(key)[column], 0) / Math.sqrt(hits.length || 1), isTrue(side)];
  });
  return areaUnderCurve(scored);
}

const engine = await loadEngine(root);
const states = JSON.parse(readFileSync(join(root, 'src/lexicons/gazetteer/states.json'), 'utf8'));
for (const lang of ['en', 'es']) {
  const resources = engine.compileLanguage(engine.lexicons, lang);
  const demonyms = states.places.flatMap((place) => place.demonyms?.[lang] ?? []);
  const peoples = demonyms.filter((name) => name.length > 5).map((name) => engine.fold(name).slice(0, -1));
  const writers = readdirSync(folder)
    .filter((file) => file.startsWith(`${lang}-`))
    .sort();
  const rows = writers.flatMap((writer) =>
    readFileSync(join(folder, writer), 'utf8')
      .split('\n')
      .filter((line) => /^[fan]/.test(line))
      .map(readLine)
      .map((row) => ({ writer, side: row.side, text: row.text, keys: keysOf(engine, resources, lang, row) })),
  );
  for (const writer of writers) {
    const test = rows.filter((row) => row.writer === writer);
    const table = learnTable(
      rows.filter((row) => row.writer !== writer),
      peoples,
    );
    const side = area(
      table,
      0,
      test.filter((row) => takes(row.side)),
      favors,
    );
    console.log(
      `${writer}, not learned from: ${test.length} sentences, area under the curve ${side} for the side, ${area(table, 1, test, takes)} for taking one`,
    );
  }
  const table = learnTable(rows, peoples);
  console.log(`${lang}: ${table.size} words and pairs from ${rows.length} sentences`);
  if (process.argv.includes('--write')) {
    const lines = [...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, weights]) => `  ${JSON.stringify([key, ...weights].join('\t'))}`);
    writeFileSync(join(root, 'src/lexicons', lang, 'stance/wording.json'), `[\n${lines.join(',\n')}\n]\n`);
  }
}
