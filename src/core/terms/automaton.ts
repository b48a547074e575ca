/**
 * The automaton of a language: plain sequences in a trie whose edges are symbols. A text's tokens are looked up once; from each
 * token whose symbols begin a sequence the trie is walked. Every path is at most `LIMITS.steps` long and gaps are short, so the
 * time is bounded by the text's length, and entries whose first word does not occur cost nothing.
 */
import { PLACE_KINDS, type PlaceColumns, type PlaceKind } from '../nlp/gazetteer.ts';
import type { Reading } from '../nlp/reading.ts';
import { Flag, type Tokens } from '../text/tokens.ts';
import { LIMITS, type Sequence } from './pattern.ts';
import { BUILT_IN, type CaseDemand, type SymbolTable, type WordNode } from './symbols.ts';

/** What a sequence stands for: an index into the finder's list of families. */
export interface Accept {
  readonly family: number;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly edges: Map<number, Node>;
  readonly gaps: { readonly words: number; readonly node: Node }[];
  readonly accepts: Accept[];
  builtIn: boolean;
}

/** A match: tokens `from` to `to` (end exclusive) are marked; the whole pattern covers `first` to `last`. */
export interface Match {
  readonly family: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

const emptyNode = (): Node => ({ edges: new Map(), gaps: [], accepts: [], builtIn: false });

/** Collects sequences; `seal` it by not adding any more. */
export class Automaton {
  readonly root = emptyNode();
  /** For each symbol, whether a sequence begins with it. */
  private readonly heads: (Node | undefined)[] = [];

  add(sequence: Sequence, family: number): void {
    let node = this.root;
    sequence.steps.forEach((step, index) => {
      node = step < 0 ? gapChild(node, -step) : edgeChild(node, step);
      if (index === 0) this.heads[step] = node;
    });
    node.accepts.push({ family, from: sequence.from, to: sequence.to });
  }

  /** The node behind a first symbol, or undefined where no sequence begins with it. */
  head(symbol: number): Node | undefined {
    return this.heads[symbol];
  }
}

function edgeChild(node: Node, symbol: number): Node {
  const known = node.edges.get(symbol);
  if (known) return known;
  const child = emptyNode();
  node.edges.set(symbol, child);
  if (symbol <= BUILT_IN.any) node.builtIn = true;
  return child;
}

function gapChild(node: Node, words: number): Node {
  const known = node.gaps.find((gap) => gap.words === words);
  if (known) return known.node;
  const child = emptyNode();
  node.gaps.push({ words, node: child });
  return child;
}

/** The symbols of the places that the reading knows, by how they are named. */
export type PlaceSymbols = Readonly<Record<PlaceKind, number>>;

/** The symbols that begin at each token: pairs (symbol, number of tokens) in one array, with each token's first index. */
export class SymbolLayer {
  readonly pairs: number[] = [];
  readonly first: Int32Array;
  readonly tokens: Tokens;
  private counts: ReadonlyMap<number, number> | undefined;

  constructor(reading: Reading, finder: { readonly symbols: SymbolTable; readonly places: PlaceSymbols }) {
    const { tokens } = reading.document;
    const table = finder.symbols.root;
    this.tokens = tokens;
    this.first = new Int32Array(tokens.length + 1);
    const { norm, length } = tokens;
    for (let i = 0; i < length; i += 1) {
      this.first[i] = this.pairs.length;
      const node = table.get(norm[i] as string);
      if (node !== undefined) this.collect(node, i);
      if (reading.places.length[i] !== 0) this.place(reading.places, finder.places, i);
    }
    this.first[length] = this.pairs.length;
  }

  /** A state's name, demonym or metonym; an abbreviation ("U.S.", "NATO") stands before nouns as a demonym does. */
  private place({ kind, length }: PlaceColumns, symbols: PlaceSymbols, at: number): void {
    const size = length[at] as number;
    const name = PLACE_KINDS[kind[at] as number];
    if (name === null || name === undefined) return;
    this.pairs.push(symbols[name], size);
    const short = ((this.tokens.flags[at] as number) & (Flag.allCaps | Flag.abbreviation)) !== 0;
    if (name === 'body' || (name === 'name' && short)) this.pairs.push(symbols.demonym, size);
  }

  private collect(start: WordNode, at: number): void {
    const { norm, flags } = this.tokens;
    let node: WordNode | undefined = start;
    for (let i = at; node !== undefined; ) {
      for (let k = 0; k < node.symbols.length; k += 2) {
        if (this.meets(node.symbols[k + 1] as CaseDemand, at)) this.pairs.push(node.symbols[k] as number, i + 1 - at);
      }
      i += 1;
      if (node.next === null || i >= norm.length || i - at > 8 || ((flags[i] as number) & Flag.blockStart) !== 0) return;
      node = node.next.get(norm[i] as string);
    }
  }

  private meets(demand: CaseDemand, at: number): boolean {
    if (demand === 0) return true;
    if (demand >= 3) return (this.tokens.lower[at] === this.tokens.norm[at]) === (demand === 3);
    return ((this.tokens.flags[at] as number) & (demand === 2 ? Flag.allCaps : Flag.capital)) !== 0;
  }

  /** How often a symbol stands in the text. */
  count(symbol: number): number {
    this.counts ??= this.countAll();
    return this.counts.get(symbol) ?? 0;
  }

  private countAll(): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (let k = 0; k < this.pairs.length; k += 2) {
      const symbol = this.pairs[k] as number;
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    return counts;
  }

  /** Whether a symbol begins at a token. */
  has(token: number, symbol: number): boolean {
    const end = this.first[token + 1] ?? 0;
    for (let k = this.first[token] ?? 0; k < end; k += 2) if (this.pairs[k] === symbol) return true;
    return false;
  }
}

/** Runs the automaton over a text. */
export class Walk {
  readonly matches: Match[] = [];
  private readonly starts = new Int32Array(LIMITS.steps + 2);
  private readonly automaton: Automaton;
  private readonly layer: SymbolLayer;
  private readonly sentenceOf: Int32Array;
  private budget = 0;

  constructor(automaton: Automaton, layer: SymbolLayer, sentenceOf: Int32Array) {
    this.automaton = automaton;
    this.layer = layer;
    this.sentenceOf = sentenceOf;
  }

  /** All matches, in the order of their first token. */
  run(): readonly Match[] {
    const { first, pairs, tokens } = this.layer;
    for (let at = 0; at < tokens.length; at += 1) {
      const end = first[at + 1] as number;
      this.budget = MOST_STEPS;
      for (let k = first[at] as number; k < end; k += 2) {
        const node = this.automaton.head(pairs[k] as number);
        if (node === undefined) continue;
        this.starts[0] = at;
        this.visit(node, at + (pairs[k + 1] as number), 1);
      }
    }
    return this.matches;
  }

  private visit(node: Node, at: number, depth: number): void {
    this.starts[depth] = at;
    this.budget -= 1;
    for (const accept of node.accepts) this.accept(accept, at);
    if (at >= this.layer.tokens.length || this.sentenceOf[at] !== this.sentenceOf[this.starts[0] as number] || this.budget < 0) return;
    this.follow(node, at, depth);
    for (const gap of node.gaps) this.skip(gap.node, gap.words, at, depth);
  }

  private follow(node: Node, at: number, depth: number): void {
    if (node.edges.size === 0) return;
    const { first, pairs } = this.layer;
    const end = first[at + 1] as number;
    for (let k = first[at] as number; k < end; k += 2) {
      const child = node.edges.get(pairs[k] as number);
      if (child) this.visit(child, at + (pairs[k + 1] as number), depth + 1);
    }
    if (node.builtIn) this.followBuiltIn(node, at, depth);
  }

  private followBuiltIn(node: Node, at: number, depth: number): void {
    const flags = this.layer.tokens.flags[at] as number;
    const step = (symbol: number, holds: boolean) => {
      const child = holds ? node.edges.get(symbol) : undefined;
      if (child) this.visit(child, at + 1, depth + 1);
    };
    step(BUILT_IN.cap, (flags & Flag.capital) !== 0 && (flags & Flag.word) !== 0);
    step(BUILT_IN.num, (flags & Flag.number) !== 0);
    step(BUILT_IN.any, (flags & Flag.word) !== 0);
  }

  /** A gap of up to `words` words: none of them punctuation, all in the sentence. */
  private skip(node: Node, words: number, at: number, depth: number): void {
    const { flags, length } = this.layer.tokens;
    const sentence = this.sentenceOf[at];
    for (let to = at; to <= at + words && to < length && this.sentenceOf[to] === sentence; to += 1) {
      this.starts[depth] = at;
      this.starts[depth + 1] = to;
      this.follow(node, to, depth + 1);
      const flag = flags[to] as number;
      if ((flag & Flag.punctuation) !== 0 && (flag & Flag.hyphen) === 0) return;
    }
  }

  private accept({ family, from, to }: Accept, last: number): void {
    const { starts } = this;
    this.matches.push({ family, from: starts[from] as number, to: starts[to] as number, first: starts[0] as number, last });
  }
}

/** Bound on the nodes visited from one token. */
const MOST_STEPS = 400;
