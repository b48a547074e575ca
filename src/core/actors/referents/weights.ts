/**
 * What makes an antecedent near or far. Set by hand and by search over the odd gold articles, checked on the even ones; in
 * units of half a sentence or so. Only sums and products, so that every engine gives the same.
 */

/** Recency and prominence. */
export const FOCUS = {
  /** Times the prominence of the place (`weightOf`). */
  weight: 1.5,
  /** Off for each sentence between; no further than `farSentences`. */
  sentence: 0.55,
  farSentences: 8,
  /** Off for another block at all, and for each block between. */
  newBlock: 0.9,
  block: 0.7,
  /** On for who speaks there. */
  speaks: 0.8,
  /** Off for a place inside direct speech. */
  quoted: 1.2,
};

/** What a pronoun or a missing subject adds. */
export const FIT = {
  /** Lowest sum that still is an answer, and the least lead over the next. */
  floor: -3,
  margin: 0.02,
  /** On where the gender is known to agree. */
  gender: 0.6,
  /** On where an earlier pronoun of that gender was taken to mean it; off where one of the other gender was. */
  called: 0.15,
  miscalled: 0.6,
  /** Off where nothing but a name is known: it may be no person at all. */
  vague: 0.6,
  /** Off for an unnamed person ("a judge"). */
  unnamed: 0.4,
  /** On for several where the pronoun asks for several; off for one person. */
  several: 1.5,
  alone: 0.8,
  /** Off where the words whose speaker is looked for name the entity: direct speech, and reports. */
  ownWords: 2.5,
  ownReport: 1.2,
  /** On for a person, off for a writing, where a subject is missing. */
  person: 0.3,
  document: 1,
  /** On for the subject of the sentence before, where a subject is missing. */
  subject: 0.9,
  /** On for the subject of the cue's own sentence, where a subject is missing. */
  sameSentence: 0.8,
  /** On for whom the words before a standing quote are about. */
  introduces: 1.2,
};
