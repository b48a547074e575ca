import type { QuoteRule } from '../../types.ts';
import type { CueSite } from '../cues/cue-site.ts';
import type { Range } from '../view/noun-phrase.ts';

/** Something found: a quote before it is trimmed, typed and put in order. */
export interface Found {
  readonly range: Range;
  /** Where its attribution breaks it. */
  readonly parts?: readonly Range[];
  readonly direct: boolean;
  readonly speaker: Range | null;
  readonly cue: Range | null;
  readonly site: Pick<CueSite, 'lemma' | 'cueClass' | 'number'> | null;
  readonly rule: QuoteRule;
  /** Index of the passage whose inside it belongs to; -1 at the top. */
  readonly level: number;
  /** It has no attribution of its own: its source is that of the quote before it. */
  readonly carries?: boolean;
}

/** Makes a finding of one cue: its source, cue and level are settled. */
export type Make = (range: Range, direct: boolean, rule: QuoteRule, parts?: readonly Range[]) => Found;
