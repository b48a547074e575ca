/**
 * The automaton of a language: plain sequences in a trie whose edges are symbols. Entries whose first word does not occur in a
 * text cost it nothing, however many there are. "the", "of" and "no" occur in every text, so what begins with such words is entered
 * from the first other step on, its anchor; what must stand before that is looked at where all the rest has been found.
 */
import { PairTable } from '../symbols/pairs.ts';
import { ACCEPTS, BUILT_IN, BUILT_INS, CHILDREN, GAPS, STATE, type States } from '../symbols/states.ts';
import type { Sequence } from './pattern.ts';

/** A state while sequences are collected. */
interface Draft {
  readonly step: number;
  /** Where it stands among the children of one state: symbols by number, then built-in symbols, then gaps. */
  readonly place: number;
  readonly children: Draft[];
  readonly accepts: number[];
}

/** Collects sequences. */
export class Automaton {
  private readonly drafts: Draft[] = [emptyDraft(0)];
  /** The numbers of drafts by that of the state before and the step between. */
  private readonly numbers = new PairTable();
  private readonly later = new Set<number>();
  /** See `States`. */
  private readonly befores: number[] = [0];
  private readonly placeOfBefore = new Map<string, number>([['', 0]]);
  private readonly isCommon: (symbol: number) => boolean;

  /** @param isCommon whether a symbol holds a word of nearly every sentence */
  constructor(isCommon: (symbol: number) => boolean) {
    this.isCommon = isCommon;
  }

  /** Adds a sequence, which begins with a symbol. */
  add({ steps, from, to }: Sequence, family: number): void {
    const anchor = this.anchorOf(steps);
    let state = 0;
    for (const step of steps.slice(anchor)) {
      if (state !== 0) this.later.add(step);
      state = this.numbers.get(state, step) || this.addChild(state, step);
    }
    this.drafts[state]?.accepts.push(family, from - anchor, to - anchor, this.before(steps.slice(0, anchor)));
  }

  /** The step from which a sequence is walked: the first behind common and built-in symbols, unless it is a gap. */
  private anchorOf(steps: readonly number[]): number {
    const anchor = steps.findIndex((step) => step < 0 || (step > BUILT_IN.any && !this.isCommon(step)));
    return anchor < 0 || (steps[anchor] ?? -1) < 0 ? 0 : anchor;
  }

  /** The place in `befores` of what must stand before an anchor. */
  private before(steps: readonly number[]): number {
    const key = steps.join();
    const known = this.placeOfBefore.get(key);
    if (known !== undefined) return known;
    for (const step of steps) this.later.add(step);
    const place = this.befores.push(steps.length, ...[...steps].reverse()) - steps.length - 1;
    this.placeOfBefore.set(key, place);
    return place;
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
    for (const { children } of ordered) for (const child of children.sort(byPlace)) ordered.push(child);
    const rows = new Int32Array((ordered.length + 1) * STATE);
    const accepts: number[] = [];
    let next = 1;
    ordered.forEach(({ children, accepts: ends }, state) => {
      rows[state * STATE + CHILDREN] = next;
      rows[state * STATE + BUILT_INS] = next + countBefore(children, BUILT_IN_PLACE);
      rows[state * STATE + GAPS] = next + countBefore(children, GAP_PLACE);
      rows[state * STATE + ACCEPTS] = accepts.length;
      next += children.length;
      for (const number of ends) accepts.push(number);
    });
    rows[ordered.length * STATE + CHILDREN] = next;
    rows[ordered.length * STATE + ACCEPTS] = accepts.length;
    const begins = new Map(this.drafts[0]?.children.map(({ step }, index) => [step, index + 1]));
    const steps = Int32Array.from(ordered, ({ step }) => step);
    return { rows, steps, accepts: Int32Array.from(accepts), befores: Int32Array.from(this.befores), begins };
  }
}

/** No symbol has so high a number. */
const BUILT_IN_PLACE = 0x3ffffff0;
const GAP_PLACE = 0x3fffffff;

const placeOf = (step: number): number => (step < 0 ? GAP_PLACE : step <= BUILT_IN.any ? BUILT_IN_PLACE + step : step);

const emptyDraft = (step: number): Draft => ({ step, place: placeOf(step), children: [], accepts: [] });

const byPlace = (a: Draft, b: Draft): number => a.place - b.place;

function countBefore(drafts: readonly Draft[], place: number): number {
  let count = 0;
  for (const draft of drafts) if (draft.place < place) count += 1;
  return count;
}
