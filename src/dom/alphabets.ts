/**
 * Patterns that know the letters of all alphabets. The classes for that are dear to make, and most lines need none but those of western
 * Europe: so each pattern is made twice, and only when a line asks for it.
 */
import { WIDER } from './words.ts';

/** What the classes hold of the first 256 characters. */
const WESTERN: readonly (readonly [name: string, letters: string])[] = [
  ['\\p{Lu}', 'A-ZÀ-ÖØ-Þ'],
  ['\\p{Ll}', 'a-zµß-öø-ÿ'],
  ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ÿ'],
  ['\\p{N}', '\\d²³¹¼-¾'],
];

const western = (source: string): string => WESTERN.reduce((all, [name, letters]) => all.replaceAll(name, letters), source);

/**
 * Chooses by a text how its pattern is made.
 * @param source may hold `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, each in square brackets
 */
export function forLetters(source: string, flags = ''): (text: string) => RegExp {
  const made: RegExp[] = [];
  const make = (isAny: boolean): RegExp => (isAny ? new RegExp(source, `${flags}u`) : new RegExp(western(source), flags));
  return (text) => {
    const isAny = WIDER.test(text);
    made[Number(isAny)] ??= make(isAny);
    return made[Number(isAny)] ?? make(isAny);
  };
}
