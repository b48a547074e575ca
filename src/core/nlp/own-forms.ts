/** The forms of a term that the reader adds: "send troops" is found as "sending troops" too. */
import { lowerCase } from '../text/fold.ts';
import type { Lang } from '../types.ts';
import { loadEnglish } from './english.ts';
import { inflectNoun } from './inflection.ts';
import { TERM_WORDS } from './inflector.ts';
import { verbForms } from './verbs.ts';

/**
 * All forms of a word or phrase, the phrase itself first, lower case, unique.
 * @param phrase as the reader types it; blank or longer than eight words gives none
 * @returns English by compromise; where that cannot be loaded, and in Spanish, by the engine's own tables
 */
export async function formsOfOwnTerm(phrase: string, lang: Lang): Promise<readonly string[]> {
  const words = lowerCase(phrase).split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > TERM_WORDS) return [];
  const base = words.join(' ');
  const found = lang === 'en' ? await englishForms(base) : spanishForms(words);
  return [...new Set([base, ...found])];
}

async function englishForms(base: string): Promise<readonly string[]> {
  try {
    return (await loadEnglish()).inflect(base);
  } catch {
    return inflectNoun(base, 'en').map(({ form }) => form);
  }
}

/** The plural, and of a phrase that begins with an infinitive every form of the verb: "poder militar" may be either. */
function spanishForms([first = '', ...rest]: readonly string[]): string[] {
  const plural = inflectNoun([first, ...rest].join(' '), 'es').map(({ form }) => form);
  return [...plural, ...verbForms(first, 'es').map(({ form }) => [form, ...rest].join(' '))];
}

/** Gives the words of a form the capitals of the phrase that it is made of, place by place: "monroe doctrines", "Monroe Doctrine". */
export function withCapitalsOf(form: string, phrase: string): string {
  const model = phrase.split(' ');
  return form
    .split(' ')
    .map((word, i) => cased(word, model[i] ?? ''))
    .join(' ');
}

function cased(word: string, model: string): string {
  if (word === lowerCase(model)) return model;
  const first = model.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
