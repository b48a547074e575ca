import type { CueClass, QuoteRule, QuoteType, Span } from '../types.ts';

/** A quote before its speaker is resolved to an actor. */
export interface QuoteDraft extends Span {
  readonly type: QuoteType;
  readonly parts?: readonly Span[];
  /** The noun phrase or pronoun that names who speaks, as it stands in the text; null where the sentence has none. */
  readonly speaker: Span | null;
  /** The cue without auxiliaries; null where the quote stands alone. */
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly cueClass: CueClass;
  /** The rule that found it. */
  readonly rule: QuoteRule;
  /** Index of the draft whose source this one carries on from; null where it has an attribution of its own. */
  readonly carriesOn: number | null;
  /** Index of the draft that this one stands inside; null at the top. */
  readonly inside: number | null;
  /** Grammatical number of the cue's verb, where its form tells ("dijeron"); a veto on speakers. */
  readonly number: 'singular' | 'plural' | null;
}
