/**
 * The pattern language of the term lexicons. A pattern is a sequence of elements parted by blanks:
 *
 *     troop/n          a word in its forms (/n noun, /v verb, /a adjective); without a slash, the word as it is
 *     @military        a class of the lexicon
 *     (foo|bar baz/n)  one of several words or phrases
 *     <cap> <num> <any> a capitalised word, a number, any word
 *     ~3               a gap of at most three words, never across punctuation
 *     element?         may be missing
 *     element*3        none to three times
 *     [ … ]            the part that is marked; without brackets, all of it
 *
 * There is no unbounded repetition, so a pattern that could run away cannot be written: each expands to a few plain sequences.
 */
import type { FormMaker } from '../lexicon/forms.ts';
import { BUILT_IN } from '../symbols/states.ts';
import type { SymbolTable } from '../symbols/symbols.ts';

/** A plain sequence: symbols, gaps as negative numbers (−3: up to three words), and the steps that the mark spans. */
export interface Sequence {
  readonly steps: readonly number[];
  /** Index of the first marked step. */
  readonly from: number;
  /** Index behind the last marked step. */
  readonly to: number;
}

/** At most so many plain sequences per pattern, so many steps per sequence, and so many words per gap. */
export const LIMITS = { sequences: 96, steps: 14, gap: 6, repeats: 4 } as const;

interface Element {
  readonly symbol: number;
  readonly min: number;
  readonly max: number;
}

interface Parsed {
  readonly elements: Element[];
  readonly from: number;
  readonly to: number;
}

const PART = /\[|\]|\([^()]*\)[?*]?\d?|[^\s[\]()]+/g;

/**
 * Reads one pattern.
 * @param symbols must already hold the lexicon's classes
 * @returns its plain sequences, or a message that says what is wrong with it
 */
export function parsePattern(source: string, symbols: SymbolTable, forms: FormMaker): readonly Sequence[] | string {
  const parsed = readElements(source, symbols, forms);
  if (typeof parsed === 'string') return `pattern "${source}": ${parsed}`;
  const sequences = expand(parsed);
  if (sequences.length > LIMITS.sequences) return `pattern "${source}": more than ${LIMITS.sequences} sequences`;
  const proper = sequences.filter((sequence) => sequence.to > sequence.from && (sequence.steps[0] ?? -1) > BUILT_IN.any);
  if (proper.length === 0) return `pattern "${source}": nothing to mark, or it does not begin with a word or class`;
  if (proper.some((sequence) => sequence.steps.length > LIMITS.steps)) return `pattern "${source}": more than ${LIMITS.steps} steps`;
  return proper;
}

function readElements(source: string, symbols: SymbolTable, forms: FormMaker): Parsed | string {
  const elements: Element[] = [];
  let from = 0;
  let to = -1;
  if (!isClosed(source)) return 'a bracket that nothing closes, or too many of them';
  for (const part of source.match(PART) ?? []) {
    if (part === '[') from = elements.length;
    else if (part === ']') to = elements.length;
    else {
      const read = readElement(part, symbols, forms);
      if (typeof read === 'string') return read;
      elements.push(...read);
    }
  }
  if (elements.length === 0) return 'empty';
  // nothing would close such a gap, so that the pattern never matched
  if ((elements.at(-1)?.symbol ?? 0) < 0) return 'ends with a gap';
  return { elements, from, to: to < 0 ? elements.length : to };
}

/** Whether the marked part, if there is one, and all lists have both their brackets. */
function isClosed(source: string): boolean {
  const parts: readonly string[] = source.match(PART) ?? [];
  const [opens, closes] = [parts.indexOf('['), parts.indexOf(']')];
  const once = parts.lastIndexOf('[') === opens && parts.lastIndexOf(']') === closes;
  return source.replace(PART, '').trim() === '' && once && (opens < 0 ? closes < 0 : opens < closes);
}

function readElement(part: string, symbols: SymbolTable, forms: FormMaker): Element[] | string {
  if (part.startsWith('~')) {
    const words = Number(part.slice(1));
    if (!Number.isInteger(words) || words < 1 || words > LIMITS.gap) return `a gap is ~1 to ~${LIMITS.gap}`;
    return [{ symbol: -words, min: 1, max: 1 }];
  }
  const quantity = /(\?|\*(\d))$/.exec(part);
  const max = quantity === null || quantity[0] === '?' ? 1 : Number(quantity[2]);
  if (max < 1 || max > LIMITS.repeats) return `at most ${LIMITS.repeats} repeats`;
  const atom = quantity ? part.slice(0, quantity.index) : part;
  const symbol = readAtom(atom, symbols, forms);
  if (typeof symbol === 'string') return symbol;
  return symbol.map((id) => ({ symbol: id, min: quantity ? 0 : 1, max }));
}

/** The symbols of an atom: one, or one per word of a literal with hyphens in it ("non-intervention"). */
function readAtom(atom: string, symbols: SymbolTable, forms: FormMaker): number[] | string {
  if (atom.startsWith('@') || atom.startsWith('<')) {
    const known = symbols.find(atom);
    return known === undefined ? `unknown class ${atom}` : [known];
  }
  const fresh = symbols.find(atom) === undefined;
  const id = symbols.intern(atom);
  if (!fresh) return [id];
  const members = atom.startsWith('(') ? atom.slice(1, -1).split('|') : [atom];
  for (const member of members) {
    const problem = symbols.addMember(id, member, forms);
    if (problem !== null) return problem;
  }
  return [id];
}

/** Writes out what is optional or repeated. */
function expand({ elements, from, to }: Parsed): Sequence[] {
  let partial: { steps: number[]; from: number; to: number }[] = [{ steps: [], from: 0, to: 0 }];
  elements.forEach((element, index) => {
    const next: typeof partial = [];
    for (const prefix of partial) {
      const start = index === from ? prefix.steps.length : prefix.from;
      for (let times = element.min; times <= element.max; times += 1) {
        const steps = [...prefix.steps];
        for (let i = 0; i < times; i += 1) steps.push(element.symbol);
        next.push({ steps, from: start, to: index < to ? steps.length : prefix.to });
      }
    }
    partial = next.slice(0, LIMITS.sequences + 1);
  });
  return partial;
}
