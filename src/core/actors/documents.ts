import { Class } from '../nlp/word-classes.ts';
import { bodyOf, stateEntity } from './bodies.ts';
import { bodyIn } from './body-in.ts';
import type { Resolver } from './context.ts';
import type { Description } from './describe.ts';
import type { Entity } from './entity.ts';
import { best, inFocus, type Place } from './focus.ts';
import { coreText, wordingKey } from './wording.ts';

/** How near a possible issuer must be. */
const FLOOR = -1.2;
/** Writings that any writing can be called. */
const ANY_WRITING = new Set(['document', 'text', 'paper', 'statement', 'documento', 'texto', 'escrito', 'comunicado']);
/** Key under which the issuer of the last writing is kept. */
const LAST = '';

/**
 * The actor behind a writing: whoever issued it where it is somebody's words and the text names him, else the writing itself.
 */
export function documentOf(resolver: Resolver, description: Description, place: Place): Entity {
  const { phrase, lemma } = description;
  const key = wordingKey(description);
  const known = resolver.registry.findWorded('document', key);
  if (known !== null) return known;
  const issuer = description.issued ? issuerOf(resolver, description, place) : null;
  if (issuer !== null) return issuer;
  const entity = resolver.registry.worded('document', key, coreText(resolver.scene, phrase));
  entity.sure = true;
  if (lemma !== null) entity.lemmas.add(lemma);
  return entity;
}

function issuerOf(resolver: Resolver, description: Description, place: Place): Entity | null {
  const { phrase, lemma } = description;
  const own = phrase.states[0];
  if (own !== undefined && phrase.owner !== null) return stateEntity(resolver, own);
  const body = bodyIn(description);
  if (body !== null) return bodyOf(resolver, body, place);
  if (phrase.opening === 'indefinite' || phrase.opening === 'quantity') return null;
  const named = resolver.issuers.get(lemma ?? LAST) ?? (ANY_WRITING.has(lemma ?? '') ? resolver.issuers.get(LAST) : undefined);
  if (named !== undefined) return named.root;
  return best(
    inFocus(
      resolver.timeline,
      place,
      (entity) => (entity.sure || entity.kind === 'institution') && entity.kind !== 'document' && entity.kind !== 'author',
    ),
    FLOOR,
    0,
  );
}

/** Prepositions between a writing and whoever it comes from. */
const FROM = new Set(['from', 'by']);

/**
 * Whether a writing is followed by whoever made it: "a statement from an official", "a note that its delegation attached", *la
 * ficha que repartió la embajada*.
 * @param behind the phrase that comes next in the text
 */
export function madeBy(resolver: Resolver, description: Description, behind: Description): boolean {
  const { scene } = resolver;
  const next = description.phrase.to;
  if (FROM.has(scene.doc.tokens.lower[next] ?? '')) return behind.phrase.from === next + 1 && behind.kind !== 'document';
  const relative = ((scene.classes[next] ?? 0) & Class.relative) !== 0;
  return relative && behind.phrase.from >= next && behind.phrase.from - next <= 3 && behind.kind !== 'document';
}

/** Remembers who issued the writings that the sentence of a speaker names. */
export function rememberIssuer(resolver: Resolver, descriptions: Iterable<Description>, entity: Entity): void {
  for (const description of descriptions) {
    if (description.kind !== 'document' || !description.issued || description.lemma === null) continue;
    resolver.issuers.set(description.lemma, entity);
    resolver.issuers.set(LAST, entity);
  }
}
