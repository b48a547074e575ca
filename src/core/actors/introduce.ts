/** Names first: everybody who is named in full anywhere is known before the text is read, with all that is said of him. */
import type { Description } from './describe.ts';
import { namedPerson } from './persons.ts';
import { placeOf, type Work } from './work.ts';

/**
 * Makes an entity for each full name, the longest first, so that shorter forms find it; then for single names that a title or
 * an office introduces. Bare capitalised words make nobody.
 */
export function introducePersons(work: Work): void {
  const named = work.descriptions.filter((description) => description.keys.length > 0 && isPersonal(description));
  for (const description of [...named].sort((a, b) => b.keys.length - a.keys.length || a.phrase.from - b.phrase.from)) {
    const alone = description.keys.length === 1;
    if (alone && description.kind !== 'person') continue;
    if (alone && work.registry.named(description).length > 1) continue;
    namedPerson(work, description, placeOf(work, description.phrase.from));
  }
}

const isPersonal = (description: Description): boolean => description.kind === 'person' || description.kind === 'unknown';
