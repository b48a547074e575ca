/** Who is meant by a pronoun, a dropped subject, or no words at all. */

import { SUBJECT } from '../descriptions/weight.ts';
import { agree } from '../lexicon/gender.ts';
import type { Entity } from '../referents/entity.ts';
import { best, inFocus, type Place } from '../referents/focus.ts';
import type { Moment, Timeline } from '../referents/timeline.ts';
import { FIT } from '../referents/weights.ts';
import type { Pronoun } from './pronouns.ts';

/** What narrows the search. */
export interface Search {
  readonly place: Place;
  /** Entities named inside the words whose speaker is looked for. */
  readonly inside: ReadonlySet<Entity>;
  /** Those words are direct speech. */
  readonly direct: boolean;
  /** They stand alone, without a cue. */
  readonly standing: boolean;
  /** They stand around their cue ("Peru, she noted, may …"): what they name is their own subject. */
  readonly aside: boolean;
  /** Who cannot be meant: the speaker around a third person. */
  readonly never: Entity | null;
  /** It opens a clause with "what" ("condemned what *it* called a raid"): the subject before goes on. */
  readonly fused?: boolean;
}

/** @returns the entity that a third-person pronoun means; null where nobody fits or two stand level */
export function antecedent(timeline: Timeline, pronoun: Pronoun, search: Search): Entity | null {
  const found =
    (search.fused === true ? subjectNear(timeline, pronoun, search) : null) ??
    among(timeline, pronoun, search, true) ??
    (pronoun.kind === 'person' ? among(timeline, pronoun, search, false) : null);
  if (found !== null && pronoun.kind === 'person') found.called = pronoun.gender;
  return found;
}

/** The best of those who surely are somebody, or of the others. */
function among(timeline: Timeline, pronoun: Pronoun, search: Search, sure: boolean): Entity | null {
  const keep = (entity: Entity, moment: Moment): boolean =>
    entity !== search.never && entity.sure === sure && canMean(pronoun, entity, moment);
  const scores = inFocus(timeline, search.place, keep);
  for (const [entity, score] of scores) scores.set(entity, score + bonus(pronoun, entity) - inOwnWords(entity, search));
  return best(scores, FIT.floor, FIT.margin);
}

function canMean(pronoun: Pronoun, entity: Entity, moment: Moment): boolean {
  if (entity.kind === 'author') return false;
  const person = entity.kind === 'person';
  if (pronoun.kind === 'person')
    return moment.voice === null ? person && agree(pronoun.gender, entity.gender) : agree(pronoun.gender, moment.voice.gender);
  if (pronoun.kind === 'thing') return moment.thing || (!person && entity.kind !== 'group' && !entity.plural);
  if (pronoun.plural) return agree(pronoun.gender, entity.gender);
  return !entity.plural && agree(pronoun.gender, entity.gender);
}

function bonus(pronoun: Pronoun, entity: Entity): number {
  if (pronoun.kind === 'person') return personBonus(pronoun, entity);
  if (pronoun.kind !== 'any' || !pronoun.plural) return 0;
  if (entity.plural || entity.openGender) return FIT.several;
  return entity.kind === 'person' ? -FIT.alone : 0;
}

function personBonus(pronoun: Pronoun, entity: Entity): number {
  if (entity.kind !== 'person') return FIT.gender; // an unnamed voice of a body
  const vague = entity.gender === null && entity.lemmas.size === 0 ? FIT.vague : 0;
  const called = entity.gender !== null || entity.called === null ? 0 : entity.called === pronoun.gender ? FIT.called : -FIT.miscalled;
  const unnamed = entity.keys.length === 0 ? FIT.unnamed : 0;
  return (entity.gender === pronoun.gender ? FIT.gender : called) - vague - unnamed;
}

function inOwnWords(entity: Entity, { inside, direct }: Search): number {
  if (!inside.has(entity)) return 0;
  // "Colombia does not interfere": states do speak of themselves by name
  return entity.kind === 'person' || (direct && entity.kind !== 'state') ? FIT.ownWords : FIT.ownReport;
}

/**
 * Who goes on speaking where the sentence names nobody: the subject or speaker who is nearest.
 * @param number the cue's number; a plural verb asks for several
 */
export function dropped(timeline: Timeline, number: 'singular' | 'plural' | null, search: Search): Entity | null {
  const { place, standing, never, inside, aside } = search;
  const introduced = introducing(timeline, place);
  const gain = standing ? FIT.introduces : FIT.subject;
  const scores = inFocus(timeline, place, (entity) => entity !== never && !(aside && inside.has(entity)) && canSpeak(entity, number));
  const subject = standing ? null : subjectOf(timeline, place);
  for (const [entity, score] of scores) {
    const living = entity.kind === 'document' ? -FIT.document : entity.kind === 'person' ? FIT.person : 0;
    const unnamed = entity.kind === 'person' && entity.keys.length === 0 ? FIT.unnamed : 0;
    scores.set(
      entity,
      score +
        living -
        unnamed +
        (entity === introduced ? gain : 0) +
        (entity === subject ? FIT.sameSentence : 0) -
        inOwnWords(entity, search),
    );
  }
  return best(scores, FIT.floor, FIT.margin);
}

/** The first subject of the place's own sentence, in the article's own voice. */
function subjectOf(timeline: Timeline, place: Place): Entity | null {
  let found: Entity | null = null;
  for (const moment of timeline.before(place.token, place.block)) {
    if (moment.sentence !== place.sentence || moment.block !== place.block) break;
    if (!moment.quoted && moment.weight >= SUBJECT) found = moment.entity.root;
  }
  return found;
}

/** The nearest subject of its own sentence that a pronoun fits. */
function subjectNear(timeline: Timeline, pronoun: Pronoun, { place, never }: Search): Entity | null {
  for (const moment of timeline.before(place.token, place.block)) {
    if (moment.sentence !== place.sentence || moment.block !== place.block) return null;
    const entity = moment.entity.root;
    if (!moment.quoted && moment.weight >= SUBJECT && entity !== never && canMean(pronoun, entity, moment)) return entity;
  }
  return null;
}

/** Whom the sentence before a standing quote, or its own beginning, is about: "Quijano no se ríe." */
function introducing(timeline: Timeline, place: Place): Entity | null {
  let found: Moment | null = null;
  for (const moment of timeline.before(place.token, place.block)) {
    if (place.block - moment.block > 1 || (moment.block === place.block && place.sentence - moment.sentence > 1)) break;
    if (found !== null && found.block !== moment.block) break;
    if (moment.speaks && moment.block !== place.block) break;
    if (moment.quoted || moment.speaks || !moment.entity.root.sure || moment.entity.root.kind === 'state') continue;
    if (found === null || moment.weight > found.weight) found = moment;
  }
  return found === null || found.weight < 0.5 ? null : found.entity.root;
}

function canSpeak(entity: Entity, number: 'singular' | 'plural' | null): boolean {
  if (entity.kind === 'author' || !entity.sure) return false;
  if (number === null) return true;
  return number === 'plural' ? entity.plural || entity.kind === 'state' || entity.kind === 'institution' : !entity.plural;
}
