/** Comparing short texts by their words. */

const LONGEST = 500;

/** The words of a text, lower case, without those of one letter; of long texts the first 500 characters. */
export function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.slice(0, LONGEST).toLowerCase();
  return new Set(lower.split(WIDER.test(lower) ? /[^\p{L}\p{N}]+/u : /[^a-z\dª²³µ¹º¼-¾ß-öø-ÿ]+/).filter((word) => word.length > 1));
}

/** Letters beyond those of western Europe: only for them the classes of all alphabets are asked, which are dear to make. */
export const WIDER = /[^\0-\xff–-…]/;

/** A text with each run of white space as one blank. Most have none but blanks, and are given back as they are. */
export const collapsed = (text: string): string => text.replace(/\s\s+|[^\S ]/g, ' ');

/** A text from its first letter or figure on. Most begin with one: the classes of all alphabets are asked only of the rest. */
export const fromFirstWord = (text: string): string =>
  /^\w/.test(text) ? text : text.replace(WIDER.test(text) ? /^[^\p{L}\p{N}]+/u : /^[^A-Za-z\dª²³µ¹º¼-¾À-ÖØ-öø-ÿ]+/, '');

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** Share of the first set's words that the second has too. */
export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => shared(a, b) / a.size;

/** Share of the smaller set that the other has too; 0 where one is empty. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => shared(a, b) / (Math.min(a.size, b.size) || 1);

/** Share of the words of both that both have: 1 where they are the same; 0 where one is empty. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => shared(a, b) / (a.size + b.size - shared(a, b) || 1);
