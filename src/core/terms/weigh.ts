/**
 * Weighs candidates: what the words say by themselves, what speaks for and against them in their phrase, their sentence and the
 * article, and what the article is about. Small whole numbers, so that a reader can follow every decision.
 */

import type { Reading } from '../nlp/reading.ts';
import type { SymbolLayer } from './automaton.ts';
import type { Candidate } from './candidates.ts';
import type { CompiledSense, TermFinder } from './compile.ts';
import type { Clue, Grade } from './lexicon.ts';

/** What a family's words are worth by themselves; a candidate is marked from 1 up. */
const WORTH: Readonly<Record<Grade, number>> = { sure: 2, likely: 0, weak: -2, faint: -4, decoy: -99 };

/** What is known of the text around a candidate. */
export class Surroundings {
  private readonly reading: Reading;
  private readonly layer: SymbolLayer;
  private readonly hosts: ReadonlySet<number>;
  private readonly foreign: number;
  private readonly sentences = new Map<number, ReadonlyMap<number, number>>();

  /** @param hosts indices of the states whose soil is at issue */
  constructor(reading: Reading, layer: SymbolLayer, finder: TermFinder, hosts: ReadonlySet<number>) {
    this.reading = reading;
    this.layer = layer;
    this.hosts = hosts;
    this.foreign = finder.symbols.find('@foreign-word') ?? -1;
  }

  /** How many things that a clue names stand where it looks. */
  count(clue: Clue, symbol: number, candidate: Candidate): number {
    if (symbol === -1) return this.states(candidate, false);
    if (symbol === -2) return this.states(candidate, true);
    if (symbol < 0) return 0;
    if (clue.where === 'article') return this.perThousand(symbol);
    if (clue.where === 'sentence') return this.sentence(candidate.sentence).get(symbol) ?? 0;
    if (clue.where === 'phrase') return this.within(candidate.from, candidate.to, symbol, candidate.sentence);
    if (clue.where === 'left') return this.within(candidate.from - clue.within, candidate.from, symbol, candidate.sentence);
    return this.within(candidate.to, candidate.to + clue.within, symbol, candidate.sentence);
  }

  /** Occurrences in a thousand words; under three are none. */
  private perThousand(symbol: number): number {
    const count = this.layer.count(symbol);
    return count < 3 ? 0 : (count * 1000) / Math.max(100, this.layer.tokens.length);
  }

  private within(from: number, to: number, symbol: number, sentence: number): number {
    const { sentenceOf } = this.reading.document;
    let count = 0;
    for (let i = Math.max(0, from); i < Math.min(to, sentenceOf.length); i += 1)
      if (sentenceOf[i] === sentence && this.layer.has(i, symbol)) count += 1;
    return count;
  }

  /** States in the phrase, or right before it as its possessor: the hosts, or the others and what is called foreign. */
  private states({ from, to, sentence }: Candidate, host: boolean): number {
    const { places, document } = this.reading;
    let count = 0;
    for (let i = Math.max(0, from - 4); i < to; i += 1) {
      if (document.sentenceOf[i] !== sentence) continue;
      const size = places.length[i] as number;
      const belongs = i >= from || i + size === from || (i + size === from - 1 && document.tokens.norm[from - 1] === "'s");
      if (size > 0 && belongs && this.hosts.has(places.entry[i] as number) === host) count += 1;
      else if (!host && i >= from - 1 && this.layer.has(i, this.foreign)) count += 1;
    }
    return count;
  }

  private sentence(index: number): ReadonlyMap<number, number> {
    const known = this.sentences.get(index);
    if (known) return known;
    const counts = new Map<number, number>();
    const bounds = this.reading.document.sentences[index];
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
