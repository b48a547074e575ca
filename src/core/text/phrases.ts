/** The words of a lexicon's phrases, cut as articles are. */
import { foldAccents } from './fold.ts';
import { tokenise } from './tokens.ts';

/** Words that the tokeniser keeps whole: most phrases hold no others, and need no tokenising. */
const PLAIN = /^[A-ZÑÁÉÍÓÚ]?[a-zñáéíóúü]+(?: [A-ZÑÁÉÍÓÚ]?[a-zñáéíóúü]+)*$/;

/** The words of a phrase as `Tokens.lower` has them. */
export const wordsIn = (phrase: string): readonly string[] =>
  PLAIN.test(phrase) ? phrase.toLowerCase().split(' ') : tokenise(phrase).lower;

/** The words of a phrase as `Tokens.norm` has them. */
export const normsIn = (phrase: string): readonly string[] =>
  PLAIN.test(phrase) ? foldAccents(phrase.toLowerCase()).split(' ') : tokenise(phrase).norm;
