#!/usr/bin/env node
// Learns what words and pairs of words lean to (src/lexicons/{en,es}/stance/wording.json) from the invented sentences of
// tests/corpus/sentences, and shows what that is worth on writers whose sentences were not learned from. No article is learned from.
// Deterministic; takes a minute or two.
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
/** Every fourth writer is left out by turns. */
const FOLDS = 4;
/** What stands in fewer sentences tells nothing. */
const LEAST = 3;
/** A side that is less than so sure (in hundredths) is not written: half of the table, and worth nothing on articles. */
const SMALLEST = 50;

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

/**
 * How much oftener a key stands in some rows than in others: the logarithm of the ratio of its shares, one row added to each
 * (naive Bayes; Wang and Manning 2012 find it hard to beat on short texts). @returns of a key hundredths, or 0 where too few rows hold it
 */
function ratioOf(some, others) {
  const [ones, twos] = [countsOf(some), countsOf(others)];
  return (key) => {
    const [one, two] = [ones.get(key) ?? 0, twos.get(key) ?? 0];
    return one + two < LEAST ? 0 : Math.round(100 * Math.log(((one + 1) * others.length) / ((two + 1) * some.length)));
  };
}

const wordSign = (word) => engine.signOfWord(engine.fold(word));
const favors = (side) => side === 'f';
const takes = (side) => side !== 'n';

/**
 * Both columns. Which side is told by words and pairs of words; whether any is taken by words alone, since pairs add nothing to that.
 * @returns by key both weights
 */
function learnTable(rows, names) {
  const taken = rows.filter(({ side }) => takes(side));
  const sideOf = ratioOf(
    taken.filter(({ side }) => favors(side)),
    taken.filter(({ side }) => !favors(side)),
  );
  const takingOf = ratioOf(
    taken,
    rows.filter(({ side }) => !takes(side)),
  );
  const table = new Map();
  for (const key of countsOf(rows).keys()) {
    if (key.split(' ').some((word) => names.has(word))) continue;
    const side = sideOf(key);
    const weights = [Math.abs(side) < SMALLEST ? 0 : side, key.includes(' ') ? 0 : takingOf(key)];
    if (weights.some((weight) => weight !== 0)) table.set(key, weights);
  }
  return table;
}

/** How well a column tells the sentences of which something is true. */
function area(table, column, rows, isTrue) {
  const scored = rows.map(({ keys, side }) => {
    const hits = keys.map((key) => table.get(key)?.[column] ?? 0).filter((weight) => weight !== 0);
    return [hits.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(hits.length || 1), isTrue(side)];
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
  const names = namesIn(rows, peoples);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const left = writers.filter((_, index) => index % FOLDS === fold);
    const test = rows.filter(({ writer }) => left.includes(writer));
    const table = learnTable(
      rows.filter(({ writer }) => !left.includes(writer)),
      names,
    );
    const side = area(
      table,
      0,
      test.filter((row) => takes(row.side)),
      favors,
    );
    console.log(
      `${left.join(' ')}, not learned from: ${test.length} sentences, area under the curve ${side} for the side, ${area(table, 1, test, takes)} for taking one`,
    );
  }
  const table = learnTable(rows, names);
  console.log(`${lang}: ${table.size} words and pairs from ${rows.length} sentences`);
  if (process.argv.includes('--write')) {
    const lines = [...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, [side, taking]]) => `  ${JSON.stringify([key, side, ...(taking === 0 ? [] : [taking])].join('\t'))}`);
    writeFileSync(join(root, 'src/lexicons', lang, 'stance/wording.json'), `[\n${lines.join(',\n')}\n]\n`);
  }
}
