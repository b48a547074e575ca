import { PLACE_KINDS, type PlaceColumns } from '../nlp/gazetteer.ts';
import type { Reading } from '../nlp/reading.ts';
import { wordsOf } from '../nlp/vocabulary.ts';
import { Flag, type Tokens } from '../text/tokens.ts';
import type { TermFinder } from './compile.ts';
import { type CaseDemand, signature } from './states.ts';
import { ANYTHING, NOWHERE, type WordNodes } from './word-nodes.ts';

/** No member of a class has more tokens. */
const LONGEST = 8;
/** Modifiers and states before a phrase are looked for so far back. */
const LONGEST_BEFORE = 4;

/** An entry in one number: the node, and the tokens that it spans in the lowest bits. */
const SPAN_BITS = 8;
/** The node of an entry. */
export const nodeOf = (entry: number): number => entry >> SPAN_BITS;
/** The tokens that an entry spans. */
export const spanOf = (entry: number): number => entry & ((1 << SPAN_BITS) - 1);

/**
 * What a lexicon knows of each token of a text: entries `first[i]` to `first[i + 1]` begin at token i. The symbols stay in the
 * lexicon's own nodes.
 */
export class SymbolLayer {
  readonly words: WordNodes;
  readonly entries: number[] = [];
  readonly first: Int32Array;
  /** By token: `ANYTHING` and the masks of all that begins there. */
  readonly masks: Int32Array;
  /** By token: the `Role` bits of all that begins there. */
  private readonly rolesAt: Int32Array;
  /** `Role` bits of everything in the text. */
  roles = 0;
  /** The tokens at which places begin. */
  readonly placed: number[] = [];
  readonly tokens: Tokens;
  private readonly finder: TermFinder;

  constructor(reading: Reading, finder: TermFinder) {
    const { tokens } = reading.document;
    const { places, grammar } = reading;
    const { folded } = finder.vocabulary === grammar.vocabulary ? reading.words : wordsOf(tokens, finder.vocabulary);
    this.tokens = tokens;
    this.finder = finder;
    this.words = finder.words;
    const size = tokens.length + 1;
    const columns = new Int32Array(size * 3); // one piece of memory: each costs more than it holds
    this.first = columns.subarray(0, size);
    this.masks = columns.subarray(size, size * 2).fill(ANYTHING);
    this.rolesAt = columns.subarray(size * 2);
    for (let i = 0; i < tokens.length; i += 1) {
      this.first[i] = this.entries.length;
      const node = this.words.begin(folded[i] as number);
      if (node !== NOWHERE && ((tokens.flags[i] as number) & (Flag.word | Flag.number)) !== 0) this.collect(node, folded, i);
      if (places.length[i] !== 0) this.place(places, i);
    }
    this.first[tokens.length] = this.entries.length;
  }

  private push(node: number, at: number, length: number): void {
    const roles = this.words.roles[node] as number;
    this.entries.push((node << SPAN_BITS) | length);
    this.masks[at] = (this.masks[at] as number) | (this.words.masks[node] as number);
    this.rolesAt[at] = (this.rolesAt[at] as number) | roles;
    this.roles |= roles;
  }

  /** A state's name, demonym or metonym; an abbreviation ("U.S.", "NATO") stands before nouns as a demonym does. */
  private place({ kind, length }: PlaceColumns, at: number): void {
    const name = PLACE_KINDS[kind[at] as number];
    this.placed.push(at);
    if (name === null || name === undefined) return;
    const { places } = this.finder;
    const short = ((this.tokens.flags[at] ?? 0) & (Flag.allCaps | Flag.abbreviation)) !== 0;
    this.push(places[name], at, length[at] ?? 0);
    if (name === 'body' || (name === 'name' && short)) this.push(places.demonym, at, length[at] ?? 0);
  }

  private collect(start: number, folded: Int32Array, at: number): void {
    const { words } = this;
    if (words.masks[start] !== 0) this.push(start, at, 1);
    let node = start;
    for (let i = at + 1; words.goesOn(node) && i < folded.length && i - at < LONGEST; i += 1) {
      if (((this.tokens.flags[i] as number) & Flag.blockStart) !== 0) return;
      node = words.follow(node, folded[i] as number);
      if (node === NOWHERE) return;
      if (words.masks[node] !== 0) this.push(node, at, i + 1 - at);
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
    if (((this.masks[token] ?? 0) & signature(symbol)) === 0) return false;
    const end = this.first[token + 1] ?? 0;
    for (let entry = this.first[token] ?? 0; entry < end; entry += 1) {
      const symbols = this.words.symbols[nodeOf(this.entries[entry] as number)] as readonly number[];
      for (let k = 0; k < symbols.length; k += 2) if (symbols[k] === symbol && this.meets(symbols[k + 1] as CaseDemand, token)) return true;
    }
    return false;
  }

  /** Whether something with a role begins at a token; false outside the text. */
  plays(token: number, role: number): boolean {
    return ((this.rolesAt[token] ?? 0) & role) !== 0;
  }

  /** Tokens of the longest thing with a role that begins at a token; 0 where none does. */
  lengthOf(token: number, role: number): number {
    if (!this.plays(token, role)) return 0;
    const end = this.first[token + 1] ?? 0;
    let longest = 0;
    for (let entry = this.first[token] ?? 0; entry < end; entry += 1)
      if (this.hasRole(entry, role)) longest = Math.max(longest, spanOf(this.entries[entry] as number));
    return longest;
  }

  /** The first token of the longest thing with a role that ends right before `end`; null where none does. */
  endingAt(end: number, role: number): number | null {
    let start: number | null = null;
    for (let at = end - 1; at >= 0 && at >= end - LONGEST_BEFORE; at -= 1) {
      if (!this.plays(at, role)) continue;
      for (let entry = this.first[at] ?? 0; entry < (this.first[at + 1] ?? 0); entry += 1)
        if (spanOf(this.entries[entry] as number) === end - at && this.hasRole(entry, role)) start = at;
    }
    return start;
  }

  private hasRole(entry: number, role: number): boolean {
    return ((this.words.roles[nodeOf(this.entries[entry] as number)] as number) & role) !== 0;
  }
}
