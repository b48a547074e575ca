/** Number and gender of Spanish nouns and adjectives. Source: *Nueva gramática de la lengua española* (RAE and ASALE), 2 and 3. */
import { isStressedAtEnd, withClitics } from './stress-es.ts';

/** Plurals that move the stress, or that no rule makes. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  carácter: ['caracteres'],
  régimen: ['regímenes'],
  espécimen: ['especímenes'],
  primer: ['primeros'],
  tercer: ['terceros'],
  buen: ['buenos'],
  mal: ['malos'],
  gran: ['grandes'],
  club: ['clubes', 'clubs'],
  ultimátum: ['ultimátums', 'ultimatos'],
};

/**
 * The plural of one Spanish word, with its variants.
 * @param word singular, lower case with accents; the empty string gives none
 */
export function spanishPlural(word: string): string[] {
  if (word === '') return [];
  if (Object.hasOwn(IRREGULAR, word)) return [...(IRREGULAR[word] ?? [])];
  if (/[íú]$/.test(word)) return [`${word}es`, `${word}s`];
  if (/[aeiouáéó]$/.test(word)) return [`${word}s`];
  if (/[sx]$/.test(word) && !isStressedAtEnd(word)) return [word];
  if (word.endsWith('z')) return [`${withClitics(word, 'es').slice(0, -3)}ces`];
  if (/[lrndjsy]$/.test(word)) return [withClitics(word, 'es')];
  return [`${word}s`];
}

/** Adjectives in -or that do not change with gender. */
const INVARIABLE = new Set(
  'mejor peor mayor menor superior inferior anterior posterior interior exterior ulterior exprés cortés descortés montés marrón afín ruin'.split(
    ' ',
  ),
);

/**
 * The feminine of a Spanish adjective or noun of a person: mexicano, mexicana; francés, francesa; opositor, opositora.
 * @param word masculine singular, lower case with accents; a word of one form for both genders is given back
 */
export function spanishFeminine(word: string): string {
  if (INVARIABLE.has(word)) return word;
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  return /(?:or|és|ón|án|ín)$/.test(word) ? withClitics(word, 'a') : word;
}

/** Masculine and feminine, singular and plural of an adjective; forms that are alike stand once. */
export function spanishAdjectiveForms(masculine: string): string[] {
  const feminine = spanishFeminine(masculine);
  return [...new Set([masculine, feminine, ...spanishPlural(masculine), ...spanishPlural(feminine)])];
}
