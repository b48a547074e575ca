import { PLACE_KINDS, type PlaceColumns, type PlaceKind } from '../nlp/gazetteer.ts';
import type { Reading } from '../nlp/reading.ts';
import { Flag, type Tokens } from '../text/tokens.ts';
import type { TermFinder } from './compile.ts';
import type { CaseDemand, WordNode } from './symbols.ts';

/** The symbols of the places that the reading knows, by how they are named. */
export type PlaceSymbols = Readonly<Record<PlaceKind, number>>;

/** No member of a class has more tokens. */
const LONGEST = 8;

/**
 * The symbols that begin at each token of a text. Entries `first[i]` to `first[i + 1]` of `symbols` and `lengths` (in tokens)
 * belong to token i. One look-up per token.
 */
export class SymbolLayer {
  readonly symbols: number[] = [];
  readonly lengths: number[] = [];
  readonly first: Int32Array;
  /** Tokens and entries from which a pattern can begin, in pairs. */
  readonly starts: number[] = [];
  readonly tokens: Tokens;
  private readonly finder: TermFinder;

  constructor(reading: Reading, finder: TermFinder) {
    const { tokens } = reading.document;
    const { places } = reading;
    this.tokens = tokens;
    this.finder = finder;
    this.first = new Int32Array(tokens.length + 1);
    const { norm, length } = tokens;
    const { root } = finder.symbols;
    for (let i = 0; i < length; i += 1) {
      this.first[i] = this.symbols.length;
      const node = root.get(norm[i] as string);
      if (node !== undefined) this.collect(node, i);
      if (places.length[i] !== 0) this.place(places, i);
    }
    this.first[length] = this.symbols.length;
  }

  private push(symbol: number, length: number, at: number): void {
    if (this.finder.automaton.head(symbol) !== undefined) this.starts.push(at, this.symbols.length);
    this.symbols.push(symbol);
    this.lengths.push(length);
  }

  /** A state's name, demonym or metonym; an abbreviation ("U.S.", "NATO") stands before nouns as a demonym does. */
  private place({ kind, length }: PlaceColumns, at: number): void {
    const { places } = this.finder;
    const size = length[at] as number;
    const name = PLACE_KINDS[kind[at] as number];
    if (name === null || name === undefined) return;
    this.push(places[name], size, at);
    const short = ((this.tokens.flags[at] as number) & (Flag.allCaps | Flag.abbreviation)) !== 0;
    if (name === 'body' || (name === 'name' && short)) this.push(places.demonym, size, at);
  }

  private collect(start: WordNode, at: number): void {
    const { norm, flags } = this.tokens;
    let node: WordNode | undefined = start;
    for (let i = at; node !== undefined; ) {
      this.take(node, at, i + 1 - at);
      i += 1;
      if (node.next === null || i >= norm.length || i - at > LONGEST || ((flags[i] as number) & Flag.blockStart) !== 0) return;
      node = node.next.get(norm[i] as string);
    }
  }

  private take({ symbols, begins }: WordNode, at: number, length: number): void {
    for (let k = 0; k < symbols.length; k += 2) {
      const demand = symbols[k + 1] as CaseDemand;
      if (demand !== 0 && !this.meets(demand, at)) continue;
      const symbol = symbols[k] as number;
      if (begins && this.finder.automaton.head(symbol) !== undefined) this.starts.push(at, this.symbols.length);
      this.symbols.push(symbol);
      this.lengths.push(length);
    }
  }

  private meets(demand: CaseDemand, at: number): boolean {
    if (demand >= 3) return (this.tokens.lower[at] === this.tokens.norm[at]) === (demand === 3);
    return ((this.tokens.flags[at] as number) & (demand === 2 ? Flag.allCaps : Flag.capital)) !== 0;
  }

  /** Whether a symbol begins at a token; false outside the text. */
  has(token: number, symbol: number): boolean {
    const end = this.first[token + 1] ?? 0;
    for (let k = this.first[token] ?? 0; k < end; k += 1) if (this.symbols[k] === symbol) return true;
    return false;
  }

  /** Whether something with a role begins at a token; false outside the text. */
  plays(token: number, role: number): boolean {
    const end = this.first[token + 1] ?? 0;
    const { roles } = this.finder;
    for (let k = this.first[token] ?? 0; k < end; k += 1) if (((roles[this.symbols[k] as number] as number) & role) !== 0) return true;
    return false;
  }

  /** Tokens of the longest thing with a role that begins at a token; 0 where none does. */
  lengthOf(token: number, role: number): number {
    const end = this.first[token + 1] ?? 0;
    const { roles } = this.finder;
    let longest = 0;
    for (let k = this.first[token] ?? 0; k < end; k += 1)
      if (((roles[this.symbols[k] as number] as number) & role) !== 0) longest = Math.max(longest, this.lengths[k] as number);
    return longest;
  }

  /** The first token of the longest thing with a role that ends right before `end`; null where none does. */
  endingAt(end: number, role: number): number | null {
    const { roles } = this.finder;
    let start: number | null = null;
    for (let at = end - 1; at >= 0 && at >= end - LONGEST; at -= 1)
      for (let k = this.first[at] as number; k < (this.first[at + 1] as number); k += 1)
        if (this.lengths[k] === end - at && ((roles[this.symbols[k] as number] as number) & role) !== 0) start = at;
    return start;
  }
}
