import type { QuoteWords } from '../../../lexicons/quote-words.ts';
import type { CueLexicon } from '../../../lexicons/quotes.ts';
import { push } from '../../push.ts';
import { tokenise } from '../../text/tokens.ts';
import { type WordSet, type WordSets, wordSet, wordSets } from '../../text/word-sets.ts';
import type { CueClass, Lang } from '../../types.ts';
import { CueVerbs } from './cue-verbs.ts';

/** How a cue can take its content: bits of `CueForm.frames`; the lexicon says what each means. */
export const Frame = {
  that: 1,
  bare: 2,
  wh: 4,
  to: 8,
  as: 16,
  object: 32,
  marks: 64,
  paren: 128,
  hearer: 256,
  noun: 512,
  told: 1024,
  clausal: 2048,
} as const;

/** An attribution without a verb. */
export interface CuePhrase {
  /** The words behind the first one. */
  readonly rest: readonly string[];
  readonly lemma: string;
  readonly cueClass: CueClass;
}

/** The lists of small words; `lexicons/quote-words.ts` says what each is for. */
type Small = { readonly [Subject in keyof QuoteWords]: WordSets<QuoteWords[Subject]> };

/** The cue lexicon of one language, compiled: look-ups by the first word in lower case. */
export interface CueTable extends Small {
  readonly lang: Lang;
  /** Word → verbs that it can be. */
  readonly verbs: CueVerbs;
  /** Word → phrases that stand before the source, longest first. */
  readonly before: ReadonlyMap<string, readonly CuePhrase[]>;
  /** Word → phrases that hold the source as a possessor (Spanish), or the noun of such a phrase (English). */
  readonly possessed: ReadonlyMap<string, readonly CuePhrase[]>;
  readonly nouns: ReadonlyMap<string, CueClass>;
  readonly adjectives: ReadonlyMap<string, CueClass>;
  /** Tails of several words ("in reference to"). */
  readonly tailPhrases: readonly (readonly string[])[];
  /** Conjunctions before something else that the same source says. */
  readonly meanwhile: readonly (readonly string[])[];
  /** Word → verbs before it whose infinitive was spoken. */
  readonly periphrases: ReadonlyMap<string, WordSet>;
}

/**
 * Compiles a cue lexicon into tables of all written forms; some milliseconds, once.
 * An entry whose class is unknown is read as `neutral`; unknown frames are left out.
 */
export function compileCues(lexicon: CueLexicon, lang: Lang): CueTable {
  const verbs = new CueVerbs(lang);
  for (const family of lexicon.families) {
    for (const [lemma, frames] of Object.entries(family.verbs)) verbs.add(lemma, cueClass(family.class), framesOf(frames));
  }
  return {
    lang,
    verbs: verbs.finish(),
    before: phraseMap(lexicon.phrases.before),
    possessed: phraseMap(lexicon.phrases.possessed),
    nouns: nounMap(lexicon.phrases.nouns, lang),
    adjectives: adjectiveMap(lexicon.phrases.adjectives, lang),
    ...smallWords(lexicon),
    tailPhrases: lexicon.ends.phrases.tails.map((phrase) => phrase.split(' ')),
    meanwhile: lexicon.ends.phrases.meanwhile.map((phrase) => phrase.split(' ')),
    periphrases: new Map(Object.entries(lexicon.verbGroups.periphrases).map(([word, verbs]) => [word, wordSet(verbs)])),
  };
}

const smallWords = (words: QuoteWords): Small => ({
  ends: wordSets(words.ends),
  verbGroups: wordSets(words.verbGroups),
  nounPhrases: wordSets(words.nounPhrases),
  sources: wordSets(words.sources),
  objects: wordSets(words.objects),
  clauses: wordSets(words.clauses),
  marks: wordSets(words.marks),
});

function framesOf(words: string): number {
  let bits = 0;
  for (const word of words.split(' ')) if (isFrame(word)) bits |= Frame[word];
  return bits;
}

const isFrame = (word: string): word is keyof typeof Frame => word in Frame;

const CLASSES: Readonly<Record<string, CueClass>> = {
  neutral: 'neutral',
  claim: 'claim',
  stress: 'stress',
  warn: 'warn',
  deny: 'deny',
  concede: 'concede',
  ask: 'ask',
  promise: 'promise',
  threaten: 'threaten',
  think: 'think',
  praise: 'praise',
  blame: 'blame',
};

const cueClass = (name: string): CueClass => CLASSES[name] ?? 'neutral';

function phraseMap(phrases: Readonly<Record<string, string>>): Map<string, CuePhrase[]> {
  const found = new Map<string, CuePhrase[]>();
  for (const [lemma, name] of Object.entries(phrases)) {
    for (const written of lemma.endsWith(' de') ? [lemma, `${lemma}l`] : [lemma]) {
      const [first = '', ...rest] = tokenise(written).lower;
      push(found, first, { rest, lemma, cueClass: cueClass(name) });
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

function nounMap(nouns: Readonly<Record<string, string>>, lang: Lang): Map<string, CueClass> {
  const found = new Map<string, CueClass>();
  for (const [noun, name] of Object.entries(nouns)) for (const form of [noun, pluralOf(noun, lang)]) found.set(form, cueClass(name));
  return found;
}

function pluralOf(noun: string, lang: Lang): string {
  if (lang === 'en') return `${noun}s`;
  if (noun.endsWith('ión')) return `${noun.slice(0, -3)}iones`;
  return /[aeiou]$/.test(noun) ? `${noun}s` : noun.endsWith('s') ? noun : `${noun}es`;
}

function adjectiveMap(adjectives: Readonly<Record<string, string>>, lang: Lang): Map<string, CueClass> {
  const found = new Map<string, CueClass>();
  for (const [adjective, name] of Object.entries(adjectives)) {
    const stem = adjective.slice(0, -1);
    const forms = lang === 'es' && adjective.endsWith('o') ? ['o', 'a', 'os', 'as'].map((end) => stem + end) : [adjective];
    for (const form of forms) found.set(form, cueClass(name));
  }
  return found;
}

/** The phrase of `map` that begins at token `i`, longest first; null where none does. @param to first token it may not reach */
export function phraseStartingAt(
  map: ReadonlyMap<string, readonly CuePhrase[]>,
  lower: readonly string[],
  i: number,
  to: number,
): CuePhrase | null {
  for (const phrase of map.get(lower[i] ?? '') ?? []) {
    if (i + phrase.rest.length < to && phrase.rest.every((word, k) => lower[i + 1 + k] === word)) return phrase;
  }
  return null;
}
