/** The word lists of a lexicon file, compiled for look-ups. */

/** Looks a word up, written as the lists are (in lower case, or folded as `compile` was told). */
export interface WordSet {
  has(word: string): boolean;
}

/** A file's lists of words by their names; what else the file holds (its source, phrases) is left out. */
export type WordSets<T> = { readonly [K in keyof T as T[K] extends readonly string[] ? K : never]: WordSet };

/** A list of words; one that ends in `*` stands for all that begin so ("volv*"). */
export function wordSet(list: readonly string[]): WordSet {
  const words = new Set(list.filter((word) => !word.endsWith('*')));
  if (words.size === list.length) return words;
  const stems = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return { has: (word) => words.has(word) || stems.some((stem) => word.startsWith(stem)) };
}

/** Every list of words in a file. @param write how the words are written that will be looked up: `foldAccents` where they have none */
export function wordSets<T extends object>(file: T, write: (word: string) => string = (word) => word): WordSets<T> {
  const lists = Object.entries(file).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  return Object.fromEntries(lists.map(([name, list]) => [name, wordSet(list.map(write))])) as WordSets<T>;
}
