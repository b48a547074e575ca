/**
 * The automaton of a language: plain sequences in a trie whose edges are symbols. Entries whose first word does not occur in a
 * text cost it nothing, however many there are.
 */
import { PairTable } from './pairs.ts';
import type { Sequence } from './pattern.ts';
import { ACCEPTS, BUILT_IN, CHILDREN, STATE, type States } from './states.ts';

/** A state while sequences are collected. */
interface Draft {
  readonly step: number;
  readonly children: Draft[];
  readonly accepts: number[];
}

/** Collects sequences. */
export class Automaton {
  private readonly drafts: Draft[] = [emptyDraft(0)];
  /** The numbers of drafts by that of the state before and the step between. */
  private readonly numbers = new PairTable();
  private readonly later = new Set<number>();

  /** Adds a sequence, which begins with a symbol. */
  add({ steps, from, to }: Sequence, family: number): void {
    let state = 0;
    for (const step of steps) {
      if (state !== 0) this.later.add(step);
      state = this.numbers.get(state, step) || this.addChild(state, step);
    }
    this.drafts[state]?.accepts.push(family, from, to);
  }

  private addChild(state: number, step: number): number {
    const child = emptyDraft(step);
    const number = this.drafts.push(child) - 1;
    this.drafts[state]?.children.push(child);
    this.numbers.set(state, step, number);
    return number;
  }

  /** Whether a sequence holds a symbol behind its first. */
  continues(symbol: number): boolean {
    return this.later.has(symbol);
  }

  /** The states in rows, level by level, so that children stand side by side; nothing can be added any more. */
  build(): States {
    const ordered = this.drafts.slice(0, 1);
    for (const { children } of ordered) for (const child of children.sort(byStep)) ordered.push(child);
    const rows = new Int32Array((ordered.length + 1) * STATE);
    const accepts: number[] = [];
    let next = 1;
    ordered.forEach((draft, state) => {
      rows.set(rowOf(draft, next, accepts.length), state * STATE);
      next += draft.children.length;
      for (const number of draft.accepts) accepts.push(number);
    });
    rows[ordered.length * STATE + CHILDREN] = next;
    rows[ordered.length * STATE + ACCEPTS] = accepts.length;
    const begins = new Map(this.drafts[0]?.children.map(({ step }, index) => [step, index + 1]));
    return { rows, steps: Int32Array.from(ordered, ({ step }) => step), accepts: Int32Array.from(accepts), begins };
  }
}

const emptyDraft = (step: number): Draft => ({ step, children: [], accepts: [] });

/** Symbols go before built-in symbols, these before gaps. */
const rank = ({ step }: Draft): number => (step < 0 ? 2 : step <= BUILT_IN.any ? 1 : 0);

const byStep = (a: Draft, b: Draft): number => rank(a) - rank(b) || (a.step < 0 ? 0 : a.step - b.step);

/** A state's row. @param next its first child @param ends the place of what ends there */
function rowOf({ children }: Draft, next: number, ends: number): readonly number[] {
  const symbols = children.filter((child) => rank(child) === 0).length;
  const gaps = children.filter((child) => rank(child) === 2).length;
  return [next, next + symbols, next + children.length - gaps, ends];
}
