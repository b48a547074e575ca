/**
 * The port behind which a language library may stand. The engine itself reads by its own tables; a library is asked where a
 * table cannot tell, and may be missing.
 */
import type { Span } from '../types.ts';

/** What a word is in its sentence, as coarsely as the engine asks. */
export type CoarseTag = 'noun' | 'verb' | 'adjective' | 'other';

/** A word with its tag; offsets count in the sentence that was asked about. */
export interface TaggedWord extends Span {
  readonly tag: CoarseTag;
}

/** Tells nouns from verbs. */
export interface Tagger {
  /**
   * @param sentence any text; only its first 600 units are read
   * @returns the words that could be aligned with the text, in order; words that could not are left out
   */
  tag(sentence: string): readonly TaggedWord[];
}

/** Makes the forms of a reader's own term. */
export interface Inflector {
  /**
   * @param term a word or phrase as the reader types it
   * @returns the term and its other forms, lower case, unique, the term first; nothing for a blank or very long term
   */
  inflect(term: string): readonly string[];
}

/** How many units of a sentence a tagger reads. */
export const SENTENCE_LIMIT = 600;

/** How many words a reader's own term may have. */
export const TERM_WORDS = 8;
