import { Class } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import { bodyIn } from '../descriptions/body-in.ts';
import { type Description, describe } from '../descriptions/describe.ts';
import { isVerb } from '../descriptions/weight.ts';
import { coreText, wordingKey } from '../descriptions/wording.ts';
import { Cursor } from '../phrases/cursor.ts';
import { readPhrase } from '../phrases/read-phrase.ts';
import type { Resolver } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';
import { best, inFocus, type Place } from '../referents/focus.ts';
import type { Scene } from '../scene/scene.ts';
import { bodyOf, stateEntity } from './bodies.ts';
import { giver, ownerOf } from './givers.ts';
import { namedPerson } from './persons.ts';

/** How near a possible issuer must be. */
const FLOOR = -1.2;
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
  const named = own !== undefined && (phrase.owner !== null || byDemonym(resolver, description) || !resolver.scene.isState(own));
  if (named) return stateEntity(resolver, own); // "the Peruvian note", "the U.N. resolution", not "the Peru resolution"
  const body = bodyIn(resolver.scene, description);
  if (body !== null) return bodyOf(resolver, body, place);
  const behind = acronymBehind(resolver, description);
  if (behind !== null) return bodyOf(resolver, behind, place);
  const person = personBehind(resolver, description);
  if (person !== null) return namedPerson(resolver, person, place);
  if (phrase.opening === 'indefinite' || phrase.opening === 'quantity') return giver(resolver, description, place);
  if (phrase.ownerToken >= 0) return ownerOf(resolver, phrase.ownerToken, place);
  const last =
    resolver.issuers.get(lemma ?? LAST) ??
    (resolver.scene.names.qualifiers.anyWriting.has(lemma ?? '') ? resolver.issuers.get(LAST) : undefined);
  if (last !== undefined) return last.root;
  return best(
    inFocus(
      resolver.timeline,
      place,
      (entity, { quoted }) =>
        !quoted && (entity.sure || entity.kind === 'institution') && entity.kind !== 'document' && entity.kind !== 'author',
    ),
    FLOOR,
    0,
  );
}

/** "El informe de la FPNUL": a short name in capitals behind "of". */
function acronymBehind({ scene }: Resolver, { phrase }: Description): Description | null {
  for (let i = phrase.to - 1; i > phrase.from; i -= 1) {
    if (!hasFlag(scene.doc.tokens, i, Flag.allCaps)) continue;
    const inner = readPhrase(new Cursor(scene, phrase.to), i);
    const described = inner === null ? null : describe(scene, inner);
    return described?.kind === 'body' ? described : null;
  }
  return null;
}

/** *La respuesta de la presidenta Ana Ruiz*: in Spanish the person named at the end of the phrase, whose words they are. */
function personBehind({ scene }: Resolver, { phrase }: Description): Description | null {
  if (scene.names.lang !== 'es') return null;
  for (let i = phrase.from + 1; i < phrase.to; i += 1) {
    if (((scene.classes[i] ?? 0) & Class.genitive) === 0) continue;
    const inner = readPhrase(new Cursor(scene, phrase.to), i + 1);
    if (inner === null || inner.to !== phrase.to || inner.name === null) continue;
    const described = describe(scene, inner);
    const isBareName = inner.heads.length === 0 && scene.firstName(scene.doc.tokens.norm[inner.name.from] ?? '') !== undefined;
    if (described.kind === 'person' || isBareName) return described;
  }
  return null;
}

/** "The Peruvian note", *la nota peruana*: one state, told by an adjective and not by what the writing is about. */
function byDemonym({ scene }: Resolver, { phrase }: Description): boolean {
  if (phrase.states.length !== 1) return false;
  for (let i = phrase.from; i < phrase.to; i += 1) if (scene.places[i]?.use === 'demonym') return true;
  return false;
}

/** Prepositions between a writing and whoever it comes from. */
const FROM = new Set(['from', 'by']);
const BY = new Set(['by', 'por']);

/**
 * Whether a writing is followed by whoever made it: "a statement from an official", "a note that its delegation attached", *la
 * ficha que repartió la embajada*.
 * @param behind the phrase that comes next in the text
 */
export function madeBy(resolver: Resolver, description: Description, behind: Description): boolean {
  const { scene } = resolver;
  const next = description.phrase.to;
  if (FROM.has(scene.doc.tokens.lower[next] ?? '')) return behind.phrase.from === next + 1 && behind.kind !== 'document';
  if (isAuthored(scene, next, behind.phrase.from)) return behind.kind !== 'document';
  const relative = ((scene.classes[next] ?? 0) & Class.relative) !== 0;
  // "an amendment that says the people decide": English has no subject behind its verb
  if (scene.names.lang === 'en' && isVerb(scene, next + 1)) return false;
  // "reports that say that Ruiz …": what the writing says, not who wrote it
  for (let i = next + 1; i < behind.phrase.from; i += 1) if (((scene.classes[i] ?? 0) & Class.complementizer) !== 0) return false;
  return relative && behind.phrase.from >= next && behind.phrase.from - next <= 3 && behind.kind !== 'document';
}

/** "The letter, *signed by* Ana Ruiz,", *el comunicado difundido por la embajada*. */
function isAuthored({ doc: { tokens }, names }: Scene, next: number, maker: number): boolean {
  const at = tokens.lower[next] === ',' ? next + 1 : next;
  return names.authored.has(tokens.norm[at] ?? '') && BY.has(tokens.lower[at + 1] ?? '') && maker >= at + 2 && maker <= at + 3;
}

/** Remembers who issued the writings that the sentence of a speaker names. */
export function rememberIssuer(resolver: Resolver, descriptions: Iterable<Description>, entity: Entity): void {
  for (const description of descriptions) {
    if (description.kind !== 'document' || !description.issued || description.lemma === null) continue;
    resolver.issuers.set(description.lemma, entity);
    resolver.issuers.set(LAST, entity);
  }
}
