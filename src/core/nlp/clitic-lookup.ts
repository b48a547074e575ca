/**
 * Tells which verb forms a word with clitics is ("decirlo", "diciéndoselo") by taking the clitics off: a verb has two hundred such
 * forms, and tables of them all would take longer to make than an article takes to read.
 */
import { push } from '../push.ts';
import { foldAccents } from '../text/fold.ts';
import { bearsClitics, cliticForm, cliticsLike } from './clitics-es.ts';
import type { VerbForm } from './verb-form.ts';

/** A form without clitics, and what it stands for. */
interface Entry<V> {
  readonly form: VerbForm;
  readonly value: V;
  readonly order: number;
}

/** A word as a form with clitics. */
export interface CliticHit<V> {
  readonly form: VerbForm;
  readonly value: V;
}

interface Hit<V> extends CliticHit<V> {
  readonly order: number;
}

/** Verb forms to which clitics may be written. */
export class CliticLookup<V> {
  private readonly byForm = new Map<string, Entry<V>[]>();
  /** By the form without its last letter: "decid" and "vamos" lose it before some clitics. */
  private readonly byCut = new Map<string, Entry<V>[]>();
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
    const entry = { form, value, order: this.size };
    this.size += 1;
    push(this.byForm, norm, entry);
    push(this.byCut, norm.slice(0, -1), entry);
  }

  /** The forms with clitics that a word is, in the order in which their verbs were added. @param word lower case */
  find(word: string): readonly CliticHit<V>[] {
    if (this.size === 0 || word.length < 3) return NONE;
    const endings = cliticsLike(word);
    if (endings.length === 0) return NONE;
    const norm = this.folded ? word : foldAccents(word);
    const hits: Hit<V>[] = [];
    for (const clitics of endings) {
      if (!norm.endsWith(clitics)) continue;
      const stem = norm.slice(0, -clitics.length);
      this.addHits(hits, this.byForm.get(stem), clitics, word);
      this.addHits(hits, this.byCut.get(stem), clitics, word);
    }
    return hits.length < 2 ? hits : hits.sort((a, b) => a.order - b.order);
  }

  /** Adds those of some forms that with the clitics behind them are the word. */
  private addHits(to: Hit<V>[], entries: readonly Entry<V>[] | undefined, clitics: string, word: string): void {
    if (entries === undefined) return;
    for (const { form, value, order } of entries) {
      const written = cliticForm(form, clitics);
      if (written !== null && (this.folded ? foldAccents(written.form) : written.form) === word) to.push({ form: written, value, order });
    }
  }
}

const NONE: readonly never[] = [];
