/**
 * The spellings of a lexicon's members. A verb has dozens of forms that all stand for the same: while a lexicon is compiled, what a
 * spelling stands for is a set of uses, shared by all that are alike in it; in the end each set is a kind.
 */
import { type Vocabulary, WordNumbers, WordTable } from '../nlp/vocabulary.ts';
import { type Kinds, KindTable, type Pair, type Purpose } from './kinds.ts';
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

/** A node of the tree of phrases: the kind of the phrase up to here, and the words that may follow. */
export interface PhraseNode {
  /** The number of a set, until all is sealed. */
  kind: number;
  readonly next: Map<number, PhraseNode>;
  /** `wordBit` of the words in `next`: a look at it spares most of the look-ups. */
  bits: number;
}

/** One bit of 32 for each word. */
export const wordBit = (word: number): number => 1 << (word & 31);

/** A lexicon's spellings, ready to be looked up by the words' numbers. */
export interface SpellingTable {
  readonly kinds: Kinds;
  /** By word twice its kind, and one more where a phrase begins with it. */
  readonly words: Int32Array;
  /** The phrases that begin with a word. */
  readonly phrases: WordTable<PhraseNode>;
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
  private readonly phrases = new Map<number, PhraseNode>();
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
  addPhrase([first = '', ...rest]: readonly string[], use: Use): void {
    const root = this.vocabulary.intern(first);
    let node = this.phrases.get(root) ?? emptyNode();
    this.phrases.set(root, node);
    for (const norm of rest) node = child(node, this.vocabulary.intern(norm));
    node.kind = this.join(node.kind, use);
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
    const kindOf = this.sets.map((_, set) => kinds.add(pairsOf(this.usesOf(set), turns)));
    const own = wordless.map((use) => kinds.add(pairsOf([use], turns)));
    const words = this.words.toArray(this.vocabulary.size + 1).map((set) => (kindOf[set] ?? NOTHING) << 1);
    const phrases = new WordTable<PhraseNode>();
    for (const [word, node] of this.phrases) {
      words[word] = (words[word] ?? 0) | 1;
      resolve(node, kindOf);
      phrases.set(word, node);
    }
    return [{ kinds: kinds.build(), words, phrases }, own];
  }

  private usesOf(set: number): readonly Use[] {
    const found: Use[] = [];
    for (let at = this.sets[set]; at; at = this.sets[at.rest]) found.push(at.use);
    return found;
  }
}

const emptyNode = (): PhraseNode => ({ kind: NOTHING, next: new Map(), bits: 0 });

function child(node: PhraseNode, word: number): PhraseNode {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const added = emptyNode();
  node.next.set(word, added);
  node.bits |= wordBit(word);
  return added;
}

function resolve(node: PhraseNode, kindOf: readonly number[]): void {
  node.kind = kindOf[node.kind] ?? NOTHING;
  for (const next of node.next.values()) resolve(next, kindOf);
}

/** Symbols with their demands, each once. */
function pairsOf(uses: readonly Use[], turns: readonly number[]): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const { demand, symbols } of uses) for (const symbol of symbols) pairs.set(symbol * 8 + demand, { symbol, demand });
  const found = [...pairs.values()];
  return uses.length < 2 ? found : found.sort((a, b) => (turns[a.symbol] ?? 0) - (turns[b.symbol] ?? 0));
}
