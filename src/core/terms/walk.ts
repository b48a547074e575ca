import { Flag } from '../text/tokens.ts';
import { STEP } from './kinds.ts';
import { kindOf, type SymbolLayer, spanOf } from './layer.ts';
import { LIMITS } from './pattern.ts';
import { BUILT_IN, type CaseDemand, type Node } from './states.ts';

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
    const { first, entries, masks, secondMasks, tokens, kinds } = this.layer;
    const { wants, heads, headsFrom, headWants, headSecondWants, demands } = kinds;
    for (let at = 0; at < tokens.length; at += 1) {
      const end = first[at + 1] as number;
      for (let k = first[at] as number; k < end; k += 1) {
        const entry = entries[k] as number;
        const kind = kindOf(entry);
        const next = at + spanOf(entry);
        const follows = masks[next] as number;
        if ((follows & (wants[kind] as number)) === 0) continue;
        const last = headsFrom[kind + 1] as number;
        const second = secondMasks[next] as number;
        for (let head = headsFrom[kind] as number; head < last; head += 1) {
          if ((follows & (headWants[head] as number)) === 0 || (second & (headSecondWants[head] as number)) === 0) continue;
          if (demands[head] === 0 || this.layer.meets(demands[head] as CaseDemand, at)) this.begin(heads[head] as Node, at, next);
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
    const { first, entries, masks, secondMasks, kinds } = this.layer;
    const fits = ((masks[at] ?? 0) & node.mask) !== 0 && ((secondMasks[at] ?? 0) & node.secondMask) !== 0;
    const end = fits ? (first[at + 1] ?? 0) : 0;
    for (let k = first[at] ?? 0; k < end; k += 1) {
      const entry = entries[k] as number;
      const kind = kindOf(entry);
      if (((kinds.masks[kind] as number) & node.mask) === 0 || ((kinds.secondMasks[kind] as number) & node.secondMask) === 0) continue;
      this.step(node, kind, at, at + spanOf(entry), depth);
    }
    if (node.builtIn) this.followBuiltIn(node, at, depth);
  }

  /** Follows the edges of a state that a kind fits. A look at the signatures spares most of the look-ups. */
  private step(node: Node, kind: number, at: number, next: number, depth: number): void {
    const { steps, stepsFrom } = this.layer.kinds;
    const end = stepsFrom[kind + 1] as number;
    const { only } = node; // a word has some thirty steps: to know the one that leads on spares the rest
    for (let k = stepsFrom[kind] as number; k < end; k += STEP) {
      if (only !== 0 && steps[k] !== only) continue;
      if ((node.mask & (steps[k + 2] as number)) === 0 || (node.secondMask & (steps[k + 3] as number)) === 0) continue;
      const child = node.edges?.get(steps[k] as number);
      if (child !== undefined && this.layer.meets(steps[k + 1] as CaseDemand, at)) this.visit(child, next, depth + 1);
    }
  }

  private followBuiltIn(node: Node, at: number, depth: number): void {
    const flags = this.layer.tokens.flags[at] ?? 0;
    const step = (symbol: number, holds: boolean) => {
      const child = holds ? node.edges?.get(symbol) : undefined;
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
