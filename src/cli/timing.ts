import { cpuUsage } from 'node:process';

/** One row of the benchmark: how long a thing takes as a multiple of its peer, measured in turns in one run. */
export interface Row {
  readonly name: string;
  readonly peer: string;
  /** Median over the rounds of (our time / the peer's time). */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  /** Never worse than this, and what we are after. */
  readonly bound: number;
  readonly goal: number;
}

/** Our work and the peer's on the same input. */
export interface Contest {
  readonly name: string;
  readonly peer: string;
  readonly bound: number;
  readonly goal: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}

/** Results are kept here so that no engine can leave the work out. */
export const sink: { last: unknown } = { last: null };

/**
 * Milliseconds of processor time of one call, averaged over as many calls as fit into `atLeast` of them. Not of the clock: what else
 * runs on a machine lengthens that, by chance for one of two and not for the other.
 */
export function time(work: () => unknown, atLeast = 60): number {
  const start = cpuUsage();
  let calls = 0;
  let spent = 0;
  do {
    sink.last = work();
    calls += 1;
    const { user, system } = cpuUsage(start);
    spent = (user + system) / 1000;
  } while (spent < atLeast);
  return spent / calls;
}

/** Median of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** So many milliseconds and so many calls go by before an engine has compiled what it runs often: what is called seldom, late. */
const WARM_UP = { milliseconds: 3000, calls: 10 };

function warmUp(work: () => unknown): void {
  time(work, WARM_UP.milliseconds);
  for (let call = 0; call < WARM_UP.calls; call += 1) sink.last = work();
}

/** Runs a contest in turns, ours and theirs, so that a machine whose speed drifts slows both alike. */
export function contest({ ours, theirs, ...row }: Contest, rounds = 15): Row {
  warmUp(ours);
  warmUp(theirs);
  const ratios = Array.from({ length: rounds }, () => time(ours) / time(theirs));
  return { ...row, ratio: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}

/** A row as a line of the table. */
export function formatRow(row: Row): string {
  const number = (value: number) => value.toPrecision(3).padStart(8);
  const verdict = row.ratio <= row.goal ? 'goal reached' : row.ratio <= row.bound ? 'within bound' : 'TOO SLOW';
  return `${row.name.padEnd(44)} ${row.peer.padEnd(34)}${number(row.ratio)} (${row.lowest.toPrecision(3)} to ${row.highest.toPrecision(3)})  bound ${row.bound}  goal ${row.goal}  ${verdict}`;
}
