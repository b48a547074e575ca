/** How near an entity is to the reader's mind at one place of the text: recency, prominence, and who has just spoken. */
import type { Entity } from './entity.ts';
import type { Moment, Timeline } from './timeline.ts';
import { FOCUS } from './weights.ts';

/** A place in the text at which a referent is looked for. */
export interface Place {
  readonly token: number;
  /** Number of the sentence, where sentences inside direct speech count with the one around them. */
  readonly sentence: number;
  readonly block: number;
}

/**
 * The entities mentioned before a place with how near each is; higher is nearer, a subject of the same sentence about 1.5.
 * @param keep which entities count, and where
 */
export function inFocus(timeline: Timeline, place: Place, keep: (entity: Entity, moment: Moment) => boolean): Map<Entity, number> {
  const scores = new Map<Entity, number>();
  for (const moment of timeline.before(place.token, place.block)) {
    const entity = moment.entity.root;
    if (!keep(entity, moment)) continue;
    const score = nearness(moment, place);
    const known = scores.get(entity);
    if (known === undefined || score > known) scores.set(entity, score);
  }
  return scores;
}

function nearness(moment: Moment, place: Place): number {
  const sentences = Math.min(FOCUS.farSentences, Math.max(0, place.sentence - moment.sentence));
  const blocks = place.block - moment.block;
  const far = FOCUS.sentence * sentences + (blocks > 0 ? FOCUS.newBlock : 0) + FOCUS.block * blocks;
  return FOCUS.weight * moment.weight + (moment.speaks ? FOCUS.speaks : 0) - (moment.quoted ? FOCUS.quoted : 0) - far;
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
