/** From what a phrase says to whom it means: one entity for each referent. */
import type { Resolution } from '../types.ts';
import { bodyOf, stateEntity } from './bodies.ts';
import type { Description } from './describe.ts';
import { documentOf } from './documents.ts';
import type { Entity } from './entity.ts';
import type { Place } from './focus.ts';
import { groupOf } from './groups.ts';
import { describedPerson, formerlyUnnamed, namedPerson } from './persons.ts';
import type { Registry } from './registry.ts';
import type { Scene } from './scene.ts';
import type { Timeline } from './timeline.ts';
import { voiceOf } from './voices.ts';
import { SUBJECT, weightOf } from './weight.ts';
import { textOf, unarticled } from './wording.ts';

/** What the steps of resolution share. */
export interface Resolver {
  readonly scene: Scene;
  readonly registry: Registry;
  readonly timeline: Timeline;
  /** The state that the article is at home in; null where none stands out. */
  readonly home: string | null;
  /** The state named most beside it. */
  readonly abroad: string | null;
  /** For each token 1 where it lies in direct speech. */
  readonly quoted: Uint8Array;
  /** Who issued a writing, by its noun. */
  readonly issuers: Map<string, Entity>;
}

/** Whom a phrase means; `entity` null where it names nobody in particular. */
export interface Found {
  readonly entity: Entity | null;
  readonly resolution: Resolution;
  /** The phrase names a thing through which the entity speaks. */
  readonly thing?: boolean;
}

/**
 * Finds or makes the entity that a described phrase means.
 * @param speaks the phrase is said to speak: then a bare name is a person, and a writing is somebody's
 */
export function resolve(resolver: Resolver, description: Description, place: Place, speaks: boolean): Found {
  const { phrase, keys } = description;
  if (description.kind === 'state' && phrase.state !== null)
    return { entity: stateEntity(resolver, phrase.state, textOf(resolver.scene, unarticled(resolver.scene, phrase))), resolution: 'name' };
  if (keys.length > 0 && (description.kind === 'person' || description.kind === 'unknown'))
    return named(resolver, description, place, speaks);
  switch (description.kind) {
    case 'person': {
      const voice = voiceOf(resolver, description, place);
      return voice === null ? describedPerson(resolver, description, place) : { entity: voice, resolution: 'description' };
    }
    case 'organ':
    case 'body':
      return { entity: bodyOf(resolver, description, place), resolution: phrase.core === null ? 'name' : 'description' };
    case 'group':
      return { entity: groupOf(resolver, description), resolution: 'description' };
    case 'document':
      return { entity: speaks ? documentOf(resolver, description, place) : null, resolution: 'description', thing: true };
    default:
      return { entity: null, resolution: 'unclear' };
  }
}

function named(resolver: Resolver, description: Description, place: Place, speaks: boolean): Found {
  const stranger = description.kind === 'unknown' && !speaks && resolver.registry.named(description).length === 0;
  if (stranger && weightOf(resolver.scene, description.phrase) < SUBJECT) return { entity: null, resolution: 'unclear' };
  const entity = namedPerson(resolver, description, place);
  if (speaks) entity.sure = true;
  const earlier = formerlyUnnamed(resolver, description, entity);
  if (earlier !== null) entity.absorb(earlier);
  return { entity, resolution: 'name' };
}
