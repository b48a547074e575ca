/** Whose a writing is that the sentence itself gives somebody: "Peru sent a note", "she read out her letter". */
import { Class, hasClass } from '../../nlp/word-classes.ts';
import type { Description } from '../descriptions/describe.ts';
import { SUBJECT } from '../descriptions/weight.ts';
import type { Resolver } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';
import { best, inFocus, type Place } from '../referents/focus.ts';

/** How near an owner must be. */
const FLOOR = -1.2;

/** "Read *out* a note", "handed *over* a letter". */
const PARTICLES = new Set(['out', 'over']);

/** *Su Cancillería entregó una nota en la que se exige*, "tabled a text calling it …": a writing behind its verb is that of the sentence's subject. */
export function giver({ timeline, scene }: Resolver, { phrase }: Description, place: Place): Entity | null {
  // "according to a report": nobody in the sentence gave it
  const { lower } = scene.doc.tokens;
  const governed = hasClass(scene.classes, phrase.from - 1, Class.preposition) && !PARTICLES.has(lower[phrase.from - 1] ?? '');
  // a writing in which something is said is a means of whoever gives it, also behind a preposition
  if (governed && !scene.names.links.within.has(lower[phrase.to] ?? '')) return null;
  for (const moment of timeline.before(phrase.from, place.block)) {
    if (moment.sentence !== place.sentence) return null;
    const entity = moment.entity.root;
    if (moment.quoted || moment.weight < SUBJECT || entity.kind === 'document' || entity.kind === 'author') continue;
    for (let i = moment.token; i < phrase.from; i += 1) if (scene.names.received.has(scene.doc.tokens.norm[i] ?? '')) return null;
    return entity;
  }
  return null;
}

/** "Su nota": the state, body or person in focus. */
export function ownerOf({ timeline }: Resolver, token: number, place: Place): Entity | null {
  const owners = inFocus(
    timeline,
    { ...place, token },
    (entity) => entity.kind !== 'document' && entity.kind !== 'author' && entity.kind !== 'group' && entity.sure,
  );
  return best(owners, FLOOR, 0);
}

/**
 * Whoever speaks through a writing that a sentence mentions without saying more of it ("published *a summary*"): "it" can mean
 * the writing in the next sentence. null where that is not told by the sentence alone.
 */
export function throughWriting(resolver: Resolver, description: Description, place: Place): Entity | null {
  const { phrase, kind, issued } = description;
  if (kind !== 'document' || !issued || description.plural) return null;
  if (phrase.ownerToken >= 0) return ownerOf(resolver, phrase.ownerToken, place);
  return phrase.opening === 'indefinite' ? giver(resolver, description, place) : null;
}
