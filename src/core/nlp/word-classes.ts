/**
 * The closed classes of English and Spanish, and what word forms tell of themselves, as bit flags. A word has every class it can
 * have ("that" is demonstrative, complementizer and relative); who reads a sentence decides.
 */

/** What a word can be: bits of `Reading.classes`. */
export const Class = {
  /** Articles. */
  determiner: 1 << 0,
  /** my, su; not the genitive 's. */
  possessive: 1 << 1,
  /** this, aquel, dicho. */
  demonstrative: 1 << 2,
  /** all, several, otros, ningún. */
  quantifier: 1 << 3,
  /** Also phrases: "according to", "a pesar de". Not of, de, del. */
  preposition: 1 << 4,
  /** of, de, del, and the genitive 's: what ties two noun phrases into one. */
  genitive: 1 << 5,
  /** Personal pronouns, Spanish clitics among them. */
  pronoun: 1 << 6,
  /** someone, nadie, nothing. */
  indefinite: 1 << 7,
  /** Forms of be, have, do; haber, ser, estar. */
  auxiliary: 1 << 8,
  /** can, must, 'll; forms of poder, deber. */
  modal: 1 << 9,
  /** Forms of be, seem, remain; ser, estar, parecer. */
  copula: 1 << 10,
  coordinator: 1 << 11,
  subordinator: 1 << 12,
  /** that, whether, que, si: what can open a reported clause. */
  complementizer: 1 << 13,
  relative: 1 << 14,
  question: 1 << 15,
  /** not, never, no longer, sin, ya no. */
  negation: 1 << 16,
  /** Words that deny by their meaning: fail, refuse, lack; negarse a, dejar de. */
  lexicalNegation: 1 << 17,
  /** if, unless, provided that, siempre que. */
  conditional: 1 << 18,
  /** Offices, ranks and callings that can stand before a name: president, Sen., canciller. */
  title: 1 << 19,
  /** Mr., Dr., señora. */
  honorific: 1 << 20,
  /** Other nouns for people: officials, critics, vecinos. */
  human: 1 << 21,
  /** Nouns for bodies that can speak: government, ministry, ejército. */
  institution: 1 << 22,
  /** Nouns for texts that can speak: statement, report, comunicado. */
  document: 1 << 23,
  /** Weekdays and months. */
  calendar: 1 << 24,
  /** today, week, ago; ayer, horas. */
  time: 1 << 25,
  /** Number words and numbers in digits. */
  numeral: 1 << 26,
  /** Adverbs and adverbial phrases: also, reportedly, por su parte. */
  adverb: 1 << 27,
} as const;

/** The name of a class. */
export type ClassName = keyof typeof Class;

/** What a form tells of itself: bits of `Reading.features`. A form that is ambiguous has several of a kind. */
export const Feature = {
  first: 1 << 0,
  second: 1 << 1,
  third: 1 << 2,
  singular: 1 << 3,
  plural: 1 << 4,
  masculine: 1 << 5,
  feminine: 1 << 6,
  /** A finite verb form of a common verb, or of an ending that only verbs have. */
  finite: 1 << 7,
  infinitive: 1 << 8,
  gerund: 1 << 9,
  participle: 1 << 10,
  /** A verb form that is as often a noun or adjective ("plan", "attacks", "denuncia"). */
  homograph: 1 << 11,
  /** The mood of a Spanish finite form: *envía* tells, *envíe* wishes or supposes. */
  indicative: 1 << 12,
  subjunctive: 1 << 13,
} as const;

/** Whether a token carries one of some `Class` bits; false beyond the text's ends. @param classes `Reading.classes` */
export const hasClass = (classes: ArrayLike<number>, i: number, bits: number): boolean => ((classes[i] ?? 0) & bits) !== 0;
