import { PLACE_KINDS, type PlaceColumns } from '../nlp/gazetteer.ts';
import type { Reading } from '../nlp/reading.ts';
import { Flag, type Tokens } from '../text/tokens.ts';
import type { TermFinder } from './compile.ts';
import type { CaseDemand, WordNode } from './states.ts';

/** No member of a class has more tokens. */
const LONGEST = 8;
/** Modifiers and states before a phrase are looked for so far back. */
const LONGEST_BEFORE = 4;

/**
 * What a lexicon knows of each token of a text: entries `first[i]` to `first[i + 1]` of `nodes` and `lengths` (in tokens) begin
 * at token i. One look-up per token; the symbols stay in the lexicon's own nodes.
 */
export class SymbolLayer {
  readonly nodes: WordNode[] = [];
  readonly lengths: number[] = [];
  readonly first: Int32Array;
  /** `Role` bits of everything in the text. */
  roles = 0;
  readonly tokens: Tokens;
  private readonly finder: TermFinder;

  constructor(reading: Reading, finder: TermFinder) {
    const { tokens } = reading.document;
    const { places } = reading;
    this.tokens = tokens;
    this.finder = finder;
    this.first = new Int32Array(tokens.length + 1);
    const { norm, flags, length } = tokens;
    const { root } = finder.symbols;
    for (let i = 0; i < length; i += 1) {
      this.first[i] = this.nodes.length;
      if (((flags[i] ?? 0) & (Flag.word | Flag.number)) !== 0) {
        const node = root.get(norm[i] ?? '');
        if (node !== undefined) this.collect(node, i);
      }
      if (places.length[i] !== 0) this.place(places, i);
    }
    this.first[length] = this.nodes.length;
  }

  private push(node: WordNode, length: number): void {
    this.nodes.push(node);
    this.roles |= node.roles;
    this.lengths.push(length);
  }

  /** A state's name, demonym or metonym; an abbreviation ("U.S.", "NATO") stands before nouns as a demonym does. */
  private place({ kind, length }: PlaceColumns, at: number): void {
    const name = PLACE_KINDS[kind[at] as number];
    if (name === null || name === undefined) return;
    const { places } = this.finder;
    const short = ((this.tokens.flags[at] ?? 0) & (Flag.allCaps | Flag.abbreviation)) !== 0;
    this.push(places[name], length[at] ?? 0);
    if (name === 'body' || (name === 'name' && short)) this.push(places.demonym, length[at] ?? 0);
  }

  private collect(start: WordNode, at: number): void {
    if (start.symbols.length > 0) this.push(start, 1);
    let level = start.next;
    if (level === null) return;
    const { norm, flags } = this.tokens;
    for (let i = at + 1; level !== null && i < norm.length && i - at < LONGEST; i += 1) {
      if (((flags[i] ?? 0) & Flag.blockStart) !== 0) return;
      const node = level.get(norm[i] ?? '');
      if (node === undefined) return;
      if (node.symbols.length > 0) this.push(node, i + 1 - at);
      level = node.next;
    }
  }

  /** Whether the text's spelling at a token meets what a lexicon's member asks. */
  meets(demand: CaseDemand, at: number): boolean {
    if (demand === 0) return true;
    if (demand === 5) return this.meets(1, at) && this.meets(1, at + 1);
    if (demand >= 3) return (this.tokens.lower[at] === this.tokens.norm[at]) === (demand === 3);
    return ((this.tokens.flags[at] ?? 0) & (demand === 2 ? Flag.allCaps : Flag.capital)) !== 0;
  }

  /** Whether a symbol begins at a token; false outside the text. */
  has(token: number, symbol: number): boolean {
    const end = this.first[token + 1] ?? 0;
    for (let entry = this.first[token] ?? 0; entry < end; entry += 1) {
      const { symbols } = this.nodes[entry] as WordNode;
      for (let k = 0; k < symbols.length; k += 2) if (symbols[k] === symbol && this.meets(symbols[k + 1] as CaseDemand, token)) return true;
    }
    return false;
  }

  /** Whether something with a role begins at a token; false outside the text. */
  plays(token: number, role: number): boolean {
    const end = this.first[token + 1] ?? 0;
    for (let entry = this.first[token] ?? 0; entry < end; entry += 1) if (((this.nodes[entry] as WordNode).roles & role) !== 0) return true;
    return false;
  }

  /** Tokens of the longest thing with a role that begins at a token; 0 where none does. */
  lengthOf(token: number, role: number): number {
    const end = this.first[token + 1] ?? 0;
    let longest = 0;
    for (let entry = this.first[token] ?? 0; entry < end; entry += 1)
      if (((this.nodes[entry] as WordNode).roles & role) !== 0) longest = Math.max(longest, this.lengths[entry] ?? 0);
    return longest;
  }

  /** The first token of the longest thing with a role that ends right before `end`; null where none does. */
  endingAt(end: number, role: number): number | null {
    let start: number | null = null;
    for (let at = end - 1; at >= 0 && at >= end - LONGEST_BEFORE; at -= 1)
      for (let entry = this.first[at] ?? 0; entry < (this.first[at + 1] ?? 0); entry += 1)
        if (this.lengths[entry] === end - at && ((this.nodes[entry] as WordNode).roles & role) !== 0) start = at;
    return start;
  }
}
