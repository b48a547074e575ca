import type { Span } from '../../core/types.ts';
import type { Matching } from './match.ts';

/** Precision, recall and F1 over counted spans. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** A share of cases, `of` how many. */
export interface Share {
  readonly share: number;
  readonly of: number;
}

/** Named figures in the order in which they were first counted. */
export type Figures = Readonly<Record<string, Score | Share | number>>;

/** Counts hits and misses under names, over many articles. */
export class Tally {
  /** What was missed or found in error, a line each. */
  readonly misses: string[] = [];
  private readonly counts = new Map<string, { hit: number; missed: number; extra: number }>();
  private readonly shares = new Map<string, { hit: number; of: number }>();

  /** Adds to a figure of precision and recall. */
  add(name: string, hit: number, missed: number, extra: number): void {
    const count = this.counts.get(name) ?? { hit: 0, missed: 0, extra: 0 };
    this.counts.set(name, { hit: count.hit + hit, missed: count.missed + missed, extra: count.extra + extra });
  }

  /** Adds a matching, all of it or the spans that `keep` lets through. */
  addMatching<G extends Span, P extends Span>(name: string, matching: Matching<G, P>, keep: (span: G | P) => boolean = () => true): void {
    this.add(name, matching.pairs.filter(([g]) => keep(g)).length, matching.missed.filter(keep).length, matching.extra.filter(keep).length);
  }

  /** Adds one case to a share. */
  addCase(name: string, hit: boolean): void {
    const share = this.shares.get(name) ?? { hit: 0, of: 0 };
    this.shares.set(name, { hit: share.hit + (hit ? 1 : 0), of: share.of + 1 });
  }

  /** All figures; a score without any gold and prediction is 0. */
  figures(): Record<string, Score | Share> {
    const result: Record<string, Score | Share> = {};
    for (const [name, { hit, missed, extra }] of this.counts) {
      const precision = hit + extra ? hit / (hit + extra) : 0;
      const recall = hit + missed ? hit / (hit + missed) : 0;
      const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
      result[name] = { precision, recall, f1, gold: hit + missed, predicted: hit + extra };
    }
    for (const [name, { hit, of }] of this.shares) result[name] = { share: of ? hit / of : 0, of };
    return result;
  }
}
