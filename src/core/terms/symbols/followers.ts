/**
 * What may stand second in a pattern. A pattern begins at nearly every word and most end with the next one: two bits for each
 * symbol that stands second tell most of that before a state is looked at.
 */
import { Flag } from '../../text/tokens.ts';
import { ACCEPTS, BUILT_IN, CHILDREN, GAPS, STATE, type States } from './states.ts';

/** The bit that every token has twice: what is content with any token asks for it. */
export const ANYTHING = 1 << 31;

/** A symbol's first bit is one of so many, its second one of so many; behind these stand the bits of the built-in symbols. */
const BITS = 31;
const ALSO_BITS = 28;

/** The second bit of a built-in symbol; every token has the first. */
export const builtInBit = (symbol: number): number => 1 << (ALSO_BITS + symbol);

/** By the lowest bits of a token's flags, the bits of the built-in symbols that it is. */
export const BUILT_IN_BITS = Int32Array.from({ length: 16 }, (_, flags) => {
  const word = (flags & Flag.word) !== 0;
  const name = word && (flags & Flag.capital) !== 0;
  const number = (flags & Flag.number) !== 0;
  return (name ? builtInBit(BUILT_IN.cap) : 0) | (number ? builtInBit(BUILT_IN.num) : 0) | (word ? builtInBit(BUILT_IN.any) : 0);
});

/** The bits of the symbols that stand second, and what the states behind a pattern's first step want. */
export class Followers {
  /** By symbol its first bit; 0 where it never stands second. */
  readonly bits: Int32Array;
  /** By symbol its second bit: symbols that share one hardly ever share both. */
  readonly alsoBits: Int32Array;
  /** By state two numbers: the token there must have one of some first bits and one of some second bits. */
  readonly wants: Int32Array;
  private readonly states: States;
  private size = 0;

  /** @param symbols how many there are */
  constructor(states: States, symbols: number) {
    this.states = states;
    this.bits = new Int32Array(symbols);
    this.alsoBits = new Int32Array(symbols);
    this.wants = new Int32Array((states.begins.size + 1) * 2).fill(ANYTHING);
    for (const state of states.begins.values()) {
      const wanted = this.wanted(state);
      if (wanted === null) continue;
      for (const symbol of wanted) if (this.bits[symbol] === 0) this.number(symbol);
      this.wants[state * 2] = wanted.reduce((bits, symbol) => bits | (this.bits[symbol] ?? 0), 0);
      this.wants[state * 2 + 1] = wanted.reduce((bits, symbol) => bits | (this.alsoBits[symbol] ?? 0), 0);
    }
  }

  /** The symbols that alone lead on from a state; null where it asks for none, since something ends there or a gap follows. */
  private wanted(state: number): Int32Array | null {
    const { rows, steps } = this.states;
    const at = state * STATE;
    const ends = rows[at + ACCEPTS] !== rows[at + STATE + ACCEPTS] || rows[at + GAPS] !== rows[at + STATE + CHILDREN];
    return ends ? null : steps.subarray(rows[at + CHILDREN], rows[at + GAPS]);
  }

  private number(symbol: number): void {
    const builtIn = symbol <= BUILT_IN.any;
    this.bits[symbol] = builtIn ? ANYTHING : 1 << (this.size % BITS);
    this.alsoBits[symbol] = builtIn ? builtInBit(symbol) : 1 << (Math.floor(this.size / BITS) % ALSO_BITS);
    this.size += 1;
  }
}
