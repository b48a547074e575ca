/** Inflection of either language, with the features that a form tells. */
import type { Lang } from '../types.ts';
import { englishPlural } from './inflection-en.ts';
import { spanishAdjectiveForms, spanishPlural } from './inflection-es.ts';

/** One written form of a noun or adjective. */
export interface NominalForm {
  readonly form: string;
  readonly number: 'singular' | 'plural';
}

/** Words of a Spanish phrase up to here agree with its head: "jefes de estado". */
const SPANISH_LINKS = new Set(['de', 'del', 'en', 'con', 'contra', 'para', 'por', 'sin', 'sobre', 'al', 'a', 'antidrogas']);

/** Singular and plural of a noun or noun phrase. @param noun singular, lower case */
export function inflectNoun(noun: string, lang: Lang): NominalForm[] {
  const plurals = lang === 'en' ? englishPlural(noun) : spanishPhrasePlural(noun);
  return [{ form: noun, number: 'singular' }, ...plurals.map((form): NominalForm => ({ form, number: 'plural' }))];
}

function spanishPhrasePlural(phrase: string): string[] {
  const words = phrase.split(' ');
  const link = words.findIndex((word) => SPANISH_LINKS.has(word));
  if (words.length === 1) return spanishPlural(phrase);
  const head = words.slice(0, link < 0 ? words.length : link).map((word) => spanishPlural(word)[0] ?? word);
  return [[...head, ...(link < 0 ? [] : words.slice(link))].join(' ')];
}

/** Every form of an adjective. @param adjective masculine singular, lower case */
export const inflectAdjective = (adjective: string, lang: Lang): string[] =>
  lang === 'en' ? [adjective] : spanishAdjectiveForms(adjective);
