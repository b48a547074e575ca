/**
 * What can stand in a text has a *use*: a number for the patterns that begin with it and the elements that it fills. An element's own
 * number is the use of its verbs with clitics.
 */
import { type Lists, listsOf } from '../../lists.ts';
import { CliticLookup } from '../../nlp/clitic-lookup.ts';
import { type Vocabulary, WordNumbers } from '../../nlp/vocabulary.ts';
import { push } from '../../push.ts';
import type { Theme } from '../../types.ts';
import { type Element, MIN_PREFIX } from './elements.ts';

/** A prefix, and the use of words that begin so. */
interface Prefixed {
  readonly prefix: string;
  readonly use: number;
}

/** The use of what no pattern asks for. */
export const NO_USE = 0;

/** Where uses are looked up. */
export interface Uses {
  /** By use, the patterns that begin so, in their order, … */
  readonly begins: Lists;
  /** … and the elements that are filled so, of those that some pattern needs. */
  readonly fills: Lists;
  /** By the number of a word without its accents. */
  readonly byWord: WordNumbers;
  /** By the number of a word as it is written, where a pattern asks for its accents. */
  readonly byAccents: WordNumbers;
  /** By the first letters of a prefix (`prefixKey`), shorter prefixes first. */
  readonly byPrefix: ReadonlyMap<number, readonly Prefixed[]>;
  /** Elements with verbs, by the verbs' forms with clitics. */
  readonly byClitics: CliticLookup<number>;
  readonly byTheme: ReadonlyMap<Theme, number>;
  readonly byPlace: number;
}

/** The first letters of a word in one number; words that share it may differ. 0 for a word that is too short. */
export const prefixKey = (word: string): number =>
  word.length < MIN_PREFIX ? 0 : (word.charCodeAt(0) << 20) ^ (word.charCodeAt(1) << 10) ^ word.charCodeAt(2);

/** Collects uses. */
export class UseIndex {
  private readonly vocabulary: Vocabulary;
  private readonly begins: number[][] = [];
  private readonly fills: number[][] = [];
  private readonly byWord = new WordNumbers();
  private readonly byAccents = new WordNumbers();
  private readonly prefixes = new Map<string, number>();
  private readonly byClitics = new CliticLookup<number>(true);
  private readonly byTheme = new Map<Theme, number>();
  private readonly byPlace: number;

  /** @param elements how many there are, from 1 */
  constructor(vocabulary: Vocabulary, elements: number) {
    this.vocabulary = vocabulary;
    for (let use = 0; use <= elements; use += 1) this.add();
    this.byPlace = this.add();
  }

  /** Adds an element that some pattern begins with or needs. @param clitics whether its verbs are meant with clitics too */
  addElement({ index, verbs }: Element, clitics: boolean): void {
    if (clitics) for (const form of verbs) this.byClitics.add(form, index);
  }

  /** Notes that a pattern begins with an element. */
  addBeginning(element: Element, pattern: number): void {
    for (const use of this.usesOf(element)) this.begins[use]?.push(pattern);
  }

  /** Notes that some pattern needs an element. */
  addNeed(element: Element): void {
    for (const use of this.usesOf(element)) this.fills[use]?.push(element.index);
  }

  /** All that was added. */
  finish(): Uses {
    const { byWord, byAccents, byClitics, byTheme, byPlace } = this;
    const byPrefix = new Map<number, Prefixed[]>();
    for (const [prefix, use] of [...this.prefixes].sort(([a], [b]) => a.length - b.length))
      push(byPrefix, prefixKey(prefix), { prefix, use });
    return { begins: listsOf(this.begins), fills: listsOf(this.fills), byWord, byAccents, byPrefix, byClitics, byTheme, byPlace };
  }

  /** The uses of all that can fill an element. */
  private usesOf({ index, exact, accented, prefixes, themes, place }: Element): number[] {
    const uses = [index];
    for (const word of exact) uses.push(this.useOf(this.byWord, this.vocabulary.intern(word)));
    for (const word of accented ?? []) uses.push(this.useOf(this.byAccents, this.vocabulary.intern(word)));
    for (const prefix of new Set(prefixes)) uses.push(this.useOf(this.prefixes, prefix));
    for (const theme of themes ?? []) uses.push(this.useOf(this.byTheme, theme));
    return place ? [...uses, this.byPlace] : uses;
  }

  private useOf<K>(table: { get(key: K): number | undefined; set(key: K, use: number): unknown }, key: K): number {
    const use = table.get(key) || this.add();
    table.set(key, use);
    return use;
  }

  private add(): number {
    this.fills.push([]);
    return this.begins.push([]) - 1;
  }
}
