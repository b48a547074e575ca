import type { Range } from '../view/noun-phrase.ts';

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
