/** Names first: everybody who is named in full anywhere is known before the text is read, with all that is said of him. */
import { Class, Feature, hasClass } from '../nlp/word-classes.ts';
import type { Description } from './descriptions/describe.ts';
import { placeOf, type Work } from './layout/work.ts';
import { namedPerson } from './resolution/persons.ts';

/**
 * Makes an entity for each full name, the longest first, so that shorter forms find it; then for single names that a title or
 * an office introduces, or that do something inside a sentence ("on Monday Harlan signed"). Other capitalised words make nobody:
 * at the start of a sentence every word has a capital ("Investors welcomed").
 */
export function introducePersons(work: Work): void {
  const named = work.descriptions.filter((description) => description.keys.length > 0 && isPersonal(description));
  for (const description of [...named].sort((a, b) => b.keys.length - a.keys.length || a.phrase.from - b.phrase.from)) {
    const alone = description.keys.length === 1;
    if (alone && description.kind !== 'person' && !acts(work, description)) continue;
    if (alone && work.registry.named(description).length > 1) continue;
    const person = namedPerson(work, description, placeOf(work, description.phrase.from));
    if (alone) person.sure = true;
  }
}

/** Stands inside a sentence right before a verb that is nothing else. */
function acts({ scene }: Work, { phrase }: Description): boolean {
  const initial = scene.doc.sentences[scene.doc.sentenceOf[phrase.from] ?? -1]?.from === phrase.from;
  // "residents of the hill town of Paga left"
  if (initial || phrase.opening !== 'none' || hasClass(scene.classes, phrase.from - 1, Class.genitive)) return false;
  const behind = scene.features[phrase.to] ?? 0;
  const verb = (behind & Feature.finite) !== 0 && (behind & Feature.homograph) === 0;
  return verb || hasClass(scene.classes, phrase.to, Class.auxiliary | Class.modal);
}

const isPersonal = (description: Description): boolean => description.kind === 'person' || description.kind === 'unknown';
