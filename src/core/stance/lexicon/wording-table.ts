/** The learned weights of words and pairs of words, compiled once a language. */
/**
 * Lines of a word or a pair of words ("a b" where they stand side by side, "a _ b" with a word between), to which side it leans and,
 * of a word that tells it, whether it leans to any: "crook\t-120\t35". In hundredths, above 0 for favor, and for what takes a side.
 * One string a line, since thousands of small objects would slow each start.
 */
export type WordingData = readonly string[];

/** A compiled table. */
export interface Wording {
  /** Numbers of the words of all keys, from 1. */
  readonly words: ReadonlyMap<string, number>;
  /** Indices into the weights by the number of a word, or of a pair (`pairOf`). */
  readonly index: ReadonlyMap<number, number>;
  readonly sides: Float64Array;
  readonly takings: Float64Array;
}

/** Numbers of words lie below this. */
const MOST_WORDS = 1 << 14;

/** The number of a pair of words. @param apart with a word between them */
export const pairOf = (first: number, second: number, apart: boolean): number => ((first * MOST_WORDS + second) << 1) | (apart ? 1 : 0);

/** Compiles a table. @throws RangeError where it holds too many words, or a line that cannot be read */
export function compileWording(data: WordingData): Wording {
  const words = new Map<string, number>();
  const index = new Map<number, number>();
  const sides = new Float64Array(data.length);
  const takings = new Float64Array(data.length);
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size + 1;
    words.set(word, number);
    return number;
  };
  data.forEach((line, at) => {
    const [written = '', side, taking = '0'] = line.split('\t');
    const [first = '', second, third] = written.split(' ');
    const last = third ?? second;
    sides[at] = Number(side) / 100;
    takings[at] = Number(taking) / 100;
    if ((third !== undefined && second !== '_') || Number.isNaN((sides[at] ?? 0) + (takings[at] ?? 0)))
      throw new RangeError(`no word or pair with its weights: ${line}`);
    index.set(last === undefined ? numberOf(first) : pairOf(numberOf(first), numberOf(last), third !== undefined), at);
  });
  if (words.size >= MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
  return { words, index, sides, takings };
}
