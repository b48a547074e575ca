import { Flag } from '../text/tokens.ts';
import type { SymbolLayer } from './layer.ts';
import { LIMITS } from './pattern.ts';
import { BUILT_IN, type CaseDemand, type Head, type Node, type WordNode } from './states.ts';

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
  private readonly layer: SymbolLayer;
  private readonly sentenceOf: Int32Array;
  private sentence = -1;
  private budget = 0;

  constructor(layer: SymbolLayer, sentenceOf: Int32Array) {
    this.layer = layer;
    this.sentenceOf = sentenceOf;
  }

  /** All matches, in the order of their first token. */
  run(): readonly Match[] {
    const { first, nodes, lengths, tokens } = this.layer;
    for (let at = 0; at < tokens.length; at += 1) {
      const end = first[at + 1] ?? 0;
      for (let entry = first[at] ?? 0; entry < end; entry += 1) {
        const { heads } = nodes[entry] as WordNode;
        for (let k = 0; k < heads.length; k += 1) {
          const { state, demand } = heads[k] as Head;
          const next = at + (lengths[entry] ?? 0);
          if (state.strict && first[next] === first[next + 1]) continue; // nothing known follows
          if (demand === 0 || this.layer.meets(demand, at)) this.begin(state, at, next);
        }
      }
    }
    return this.matches;
  }

  private begin(node: Node, at: number, next: number): void {
    this.budget = MOST_STEPS;
    this.sentence = this.sentenceOf[at] ?? 0;
    this.starts[0] = at;
    this.visit(node, next, 1);
  }

  private visit(node: Node, at: number, depth: number): void {
    this.starts[depth] = at;
    this.budget -= 1;
    const { accepts } = node;
    for (let i = 0; i < accepts.length; i += 1) {
      const { family, from, to } = accepts[i] as (typeof accepts)[number];
      this.matches.push({ family, from: this.starts[from] ?? 0, to: this.starts[to] ?? 0 });
    }
    if (this.budget < 0 || this.sentenceOf[at] !== this.sentence) return;
    this.follow(node, at, depth);
    for (let i = 0; i < node.gaps.length; i += 1) this.skip(node.gaps[i] as (typeof node.gaps)[number], at, depth);
  }

  private follow(node: Node, at: number, depth: number): void {
    if (node.edges.size === 0) return;
    const { first, nodes, lengths } = this.layer;
    const end = first[at + 1] ?? 0;
    for (let entry = first[at] ?? 0; entry < end; entry += 1) {
      const { symbols, mask } = nodes[entry] as WordNode;
      if ((mask & node.mask) === 0) continue;
      for (let k = 0; k < symbols.length; k += 2) {
        const child = node.edges.get(symbols[k] ?? 0);
        const demand = symbols[k + 1] as CaseDemand;
        if (child !== undefined && (demand === 0 || this.layer.meets(demand, at))) this.visit(child, at + (lengths[entry] ?? 0), depth + 1);
      }
    }
    if (node.builtIn) this.followBuiltIn(node, at, depth);
  }

  private followBuiltIn(node: Node, at: number, depth: number): void {
    const flags = this.layer.tokens.flags[at] ?? 0;
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
      if (((flags[to] ?? 0) & (Flag.punctuation | Flag.hyphen)) === Flag.punctuation) return;
    }
  }
}

const NAME = Flag.capital | Flag.word;
