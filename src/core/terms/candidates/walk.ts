import { Flag } from '../../text/tokens.ts';
import { LIMITS } from '../patterns/pattern.ts';
import { builtInBit } from '../symbols/followers.ts';
import { ALSO_SYMBOLS, ALSO_WANTS, alsoSymbolBit, HEAD, HEADS, KIND, SYMBOLS, symbolBit, WANTS } from '../symbols/kinds.ts';
import { ACCEPT, ACCEPTS, BUILT_IN, BUILT_INS, type CaseDemand, CHILDREN, GAPS, STATE } from '../symbols/states.ts';
import { ALSO_FOLLOWS_AT, FOLLOWS_AT, kindOf, LONGEST, type SymbolLayer, spanOf, TOKEN } from './layer.ts';

/** A match: the tokens `from` to `to` (end exclusive) are marked. */
export interface Match {
  readonly family: number;
  /** The pattern's first token, marked or not. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

/** Bound on the states visited from one token: no text can make a walk run away. */
const MOST_STEPS = 400;

/** Walks the automaton over a text from every token that can be a pattern's anchor. */
export class Walk {
  private readonly matches: Match[] = [];
  /** The token at which each step of the path began. */
  private readonly starts = new Int32Array(LIMITS.steps + 2);
  /** The token at which each of the symbols before the path began, the last of them at 1. */
  private readonly before = new Int32Array(LIMITS.steps + 1);
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
    const { rows, entries, tokens, kinds } = this.layer;
    const { rows: kindRows, heads } = kinds;
    for (let at = 0; at < tokens.length; at += 1) {
      const end = rows[(at + 1) * TOKEN] as number;
      for (let k = rows[at * TOKEN] as number; k < end; k += 1) {
        const entry = entries[k] as number;
        const kind = kindOf(entry) * KIND;
        const next = at + spanOf(entry);
        const follows = rows[next * TOKEN + FOLLOWS_AT] as number;
        if ((follows & (kindRows[kind + WANTS] as number)) === 0) continue;
        const also = rows[next * TOKEN + ALSO_FOLLOWS_AT] as number;
        if ((also & (kindRows[kind + ALSO_WANTS] as number)) === 0) continue;
        const last = kindRows[kind + KIND + HEADS] as number;
        for (let head = kindRows[kind + HEADS] as number; head < last; head += HEAD) {
          if ((follows & (heads[head + 2] as number)) === 0 || (also & (heads[head + 3] as number)) === 0) continue;
          if (this.layer.meets(heads[head + 1] as CaseDemand, at)) this.begin(heads[head] as number, at, next);
        }
      }
    }
    return this.matches.sort((a, b) => a.first - b.first);
  }

  private begin(state: number, at: number, next: number): void {
    this.budget = MOST_STEPS;
    this.sentence = this.sentenceOf[at] ?? 0;
    this.starts[0] = at;
    this.visit(state, next, 1);
  }

  private visit(state: number, at: number, depth: number): void {
    const { rows } = this.layer.kinds.states;
    const row = state * STATE;
    this.starts[depth] = at;
    this.budget -= 1;
    this.accept(rows[row + ACCEPTS] as number, rows[row + STATE + ACCEPTS] as number);
    if (this.budget < 0 || this.sentenceOf[at] !== this.sentence) return;
    this.follow(row, at, depth);
    const end = rows[row + STATE + CHILDREN] as number;
    for (let child = rows[row + GAPS] as number; child < end; child += 1) this.skip(child, at, depth);
  }

  private accept(from: number, to: number): void {
    const { accepts } = this.layer.kinds.states;
    for (let i = from; i < to; i += ACCEPT) {
      const first = this.firstOf(accepts[i + 3] as number);
      if (first < 0) continue;
      this.matches.push({
        family: accepts[i] as number,
        first,
        from: this.startOf(accepts[i + 1] as number),
        to: this.startOf(accepts[i + 2] as number),
      });
    }
  }

  /** The token at which a step begins; below 0 one before the walk. */
  private startOf(step: number): number {
    return (step < 0 ? this.before[-step] : this.starts[step]) as number;
  }

  /** The first token of a run of symbols that stands right before the walk, in its sentence; -1 where it does not. */
  private firstOf(run: number): number {
    const { befores } = this.layer.kinds.states;
    const length = befores[run] as number;
    let end = this.starts[0] as number;
    for (let i = 1; i <= length; i += 1) {
      end = this.startBefore(end, befores[run + i] as number);
      if (end < 0) return end;
      this.before[i] = end;
    }
    return end;
  }

  /** Where a symbol begins that ends right before a token, in the walk's sentence; the longest, -1 where there is none. */
  private startBefore(end: number, symbol: number): number {
    let start = -1;
    for (let at = end - 1; at >= end - LONGEST && this.sentenceOf[at] === this.sentence; at -= 1)
      if (this.spans(symbol, at, end)) start = at;
    return start;
  }

  private spans(symbol: number, at: number, end: number): boolean {
    if (symbol <= BUILT_IN.any) return at + 1 === end && this.isBuiltIn(symbol, at);
    const { rows, entries, kinds } = this.layer;
    const next = rows[(at + 1) * TOKEN] as number;
    for (let k = rows[at * TOKEN] as number; k < next; k += 1) {
      const entry = entries[k] as number;
      const demands = at + spanOf(entry) === end ? kinds.demands.get(kindOf(entry), symbol) : 0;
      for (let rest = demands, demand = 0; rest !== 0; rest >>= 1, demand += 1)
        if ((rest & 1) !== 0 && this.layer.meets(demand as CaseDemand, at)) return true;
    }
    return false;
  }

  private isBuiltIn(symbol: number, at: number): boolean {
    return ((this.layer.rows[at * TOKEN + ALSO_FOLLOWS_AT] as number) & builtInBit(symbol)) !== 0;
  }

  /** Follows the symbols behind a state, by its row. */
  private follow(row: number, at: number, depth: number): void {
    const { rows: tokenRows, entries, kinds } = this.layer;
    const { rows } = kinds.states;
    const [from, builtIns, gaps] = [rows[row + CHILDREN] as number, rows[row + BUILT_INS] as number, rows[row + GAPS] as number];
    if (from < builtIns) {
      const end = tokenRows[(at + 1) * TOKEN] as number;
      for (let k = tokenRows[at * TOKEN] as number; k < end; k += 1) {
        const entry = entries[k] as number;
        this.step(from, builtIns, kindOf(entry), at, at + spanOf(entry), depth);
      }
    }
    if (builtIns < gaps) this.stepBuiltIn(builtIns, gaps, at, depth);
  }

  /** Follows those of some symbols that a kind can be. A look at their bits spares most of the look-ups. */
  private step(from: number, to: number, kind: number, at: number, next: number, depth: number): void {
    const { rows, demands, states } = this.layer.kinds;
    const [symbols, alsoSymbols] = [rows[kind * KIND + SYMBOLS] as number, rows[kind * KIND + ALSO_SYMBOLS] as number];
    for (let child = from; child < to; child += 1) {
      const symbol = states.steps[child] as number;
      if ((symbols & symbolBit(symbol)) === 0 || (alsoSymbols & alsoSymbolBit(symbol)) === 0) continue;
      for (let rest = demands.get(kind, symbol), demand = 0; rest !== 0; rest >>= 1, demand += 1)
        if ((rest & 1) !== 0 && this.layer.meets(demand as CaseDemand, at)) this.visit(child, next, depth + 1);
    }
  }

  private stepBuiltIn(from: number, to: number, at: number, depth: number): void {
    const { steps } = this.layer.kinds.states;
    for (let child = from; child < to; child += 1) if (this.isBuiltIn(steps[child] as number, at)) this.visit(child, at + 1, depth + 1);
  }

  /** A gap of words: none of them punctuation, all in the sentence. @param state the one behind it */
  private skip(state: number, at: number, depth: number): void {
    const { flags } = this.layer.tokens;
    const last = at - (this.layer.kinds.states.steps[state] as number);
    for (let to = at; to <= last && this.sentenceOf[to] === this.sentence; to += 1) {
      this.starts[depth] = at;
      this.starts[depth + 1] = to;
      this.follow(state * STATE, to, depth + 1);
      if (((flags[to] ?? 0) & (Flag.punctuation | Flag.hyphen)) === Flag.punctuation) return;
    }
  }
}
