import { CliticLookup } from '../../nlp/clitic-lookup.ts';
import type { VerbForm } from '../../nlp/verb-form.ts';
import { bareVerbForms } from '../../nlp/verbs.ts';
import { push } from '../../push.ts';
import type { CueClass, Lang } from '../../types.ts';

/** A cue verb as the lexicon has it. */
interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** `Frame` bits. */
  readonly frames: number;
  /** The words behind the verb that belong to it ("pointed *out*"), lower case. */
  readonly particles: readonly string[];
  /** Its place in the lexicon. */
  readonly order: number;
}

/** One written form of a cue verb. */
export interface CueForm extends CueVerb {
  readonly forms: readonly VerbForm[];
}

/** Spanish tenses and moods in which nothing is reported (yet), or in which the form is a noun (*informe, denuncie*). */
const UNREPORTED: ReadonlySet<string> = new Set(['subjunctive', 'imperative', 'past-subjunctive', 'conditional']);

/** The cue verbs of a language by their written forms; those with clitics are told by rule. */
export class CueVerbs {
  private readonly bare = new Map<string, CueForm[]>();
  private readonly clitics = new CliticLookup<CueVerb>(false);
  private readonly lang: Lang;
  private size = 0;

  constructor(lang: Lang) {
    this.lang = lang;
  }

  /** Adds a verb. @param lemma with its particles ("point out") */
  add(lemma: string, cueClass: CueClass, frames: number): void {
    const [verb = '', ...particles] = lemma.split(' ');
    const cue = { lemma, cueClass, frames, particles, order: this.size };
    this.size += 1;
    const byWord = new Map<string, VerbForm[]>();
    for (const form of bareVerbForms(verb, this.lang)) {
      if (form.tense !== undefined && UNREPORTED.has(form.tense)) continue;
      push(byWord, form.form, form);
      if (this.lang === 'es') this.clitics.add(form, cue);
    }
    for (const [word, forms] of byWord) push(this.bare, word, { ...cue, forms });
  }

  /** Sorts each word's verbs, those with more particles first; call it once, behind the last verb. */
  finish(): this {
    for (const forms of this.bare.values()) if (forms.length > 1) forms.sort(byParticles);
    return this;
  }

  /** The verbs that a word can be, those with more particles first; undefined for none. @param word lower case */
  get(word: string): readonly CueForm[] | undefined {
    const bare = this.bare.get(word);
    const hits = this.clitics.find(word);
    if (hits.length === 0) return bare;
    const byVerb = new Map((bare ?? []).map((form) => [form.order, form]));
    for (const { form, value } of hits) {
      const known = byVerb.get(value.order);
      byVerb.set(value.order, { ...value, forms: [...(known?.forms ?? []), form] });
    }
    return [...byVerb.values()].sort(byParticles);
  }

  /** Whether a word can be a cue verb. @param word lower case */
  has(word: string): boolean {
    return this.bare.has(word) || this.clitics.find(word).length > 0;
  }
}

const byParticles = (a: CueForm, b: CueForm): number => b.particles.length - a.particles.length || a.order - b.order;
