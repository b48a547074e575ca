/**
 * The spellings of a lexicon's members. A verb has dozens of forms that all stand for the same: while a lexicon is compiled, what a
 * spelling stands for is a set of uses, shared by all that are alike in it; in the end each set is a kind.
 */
import { type Vocabulary, WordNumbers } from '../../nlp/vocabulary.ts';
import { type Kinds, KindTable, type Pair, type Purpose } from './kinds.ts';
import { PairTable } from './pairs.ts';
import { type CaseDemand, NOTHING } from './states.ts';

/** A member with what it asks of the text's spelling: the symbols that it stands for. */
export interface Use {
  readonly number: number;
  readonly demand: CaseDemand;
  readonly symbols: number[];
}

/** A set of uses: an older set and one use more. */
interface UseSet {
  readonly rest: number;
  readonly use: Use;
}

/** One bit of 32 for each word. */
export const wordBit = (word: number): number => 1 << (word & 31);

/** Numbers in a word's row: its kind, and the `wordBit` of the words that may follow it in a phrase. */
export const WORD = 2;

/** A lexicon's spellings, ready to be looked up by the words' numbers. */
export interface SpellingTable {
  readonly kinds: Kinds;
  /** A row of `WORD` numbers for each word. */
  readonly words: Int32Array;
  /** The number of a phrase by that of what stands before its last word, and this word. Before a second word stands minus the first. */
  readonly phrases: PairTable;
  /** By phrase; `NOTHING` for what only begins one. */
  readonly phraseKinds: Int32Array;
}

/** No lexicon has so many members. */
const MOST_USES = 0x100000;

/** Collects spellings. */
export class Spellings {
  private uses = 0;
  /** Set 0 is empty. */
  private readonly sets: (UseSet | null)[] = [null];
  private readonly joined = new Map<number, number>();
  private readonly words = new WordNumbers();
  private readonly phrases = new PairTable();
  /** By phrase the number of its set. */
  private readonly phraseSets: number[] = [0];
  /** By word the `wordBit` of those that may follow it. */
  private readonly followers = new WordNumbers();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A use that no spelling has yet. */
  use(demand: CaseDemand, symbols: readonly number[] = []): Use {
    this.uses += 1;
    return { number: this.uses, demand, symbols: [...symbols] };
  }

  /** Adds a use to a word, without accents. */
  addWord(norm: string, use: Use): void {
    const word = this.vocabulary.intern(norm);
    this.words.set(word, this.join(this.words.get(word), use));
  }

  /** Adds a use to a phrase of two words or more. */
  addPhrase(norms: readonly string[], use: Use): void {
    const [first = 0, ...rest] = norms.map((norm) => this.vocabulary.intern(norm));
    this.followers.set(first, this.followers.get(first) | wordBit(rest[0] ?? 0));
    let phrase = -first;
    for (const word of rest) phrase = this.phrases.get(phrase, word) || this.lengthen(phrase, word);
    this.phraseSets[phrase] = this.join(this.phraseSets[phrase] ?? 0, use);
  }

  private lengthen(phrase: number, word: number): number {
    const longer = this.phraseSets.push(0) - 1;
    this.phrases.set(phrase, word, longer);
    return longer;
  }

  private join(rest: number, use: Use): number {
    const key = rest * MOST_USES + use.number;
    const known = this.joined.get(key);
    if (known !== undefined) return known;
    const set = this.sets.push({ rest, use }) - 1;
    this.joined.set(key, set);
    return set;
  }

  /**
   * Finishes the table; nothing can be added any more.
   * @param turns by symbol, when it got its members: a spelling stands for several in this order
   * @param wordless uses of what is told otherwise than by its spelling
   * @returns the table, and the kinds of `wordless`
   */
  seal(purpose: Purpose, turns: readonly number[], wordless: readonly Use[]): readonly [table: SpellingTable, own: readonly number[]] {
    const kinds = new KindTable(purpose);
    const known: (number | undefined)[] = [NOTHING];
    // most sets only lead to larger ones and are no spelling's: those are never written out
    const kindOf = (set: number): number => (known[set] ??= kinds.add(pairsOf(this.usesOf(set), turns)));
    const own = wordless.map((use) => kinds.add(pairsOf([use], turns)));
    const words = new Int32Array((this.vocabulary.size + 1) * WORD);
    for (let word = 0; word * WORD < words.length; word += 1) {
      words[word * WORD] = kindOf(this.words.get(word));
      words[word * WORD + 1] = this.followers.get(word);
    }
    const phraseKinds = Int32Array.from(this.phraseSets, kindOf);
    return [{ kinds: kinds.build(), words, phrases: this.phrases, phraseKinds }, own];
  }

  private usesOf(set: number): readonly Use[] {
    const found: Use[] = [];
    for (let at = this.sets[set]; at; at = this.sets[at.rest]) found.push(at.use);
    return found;
  }
}

/** Symbols with their demands, each once. */
function pairsOf(uses: readonly Use[], turns: readonly number[]): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const { demand, symbols } of uses) for (const symbol of symbols) pairs.set(symbol * 8 + demand, { symbol, demand });
  const found = [...pairs.values()];
  return uses.length < 2 ? found : found.sort((a, b) => (turns[a.symbol] ?? 0) - (turns[b.symbol] ?? 0));
}
