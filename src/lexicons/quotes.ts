/** Cue verbs and phrases of both languages as data: what introduces reported speech, how, and in which colour. */
import type { Lang } from '../core/types.ts';
import enAsk from './en/cues/ask.json';
import enBlame from './en/cues/blame.json';
import enClaim from './en/cues/claim.json';
import enConcede from './en/cues/concede.json';
import enDeny from './en/cues/deny.json';
import enNeutral from './en/cues/neutral.json';
import enPhrases from './en/cues/phrases.json';
import enPraise from './en/cues/praise.json';
import enPromise from './en/cues/promise.json';
import enStress from './en/cues/stress.json';
import enThink from './en/cues/think.json';
import enThreaten from './en/cues/threaten.json';
import enWarn from './en/cues/warn.json';
import esAsk from './es/cues/ask.json';
import esBlame from './es/cues/blame.json';
import esClaim from './es/cues/claim.json';
import esConcede from './es/cues/concede.json';
import esDeny from './es/cues/deny.json';
import esNeutral from './es/cues/neutral.json';
import esPhrases from './es/cues/phrases.json';
import esPraise from './es/cues/praise.json';
import esPromise from './es/cues/promise.json';
import esStress from './es/cues/stress.json';
import esThink from './es/cues/think.json';
import esThreaten from './es/cues/threaten.json';
import esWarn from './es/cues/warn.json';
import { QUOTE_WORDS, type QuoteWords } from './quote-words.ts';

/** A sentence with the quote that it holds; the tests run it. Counterexamples are sentences that hold none. */
export interface CueExample {
  readonly text: string;
  readonly quote: string;
  readonly cue: string;
  /** Left out where the sentence names nobody. */
  readonly speaker?: string;
}

/**
 * Verbs that colour what is said alike.
 *
 * A verb's frames are words parted by blanks: `that` (takes that/que), `bare` (a clause without it), `wh` (whether, what, si),
 * `to` (an infinitive that holds marked words), `as` ("described X as “Y”"), `object` (an object that holds marked words),
 * `marks` (stands beside words between marks), `paren` (stands behind or within a clause: "…, he said"), `hearer` (names who
 * is told: "told reporters that"), `noun` (a form that is as often a noun).
 */
export interface CueFamily {
  readonly family: string;
  readonly class: string;
  /** The word that the interface shows, in each language. */
  readonly label: Readonly<Record<Lang, string>>;
  readonly explanation: Readonly<Record<Lang, string>>;
  readonly source: string;
  /** Dictionary form, perhaps with its particles ("point out") → frames. */
  readonly verbs: Readonly<Record<string, string>>;
  readonly examples: readonly CueExample[];
  readonly counterexamples: readonly string[];
}

/** Attributions without a verb; each maps to the class that the interface shows. */
export interface CuePhrases {
  readonly source: string;
  readonly explanation: Readonly<Record<Lang, string>>;
  /** Stand before the source: "according to", *a juicio de*. */
  readonly before: Readonly<Record<string, string>>;
  /** Hold the source as a possessor: "in his view" (the noun), *a su juicio* (the phrase). */
  readonly possessed: Readonly<Record<string, string>>;
  /** Nouns of saying that take that/que: "his claim that". */
  readonly nouns: Readonly<Record<string, string>>;
  /** Behind be/ser/estar with that/de que: "was adamant that". */
  readonly adjectives: Readonly<Record<string, string>>;
  readonly examples: readonly CueExample[];
  readonly counterexamples: readonly string[];
}

/** The cue lexicon of one language. */
export interface CueLexicon extends QuoteWords {
  readonly families: readonly CueFamily[];
  readonly phrases: CuePhrases;
}

/** The cue lexicons that Lindero brings. */
export const CUE_LEXICONS: Readonly<Record<Lang, CueLexicon>> = {
  en: {
    families: [enAsk, enBlame, enClaim, enConcede, enDeny, enNeutral, enPraise, enPromise, enStress, enThink, enThreaten, enWarn],
    phrases: enPhrases,
    ...QUOTE_WORDS.en,
  },
  es: {
    families: [esAsk, esBlame, esClaim, esConcede, esDeny, esNeutral, esPraise, esPromise, esStress, esThink, esThreaten, esWarn],
    phrases: esPhrases,
    ...QUOTE_WORDS.es,
  },
};
