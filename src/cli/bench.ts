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
import { report } from './report.ts';
import { contest, formatRow, median, sink, time } from './timing.ts';

/** Entries of a lexicon that no article needs: ten times the real one's. */
const TEN_TIMES = 10;

/**
 * Prints the rows of the engine: each a ratio to a peer in the same run. Milliseconds alone say nothing on a shared machine.
 * @returns the exit code: 0, or 1 where a file cannot be read or does not validate; then nothing is timed
 */
export async function bench(engine: Engine, folders: readonly string[]): Promise<number> {
  const { articles, problems } = readGold(folders);
  for (const problem of problems) report(problem);
  if (problems.length > 0) return 1;
  const texts = (lang: Lang) => articles.filter((article) => article.lang === lang).map((article) => article.text);
  const rows = [
    await analysisRow(engine, texts('en')),
    termRow('en', 'finding terms', texts('en')),
    termRow('es', 'finding terms, Spanish', texts('es')),
    largeTermRow(texts('en')),
  ];
  for (const row of rows) await writeLine(formatRow(row));
  await writeLine(growth(engine, texts('en').join('\n')));
  return 0;
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

/** Terms of read documents against one plain pass over their characters. */
function termRow(lang: Lang, name: string, texts: readonly string[]) {
  return contest({
    name,
    peer: 'one pass over the characters',
    bound: 10,
    goal: 5,
    ours: termWork(lang, texts).find,
    theirs: () => texts.map(plainPass),
  });
}

/** The same English documents with ten times the entries. */
function largeTermRow(texts: readonly string[]) {
  const plain = termWork('en', texts);
  return contest({
    name: 'finding terms, lexicon ten times larger',
    peer: 'finding terms',
    bound: 1.3,
    goal: 1.3,
    ours: termWork('en', texts, [randomTerms(plain.families * (TEN_TIMES - 1))]).find,
    theirs: plain.find,
  });
}

/** Finding the terms of documents that are read already: reading looks each word up, for all that follows. @param more files beside the lexicon's */
function termWork(lang: Lang, texts: readonly string[], more: readonly unknown[] = []) {
  const vocabulary = new Vocabulary();
  const finder = compileTerms([...lexicons[lang].terms, ...more], lexicons.criminalGroups, lang, vocabulary);
  const grammar = compileGrammar(lexicons[lang].grammar, lang, vocabulary);
  const readings = texts.map((text) => read(readDocument(articleFromText(text, undefined, lang), lang), grammar));
  return { find: () => readings.map((reading) => findTerms(reading, finder)), families: finder.families.length };
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
