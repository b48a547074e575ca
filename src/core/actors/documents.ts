import { stateEntity } from './bodies.ts';
import type { Description } from './describe.ts';
import type { Entity } from './entity.ts';
import { best, inFocus, type Place } from './focus.ts';
import type { Resolver } from './resolver.ts';
import { coreText, wordingKey } from './wording.ts';

/** How near a possible issuer must be. */
const FLOOR = -1.2;

/**
 * The actor behind a writing: whoever issued it where it is somebody's words and the text has just named him, else the
 * writing itself.
 */
export function documentOf(resolver: Resolver, description: Description, place: Place): Entity {
  const { phrase } = description;
  const definite = phrase.opening === 'definite' || phrase.opening === 'demonstrative' || phrase.opening === 'possessive';
  const own = phrase.states[0];
  if (description.issued && own !== undefined && phrase.owner !== null) {
    return stateEntity(resolver, own);
  }
  const key = wordingKey(description);
  const known = resolver.registry.findWorded('document', key);
  if (known !== null) return known;
  if (description.issued && definite) {
    const issuer = best(
      inFocus(resolver.timeline, place, (entity) => entity.kind !== 'document' && entity.spoken > 0),
      FLOOR,
      0,
    );
    if (issuer !== null) return issuer;
  }
  return resolver.registry.worded('document', key, coreText(resolver.scene, phrase));
}
