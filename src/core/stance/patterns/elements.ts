/** Reads the text of a pattern into its elements: what each word, class, verb, mention or gap of it may stand for. */
import type { VerbForm } from '../../nlp/verb-form.ts';
import type { Vocabulary } from '../../nlp/vocabulary.ts';
import { foldAccents } from '../../text/fold.ts';
import type { Theme } from '../../types.ts';

const MAX_ELEMENTS = 12;
const MAX_GAP = 6;
/** Prefixes shorter than this would match too much. */
export const MIN_PREFIX = 3;

/** Punctuation that ends a clause, so that no gap crosses it. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '…', '—', '(', ')', '“', '”', '"', '«', '»']);

/** One element of a pattern, ready to be compared. */
export interface Element {
  /** Its place among the elements of a table, from 1. */
  readonly index: number;
  readonly exact: ReadonlySet<string>;
  /** Forms of verbs, which are meant with clitics too where the language writes them so. */
  readonly verbs: readonly VerbForm[];
  /** These are null where the element holds none. */
  readonly accented: ReadonlySet<string> | null;
  readonly prefixes: readonly string[] | null;
  readonly themes: ReadonlySet<Theme> | null;
  readonly place: boolean;
  readonly optional: boolean;
  /** Longest gap; 0 where the element is a word. */
  readonly gap: number;
  /** Shortest gap. */
  readonly least: number;
  /** What a gap does not cross: the ends of clauses and, where it is closed, words that deny; folded. */
  readonly bounds: ReadonlySet<string>;
}

/** What stands behind the short forms of patterns. */
export interface PatternWords {
  readonly vocabulary: Vocabulary;
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** The forms of a verb, without clitics. */
  verb(lemma: string): readonly VerbForm[];
  /** Whether the language writes clitics to its verbs. */
  readonly clitics: boolean;
  /** What a preposition becomes before an article, meant where it stands: *a*, *al*. */
  readonly contractions: Readonly<Record<string, string>>;
  /** Words that no closed gap crosses: they deny, or open a clause that tells when. */
  readonly dividers: readonly string[];
}

const THEME_MARKS: ReadonlyMap<string, Theme> = new Map([
  ['<T>', 'intervention'],
  ['<S>', 'sovereignty'],
  ['<C>', 'cartel'],
]);

const PLACE_MARK = '<P>';

/**
 * Reads one pattern.
 * @param closed whether its gaps are closed to negations
 * @param known elements that were read before: many patterns hold the same verbs and classes
 * @returns its elements, those that were known already among them
 * @throws RangeError on one that cannot be read
 */
export function readPattern(pattern: string, words: PatternWords, closed: boolean, known: Map<string, Element>): Element[] {
  const parts = pattern.split(' ');
  if (parts.length > MAX_ELEMENTS) throw new RangeError(`too many elements: ${pattern}`);
  const elements = parts.map((part) => {
    const key = closed ? `${part} closed` : part;
    const element = known.get(key) ?? { ...readElement(part, words, pattern, closed), index: known.size + 1 };
    known.set(key, element);
    return element;
  });
  const [first, last] = [elements[0], elements.at(-1)];
  if (first === undefined || first.gap > 0 || last === undefined || last.gap > 0)
    throw new RangeError(`begins or ends with a gap: ${pattern}`);
  return elements;
}

function readElement(source: string, words: PatternWords, pattern: string, closed: boolean): Omit<Element, 'index'> {
  const optional = source.length > 1 && source.endsWith('?');
  const word = optional ? source.slice(0, -1) : source;
  if (/^[~+]\d$/.test(word)) return gapElement(Number(word.slice(1)), word.startsWith('+') ? 1 : 0, boundsOf(words, closed), pattern);
  const element = {
    exact: new Set<string>(),
    verbs: [] as VerbForm[],
    accented: new Set<string>(),
    prefixes: [] as string[],
    themes: new Set<Theme>(),
    place: false,
    optional,
    gap: 0,
    least: 0,
    bounds: CLAUSE_ENDS,
  };
  for (const part of word.split('|')) {
    if (part === PLACE_MARK) {
      element.place = true;
      continue;
    }
    const theme = THEME_MARKS.get(part);
    if (theme !== undefined) {
      element.themes.add(theme);
      continue;
    }
    if (part.startsWith('@')) {
      addVerb(element, words.verb(part.slice(1)));
      continue;
    }
    const list = wordsOf(part, words);
    if (list === undefined || part === '') throw new RangeError(`unknown class or empty word in: ${pattern}`);
    for (const entry of list) addWord(element, entry, pattern);
  }
  const { accented, prefixes, themes } = element;
  return {
    ...element,
    accented: accented.size > 0 ? accented : null,
    prefixes: prefixes.length > 0 ? prefixes : null,
    themes: themes.size > 0 ? themes : null,
  };
}

function addVerb(to: { exact: Set<string>; verbs: VerbForm[] }, forms: readonly VerbForm[]): void {
  for (const form of forms) {
    to.exact.add(foldAccents(form.form));
    to.verbs.push(form);
  }
}

/** The words that a part stands for; undefined for an unknown class. */
function wordsOf(part: string, words: PatternWords): readonly string[] | undefined {
  if (part.startsWith('<')) return words.classes[part.slice(1, -1)];
  const contracted = words.contractions[part];
  return contracted === undefined ? [part] : [part, contracted];
}

/** "Asked that nobody send troops" asks for none, "asked for quiet as jets return" for no jets. */
const boundsOf = ({ dividers }: PatternWords, closed: boolean): ReadonlySet<string> =>
  closed ? new Set([...CLAUSE_ENDS, ...dividers.map(foldAccents)]) : CLAUSE_ENDS;

function gapElement(gap: number, least: number, bounds: ReadonlySet<string>, pattern: string): Omit<Element, 'index'> {
  if (gap < 1 || gap > MAX_GAP) throw new RangeError(`gap out of range: ${pattern}`);
  return {
    exact: new Set(),
    verbs: [],
    accented: null,
    prefixes: null,
    themes: null,
    place: false,
    optional: false,
    gap,
    least,
    bounds,
  };
}

/** Signs that no word begins with: what looks like a gap or a verb and is none must not pass for a word. */
const SIGNS = /^[~+@<]/;

function addWord(to: { exact: Set<string>; accented: Set<string>; prefixes: string[] }, entry: string, pattern: string): void {
  if (SIGNS.test(entry)) throw new RangeError(`cannot be read: ${entry} in ${pattern}`);
  if (entry.startsWith('=')) to.accented.add(entry.slice(1));
  else if (!entry.endsWith('*')) to.exact.add(foldAccents(entry));
  else if (entry.length <= MIN_PREFIX) throw new RangeError(`prefix too short: ${entry} in ${pattern}`);
  else to.prefixes.push(foldAccents(entry.slice(0, -1)));
}
