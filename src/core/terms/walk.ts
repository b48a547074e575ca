import { Flag } from '../text/tokens.ts';
import type { Automaton, Node } from './automaton.ts';
import type { SymbolLayer } from './layer.ts';
import { LIMITS } from './pattern.ts';
import { BUILT_IN } from './symbols.ts';

/** A match: the tokens `from` to `to` (end exclusive) are marked. */
export interface Match {
  readonly family: number;
  readonly from: number;
  readonly to: number;
}

/** Bound on the states visited from one token: no text can make a walk run away. */
const MOST_STEPS = 400;

/** Walks the automaton over a text from every token at which a pattern can begin. */
export class Walk {
  private readonly matches: Match[] = [];
  /** The token at which each step of the path began. */
  private readonly starts = new Int32Array(LIMITS.steps + 2);
  private readonly automaton: Automaton;
  private readonly layer: SymbolLayer;
  private readonly sentenceOf: Int32Array;
  private sentence = -1;
  private budget = 0;

  constructor(automaton: Automaton, layer: SymbolLayer, sentenceOf: Int32Array) {
    this.automaton = automaton;
    this.layer = layer;
    this.sentenceOf = sentenceOf;
  }

  /** All matches, in the order of their first token. Patterns that begin with a built-in symbol begin at any token. */
  run(): readonly Match[] {
    const { starts, symbols, lengths } = this.layer;
    for (let s = 0; s < starts.length; s += 2) {
      const at = starts[s] as number;
      const entry = starts[s + 1] as number;
      const node = this.automaton.head(symbols[entry] as number);
      if (node !== undefined) this.begin(node, at, lengths[entry] as number);
    }
    this.capitals();
    return this.matches;
  }

  /** Patterns that begin with `<cap>`. */
  private capitals(): void {
    const node = this.automaton.head(BUILT_IN.cap);
    if (node === undefined) return;
    const { flags, length } = this.layer.tokens;
    for (let at = 0; at < length; at += 1) if (((flags[at] as number) & NAME) === NAME) this.begin(node, at, 1);
  }

  private begin(node: Node, at: number, length: number): void {
    this.budget = MOST_STEPS;
    this.sentence = this.sentenceOf[at] as number;
    this.starts[0] = at;
    this.visit(node, at + length, 1);
  }

  private visit(node: Node, at: number, depth: number): void {
    this.starts[depth] = at;
    this.budget -= 1;
    const { accepts } = node;
    for (let i = 0; i < accepts.length; i += 1) {
      const { family, from, to } = accepts[i] as (typeof accepts)[number];
      this.matches.push({ family, from: this.starts[from] as number, to: this.starts[to] as number });
    }
    if (this.budget < 0 || this.sentenceOf[at] !== this.sentence) return;
    this.follow(node, at, depth);
    for (let i = 0; i < node.gaps.length; i += 1) this.skip(node.gaps[i] as (typeof node.gaps)[number], at, depth);
  }

  private follow(node: Node, at: number, depth: number): void {
    if (node.edges.size === 0) return;
    const { first, symbols, lengths } = this.layer;
    const end = first[at + 1] as number;
    for (let k = first[at] as number; k < end; k += 1) {
      const child = node.edges.get(symbols[k] as number);
      if (child !== undefined) this.visit(child, at + (lengths[k] as number), depth + 1);
    }
    if (node.builtIn) this.followBuiltIn(node, at, depth);
  }

  private followBuiltIn(node: Node, at: number, depth: number): void {
    const flags = this.layer.tokens.flags[at] as number;
    const step = (symbol: number, holds: boolean) => {
      const child = holds ? node.edges.get(symbol) : undefined;
      if (child) this.visit(child, at + 1, depth + 1);
    };
    step(BUILT_IN.cap, (flags & NAME) === NAME);
    step(BUILT_IN.num, (flags & Flag.number) !== 0);
    step(BUILT_IN.any, (flags & Flag.word) !== 0);
  }

  /** A gap of words: none of them punctuation, all in the sentence. */
  private skip({ words, node }: { readonly words: number; readonly node: Node }, at: number, depth: number): void {
    const { flags } = this.layer.tokens;
    for (let to = at; to <= at + words && this.sentenceOf[to] === this.sentence; to += 1) {
      this.starts[depth] = at;
      this.starts[depth + 1] = to;
      this.follow(node, to, depth + 1);
      if (((flags[to] as number) & (Flag.punctuation | Flag.hyphen)) === Flag.punctuation) return;
    }
  }
}

const NAME = Flag.capital | Flag.word;
