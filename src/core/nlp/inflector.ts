/** The port behind which a language library may stand. The engine reads by its own tables; a library is asked for word forms alone. */

/** Makes the forms of a reader's own term. */
export interface Inflector {
  /**
   * @param term a word or phrase as the reader types it
   * @returns the term and its other forms, lower case, unique, the term first; nothing for a blank or very long term
   */
  inflect(term: string): readonly string[];
}

/** How many words a reader's own term may have. */
export const TERM_WORDS = 8;
