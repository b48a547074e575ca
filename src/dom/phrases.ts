/**
 * Long lists of what sites say, asked cheaply. An engine makes a pattern at its first use, V8 even twice
 * (https://v8.dev/blog/regexp-tier-up), and on a page that is read once this costs more than all that is found. So each pattern of a
 * list is made only when a line holds one of its words.
 */

/** Letters of a word that are looked at. */
const STEM = 5;

/**
 * Words, cut to their first five letters, one of which is in every line that the pattern finds; and that pattern, for lines in lower case.
 * The empty word is in lines that begin or end with something else than a letter.
 */
export type Rule = readonly [words: string, source: string];

/** A list of patterns. */
export interface Phrases {
  readonly rules: readonly Rule[];
  /** The rules that find something. @param line in lower case */
  found(line: string): readonly Rule[];
}

const NONE: readonly never[] = [];

/** Makes a list of patterns; none of them is made yet. */
export function phrases(rules: readonly Rule[]): Phrases {
  unsorted.push(...rules);
  const made = new Map<Rule, RegExp>();
  const isIn = (rule: Rule, line: string): boolean => {
    const pattern = made.get(rule) ?? new RegExp(rule[1]);
    made.set(rule, pattern);
    return pattern.test(line);
  };
  const found = (line: string): readonly Rule[] => {
    const likely = likelyIn(line);
    return likely.length === 0 ? NONE : likely.filter((rule) => rules.includes(rule) && isIn(rule, line));
  };
  return { rules, found };
}

/** The rules of all lists, by the words that they wait for: a line's words are looked up once, whatever lists are asked of it. */
const byStem = new Map<string, Rule[]>();
/** Those that are not in there yet. */
const unsorted: Rule[] = [];

function sort(): void {
  for (const rule of unsorted.splice(0)) {
    for (const stem of rule[0].split(' ')) {
      const others = byStem.get(stem);
      if (others === undefined) byStem.set(stem, [rule]);
      else others.push(rule);
    }
  }
}

/** So many lines are remembered: several lists are asked of each, and labels once more at the end. */
const MOST_LINES = 300;
const known = new Map<string, readonly Rule[]>();

/** The rules of which a line holds a word. */
function likelyIn(line: string): readonly Rule[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  if (unsorted.length > 0) sort();
  if (known.size >= MOST_LINES) known.clear();
  const likely: Rule[] = [];
  for (const word of line.split(/[^a-zß-öø-ÿ]+/)) {
    for (const rule of byStem.get(word.slice(0, STEM)) ?? NONE) if (!likely.includes(rule)) likely.push(rule);
  }
  known.set(line, likely);
  return likely;
}

/** Rules that hold only from a line's beginning. @param end what may follow */
export const atBeginning = (rules: readonly Rule[], end = ''): readonly Rule[] =>
  rules.map(([words, source]) => [words, `^(?:${source})${end}`]);
