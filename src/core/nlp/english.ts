/**
 * compromise behind the engine's port: the only file that imports it. Loaded when first asked, since it is large. Its global
 * state is never changed (no `plugin`, no `extend`), and what it is given is cleaned and bounded, because runs of stops and
 * very long words make it slow.
 */
import { isRecord } from '../record.ts';
import { type Inflector, TERM_WORDS } from './inflector.ts';

let loading: Promise<Inflector> | null = null;

/** Loads compromise, once; a failed load is tried again the next time. Rejects where the bundle cannot be read. */
export function loadEnglish(): Promise<Inflector> {
  loading ??= import('compromise/three').then(
    ({ default: nlp }) => new CompromiseEnglish(nlp),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

type Nlp = typeof import('compromise/three').default;

class CompromiseEnglish implements Inflector {
  private readonly nlp: Nlp;

  constructor(nlp: Nlp) {
    this.nlp = nlp;
  }

  inflect(term: string): readonly string[] {
    const words = clean(term).toLowerCase().split(' ').filter(Boolean);
    if (words.length === 0 || words.length > TERM_WORDS || words.some((word) => word.length > 40)) return [];
    const base = words.join(' ');
    return [...new Set([base, ...this.asVerb(words), ...this.asNoun(words)])];
  }

  /** Forms of the first word where it is a verb: "send troops", "sending troops". */
  private asVerb(words: readonly string[]): string[] {
    const [first = '', ...rest] = words;
    if (!this.nlp(words.join(' ')).terms().first().has('#Verb')) return [];
    const verb = this.nlp(first);
    verb.tag('#Verb');
    const forms: unknown = verb.verbs().conjugate()[0];
    return Object.entries(isRecord(forms) ? forms : {})
      .filter(([tense]) => tense !== 'FutureTense')
      .flatMap(([, form]) => (typeof form === 'string' ? [[form, ...rest].join(' ')] : []));
  }

  /** Singular and plural of the last word, unless it can only be something else. */
  private asNoun(words: readonly string[]): string[] {
    const last = words.at(-1) ?? '';
    const rest = words.slice(0, -1);
    const ending = this.nlp(last).terms().last();
    if (!/^[a-z]+$/.test(last) || (words.length === 1 && ending.has('(#Adverb|#Preposition|#Pronoun|#Determiner)'))) return [];
    const noun = this.nlp(last);
    noun.tag('#Noun');
    const forms = [...strings(noun.nouns().toPlural().out('array')), ...strings(noun.nouns().toSingular().out('array'))];
    return forms.map((form) => [...rest, form].join(' '));
  }
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** Runs of stops and odd characters become blanks. */
const clean = (text: string): string => text.replace(/[^\p{L}\p{N}\s.,;:!?'’"“”()-]|[.,;:!?-]{2,}|\s/gu, ' ');
