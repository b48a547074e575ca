/**
 * The reader's own terms. They go through the same compiler as the lexicons, so nothing that a reader types can run away: a term
 * is a plain phrase, perhaps with its word forms, perhaps bound to a word that must or must not stand near.
 */
import { formsOfOwnTerm, withCapitalsOf } from '../../nlp/own-forms.ts';
import type { Reading } from '../../nlp/reading.ts';
import type { Lang } from '../../types.ts';
import { ENOUGH, findCandidates } from '../candidates/candidates.ts';
import { drafted, type TermDraft } from '../candidates/draft.ts';
import { Surroundings } from '../context/weigh.ts';
import { compileTerms, type TermFinder } from '../patterns/compile.ts';
import { type OwnTerm, ownNearId, ownTermId } from './own-term.ts';

/** A reader's list, compiled for one language. */
export interface OwnTerms {
  readonly finder: TermFinder;
  /** For each term that cannot be used, its index and why, in plain English. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
}

/** No more terms than this are used, and no longer phrases. */
export const OWN_LIMITS = { terms: 500, characters: 120, words: 8 } as const;

/** Compiles a reader's list for one language. Pure; only the forms of English words are waited for. Never rejects. */
export async function compileOwnTerms(terms: readonly OwnTerm[], lang: Lang): Promise<OwnTerms> {
  const refused: { index: number; reason: string }[] = [];
  const files: Promise<unknown>[] = [];
  const ids = new Set<string>();
  terms.forEach((term, index) => {
    const id = ownTermId(term);
    const reason =
      index >= OWN_LIMITS.terms ? `more than ${OWN_LIMITS.terms} terms` : (fault(term) ?? (ids.has(id) ? 'stands twice' : null));
    ids.add(id);
    if (reason === null) files.push(fileOf(term, index, lang));
    else refused.push({ index, reason });
  });
  return { finder: compileTerms(await Promise.all(files), [], lang), refused };
}

/**
 * Finds the reader's own terms. What the article is about does not count: the reader has said what to mark.
 * @returns mentions in text order, without overlaps
 */
export function findOwnTerms(reading: Reading, { finder }: OwnTerms): TermDraft[] {
  const { layer, candidates } = findCandidates(reading, finder);
  const surroundings = new Surroundings(reading, layer, finder, new Set());
  const kept = candidates.filter((candidate) => surroundings.weigh(candidate) >= ENOUGH);
  return drafted(kept, reading.document);
}

function fault({ phrase, near }: OwnTerm): string | null {
  const words = phrase.trim().split(/\s+/);
  if (!HAS_LETTER.test(phrase)) return 'no letter or digit in it';
  if (phrase.length > OWN_LIMITS.characters) return `longer than ${OWN_LIMITS.characters} characters`;
  if (words.length > OWN_LIMITS.words) return `longer than ${OWN_LIMITS.words} words`;
  if (near === undefined) return null;
  if (near.word.length > OWN_LIMITS.characters) return 'the word that stands near is too long';
  return HAS_LETTER.test(near.word) ? null : 'the word that stands near is empty';
}

const HAS_LETTER = /[\p{L}\p{N}]/u;
/** What means something in a pattern is taken as a blank: a reader's phrase is literal. */
const SPECIAL = /[[\](){}|@<>~*?=/]/g;

/** A lexicon file that holds one term. */
async function fileOf(term: OwnTerm, index: number, lang: Lang): Promise<unknown> {
  const members = await spellings(term, lang);
  return {
    classes: { [`own-${index}`]: members, ...nearClass(term, index) },
    senses: nearSense(term, index),
    families: [
      {
        id: ownTermId(term),
        theme: term.theme,
        grade: term.near === undefined ? 'sure' : 'likely',
        sense: term.near === undefined ? undefined : ownNearId(term),
        patterns: [`@own-${index}`],
      },
    ],
  };
}

async function spellings({ phrase, forms, matchCase }: OwnTerm, lang: Lang): Promise<readonly string[]> {
  const plain = literal(phrase);
  const all = forms === true ? await formsOfOwnTerm(plain, lang) : [plain.toLowerCase()];
  return matchCase === true ? all.map((form) => withCapitalsOf(form, plain)) : all;
}

const literal = (text: string): string => text.replace(SPECIAL, ' ').trim().replace(/\s+/g, ' ');

const nearClass = ({ near }: OwnTerm, index: number): Record<string, readonly string[]> =>
  near === undefined ? {} : { [`own-near-${index}`]: [literal(near.word).toLowerCase()] };

/** A word that must stand near lifts the term over the bar; without the one that must not, its own words do. */
function nearSense(term: OwnTerm, index: number): Record<string, unknown> {
  if (term.near === undefined) return {};
  const stands = ['sentence', `own-near-${index}`, 1];
  const own = [9, 'phrase', `own-${index}`, 1];
  return { [ownNearId(term)]: { clues: term.near.must ? [[9, ...stands]] : [own, [-99, ...stands]] } };
}
