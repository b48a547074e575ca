import type { Sentence } from '../../text/sentences.ts';
import { kindOf, type SymbolLayer } from '../candidates/layer.ts';
import { Role } from '../lexicon/roles.ts';

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

  /** How often each clue stands in a sentence, by its number; never in a sentence that is none. Good until the next is asked for. */
  of(sentence: number): Uint16Array {
    if (sentence !== this.current) {
      this.counts.fill(0);
      this.count(sentence);
      this.current = sentence;
    }
    return this.counts;
  }

  private count(index: number): void {
    const sentence = this.sentences[index];
    if (sentence === undefined) return;
    const end = Math.min(sentence.to, sentence.from + MOST_TOKENS);
    for (let token = sentence.from; token < end; token += 1) if (this.layer.plays(token, Role.clue)) this.countAt(token);
  }

  private countAt(token: number): void {
    const { entries, kinds } = this.layer;
    const { from, items } = kinds.clues;
    const end = this.layer.firstAt(token + 1);
    for (let entry = this.layer.firstAt(token); entry < end; entry += 1) {
      const kind = kindOf(entries[entry] as number);
      for (let k = from[kind] as number; k < (from[kind + 1] as number); k += 2) {
        const clue = items[k] as number;
        this.counts[clue] = (this.counts[clue] as number) + 1;
      }
    }
  }
}
