import type { Range } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';

/** The attribution itself: subject, cue and what belongs to them. */
export interface Attribution extends Range {
  /** Whether quotes between marks may be attributed so. */
  readonly marks: boolean;
  /** Whether plain clauses may. */
  readonly clauses: boolean;
  /** Nothing but hearer, time and place stands behind the cue ("…, she told them in May, …"). */
  readonly plain: boolean;
  /** The source stands before its cue, so that nothing can be set beside it behind the next comma. */
  readonly sourceFirst: boolean;
  /** A headline: its content needs no verb. */
  readonly headline: boolean;
  /** A phrase without a verb ("according to X"): a main clause behind it is the writer's again. */
  readonly verbless: boolean;
}

/** Behind the time and place of the saying, at the next pause. */
export function attributionEnd(view: View, from: number, to: number): number {
  let i = from;
  while (i < to && !view.comma(i) && !/^[;:]$/.test(view.lower(i)) && !view.dash(i) && view.passageAt(i) < 0) i += 1;
  return i;
}

/** From the first of some pieces to the last. */
export const spanOf = (pieces: readonly Range[]): Range => ({ from: pieces[0]?.from ?? 0, to: pieces[pieces.length - 1]?.to ?? 0 });
