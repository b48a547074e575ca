import type { Lang } from '../types.ts';
import { englishForms } from './forms-en.ts';
import { spanishForms } from './forms-es.ts';

/** Noun, verb or adjective. */
export type WordKind = 'n' | 'v' | 'a';

/** Gives every form of a dictionary word, itself first, unique. Unknown words are inflected as regular ones. */
export type FormMaker = (lemma: string, kind: WordKind) => readonly string[];

/** The form maker of a language. */
export const formsOf = (lang: Lang): FormMaker => (lang === 'es' ? spanishForms : englishForms);
