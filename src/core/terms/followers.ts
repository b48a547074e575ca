/**
 * What may stand second in a pattern. A pattern begins at nearly every word and most end with the next one: two bits for each
 * symbol that stands second tell most of that before a state is looked at.
 */
import { Flag } from '../text/tokens.ts';
import { ACCEPTS, BUILT_IN, CHILDREN, GAPS, STATE, type States } from './states.ts';

/** The bit that every token has twice: what is content with any token asks for it. */
export const ANYTHING = 1 << 31;

/** A symbol's first bit is one of so many, its second one of so many; behind these stand the bits of the built-in symbols. */
const BITS = 31;
const ALSO_BITS = 28;

const isBuiltIn = (symbol: number): boolean => symbol <= BUILT_IN.any;

/** The second bit of a built-in symbol; every token has the first. */
export const builtInBit = (symbol: number): number => 1 << (ALSO_BITS + symbol);

/** By the lowest bits of a token's flags, the bits of the built-in symbols that it is. */
export const BUILT_IN_BITS = Int32Array.from({ length: 16 }, (_, flags) => {
  const word = (flags & Flag.word) !== 0;
  const name = word && (flags & Flag.capital) !== 0;
  const number = (flags & Flag.number) !== 0;
  return (name ? builtInBit(BUILT_IN.cap) : 0) | (number ? builtInBit(BUILT_IN.num) : 0) | (word ? builtInBit(BUILT_IN.any) : 0);
});

/** Numbers the symbols that stand second, and gives them bits. */
export class Followers {
  private readonly states: States;
  private readonly numbers = new Map<number, number>();

  constructor(states: States) {
    this.states = states;
    for (const state of states.begins.values())
      for (const symbol of this.wanted(state) ?? []) if (!this.numbers.has(symbol)) this.numbers.set(symbol, this.numbers.size);
  }

  /** The symbols that alone lead on from a state; null where it asks for none, since something ends there or a gap follows. */
  private wanted(state: number): Int32Array | null {
    const { rows, steps } = this.states;
    const at = state * STATE;
    const ends = rows[at + ACCEPTS] !== rows[at + STATE + ACCEPTS] || rows[at + GAPS] !== rows[at + STATE + CHILDREN];
    return ends ? null : steps.subarray(rows[at + CHILDREN], rows[at + GAPS]);
  }

  /** The first bit of a symbol; 0 where it never stands second. */
  bit(symbol: number): number {
    const number = this.numbers.get(symbol);
    if (number === undefined) return 0;
    return isBuiltIn(symbol) ? ANYTHING : 1 << (number % BITS);
  }

  /** Its second bit: symbols that share one hardly ever share both. */
  alsoBit(symbol: number): number {
    const number = this.numbers.get(symbol);
    if (number === undefined) return 0;
    return isBuiltIn(symbol) ? builtInBit(symbol) : 1 << (Math.floor(number / BITS) % ALSO_BITS);
  }

  /** What a state behind a pattern's first step wants of the token there: one of some first bits and one of some second bits. */
  wants(state: number): readonly [bits: number, alsoBits: number] {
    let [bits, alsoBits] = [0, 0];
    const wanted = this.wanted(state);
    if (wanted === null) return [ANYTHING, ANYTHING];
    for (const symbol of wanted) {
      bits |= this.bit(symbol);
      alsoBits |= this.alsoBit(symbol);
    }
    return [bits, alsoBits];
  }
}
