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

/**
 * The automaton's states; number 0 is the root. Children of one state stand side by side, those behind a symbol first, then those
 * behind a built-in symbol, then those behind a gap.
 */
export interface States {
  /** A row of `STATE` numbers for each state, and one that ends the last. */
  readonly rows: Int32Array;
  /** By state the step that leads to it: a symbol, or minus the words of a gap. */
  readonly steps: Int32Array;
  /** What ends at the states, `ACCEPT` numbers each. */
  readonly accepts: Int32Array;
  /** Runs of symbols that must stand right before a walk's first token: how many, and then each from the last to the first. At 0 stands an empty one. */
  readonly befores: Int32Array;
  /** The state behind a symbol with which sequences begin. */
  readonly begins: ReadonlyMap<number, number>;
}

/** Numbers in a state's row. */
export const STATE = 4;
/** Their places: the state's first child, … */
export const CHILDREN = 0;
/** … the first behind a built-in symbol, … */
export const BUILT_INS = 1;
/** … the first behind a gap, … */
export const GAPS = 2;
/** … and what ends there, a place in `accepts`. Children and ends go on to where those of the next row begin. */
export const ACCEPTS = 3;

/** Numbers in what ends at a state: the family, the first and last of the steps that are marked (below 0 those before the walk), and a place in `befores`. */
export const ACCEPT = 4;
