/** A sentence while its candidates are read. */
import type { Sentence } from '../../text/sentences.ts';
import type { PlacedMention } from '../holders/mentions.ts';
import type { Expression, FrameTable } from '../lexicon/frames.ts';
import type { Found } from '../patterns/patterns.ts';
import type { Scene } from '../scene/scene.ts';
import type { ScopeMarks } from '../scope/scope.ts';

/** See the file's head. */
export interface SentenceContext {
  readonly scene: Scene;
  readonly table: FrameTable;
  readonly sentence: Sentence;
  readonly index: number;
  /** What looks like an expression in it. */
  readonly found: readonly Found<Expression>[];
  /** The sentence's scope words. */
  readonly marks: ScopeMarks;
  readonly mentions: readonly PlacedMention[];
  readonly voice: string | null;
  /** The actors that count by office. */
  readonly recorders: ReadonlySet<string>;
  /** The only holder of the sentence before: in Spanish the subject of a verb that opens this one without naming any. */
  readonly unnamed: string | null;
}
