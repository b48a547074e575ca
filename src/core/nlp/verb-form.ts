/** What is told of a verb's forms, in either language. */

/** One written form of a verb. Equal spellings of different forms are different entries. */
export interface VerbForm {
  /** Lower case with accents; one word ("diciéndole"). */
  readonly form: string;
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense?: Tense;
  /** Absent where the form does not tell ("said"). */
  readonly person?: 1 | 2 | 3;
  readonly number?: 'singular' | 'plural';
  /** True for forms with clitics at their end ("decirlo"). */
  readonly clitic?: true;
}

/** English has `present` and `past` alone. */
export type Tense = 'present' | 'past' | 'imperfect' | 'future' | 'conditional' | 'subjunctive' | 'past-subjunctive' | 'imperative';
