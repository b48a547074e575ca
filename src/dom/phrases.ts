/**
 * Long lists of what sites say, asked cheaply. An engine makes a pattern at its first use, V8 even twice (https://v8.dev/blog/regexp-tier-up),
 * and until then to make it costs more than all its lines: so each pattern of a list is made only when a line holds one of its words.
 */

/** Letters of a word that are looked at. */
const STEM = 5;

/** Words, cut to their first five letters, one of which is in every line that the pattern finds; and that pattern, for lines in lower case. */
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
  let byStem: ReadonlyMap<string, readonly Rule[]> | undefined;
  const made = new Map<Rule, RegExp>();
  const isIn = (rule: Rule, line: string): boolean => {
    const pattern = made.get(rule) ?? new RegExp(rule[1]);
    made.set(rule, pattern);
    return pattern.test(line);
  };
  const found = (line: string): readonly Rule[] => {
    byStem ??= indexed(rules);
    let all: readonly Rule[] = NONE;
    for (const stem of stemsOf(line))
      for (const rule of byStem.get(stem) ?? NONE) if (!all.includes(rule) && isIn(rule, line)) all = [...all, rule];
    return all;
  };
  return { rules, found };
}

function indexed(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const byStem = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const stem of rule[0].split(' ')) {
      const others = byStem.get(stem);
      if (others === undefined) byStem.set(stem, [rule]);
      else others.push(rule);
    }
  }
  return byStem;
}

let last: { readonly line: string; readonly stems: readonly string[] } = { line: '', stems: [] };

/** The beginnings of a line's words. Several lists are asked of each line in turn, so the last line's are kept. */
function stemsOf(line: string): readonly string[] {
  if (last.line !== line) last = { line, stems: line.split(/[^a-zß-öø-ÿ]+/).map((word) => word.slice(0, STEM)) };
  return last.stems;
}

/** Rules that hold only from a line's beginning. @param end what may follow */
export const atBeginning = (rules: readonly Rule[], end = ''): readonly Rule[] =>
  rules.map(([words, source]) => [words, `^(?:${source})${end}`]);
