/**
 * The words of a lexicon, ready to run: a trie whose nodes are numbers and whose tables are columns by node. A text touches a few
 * numbers per word, however large the lexicon.
 */
import { type CaseDemand, type Node, signature } from './states.ts';

/** A node of the trie while it is built: the symbols that end there, and the words that may follow. */
export interface WordDraft {
  readonly node: number;
  /** Pairs: symbol, case demand. */
  readonly symbols: number[];
  next: Map<number, WordDraft> | null;
}

/** What symbols are for. */
export interface Purpose {
  /** The automaton's state behind a pattern's first symbol. */
  readonly begins: (symbol: number) => Node | undefined;
  /** `Role` bits by symbol. */
  readonly roles: Uint16Array;
  /** Symbols that sense rules ask for. */
  readonly clues: ReadonlySet<number>;
  /** One more than the index into `FIELDS` by symbol. */
  readonly fields: Uint8Array;
}

/** The bit of a mask that every token's has: what asks for it asks for nothing. No symbol has it. */
export const ANYTHING = 1 << 31;

/** Nodes without symbols of a kind, nearly all, share one list. */
const NONE: readonly number[] = [];

/** No node. */
export const NOWHERE = 0;

/** The trie. Nodes are numbered from 1. */
export class WordNodes {
  /** Pairs of symbol and case demand. */
  readonly symbols: (readonly number[])[] = [NONE];
  /** The pairs whose symbol a sense rule asks for. */
  readonly clues: (readonly number[])[] = [NONE];
  /** One more than the indices into `FIELDS` of the symbols that name a field. */
  readonly fields: (readonly number[])[] = [NONE];
  /** The signatures of the symbols; 0 where none ends. */
  readonly masks: Int32Array;
  /** `Role` bits of the symbols. */
  readonly roles: Uint16Array;
  /** What a token behind must share a bit with, so that any of the node's heads leads on; 0 where it has none. */
  readonly wants: Int32Array;
  /** Heads, states of the automaton that a word leads to: those of a node are `heads[node]` to `heads[node + 1]`. */
  readonly heads: Int32Array;
  readonly states: Node[] = [];
  readonly demands: CaseDemand[] = [];
  /** By head: what the token behind must share a bit with. */
  readonly headWants: number[] = [];
  private readonly next: (ReadonlyMap<number, WordDraft> | null)[] = [null];
  private readonly first: Int32Array;

  /**
   * @param drafts in the order of their numbers
   * @param roots by word
   */
  constructor(drafts: readonly WordDraft[], roots: ReadonlyMap<number, WordDraft>, purpose: Purpose) {
    const size = drafts.length + 1;
    this.masks = new Int32Array(size);
    this.roles = new Uint16Array(size);
    this.wants = new Int32Array(size);
    this.heads = new Int32Array(size + 1);
    for (const draft of drafts) this.add(draft, purpose);
    this.heads[size] = this.states.length;
    this.first = new Int32Array(Math.max(0, ...roots.keys()) + 1);
    for (const [word, { node }] of roots) this.first[word] = node;
  }

  private add({ node, symbols, next }: WordDraft, { begins, roles, clues, fields }: Purpose): void {
    let asked = NONE;
    let named = NONE;
    this.heads[node] = this.states.length;
    for (let k = 0; k < symbols.length; k += 2) {
      const symbol = symbols[k] as number;
      const demand = symbols[k + 1] as CaseDemand;
      this.masks[node] = (this.masks[node] as number) | signature(symbol);
      this.roles[node] = (this.roles[node] as number) | (roles[symbol] ?? 0);
      if (clues.has(symbol)) asked = [...asked, symbol, demand];
      if ((fields[symbol] ?? 0) !== 0) named = [...named, fields[symbol] ?? 0];
      this.addHead(node, begins(symbol), demand);
    }
    this.symbols.push(symbols);
    this.next.push(next);
    this.clues.push(asked);
    this.fields.push(named);
  }

  private addHead(node: number, state: Node | undefined, demand: CaseDemand): void {
    if (state === undefined) return;
    const wants = state.strict ? state.mask : ANYTHING;
    this.wants[node] = (this.wants[node] as number) | wants;
    this.states.push(state);
    this.demands.push(demand);
    this.headWants.push(wants);
  }

  /** The node of a word that begins something, by its number in the vocabulary; else `NOWHERE`. */
  begin(word: number): number {
    return word < this.first.length ? (this.first[word] as number) : NOWHERE;
  }

  /** Whether words may follow a node. */
  goesOn(node: number): boolean {
    return this.next[node] !== null;
  }

  /** The node that a word leads to from a node; else `NOWHERE`. */
  follow(node: number, word: number): number {
    return this.next[node]?.get(word)?.node ?? NOWHERE;
  }
}
