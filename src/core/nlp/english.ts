/**
 * compromise behind the engine's port: the only file that imports it. Loaded when first asked, since it is large. Its global
 * state is never changed (no `plugin`, no `extend`), and what it is given is cleaned and bounded, because runs of stops and
 * very long words make it slow and its own offsets drift behind contractions.
 */
import { type CoarseTag, type Inflector, SENTENCE_LIMIT, type TaggedWord, type Tagger, TERM_WORDS } from './tagger.ts';

/** The tagger and inflector of English. */
export type English = Tagger & Inflector;

let loading: Promise<English> | null = null;

/** Loads compromise, once; a failed load is tried again the next time. Rejects where the bundle cannot be read. */
export function loadEnglish(): Promise<English> {
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

class CompromiseEnglish implements Tagger, Inflector {
  private readonly nlp: Nlp;

  constructor(nlp: Nlp) {
    this.nlp = nlp;
  }

  tag(sentence: string): readonly TaggedWord[] {
    const text = clean(sentence.slice(0, SENTENCE_LIMIT));
    if (text.trim() === '') return [];
    return align(text, termsOf(this.nlp(text).json()));
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** Unit for unit the same length: runs of stops and odd characters become blanks, so that offsets stay. */
function clean(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\s.,;:!?'’"“”()-]/gu, (odd) => ' '.repeat(odd.length))
    .replace(/[.,;:!?-]{2,}/g, (run) => ' '.repeat(run.length))
    .replace(/\s/g, ' ')
    .replace(/\S{60,}/g, (word) => ' '.repeat(word.length));
}

interface RawTerm {
  readonly text: string;
  readonly tag: CoarseTag;
}

/** The terms of all sentences that stand in the text; a contraction's second half has no text of its own and is left out. */
function termsOf(json: unknown): RawTerm[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((sentence: unknown) => {
    const terms = isRecord(sentence) && Array.isArray(sentence.terms) ? sentence.terms : [];
    return terms.flatMap((term: unknown): RawTerm[] => {
      if (!isRecord(term) || typeof term.text !== 'string' || term.text === '') return [];
      return [{ text: term.text, tag: coarse(strings(term.tags)) }];
    });
  });
}

function coarse(tags: readonly string[]): CoarseTag {
  if (tags.includes('Noun') && !tags.includes('Pronoun')) return 'noun';
  if (tags.includes('Verb')) return 'verb';
  return tags.includes('Adjective') ? 'adjective' : 'other';
}

/** How far behind the last word a term may stand before it counts as lost. */
const REACH = 12;

function align(text: string, terms: readonly RawTerm[]): TaggedWord[] {
  const words: TaggedWord[] = [];
  let from = 0;
  for (const { text: word, tag } of terms) {
    const start = text.indexOf(word, from);
    const gap = text.slice(from, start);
    if (start < 0 || gap.length > REACH || /[\p{L}\p{N}]/u.test(gap)) continue;
    words.push({ start, end: start + word.length, tag });
    from = start + word.length;
  }
  return words;
}
