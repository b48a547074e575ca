import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import type { Cursor } from './cursor.ts';
import type { Opening } from './phrase.ts';
import type { PhraseDraft } from './phrase-draft.ts';

const NOT_A_NOUN = Class.determiner | Class.possessive | Class.quantifier | Class.demonstrative;
/** A number that counts, not the time of day or "22-year-old". */
const COUNT = /^\d{1,3}(?:[.,]\d{3})*$/;
const MAX_OPENERS = 3;

/**
 * Reads articles, possessives and numbers, and what gender and number they show.
 * @returns the token behind them; `at` where there are none
 */
export function readOpening(cursor: Cursor, at: number, draft: PhraseDraft): number {
  let p = at;
  while (p < cursor.limit && p - at < MAX_OPENERS && !nounHere(cursor, p)) {
    const part = partitive(cursor, p, draft);
    if (part > p) {
      p = part;
      continue;
    }
    const kind = openingAt(cursor, p);
    // "a *two-thirds* majority"
    if (kind === null || (kind === 'quantity' && p > at && cursor.flag(p + 1, Flag.hyphen))) break;
    if (cursor.english && kind === 'definite' && p > at && cursor.has(p - 1, Class.numeral)) return at; // "five votes to one the mayor"
    if (draft.opening === 'none' || (kind === 'quantity' && draft.opening !== 'definite')) draft.opening = kind;
    if (kind === 'possessive') draft.ownerToken = p;
    takeForms(cursor, p, draft);
    p += 1;
  }
  return p;
}

const ONE = new Set(['one', 'uno', 'una']);

/** "One of the", *una de las*, "some of their": one or some of those who follow. @returns the token behind it, or `p` */
function partitive(cursor: Cursor, p: number, draft: PhraseDraft): number {
  if (!cursor.scene.names.partitives.has(cursor.norm(p))) return p;
  const link = cursor.lower(p + 1);
  if (link !== 'of' && link !== 'de') return p;
  if (!cursor.has(p + 2, Class.determiner | Class.possessive | Class.demonstrative)) return p;
  draft.opening = 'quantity';
  const one = ONE.has(cursor.norm(p));
  draft.one = one;
  if (!one) draft.plural = true;
  else if (!cursor.english) draft.gender = cursor.norm(p) === 'una' ? 'f' : 'm';
  return p + 3;
}

/** "El Salvador", "the United States", "la ONU": an opening word with which a name begins. */
function nounHere(cursor: Cursor, p: number): boolean {
  return cursor.place(p) !== null || (cursor.head(p) !== null && !cursor.has(p, NOT_A_NOUN));
}

function openingAt(cursor: Cursor, p: number): Opening | null {
  if (cursor.has(p, Class.determiner)) return cursor.scene.names.links.indefinite.has(cursor.lower(p)) ? 'indefinite' : 'definite';
  if (cursor.has(p, Class.possessive)) return 'possessive';
  if (cursor.has(p, Class.demonstrative)) return opensClause(cursor, p) ? null : 'demonstrative';
  if (cursor.flag(p, Flag.number) && (!COUNT.test(cursor.lower(p)) || cursor.flag(p + 1, Flag.hyphen))) return null;
  return cursor.has(p, Class.quantifier | Class.numeral) ? 'quantity' : null;
}

/** "Said that officials ...": behind a verb or a noun, "that" opens a clause and no phrase. */
function opensClause(cursor: Cursor, p: number): boolean {
  if (!cursor.has(p, Class.complementizer) || p === 0) return false;
  const { sentenceOf } = cursor.scene.doc;
  return sentenceOf[p] === sentenceOf[p - 1] && !cursor.has(p - 1, Class.preposition | Class.genitive | Class.coordinator);
}

function takeForms(cursor: Cursor, p: number, draft: PhraseDraft): void {
  const features = cursor.features(p);
  const possessive = cursor.has(p, Class.possessive) && !cursor.has(p, Class.determiner);
  const one = (features & Feature.singular) !== 0;
  const many = (features & Feature.plural) !== 0;
  if (possessive) return;
  if (one !== many) draft.plural = many;
  if (cursor.english || cursor.flag(p, Flag.number)) return;
  const he = (features & Feature.masculine) !== 0;
  const she = (features & Feature.feminine) !== 0;
  if (he !== she) draft.gender = he ? 'm' : 'f';
}
