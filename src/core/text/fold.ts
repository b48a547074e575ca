/**
 * Folding of words: what two spellings of one word have in common. Tokens keep their own offsets, so no map back is needed.
 */

const ACCENTS: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ã: 'a',
  ä: 'a',
  å: 'a',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ö: 'o',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  ý: 'y',
  ÿ: 'y',
  š: 's',
  ž: 'z',
  ć: 'c',
  č: 'c',
  ł: 'l',
  ś: 's',
};
const ASCII = /^[\0-\x7f]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
const APOSTROPHE = /[\u2019\u02bc]/g;
const ACCENTED = /[à-åçè-ïò-öù-üýÿšžćčłś]/g;
const MARKS = /[\u0300-\u036f]/g;

/** Composing sorts runs of combining marks in quadratic time; no word of any language is this long. */
const COMPOSE_LIMIT = 256;

/**
 * Lower case with its accents, composed (NFC), without soft hyphens and joiners, apostrophes straight.
 * @param word any string; lone surrogates pass through, and strings over 256 units are not composed
 */
export function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const composed = lower.length > COMPOSE_LIMIT ? lower : lower.normalize('NFC');
  return composed.replace(INVISIBLE, '').replace(APOSTROPHE, "'");
}

/**
 * `lowerCase` without accents: "cártel" and "cartel" give the same. ñ stays: *año* and *ano* are two words.
 * @param lower the result of `lowerCase`
 */
export function foldAccents(lower: string): string {
  if (ASCII.test(lower)) return lower;
  return lower.replace(ACCENTED, (letter) => ACCENTS[letter] ?? letter).replace(MARKS, '');
}

/** Lower case and accents folded in one step. */
export const fold = (word: string): string => foldAccents(lowerCase(word));
