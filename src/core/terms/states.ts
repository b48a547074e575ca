/** The shapes of the compiled lexicon: words lead to symbols, symbols to the automaton's states. */

/** Built-in symbols: they are told from a token's flags, not from the table. */
export const BUILT_IN = {
  /** `<cap>`: a word with a capital. */
  cap: 0,
  /** `<num>`: a number in digits. */
  num: 1,
  /** `<any>`: any word. */
  any: 2,
} as const;

/**
 * What a member asks of the text's spelling: "US" wants all capitals (2), "Marine" one (1), "marine" takes any (0). Accents are
 * folded, but "=cartel" wants the word without an accent (3) and "=cártel" with one (4). A name that begins with its article,
 * "Los Lobos", wants a capital on the next word too (5): "Los lobos" may only open a sentence.
 */
export type CaseDemand = 0 | 1 | 2 | 3 | 4 | 5;

/** What a sequence stands for: an index into the finder's list of families, and the steps that are marked. */
export interface Accept {
  readonly family: number;
  readonly from: number;
  readonly to: number;
}

/** A state of the automaton. */
export interface Node {
  readonly edges: Map<number, Node>;
  readonly gaps: { readonly words: number; readonly node: Node }[];
  readonly accepts: Accept[];
  /** Whether an edge asks for a token's flags. */
  builtIn: boolean;
  /** True where nothing ends here and only a known word leads on. */
  strict: boolean;
  /** `signature` of the edges' symbols: where it shares no bit with a word's, no edge fits. */
  mask: number;
}

/** A state of the automaton that a word leads to, and what it asks of the word's spelling. */
export interface Head {
  readonly state: Node;
  readonly demand: CaseDemand;
}

/** A node of the word trie: the symbols that end here, and the words that may follow. */
export interface WordNode {
  /** Pairs: symbol, case demand. */
  readonly symbols: number[];
  /** Where patterns begin with this word; this and what follows up to `next` is set by `seal`. */
  heads: readonly Head[];
  /** `signature` of the symbols. */
  mask: number;
  /** `Role` bits of the symbols. */
  roles: number;
  /** The pairs whose symbol a sense rule asks for. */
  clues: readonly number[];
  /** One more than the indices into `FIELDS` of the symbols that name a field. */
  fields: readonly number[];
  next: Map<string, WordNode> | null;
}

/** One bit of 32 for each symbol: sets of symbols whose bits do not meet have none in common. */
export const signature = (symbol: number): number => 1 << ((symbol * 7) % 31);
