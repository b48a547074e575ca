/** Who is meant by a pronoun, a dropped subject, or no words at all. */
import type { Entity } from './entity.ts';
import { best, inFocus, type Place } from './focus.ts';
import { agree } from './gender.ts';
import type { Pronoun } from './pronouns.ts';
import type { Timeline } from './timeline.ts';

const FLOOR = -2.6;
const MARGIN = 0.02;
/** Whose gender is known to agree is nearer than whose is unknown. */
const KNOWN_GENDER = 0.6;
/** Of whom nothing but a name is known may be no person at all. */
const VAGUE = 0.2;
/** A person is nearer to "they" in the singular, a group or body to the plural. */
const RIGHT_KIND = 0.8;
/** Nobody is named in his own words. */
const IN_OWN_WORDS = 2.5;

/** What narrows the search. */
export interface Search {
  readonly place: Place;
  /** Entities named inside the words whose speaker is looked for. */
  readonly inside: ReadonlySet<Entity>;
  /** The words stand alone, without a cue. */
  readonly standing: boolean;
}

/** @returns the entity that a third-person pronoun means; null where nobody fits or two stand level */
export function antecedent(timeline: Timeline, pronoun: Pronoun, { place, inside }: Search): Entity | null {
  const scores = inFocus(timeline, place, (entity) => canMean(pronoun, entity));
  for (const [entity, score] of scores) scores.set(entity, score + bonus(pronoun, entity) - (inside.has(entity) ? IN_OWN_WORDS : 0));
  return best(scores, FLOOR, MARGIN);
}

function canMean(pronoun: Pronoun, entity: Entity): boolean {
  if (entity.kind === 'author' || !entity.sure) return false;
  const person = entity.kind === 'person';
  if (pronoun.kind === 'person') return person && agree(pronoun.gender, entity.gender);
  if (pronoun.kind === 'thing') return !person && entity.kind !== 'group';
  return pronoun.plural ? agree(pronoun.gender, entity.gender) : !entity.plural && agree(pronoun.gender, entity.gender);
}

function bonus(pronoun: Pronoun, entity: Entity): number {
  if (pronoun.kind === 'person' && entity.gender === null && entity.lemmas.size === 0) return -VAGUE;
  const gender = pronoun.gender !== null && entity.gender === pronoun.gender ? KNOWN_GENDER : 0;
  if (pronoun.kind !== 'any' || !pronoun.plural) return gender;
  return gender + (entity.plural ? RIGHT_KIND * 2 : entity.kind === 'person' ? -RIGHT_KIND : 0);
}

/**
 * Who goes on speaking where the sentence names nobody: the subject or speaker who is nearest.
 * @param number the cue's number; a plural verb asks for several
 */
export function dropped(timeline: Timeline, number: 'singular' | 'plural' | null, { place, inside }: Search): Entity | null {
  const scores = inFocus(timeline, place, (entity) => canSpeak(entity, number));
  for (const [entity, score] of scores) {
    const living = entity.kind === 'document' ? -1 : entity.kind === 'person' ? 0.3 : 0;
    scores.set(entity, score + living - (inside.has(entity) ? IN_OWN_WORDS : 0));
  }
  return best(scores, FLOOR, MARGIN);
}

function canSpeak(entity: Entity, number: 'singular' | 'plural' | null): boolean {
  if (entity.kind === 'author' || !entity.sure) return false;
  if (number === null) return true;
  return number === 'plural' ? entity.plural : !entity.plural;
}
