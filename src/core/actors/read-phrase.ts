import { readAppositions } from './appositions.ts';
import { readComplements } from './complements.ts';
import { Cursor } from './cursor.ts';
import { readEnglishNucleus } from './nucleus-en.ts';
import { readSpanishNucleus } from './nucleus-es.ts';
import { readOpening } from './opening.ts';
import type { Phrase } from './phrase.ts';
import { PhraseDraft } from './phrase-draft.ts';
import type { Scene } from './scene.ts';

/**
 * Reads the noun phrase that begins with a token: opening, modifiers, nouns, name, complements and appositions.
 * Bounded in its length, so that reading at every token of a text stays linear.
 * @param limit first token that it may not reach
 * @returns null where none of a person, state, body, group or writing begins there
 */
export function readPhrase(scene: Scene, at: number, limit: number): Phrase | null {
  const cursor = new Cursor(scene, limit);
  return read(cursor, at, (inner) => read(cursor, inner, null));
}

function read(cursor: Cursor, at: number, inner: ((at: number) => Phrase | null) | null): Phrase | null {
  const draft = new PhraseDraft();
  const opened = readOpening(cursor, at, draft);
  const nucleus = cursor.english ? readEnglishNucleus(cursor, at, opened, draft) : readSpanishNucleus(cursor, opened, draft);
  if (nucleus < 0) return null;
  const complemented = readComplements(cursor, nucleus, draft);
  const end = inner === null ? complemented : readAppositions(cursor, complemented, draft, inner);
  return draft.freeze(at, end);
}
