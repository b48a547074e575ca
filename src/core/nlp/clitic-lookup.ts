/**
 * Tells which verb forms a word with clitics is ("decirlo", "diciéndoselo") by taking the clitics off: a verb has two hundred such
 * forms, and tables of them all would take longer to make than an article takes to read.
 */
import { foldAccents } from '../text/fold.ts';
import { bearsClitics, cliticForms, isClitic } from './clitics-es.ts';
import type { VerbForm } from './verbs.ts';

/** A form without clitics, and what it stands for. */
interface Entry<V> {
  readonly form: VerbForm;
  readonly norm: string;
  readonly value: V;
  readonly order: number;
}

/** A word as a form with clitics. */
export interface CliticHit<V> {
  readonly form: VerbForm;
  readonly value: V;
}

/** The clitics' last letters: most words end otherwise and are no further looked at. */
const ENDINGS = new Set(['me', 'te', 'se', 'lo', 'la', 'le', 'os', 'as', 'es']);

/** Verb forms to which clitics may be written. */
export class CliticLookup<V> {
  private readonly byStart = new Map<string, Entry<V>[]>();
  private readonly folded: boolean;
  private size = 0;

  /** @param folded whether words are asked for without accents */
  constructor(folded: boolean) {
    this.folded = folded;
  }

  /** Adds a form without clitics; one that bears none is left out. */
  add(form: VerbForm, value: V): void {
    if (!bearsClitics(form)) return;
    const norm = foldAccents(form.form);
    const start = norm.slice(0, norm.length < SHORT ? 1 : 2);
    const entry = { form, norm, value, order: this.size };
    this.size += 1;
    const list = this.byStart.get(start);
    if (list === undefined) this.byStart.set(start, [entry]);
    else list.push(entry);
  }

  /** The forms with clitics that a word is, in the order in which their verbs were added. @param word lower case */
  find(word: string): readonly CliticHit<V>[] {
    if (this.size === 0 || word.length < 3 || !ENDINGS.has(word.slice(-2))) return NONE;
    const norm = this.folded ? word : foldAccents(word);
    const entries = [...this.candidates(norm, 1), ...this.candidates(norm, 2)];
    if (entries.length === 0) return NONE;
    entries.sort((a, b) => a.order - b.order);
    return entries.flatMap(({ form, value }) =>
      cliticForms(form)
        .filter((written) => (this.folded ? foldAccents(written.form) : written.form) === word)
        .map((written) => ({ form: written, value })),
    );
  }

  private candidates(norm: string, letters: 1 | 2): readonly Entry<V>[] {
    return this.byStart.get(norm.slice(0, letters))?.filter((entry) => holdsClitics(norm, entry.norm)) ?? NONE;
  }
}

/** Forms shorter than this may lose a letter of their first two before a clitic: "id" gives "íos". */
const SHORT = 4;
const NONE: readonly never[] = [];

/** Whether a word is the form and clitics; "decid" and "vamos" lose their last letter before some. */
const holdsClitics = (word: string, form: string): boolean =>
  (word.startsWith(form) && isClitic(word.slice(form.length))) ||
  (word.startsWith(form.slice(0, -1)) && isClitic(word.slice(form.length - 1)));
