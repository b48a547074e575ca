import { articleFromText, type Engine } from '../core/index.ts';
import { compileGrammar } from '../core/nlp/grammar.ts';
import { read } from '../core/nlp/reading.ts';
import { Vocabulary } from '../core/nlp/vocabulary.ts';
import { compileTerms, findTerms } from '../core/terms/index.ts';
import { readDocument } from '../core/text/document.ts';
import type { Lang } from '../core/types.ts';

import { lexicons } from '../lexicons/index.ts';
import { readGold } from './gold/files.ts';
import { writeLine } from './output.ts';
import { randomTerms } from './random-terms.ts';
import { contest, formatRow, median, sink, time } from './timing.ts';

/** Entries of a lexicon that no article needs: ten times the real one's. */
const TEN_TIMES = 10;

/** Prints the rows of the engine: each a ratio to a peer in the same run. Milliseconds alone say nothing on a shared machine. */
export async function bench(engine: Engine, folders: readonly string[]): Promise<void> {
  const { articles } = readGold(folders);
  const texts = (lang: Lang) => articles.filter((article) => article.lang === lang).map((article) => article.text);
  for (const row of [await analysisRow(engine, texts('en')), ...termRows(texts('en'))]) await writeLine(formatRow(row));
  await writeLine(growth(engine, texts('en').join('\n')));
}

/** Full analysis against compromise's tagger, which does a part of it, on the same English articles. */
async function analysisRow(engine: Engine, texts: readonly string[]) {
  const { default: compromise } = await import('compromise/three');
  const articles = texts.map((text) => articleFromText(text, undefined, 'en'));
  return contest({
    name: 'full English analysis',
    peer: 'compromise tagging once',
    bound: 1 / 3,
    goal: 1 / 10,
    ours: () => articles.map((article) => engine.analyse(article)),
    theirs: () => texts.map((text) => compromise(text).length),
  });
}

/** Terms of a read document against one plain pass over its characters, and with ten times the entries. Reading looks each word up, for all that follows. */
function termRows(texts: readonly string[]) {
  const { terms, grammar } = lexicons.en;
  const names = lexicons.criminalGroups;
  const compiled = (files: readonly unknown[]) => {
    const vocabulary = new Vocabulary();
    const finder = compileTerms(files, names, 'en', vocabulary);
    const words = compileGrammar(grammar, 'en', vocabulary);
    return { finder, readings: texts.map((text) => read(readDocument(articleFromText(text, undefined, 'en'), 'en'), words)) };
  };
  const { finder, readings } = compiled(terms);
  const large = compiled([...terms, randomTerms(finder.families.length * (TEN_TIMES - 1))]);
  const find = () => readings.map((reading) => findTerms(reading, finder));
  return [
    contest({
      name: 'finding terms',
      peer: 'one pass over the characters',
      bound: 10,
      goal: 5,
      ours: find,
      theirs: () => texts.map(plainPass),
    }),
    contest({
      name: 'finding terms, lexicon ten times larger',
      peer: 'finding terms',
      bound: 1.3,
      goal: 1.3,
      ours: () => large.readings.map((reading) => findTerms(reading, large.finder)),
      theirs: find,
    }),
  ];
}

/** The least that any finder must do: look at each code unit and tell letters from the rest. */
function plainPass(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i) | 0x20;
    const letter = (unit >= 0x61 && unit <= 0x7a) || unit > 0xbf;
    if (letter && !inside) words += 1;
    inside = letter;
  }
  return words;
}

/** How the time per word grows from 1,000 to 64,000 words: 1 is linear. */
function growth(engine: Engine, corpus: string): string {
  const words = corpus.split(' ');
  const perWord = (count: number): number => {
    const text = Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');
    const article = articleFromText(text, undefined, 'en');
    sink.last = engine.analyse(article);
    return median(Array.from({ length: 3 }, () => time(() => engine.analyse(article)))) / count;
  };
  const base = perWord(1000);
  const steps = [4000, 16000, 64000].map((count) => `${count}: ${(perWord(count) / base).toFixed(2)}`);
  return `analysis time per word, as a multiple of that at 1000 words: ${steps.join(', ')}`;
}
