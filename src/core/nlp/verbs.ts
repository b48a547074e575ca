/** Verb forms of either language: what `verbs-en.ts` and `verbs-es.ts` make. */
import type { Lang } from '../types.ts';
import type { VerbForm } from './verb-form.ts';
import { englishVerbForms } from './verbs-en.ts';
import { spanishBareForms, spanishVerbForms } from './verbs-es.ts';

/** Every form of a verb. @param lemma dictionary form, lower case ("say", "decir", "negarse"); anything else gives regular forms of it */
export const verbForms = (lemma: string, lang: Lang): VerbForm[] => (lang === 'en' ? englishVerbForms(lemma) : spanishVerbForms(lemma));

/** The forms without clitics written to them: enough for telling verbs in a text. */
export const bareVerbForms = (lemma: string, lang: Lang): VerbForm[] => (lang === 'en' ? englishVerbForms(lemma) : spanishBareForms(lemma));
