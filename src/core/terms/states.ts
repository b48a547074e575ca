/** The shapes of the compiled patterns: words lead to symbols, symbols to the automaton's states. */

/** Built-in symbols: they are told from a token's flags, not from the table. */
export const BUILT_IN = {
  /** `<cap>`: a word with a capital. */
  cap: 0,
  /** `<num>`: a number in digits. */
  num: 1,
  /** `<any>`: any word. */
  any: 2,
} as const;

/** The kind of a spelling that stands for nothing. */
export const NOTHING = 0;

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

/** A gap of at most so many words, and the state behind it. */
export interface Gap {
  readonly words: number;
  readonly node: Node;
}

/** A state of the automaton. */
export interface Node {
  /** By symbol; null where it has none. */
  edges: Map<number, Node> | null;
  gaps: readonly Gap[];
  accepts: readonly Accept[];
  /** Whether an edge asks for a token's flags. */
  builtIn: boolean;
  /** True where nothing ends here and only a known word leads on. */
  strict: boolean;
  /** The symbol of the only edge, as most states have no more; 0 where there are several or none, or where the edge asks for a token's flags. */
  only: number;
  /** `signature` of the edges' symbols: where it shares no bit with a word's, no edge fits. */
  mask: number;
  /** The same with `secondSignature`. */
  secondMask: number;
}

/** One bit of 32 for each symbol: sets of symbols whose bits do not meet have none in common. */
export const signature = (symbol: number): number => 1 << ((symbol * 7) % 31);

/** Another such bit: symbols that share one seldom share both. */
export const secondSignature = (symbol: number): number => 1 << ((symbol * 5) % 29);
