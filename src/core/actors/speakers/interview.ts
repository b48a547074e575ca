/** Interviews: who answers, so that "I" and answers without attribution find their speaker. */

import { placeOf, type Work } from '../layout/work.ts';
import type { Entity } from '../referents/entity.ts';

/**
 * Whoever is named most before the first question, in the headline above all.
 * @returns null where nobody is, or the article is no interview
 */
export function interviewee(work: Work): Entity | null {
  work.answering ??= mostNamed(work);
  return work.answering;
}

function mostNamed(work: Work): Entity | null {
  const first = work.questions;
  if (first < 0) return null;
  const counts = new Map<Entity, number>();
  for (const [index, description] of work.descriptions.entries()) {
    const { block } = placeOf(work, description.phrase.from);
    if (block >= first) break;
    const entity = work.found[index]?.entity?.root;
    if (entity?.kind !== 'person' || entity.keys.length === 0) continue;
    const title = work.scene.doc.blocks[block]?.kind === 'title';
    counts.set(entity, (counts.get(entity) ?? 0) + (title ? 2 : 1));
  }
  let best: Entity | null = null;
  for (const [entity, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = entity;
  return best;
}
