/** What each word of a language can be, and which phrases begin with it, by the word's number in the vocabulary. */
import { Flag, type Tokens } from '../text/tokens.ts';
import { type Vocabulary, WordTable } from './vocabulary.ts';

/** A node of the tree of phrases: the words that can come next, and what the phrase up to here is. */
export interface PhraseNode {
  readonly next: Map<number, PhraseNode>;
  /** `Class` bits of the phrase that ends here; 0 where none does. */
  classes: number;
  features: number;
}

/** One table for words and phrases. Words are written in lower case with accents. */
export class Lexemes {
  private readonly classes: number[] = [];
  private readonly features: number[] = [];
  private readonly phrases = new WordTable<PhraseNode>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** `Class` bits of a word; 0 for one that is unknown. */
  classesOf(word: number): number {
    return this.classes[word] ?? 0;
  }

  /** `Feature` bits of a word; 0 for one that is unknown. */
  featuresOf(word: number): number {
    return this.features[word] ?? 0;
  }

  /** The phrases that begin with a word, if any do. */
  phrasesOf(word: number): PhraseNode | undefined {
    return this.phrases.get(word);
  }

  /** Whether anything is known of a word. */
  has(word: number): boolean {
    return this.classesOf(word) !== 0 || this.featuresOf(word) !== 0 || this.phrasesOf(word) !== undefined;
  }

  /** Adds classes and features to a word; what it had stays. */
  addWord(form: string, classes: number, features: number): void {
    this.add(this.vocabulary.intern(form), classes, features);
  }

  /**
   * Adds a phrase.
   * @param tokens its words as the tokeniser gives them, lower case; fewer than two are ignored
   */
  addPhrase(tokens: readonly string[], classes: number, features: number): void {
    const [first, ...rest] = tokens.map((token) => this.vocabulary.intern(token));
    if (first === undefined || rest.length === 0) return;
    let at = this.phrases.get(first) ?? node();
    this.phrases.set(first, at);
    for (const word of rest) {
      const next = at.next.get(word) ?? node();
      at.next.set(word, next);
      at = next;
    }
    at.classes |= classes;
    at.features |= features;
  }

  /** Gives a word all that is known of another, unless something is known of it. */
  copy(from: number, to: number): void {
    if (this.has(to)) return;
    this.add(to, this.classesOf(from), this.featuresOf(from));
    const phrases = this.phrasesOf(from);
    if (phrases !== undefined) this.phrases.set(to, phrases);
  }

  private add(word: number, classes: number, features: number): void {
    while (this.classes.length <= word) {
      this.classes.push(0);
      this.features.push(0);
    }
    this.classes[word] = this.classesOf(word) | classes;
    this.features[word] = this.featuresOf(word) | features;
  }
}

/** A phrase found in a text. */
export interface PhraseMatch {
  readonly length: number;
  readonly classes: number;
  readonly features: number;
}

/**
 * The longest phrase that begins at token `i` and stays in its block; the tree's depth bounds the work.
 * @param words the tokens' numbers
 * @returns null where none stands there
 */
export function phraseAt(root: PhraseNode, { flags, length }: Tokens, words: Int32Array, i: number): PhraseMatch | null {
  let found: PhraseMatch | null = null;
  let at: PhraseNode | undefined = root;
  for (let j = i + 1; j < length && ((flags[j] ?? 0) & Flag.blockStart) === 0; j += 1) {
    at = at.next.get(words[j] ?? 0);
    if (at === undefined) break;
    if (at.classes !== 0) found = { length: j - i + 1, classes: at.classes, features: at.features };
  }
  return found;
}

const node = (): PhraseNode => ({ next: new Map(), classes: 0, features: 0 });
