import { bodyOf, stateEntity } from './bodies.ts';
import { bodyIn } from './body-in.ts';
import type { Resolver } from './context.ts';
import type { Description } from './describe.ts';
import type { Entity } from './entity.ts';
import { best, inFocus, type Place } from './focus.ts';

/** How near the body must be for which "a spokeswoman" speaks. */
const FLOOR = -2;
/** States have voices more often than courts and parties. */
const STATE = 1;

/**
 * The body for which an unnamed voice speaks: "a State Department spokeswoman", *la vocera del Pentágono*, "a spokesperson".
 * @returns null where the description is of no mere voice
 */
export function voiceOf(resolver: Resolver, description: Description, place: Place): Entity | null {
  const { families } = resolver.scene.names;
  if (!description.families.some((family) => families[family]?.voice === true)) return null;
  const { phrase } = description;
  const body = bodyIn(description);
  if (body !== null) return bodyOf(resolver, body, place);
  const [state] = phrase.states;
  if (state !== undefined) return stateEntity(resolver, state);
  const bodies = inFocus(resolver.timeline, place, (entity) => entity.sure && (entity.kind === 'state' || entity.kind === 'institution'));
  for (const [entity, score] of bodies) if (entity.kind === 'state') bodies.set(entity, score + STATE);
  return best(bodies, FLOOR, 0);
}
