import { type ReadInner, readAppositions } from './appositions.ts';
import { readComplements } from './complements.ts';
import type { Cursor } from './cursor.ts';
import { readEnglishNucleus } from './nucleus-en.ts';
import { readSpanishNucleus } from './nucleus-es.ts';
import { readOpening } from './opening.ts';
import type { Phrase } from './phrase.ts';
import { PhraseDraft } from './phrase-draft.ts';

/**
 * Reads the noun phrase that begins with a token: opening, modifiers, nouns, name, complements and appositions.
 * Bounded in its length, so that reading at every token of a text stays linear.
 * @returns null where none of a person, state, body, group or writing begins there
 */
export const readPhrase = (cursor: Cursor, at: number): Phrase | null => read(cursor, at, readInner);

const readInner: ReadInner = (cursor, at) => read(cursor, at, null);

function read(cursor: Cursor, at: number, inner: ReadInner | null): Phrase | null {
  const draft = new PhraseDraft();
  const opened = readOpening(cursor, at, draft);
  const nucleus = cursor.english ? readEnglishNucleus(cursor, at, opened, draft) : readSpanishNucleus(cursor, opened, draft);
  if (nucleus < 0) return null;
  const complemented = readComplements(cursor, nucleus, draft);
  const end = inner === null ? complemented : readAppositions(cursor, complemented, draft, inner);
  return draft.freeze(at, end);
}
