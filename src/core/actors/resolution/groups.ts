import type { Description } from '../descriptions/describe.ts';
import { coreText, wordingKey } from '../descriptions/wording.ts';
import type { Resolver } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';

/**
 * The unnamed group that a plural description means: one for each description, and "the officials" those named last.
 */
export function groupOf(resolver: Resolver, description: Description): Entity {
  const { registry, scene } = resolver;
  const { phrase } = description;
  const bare = phrase.modifiers.length === 0 && phrase.states.length === 0;
  if (bare && phrase.opening === 'definite') {
    const groups = registry.described(description).filter((entity) => entity.plural);
    const last = groups[groups.length - 1];
    if (last !== undefined) return last;
  }
  const entity = registry.worded('group', wordingKey(description), coreText(scene, phrase));
  entity.plural = true;
  entity.sure = true;
  registry.learn(entity, description);
  return entity;
}
