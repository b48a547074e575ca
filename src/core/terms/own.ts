/**
 * The reader's own terms. They go through the same compiler as the lexicons, so nothing that a reader types can run away: a term
 * is a plain phrase, perhaps with its word forms, perhaps bound to a word that must or must not stand near.
 */
import type { Reading } from '../nlp/reading.ts';
import type { Lang, Theme } from '../types.ts';
import { compileTerms, type TermFinder } from './compile.ts';
import { findTerms, type TermDraft } from './find.ts';

/** A term as the reader wrote it. */
export interface OwnTerm {
  readonly phrase: string;
  readonly theme: Theme;
  /** Also the plural and the verb forms of its last word. Off unless said. */
  readonly forms?: boolean;
  /** The text must have its capitals where the phrase has them. Off unless said. */
  readonly matchCase?: boolean;
  /** A word that must, or must not, stand in the same sentence. */
  readonly near?: { readonly word: string; readonly must: boolean };
}

/** What the compiler says of a reader's list. */
export interface OwnTerms {
  readonly finder: TermFinder;
  /** For each term that cannot be used, its index and why, in plain English. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
}

/** No more terms than this are used, and no longer phrases. */
export const OWN_LIMITS = { terms: 500, characters: 120, words: 8 } as const;

/** Compiles a reader's list for one language. The id of term i is `own/i`. */
export function compileOwnTerms(terms: readonly OwnTerm[], lang: Lang): OwnTerms {
  const refused: { index: number; reason: string }[] = [];
  const files: unknown[] = [];
  terms.forEach((term, index) => {
    const reason = index >= OWN_LIMITS.terms ? `more than ${OWN_LIMITS.terms} terms` : fault(term);
    if (reason === null) files.push(fileOf(term, index));
    else refused.push({ index, reason });
  });
  return { finder: compileTerms(files, [], lang), refused };
}

/** Finds the reader's own terms; overlaps with the lexicon's mentions are for the caller to settle. */
export const findOwnTerms = (reading: Reading, { finder }: OwnTerms): TermDraft[] => findTerms(reading, finder);

function fault({ phrase, near }: OwnTerm): string | null {
  const words = phrase.trim().split(/\s+/);
  if (!HAS_LETTER.test(phrase)) return 'no letter or digit in it';
  if (phrase.length > OWN_LIMITS.characters || words.length > OWN_LIMITS.words) return `longer than ${OWN_LIMITS.words} words`;
  return near !== undefined && !HAS_LETTER.test(near.word) ? 'the word that stands near is empty' : null;
}

const HAS_LETTER = /[\p{L}\p{N}]/u;
/** What means something in a pattern is taken as a blank: a reader's phrase is literal. */
const SPECIAL = /[[\](){}|@<>~*?=/]/g;

/** A lexicon file that holds one term. */
function fileOf(term: OwnTerm, index: number): unknown {
  const phrase = literal(term.phrase, term.matchCase === true);
  const base = term.phrase.trim();
  return {
    classes: { [`own-${index}`]: term.forms === true ? withForms(phrase) : [phrase], ...nearClass(term, index) },
    senses: nearSense(term, index),
    families: [
      {
        id: `own/${index}`,
        theme: term.theme,
        grade: term.near === undefined ? 'sure' : 'likely',
        sense: term.near === undefined ? undefined : `own/${index}/near`,
        patterns: [`@own-${index}`],
        explain: { en: `Your own term: ${base}`, es: `Término propio: ${base}` },
        notMeant: { en: '', es: '' },
      },
    ],
  };
}

const literal = (text: string, matchCase: boolean): string => {
  const plain = text.replace(SPECIAL, ' ').trim().replace(/\s+/g, ' ');
  return matchCase ? plain : plain.toLowerCase();
};

const withForms = (phrase: string): string[] => [phrase, `${phrase}/n`, `${phrase}/v`];

const nearClass = ({ near }: OwnTerm, index: number): Record<string, readonly string[]> =>
  near === undefined ? {} : { [`own-near-${index}`]: [literal(near.word, false)] };

/** A word that must stand near lifts the term over the bar; without the one that must not, its own words do. */
function nearSense({ near }: OwnTerm, index: number): Record<string, unknown> {
  if (near === undefined) return {};
  const stands = ['sentence', `own-near-${index}`, 1];
  const clues = near.must
    ? [[9, ...stands]]
    : [
        [9, 'phrase', `own-${index}`, 1],
        [-99, ...stands],
      ];
  const words = {
    en: `“${near.word}” must ${near.must ? '' : 'not '}stand near.`,
    es: `«${near.word}» ${near.must ? '' : 'no '}debe estar cerca.`,
  };
  return { [`own/${index}/near`]: { clues, explain: words, notMeant: { en: '', es: '' } } };
}
