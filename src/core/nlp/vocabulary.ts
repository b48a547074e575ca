/**
 * The vocabulary of a language: a number for each word that its lexicons hold. A text's words are looked up in it once; every
 * later table is asked by number, which costs next to nothing.
 */
import type { Tokens } from '../text/tokens.ts';

/** The number of a word that no lexicon holds. */
export const UNKNOWN = 0;

/** Gives numbers to words. It grows while lexicons are compiled; use does not change it. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  /** The word's number; a new one where the word is new. */
  intern(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    return number;
  }

  /** How many words it holds; no number is higher. */
  get size(): number {
    return this.numbers.size;
  }

  /** The word's number, or `UNKNOWN`. */
  find(word: string): number {
    return this.numbers.get(word) ?? UNKNOWN;
  }
}

/** The numbers of a text's words, by token. */
export interface WordColumns {
  /** Of the word as it is written, in lower case with its accents. */
  readonly written: Int32Array;
  /** Of the word without accents. */
  readonly folded: Int32Array;
}

/** Looks up a text's words. */
export function wordsOf({ lower, norm, length }: Tokens, vocabulary: Vocabulary): WordColumns {
  const written = new Int32Array(length);
  const folded = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const word = vocabulary.find(lower[i] as string);
    written[i] = word;
    folded[i] = lower[i] === norm[i] ? word : vocabulary.find(norm[i] as string);
  }
  return { written, folded };
}

/** A number for each of some words, by their numbers; 0 for the others. */
export class WordNumbers {
  private numbers = new Int32Array(1024);

  /** The word's number; 0 where none was set. */
  get(word: number): number {
    return word < this.numbers.length ? (this.numbers[word] as number) : 0;
  }

  /** Gives a word a number, in place of what it had. */
  set(word: number, number: number): void {
    if (word >= this.numbers.length) this.grow(word + 1);
    this.numbers[word] = number;
  }

  private grow(least: number): void {
    const numbers = new Int32Array(Math.max(least, this.numbers.length * 2));
    numbers.set(this.numbers);
    this.numbers = numbers;
  }

  /** A plain column of so many words. */
  toArray(size: number): Int32Array {
    const column = new Int32Array(size);
    column.set(this.numbers.subarray(0, size));
    return column;
  }
}

/** What a table holds of some words, by their numbers. */
export class WordTable<T> {
  private readonly places = new WordNumbers();
  private readonly items: (T | undefined)[] = [undefined];

  /** What is held of a word, or undefined. */
  get(word: number): T | undefined {
    return this.items[this.places.get(word)];
  }

  /** Holds something of a word, in place of what was held. */
  set(word: number, item: T): void {
    const place = this.places.get(word);
    if (place > 0) this.items[place] = item;
    else this.places.set(word, this.items.push(item) - 1);
  }
}
