/**
 * What spellings stand for, as rows of numbers. Spellings that are alike in what the patterns, the sense rules and the rest ask of
 * them are of one kind, so that a text touches a few numbers per word, however large the lexicon.
 */

import { type Lists, listsOf } from '../../lists.ts';
import { Role } from '../lexicon/roles.ts';
import { Followers } from './followers.ts';
import { PairTable } from './pairs.ts';
import { type CaseDemand, NOTHING, type States } from './states.ts';

/** What symbols are for. */
export interface Purpose {
  readonly states: States;
  /** Whether a symbol stands in a pattern behind its first. */
  readonly continues: (symbol: number) => boolean;
  /** `Role` bits by symbol. */
  readonly roles: Uint32Array;
  /** The symbols that sense rules ask for, with their numbers as clues. */
  readonly clues: ReadonlyMap<number, number>;
  /** One more than the index into `FIELDS` by symbol. */
  readonly fields: Uint8Array;
}

/** Numbers in a kind's row. */
export const KIND = 8;
/** Their places: the first bits of what a kind can be behind a pattern's first step (see `Followers`), … */
export const FOLLOWS = 0;
/** … the second bits of that, … */
export const ALSO_FOLLOWS = 1;
/** … the first bits of what its heads want to follow, 0 where it has none, … */
export const WANTS = 2;
/** … the second bits of that, … */
export const ALSO_WANTS = 3;
/** … its heads, a place in `heads` (they go on to where those of the next row begin), … */
export const HEADS = 4;
/** … `Role` bits, … */
export const ROLES = 5;
/** … the `symbolBit` of each symbol that it can be anywhere behind a pattern's first step, … */
export const SYMBOLS = 6;
/** … and the `alsoSymbolBit` of each. */
export const ALSO_SYMBOLS = 7;

/** One of 32 bits, by a symbol's lowest five. */
export const symbolBit = (symbol: number): number => 1 << symbol;
/** Another, by the next five: symbols that share one seldom share both. */
export const alsoSymbolBit = (symbol: number): number => 1 << (symbol >> 5);

/** Numbers in a head: a state that a kind leads to as a pattern's first step, its case demand, and what it wants to follow. */
export const HEAD = 4;

/** A symbol with what it asks of the text's spelling. */
export interface Pair {
  readonly symbol: number;
  readonly demand: CaseDemand;
}

/** Collects kinds. */
export class KindTable {
  private readonly purpose: Purpose;
  /** By symbol 1 where somebody asks for it. */
  private readonly asked: Uint8Array;
  private readonly known = new Map<string, number>([['', NOTHING]]);
  private readonly pairs: (readonly Pair[])[] = [[]];

  constructor(purpose: Purpose) {
    this.purpose = purpose;
    this.asked = Uint8Array.from(purpose.roles, (_, symbol) => (isAsked(symbol, purpose) ? 1 : 0));
  }

  /** The number of a kind; `NOTHING` where nobody asks for what it stands for. */
  add(pairs: readonly Pair[]): number {
    const asked = pairs.filter(({ symbol }) => this.asked[symbol] === 1);
    const key = asked.map(({ symbol, demand }) => symbol * 8 + demand).join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const kind = this.pairs.push(asked) - 1;
    this.known.set(key, kind);
    return kind;
  }

  /** The rows. */
  build(): Kinds {
    return new Kinds(this.pairs, this.purpose);
  }
}

const isAsked = (symbol: number, { states, continues, roles, clues, fields }: Purpose): boolean =>
  states.begins.has(symbol) || continues(symbol) || roles[symbol] !== 0 || clues.has(symbol) || fields[symbol] !== 0;

/** The rows. */
export class Kinds {
  /** A row of `KIND` numbers for each kind, and one that ends the last. */
  readonly rows: Int32Array;
  /** `HEAD` numbers each. */
  readonly heads: Int32Array;
  /** By kind and symbol behind a pattern's first: a bit for each case demand under which the kind is the symbol. */
  readonly demands = new PairTable();
  /** Pairs of a clue's number and a case demand. */
  readonly clues: Lists;
  /** One more than the indices into `FIELDS`. */
  readonly fields: Lists;
  readonly states: States;

  constructor(kinds: readonly (readonly Pair[])[], purpose: Purpose) {
    const heads: number[] = [];
    const followers = new Followers(purpose.states, purpose.roles.length);
    const clues = kinds.map((pairs) => cluesOf(pairs, purpose));
    this.states = purpose.states;
    this.rows = new Int32Array((kinds.length + 1) * KIND);
    this.clues = listsOf(clues);
    this.fields = listsOf(kinds.map((pairs) => fieldsOf(pairs, purpose)));
    kinds.forEach((pairs, kind) => {
      const row = kind * KIND;
      this.rows[row + HEADS] = heads.length;
      if (clues[kind]?.length !== 0) this.give(row + ROLES, Role.clue);
      for (const pair of pairs) {
        this.give(row + ROLES, purpose.roles[pair.symbol]);
        if (purpose.continues(pair.symbol)) this.addSymbol(pair, kind, followers);
        this.addHead(pair, row, heads, followers);
      }
    });
    this.rows[kinds.length * KIND + HEADS] = heads.length;
    this.heads = Int32Array.from(heads);
  }

  private give(place: number, bits = 0): void {
    this.rows[place] = (this.rows[place] as number) | bits;
  }

  private addSymbol({ symbol, demand }: Pair, kind: number, { bits, alsoBits }: Followers): void {
    const row = kind * KIND;
    this.demands.set(kind, symbol, this.demands.get(kind, symbol) | (1 << demand));
    this.give(row + SYMBOLS, symbolBit(symbol));
    this.give(row + ALSO_SYMBOLS, alsoSymbolBit(symbol));
    this.give(row + FOLLOWS, bits[symbol]);
    this.give(row + ALSO_FOLLOWS, alsoBits[symbol]);
  }

  private addHead({ symbol, demand }: Pair, row: number, heads: number[], { wants }: Followers): void {
    const state = this.states.begins.get(symbol);
    if (state === undefined) return;
    const [bits = 0, alsoBits = 0] = [wants[state * 2], wants[state * 2 + 1]];
    this.give(row + WANTS, bits);
    this.give(row + ALSO_WANTS, alsoBits);
    heads.push(state, demand, bits, alsoBits);
  }
}

const cluesOf = (pairs: readonly Pair[], { clues }: Purpose): readonly number[] =>
  pairs.flatMap(({ symbol, demand }) => {
    const clue = clues.get(symbol);
    return clue === undefined ? [] : [clue, demand];
  });

const fieldsOf = (pairs: readonly Pair[], { fields }: Purpose): readonly number[] =>
  pairs.map(({ symbol }) => fields[symbol] ?? 0).filter((field) => field !== 0);
