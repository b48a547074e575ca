import type { Sentence } from '../text/sentences.ts';
import { kindOf, type SymbolLayer } from './layer.ts';

/** A sentence is read so far for its clues. */
const MOST_TOKENS = 400;

/** Counts the clues of one sentence at a time; asked in text order, each sentence is counted once. */
export class SentenceCounts {
  private readonly sentences: readonly Sentence[];
  private readonly layer: SymbolLayer;
  private readonly counts: Uint16Array;
  private current = -1;

  /** @param size number of clues */
  constructor(sentences: readonly Sentence[], layer: SymbolLayer, size: number) {
    this.sentences = sentences;
    this.layer = layer;
    this.counts = new Uint16Array(size);
  }

  /** How often a clue stands in a sentence; 0 for a sentence that is none. */
  of(sentence: number, clue: number): number {
    if (sentence !== this.current) {
      this.counts.fill(0);
      this.count(sentence);
      this.current = sentence;
    }
    return this.counts[clue] ?? 0;
  }

  private count(index: number): void {
    const sentence = this.sentences[index];
    if (sentence === undefined) return;
    const { first, entries, kinds } = this.layer;
    const end = first[Math.min(sentence.to, sentence.from + MOST_TOKENS)] ?? 0;
    for (let entry = first[sentence.from] ?? 0; entry < end; entry += 1) {
      const clues = kinds.clues[kindOf(entries[entry] as number)] as readonly number[];
      for (let k = 0; k < clues.length; k += 2) {
        const clue = clues[k] as number;
        this.counts[clue] = (this.counts[clue] as number) + 1;
      }
    }
  }
}
