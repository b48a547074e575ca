/**
 * What spellings stand for, as columns: entry k of each belongs to kind k. Spellings that are alike in what the patterns, the sense
 * rules and the rest ask of them are of one kind, so that a text touches a few numbers per word, however large the lexicon.
 */
import { type CaseDemand, NOTHING, type Node, secondSignature, signature } from './states.ts';

/** What symbols are for. */
export interface Purpose {
  /** The automaton's state behind a pattern's first symbol. */
  readonly begins: (symbol: number) => Node | undefined;
  /** Whether a symbol stands in a pattern behind its first. */
  readonly continues: (symbol: number) => boolean;
  /** `Role` bits by symbol. */
  readonly roles: Uint16Array;
  /** The symbols that sense rules ask for, with their numbers as clues. */
  readonly clues: ReadonlyMap<number, number>;
  /** One more than the index into `FIELDS` by symbol. */
  readonly fields: Uint8Array;
}

/** The bit of both masks that every token's have: what asks for it asks for nothing. No symbol has it. */
export const ANYTHING = 1 << 31;

/** Numbers in a step: symbol, case demand, signature, second signature. */
export const STEP = 4;

/** Kinds without clues or fields, nearly all, share one list. */
const NONE: readonly number[] = [];

/** A symbol with what it asks of the text's spelling. */
export interface Pair {
  readonly symbol: number;
  readonly demand: CaseDemand;
}

/** Collects kinds. */
export class KindTable {
  private readonly purpose: Purpose;
  private readonly known = new Map<string, number>([['', NOTHING]]);
  private readonly pairs: (readonly Pair[])[] = [[]];

  constructor(purpose: Purpose) {
    this.purpose = purpose;
  }

  /** The number of a kind; `NOTHING` where nobody asks for what it stands for. */
  add(pairs: readonly Pair[]): number {
    const asked = pairs.filter(({ symbol }) => this.isAsked(symbol));
    const key = asked.map(({ symbol, demand }) => symbol * 8 + demand).join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const kind = this.pairs.push(asked) - 1;
    this.known.set(key, kind);
    return kind;
  }

  private isAsked(symbol: number): boolean {
    const { begins, continues, roles, clues, fields } = this.purpose;
    return begins(symbol) !== undefined || continues(symbol) || roles[symbol] !== 0 || clues.has(symbol) || fields[symbol] !== 0;
  }

  /** The columns. */
  build(): Kinds {
    return new Kinds(this.pairs, this.purpose);
  }
}

/** The columns. */
export class Kinds {
  /** Steps of patterns that a kind can be, `STEP` numbers each: those of kind k are `stepsFrom[k]` to `stepsFrom[k + 1]`. */
  readonly steps: Int32Array;
  readonly stepsFrom: Int32Array;
  /** The signatures of the steps. */
  readonly masks: Int32Array;
  readonly secondMasks: Int32Array;
  /** States of the automaton that a kind leads to as a pattern's first step: `headsFrom[k]` to `headsFrom[k + 1]`. */
  readonly heads: Node[] = [];
  readonly headsFrom: Int32Array;
  readonly demands: CaseDemand[] = [];
  /** By head: what the token behind must share a bit with, in its first mask and in its second. */
  readonly headWants: Int32Array;
  readonly headSecondWants: Int32Array;
  /** The same for any of a kind's heads; 0 where it has none. */
  readonly wants: Int32Array;
  /** `Role` bits of the symbols. */
  readonly roles: Uint16Array;
  /** Pairs of a clue's number and a case demand. */
  readonly clues: (readonly number[])[] = [];
  /** One more than the indices into `FIELDS`. */
  readonly fields: (readonly number[])[] = [];

  constructor(kinds: readonly (readonly Pair[])[], purpose: Purpose) {
    const size = kinds.length;
    const steps: number[] = [];
    const headWants: number[] = [];
    const headSecondWants: number[] = [];
    this.stepsFrom = new Int32Array(size + 1);
    this.headsFrom = new Int32Array(size + 1);
    this.masks = new Int32Array(size);
    this.secondMasks = new Int32Array(size);
    this.wants = new Int32Array(size);
    this.roles = new Uint16Array(size);
    kinds.forEach((pairs, kind) => {
      for (const pair of pairs) {
        this.addStep(steps, kind, pair, purpose);
        this.addHead(headWants, headSecondWants, kind, pair, purpose);
        this.roles[kind] = (this.roles[kind] ?? 0) | (purpose.roles[pair.symbol] ?? 0);
      }
      this.stepsFrom[kind + 1] = steps.length;
      this.headsFrom[kind + 1] = headWants.length;
      this.clues.push(cluesOf(pairs, purpose));
      this.fields.push(fieldsOf(pairs, purpose));
    });
    this.steps = Int32Array.from(steps);
    this.headWants = Int32Array.from(headWants);
    this.headSecondWants = Int32Array.from(headSecondWants);
  }

  private addStep(steps: number[], kind: number, { symbol, demand }: Pair, { continues }: Purpose): void {
    if (!continues(symbol)) return;
    const [bit, second] = [signature(symbol), secondSignature(symbol)];
    steps.push(symbol, demand, bit, second);
    this.masks[kind] = (this.masks[kind] ?? 0) | bit;
    this.secondMasks[kind] = (this.secondMasks[kind] ?? 0) | second;
  }

  private addHead(wants: number[], secondWants: number[], kind: number, { symbol, demand }: Pair, { begins }: Purpose): void {
    const state = begins(symbol);
    if (state === undefined) return;
    const mask = state.strict ? state.mask : ANYTHING;
    this.wants[kind] = (this.wants[kind] ?? 0) | mask;
    this.heads.push(state);
    this.demands.push(demand);
    wants.push(mask);
    secondWants.push(state.strict ? state.secondMask : ANYTHING);
  }
}

function cluesOf(pairs: readonly Pair[], { clues }: Purpose): readonly number[] {
  const found = pairs.flatMap(({ symbol, demand }) => {
    const clue = clues.get(symbol);
    return clue === undefined ? NONE : [clue, demand];
  });
  return found.length === 0 ? NONE : found;
}

function fieldsOf(pairs: readonly Pair[], { fields }: Purpose): readonly number[] {
  const found = pairs.map(({ symbol }) => fields[symbol] ?? 0).filter((field) => field !== 0);
  return found.length === 0 ? NONE : found;
}
