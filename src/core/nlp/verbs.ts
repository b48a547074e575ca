/** Verb forms of either language: what `verbs-en.ts` and `verbs-es.ts` make. */
import type { Lang } from '../types.ts';
import { englishVerbForms } from './verbs-en.ts';
import { spanishBareForms, spanishVerbForms } from './verbs-es.ts';

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

/** Every form of a verb. @param lemma dictionary form, lower case ("say", "decir", "negarse"); anything else gives regular forms of it */
export const verbForms = (lemma: string, lang: Lang): VerbForm[] => (lang === 'en' ? englishVerbForms(lemma) : spanishVerbForms(lemma));

/** The forms without clitics written to them: enough for telling verbs in a text. */
export const bareVerbForms = (lemma: string, lang: Lang): VerbForm[] => (lang === 'en' ? englishVerbForms(lemma) : spanishBareForms(lemma));
