/** One table for words and phrases: a single look-up a token says what it is and which phrases begin with it. */
import { Flag, type Tokens } from '../text/tokens.ts';

/** What one written word can be. */
export interface Lexeme {
  /** `Class` bits. */
  classes: number;
  /** `Feature` bits. */
  features: number;
  /** Phrases that begin with this word, or null. */
  phrases: PhraseNode | null;
}

/** A node of the tree of phrases: the words that can come next, and what the phrase up to here is. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  /** `Class` bits of the phrase that ends here; 0 where none does. */
  classes: number;
  features: number;
}

/** Lower case with accents → lexeme. */
export type Lexemes = Map<string, Lexeme>;

/** Adds classes and features to a word; what it had stays. */
export function addWord(words: Lexemes, form: string, classes: number, features: number): void {
  const lexeme = lexemeOf(words, form);
  lexeme.classes |= classes;
  lexeme.features |= features;
}

/**
 * Adds a phrase.
 * @param tokens its words as the tokeniser gives them, lower case; fewer than two are ignored
 */
export function addPhrase(words: Lexemes, tokens: readonly string[], classes: number, features: number): void {
  const [first, ...rest] = tokens;
  if (first === undefined || rest.length === 0) return;
  const lexeme = lexemeOf(words, first);
  lexeme.phrases ??= node();
  let at = lexeme.phrases;
  for (const token of rest) {
    let next = at.next.get(token);
    if (next === undefined) {
      next = node();
      at.next.set(token, next);
    }
    at = next;
  }
  at.classes |= classes;
  at.features |= features;
}

/** A phrase found in a text. */
export interface PhraseMatch {
  readonly length: number;
  readonly classes: number;
  readonly features: number;
}

/**
 * The longest phrase that begins at token `i` and stays in its block; the tree's depth bounds the work.
 * @returns null where none stands there
 */
export function phraseAt(root: PhraseNode, { lower, flags, length }: Tokens, i: number): PhraseMatch | null {
  let found: PhraseMatch | null = null;
  let at: PhraseNode | undefined = root;
  for (let j = i + 1; j < length && ((flags[j] ?? 0) & Flag.blockStart) === 0; j += 1) {
    at = at.next.get(lower[j] ?? '');
    if (at === undefined) break;
    if (at.classes !== 0) found = { length: j - i + 1, classes: at.classes, features: at.features };
  }
  return found;
}

const node = (): PhraseNode => ({ next: new Map(), classes: 0, features: 0 });

function lexemeOf(words: Lexemes, form: string): Lexeme {
  let lexeme = words.get(form);
  if (lexeme === undefined) {
    lexeme = { classes: 0, features: 0, phrases: null };
    words.set(form, lexeme);
  }
  return lexeme;
}
