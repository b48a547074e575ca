import type { Range } from '../view/noun-phrase.ts';

/** Where the subject of a verb was found. */
export interface Subject extends Range {
  /** `before` the verb; `relative`: before "who"; `shared` with the verb before ("said A and added B"). */
  readonly place: 'before' | 'relative' | 'shared';
  /** First token of the noun to which its clause belongs ("*a claim* the government denies"). */
  readonly noun?: number;
}
