/**
 * Weighs candidates: what the words say by themselves, what speaks for and against them in their phrase, their sentence and the
 * article, and what the article is about. Small whole numbers, so that a reader can follow every decision.
 */
import type { Theme } from '../types.ts';
import type { SymbolLayer } from './automaton.ts';
import type { Candidate } from './candidates.ts';
import type { CompiledSense, TermFinder } from './compile.ts';
import type { Clue, Grade } from './lexicon.ts';

/** What a family's words are worth by themselves; a candidate is marked from 1 up. */
const WORTH: Readonly<Record<Grade, number>> = { sure: 2, likely: 0, weak: -2, decoy: -99 };

/** How much an article's subject lends to a candidate of a theme: by the number of sure mentions. */
const lent = (mentions: number): number => (mentions >= 4 ? 3 : mentions >= 2 ? 2 : mentions >= 1 ? 1 : 0);

/** What is known of the text around a candidate. */
export class Surroundings {
  private readonly layer: SymbolLayer;
  private readonly sentenceOf: Int32Array;
  private readonly finder: TermFinder;
  private readonly hosts: ReadonlySet<number>;
  private readonly foreign: ReadonlySet<number>;
  private readonly article: Int32Array;
  private readonly sentences = new Map<number, Map<number, number>>();
  private readonly bounds: readonly { readonly from: number; readonly to: number }[];

  constructor(
    layer: SymbolLayer,
    sentenceOf: Int32Array,
    bounds: readonly { from: number; to: number }[],
    finder: TermFinder,
    hosts: ReadonlySet<number>,
  ) {
    this.layer = layer;
    this.sentenceOf = sentenceOf;
    this.finder = finder;
    this.hosts = hosts;
    this.bounds = bounds;
    this.foreign = new Set(['foreign-word'].flatMap((name) => finder.symbols.find(name) ?? []));
    this.article = new Int32Array(finder.symbols.size);
    for (let k = 0; k < layer.pairs.length; k += 2) {
      const symbol = layer.pairs[k] as number;
      this.article[symbol] = (this.article[symbol] as number) + 1;
    }
  }

  /** How many things that a clue names stand where it looks. */
  count(clue: Clue, symbol: number, candidate: Candidate): number {
    if (symbol === -1) return this.states(candidate, false);
    if (symbol === -2) return this.states(candidate, true);
    if (symbol < 0) return 0;
    if (clue.where === 'article') return this.article[symbol] as number;
    if (clue.where === 'sentence') return this.sentence(candidate.sentence).get(symbol) ?? 0;
    if (clue.where === 'phrase') return this.within(candidate.from, candidate.to, symbol, candidate.sentence);
    if (clue.where === 'left') return this.within(candidate.from - clue.within, candidate.from, symbol, candidate.sentence);
    return this.within(candidate.to, candidate.to + clue.within, symbol, candidate.sentence);
  }

  private within(from: number, to: number, symbol: number, sentence: number): number {
    let count = 0;
    for (let i = Math.max(0, from); i < Math.min(to, this.layer.tokens.length); i += 1)
      if (this.sentenceOf[i] === sentence && this.layer.has(i, symbol)) count += 1;
    return count;
  }

  /** States (or "foreign") in the phrase: the hosts, or the others. */
  private states(candidate: Candidate, host: boolean): number {
    let count = 0;
    for (let i = Math.max(0, candidate.from - 2); i < candidate.to; i += 1) {
      if (this.sentenceOf[i] !== candidate.sentence) continue;
      for (let k = this.layer.first[i] as number; k < (this.layer.first[i + 1] as number); k += 2) {
        const symbol = this.layer.pairs[k] as number;
        if (i < candidate.from && i + (this.layer.pairs[k + 1] as number) < candidate.from - 1) continue;
        if (this.finder.stateOf.has(symbol)) count += this.hosts.has(symbol) === host ? 1 : 0;
        else if (!host && this.foreign.has(symbol)) count += 1;
      }
    }
    return count;
  }

  private sentence(index: number): ReadonlyMap<number, number> {
    const known = this.sentences.get(index);
    if (known) return known;
    const counts = new Map<number, number>();
    const bounds = this.bounds[index];
    if (bounds) {
      const end = this.layer.first[Math.min(bounds.to, bounds.from + MOST_TOKENS)] as number;
      for (let k = this.layer.first[bounds.from] as number; k < end; k += 2) {
        const symbol = this.layer.pairs[k] as number;
        counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
      }
    }
    this.sentences.set(index, counts);
    return counts;
  }
}

/** A sentence is read so far for its clues. */
const MOST_TOKENS = 400;

/** What its words and the clues of its sense rule are worth. */
export function weigh(candidate: Candidate, surroundings: Surroundings, finder: TermFinder): number {
  const worth = WORTH[candidate.family.grade];
  const rule = candidate.family.sense === null ? undefined : finder.senses.get(candidate.family.sense);
  return rule === undefined ? worth : worth + clueSum(rule, candidate, surroundings);
}

function clueSum(rule: CompiledSense, candidate: Candidate, surroundings: Surroundings): number {
  let sum = 0;
  rule.sense.clues.forEach((clue, index) => {
    if (surroundings.count(clue, rule.symbols[index] ?? -3, candidate) >= clue.least) sum += clue.weight;
  });
  return sum;
}

/** What an article is about: how many sure mentions of each theme it has. */
export type Subject = Readonly<Record<Theme, number>>;

/** What the article's subject adds to a candidate that needs it. */
export function subjectWorth(candidate: Candidate, subject: Subject): number {
  const { theme, grade } = candidate.family;
  if (theme === null || grade === 'sure') return 0;
  return lent(subject[theme]);
}
