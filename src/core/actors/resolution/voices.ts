import { bodyIn } from '../descriptions/body-in.ts';
import { type Description, describe } from '../descriptions/describe.ts';
import { Cursor } from '../phrases/cursor.ts';
import { readPhrase } from '../phrases/read-phrase.ts';
import type { Resolver } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';
import { best, inFocus, type Place } from '../referents/focus.ts';
import { bodyOf, stateEntity } from './bodies.ts';

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
  if (!description.families.some((family) => families[family]?.voice === true)) return officerOf(resolver, description, place);
  const { phrase } = description;
  const leader = resolver.scene.names.links.serves.has(resolver.scene.doc.tokens.lower[phrase.to] ?? '')
    ? served(resolver, phrase.to + 1)
    : null;
  if (leader !== null) return leader;
  if (phrase.opening === 'definite' && namedBefore(resolver, description)) return null;
  const body = bodyIn(resolver.scene, description);
  if (body !== null) return bodyOf(resolver, body, place);
  const [state] = phrase.states;
  if (state !== undefined) return stateEntity(resolver, state);
  if (phrase.ownerToken >= 0) return ownBody(resolver, phrase.ownerToken, place);
  const bodies = inFocus(resolver.timeline, place, isBody);
  for (const [entity, score] of bodies) if (entity.kind === 'state') bodies.set(entity, score + STATE);
  return best(bodies, FLOOR, 0);
}

/**
 * "Its chairwoman said", *su gerente*: without a name, whoever heads the body that was named last speaks for it; a state's ministers
 * and a person's aides are actors of their own.
 */
function officerOf(resolver: Resolver, { phrase, families, keys }: Description, place: Place): Entity | null {
  const { names } = resolver.scene;
  const heads = families.some((family) => names.families[family]?.office === true);
  if (!heads || keys.length > 0 || phrase.opening !== 'possessive' || phrase.ownerToken < 0) return null;
  if (!OF_BODY.has(resolver.scene.doc.tokens.lower[phrase.ownerToken] ?? '')) return null;
  const owners = inFocus(
    resolver.timeline,
    { ...place, token: phrase.ownerToken },
    (entity) => isBody(entity) || isNamelessBody(entity) || (entity.kind === 'person' && entity.sure),
  );
  const owner = best(owners, FLOOR, 0);
  return owner !== null && (owner.kind === 'institution' || isNamelessBody(owner)) ? owner : null;
}

/** "The co-operative", *el sindicato*: a group that is one. */
const isNamelessBody = ({ kind, plural }: Entity): boolean => (kind === 'institution' || kind === 'group') && !plural;

/** What is not said of one person alone. */
const OF_BODY = new Set(['its', 'their', 'su']);

/** "The spokesperson *for EU foreign policy chief Federica Mogherini*": for somebody whose name the text gives, and nobody else. */
function served({ scene, registry }: Resolver, at: number): Entity | null {
  const inner = readPhrase(new Cursor(scene, scene.doc.tokens.length), at);
  const described = inner === null ? null : describe(scene, inner);
  return described === null || described.keys.length === 0 ? null : (registry.named(described)[0] ?? null);
}

const isBody = ({ sure, kind }: Entity): boolean => sure && (kind === 'state' || kind === 'institution');

/** "Her spokesman", *su portavoz*: of the body in focus, or of the state whose office the person in focus holds. */
function ownBody(resolver: Resolver, ownerToken: number, place: Place): Entity | null {
  const owners = inFocus(
    resolver.timeline,
    { ...place, token: ownerToken },
    (entity) => isBody(entity) || (entity.kind === 'person' && entity.sure),
  );
  const owner = best(owners, FLOOR, 0);
  if (owner === null || isBody(owner)) return owner;
  const [state] = owner.states;
  return state === undefined ? null : stateEntity(resolver, state);
}

/** "The spokesman" of a text that has given his name is a person. */
const namedBefore = ({ registry }: Resolver, description: Description): boolean =>
  registry
    .described(description)
    .some((entity) => entity.keys.length > 0 && description.families.some((family) => entity.families.has(family)));
