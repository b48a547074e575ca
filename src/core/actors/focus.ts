/** How near an entity is to the reader's mind at one place of the text: recency, prominence, and who has just spoken. */
import type { Entity } from './entity.ts';
import type { Timeline } from './timeline.ts';

/** A place in the text at which a referent is looked for. */
export interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
}

const BY_SENTENCE = 0.55;
const BY_BLOCK = 0.6;
const FAR_SENTENCES = 8;
const QUOTED = 1.6;
const SPEAKS = 0.9;

/**
 * The entities mentioned before a place with how near each is; higher is nearer, a subject of the same sentence about 1.5.
 * @param keep which entities count
 */
export function inFocus(timeline: Timeline, place: Place, keep: (entity: Entity) => boolean): Map<Entity, number> {
  const scores = new Map<Entity, number>();
  for (const moment of timeline.before(place.token, place.block)) {
    const entity = moment.entity.root;
    if (!keep(entity)) continue;
    const sentences = Math.min(FAR_SENTENCES, Math.max(0, place.sentence - moment.sentence));
    const far = BY_SENTENCE * sentences + BY_BLOCK * (place.block - moment.block);
    const score = 1.5 * moment.weight + (moment.speaks ? SPEAKS : 0) - (moment.quoted ? QUOTED : 0) - far;
    const known = scores.get(entity);
    if (known === undefined || score > known) scores.set(entity, score);
  }
  return scores;
}

/** The highest of scored entities; null where there is none above `floor`, or where two stand level. */
export function best(scores: ReadonlyMap<Entity, number>, floor: number, margin: number): Entity | null {
  let first: Entity | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [entity, score] of scores) {
    if (score > top) {
      second = top;
      top = score;
      first = entity;
    } else if (score > second) second = score;
  }
  return top >= floor && top - second >= margin ? first : null;
}
