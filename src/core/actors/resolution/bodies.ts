import { Feature } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Description } from '../descriptions/describe.ts';
import { SUBJECT } from '../descriptions/weight.ts';
import { coreText, textOf, wordingKey } from '../descriptions/wording.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Resolver } from '../referents/context.ts';
import type { Entity } from '../referents/entity.ts';
import { best, inFocus, type Place } from '../referents/focus.ts';
import type { Scene } from '../scene/scene.ts';
import { governed, usualState } from './governments.ts';

/** How near a body must be that a general noun takes up. */
const TAKEN_UP = -1.5;

/**
 * The state's own entity: the state and its government are one actor. A body of states goes by the name that the text uses.
 */
export function stateEntity(resolver: Resolver, state: string, asWritten?: string): Entity {
  const { scene, registry } = resolver;
  const isState = scene.isState(state);
  const name =
    (isState ? undefined : ((asWritten !== undefined && isDateline(asWritten) ? undefined : asWritten) ?? writtenName(scene, state))) ??
    scene.stateName(state);
  const entity = registry.worded(isState ? 'state' : 'institution', `place ${state}`, name);
  entity.states.add(state);
  entity.sure = true;
  return entity;
}

/** The name under which the text first names a body of states. */
function writtenName(scene: Scene, state: string): string | undefined {
  for (let i = 0; i < scene.places.length; i += 1) {
    const hit = scene.places[i];
    if (hit?.state !== state || hit.use !== 'name') continue;
    const text = textOf(scene, { from: i, to: i + hit.length });
    if (!isDateline(text)) return text;
  }
  return undefined;
}

/** "BRUSSELS", *NACIONES UNIDAS*: a dateline's capitals are no spelling of a name, "ECOWAS" is one. */
const isDateline = (text: string): boolean => text.length > LONGEST_ACRONYM && text === text.toUpperCase();

const LONGEST_ACRONYM = 6;

/**
 * The actor behind a body: an organ of state is its state, where that can be told; anything else stands for itself.
 */
export function bodyOf(resolver: Resolver, description: Description, place: Place): Entity {
  if (description.kind === 'organ') {
    const group = ministryOfGroup(resolver, description);
    if (group !== null) return group;
    const state = stateOf(resolver, description, place);
    if (state !== null) {
      remember(resolver, description, state);
      return stateEntity(resolver, state);
    }
  }
  const known = knownBody(resolver, description, place);
  const { phrase } = description;
  const entity = known ?? resolver.registry.worded('institution', wordingKey(description), coreText(resolver.scene, phrase));
  resolver.registry.learn(entity, description);
  if (hasCapital(resolver, phrase)) entity.sure = true;
  if (description.plural) entity.plural = true;
  return entity;
}

/** "The *Sadrist* foreign ministry": of a group that governs without being a state, and then of it "the ministry" too; null where it is none's. */
function ministryOfGroup({ scene, registry }: Resolver, { phrase, lemma }: Description): Entity | null {
  const head = phrase.heads[0];
  if (head === undefined || lemma?.endsWith('ministry') !== true || phrase.states.length > 0 || phrase.ownerToken >= 0) return null;
  const { tokens, sentenceOf } = scene.doc;
  const before = registry.findWorded('institution', `organ ${lemma}`);
  const name = head.at - 1;
  const named = name >= phrase.from && scene.nameWord[name] === 1 && sentenceOf[name - 1] === sentenceOf[name];
  if (!named || hasFlag(tokens, head.at, Flag.capital) || scene.places[name] !== null) return before?.kind === 'group' ? before : null;
  const text = textOf(scene, { from: name, to: head.at });
  const entity = registry.worded('group', text.toLowerCase(), text);
  entity.sure = true;
  for (const noun of [lemma, 'ministry']) registry.alsoWorded('institution', `organ ${noun}`, entity);
  return entity;
}

/** A body with a name of its own, not "a team" or "the table". */
function hasCapital({ scene }: Resolver, phrase: Phrase): boolean {
  const head = phrase.heads[0];
  return head === undefined || hasFlag(scene.doc.tokens, head.at, Flag.capital);
}

/** Which state an organ speaks for: its own words, an owner, the same organ before, the place it is in, the article's home. */
function stateOf(resolver: Resolver, description: Description, place: Place): string | null {
  const { phrase, lemma, weak } = description;
  const own = phrase.states[0];
  if (own !== undefined) return own;
  if (phrase.ownerToken >= 0) return ownerState(resolver, phrase.ownerToken, place);
  if (phrase.opening === 'indefinite' || phrase.opening === 'quantity') return null; // "a neighbouring country": some other one
  const government = governed(resolver, description);
  if (government === 'none') return usualState(resolver, lemma);
  if (government !== 'open') return government.state;
  const before = resolver.registry.findWorded('institution', `organ ${lemma}`);
  if (before !== null) return [...before.states][0] ?? null;
  if (weak) return null;
  if (resolver.scene.names.abroad.has(lemma ?? '')) return resolver.abroad;
  return nearState(resolver, place) ?? usualState(resolver, lemma) ?? stateOfSentenceBefore(resolver, place) ?? resolver.home;
}

/** "U.S. officials said so. The Defense Department …": the one state whose people spoke in the sentence before, but for the home. */
function stateOfSentenceBefore({ timeline, home }: Resolver, place: Place): string | null {
  let found: string | null = null;
  for (const moment of timeline.before(place.token, place.block)) {
    if (moment.block !== place.block || place.sentence - moment.sentence > 1) break;
    const { kind, states } = moment.entity.root;
    if (!moment.speaks || (kind !== 'group' && kind !== 'person')) continue;
    for (const state of states) {
      if (state === home || (found !== null && found !== state)) return null;
      found = state;
    }
  }
  return found;
}

/** "Its foreign ministry", "su Gobierno": the state of the person who is the sentence's subject, else of whoever was in focus. */
export function ownerState(resolver: Resolver, token: number, place: Place): string | null {
  const subject = subjectState(resolver, place);
  if (subject !== null) return subject;
  const plural = ((resolver.scene.features[token] ?? 0) & Feature.plural) !== 0;
  const owners = inFocus(resolver.timeline, place, (entity) => entity.states.size > 0 && (!plural || entity.kind !== 'person'));
  const owner = best(owners, -2, 0);
  return owner === null ? resolver.home : ([...owner.states][0] ?? null);
}

/** *El presidente chileno, Luis Paz, expresó la condena de su gobierno*: the state of the last person before who stands as a subject in the sentence. */
function subjectState({ timeline }: Resolver, place: Place): string | null {
  for (const moment of timeline.before(place.token, place.block)) {
    if (moment.sentence !== place.sentence) return null;
    const { kind, states } = moment.entity.root;
    if (kind === 'person' && moment.weight >= SUBJECT) return [...states][0] ?? null;
  }
  return null;
}

/** Behind a comma an organ is of a state named before only where that stands so near the head of the sentence, in tokens. */
const OPENING = 4;

/** "In Mexico City, the Foreign Ministry said": the state named just before in the same sentence; not "it broke the law of Syria and Iraq, the Foreign Ministry said". */
function nearState(resolver: Resolver, place: Place): string | null {
  const { norm } = resolver.scene.doc.tokens;
  const { sentenceOf, sentences } = resolver.scene.doc;
  const trails = norm[place.token - 1] === ',';
  for (const moment of resolver.timeline.before(place.token, place.block)) {
    if (moment.sentence !== place.sentence) return null;
    if (trails && moment.token - (sentences[sentenceOf[moment.token] ?? -1]?.from ?? 0) > OPENING) return null;
    const [state] = moment.entity.root.states;
    if (moment.entity.root.kind === 'state' && state !== undefined) return state;
  }
  return null;
}

/** "The embassy" later means the embassy named before. */
function remember(resolver: Resolver, description: Description, state: string): void {
  if (description.lemma === null) return;
  const entity = stateEntity(resolver, state);
  resolver.registry.alsoWorded('institution', `organ ${description.lemma}`, entity);
  // "the Foreign Ministry" is "the ministry" later
  const short = description.lemma.slice(description.lemma.lastIndexOf(' ') + 1);
  if (resolver.scene.names.qualifiers.shortened.has(short)) resolver.registry.alsoWorded('institution', `organ ${short}`, entity);
}

/** "The court" is the court named last; "the organization" is any body in focus, where nothing tells them apart. */
function knownBody(resolver: Resolver, description: Description, place: Place): Entity | null {
  const { phrase, lemma } = description;
  if (lemma === null || phrase.opening !== 'definite' || phrase.states.length > 0) return null;
  if (phrase.modifiers.length === 0) {
    const bodies = resolver.registry
      .described(description)
      .filter((entity) => entity.kind === 'institution' && entity.plural === description.plural);
    const last = bodies[bodies.length - 1];
    if (last !== undefined) return last;
  }
  const bare = phrase.heads.length === 1 && description.closed; // *el grupo parlamentario* says which
  if (!bare || !resolver.scene.names.generic.has(lemma) || hasCapital(resolver, phrase)) return null;
  return best(
    inFocus(resolver.timeline, place, (entity) => entity.kind === 'institution' && entity.sure && !entity.plural),
    TAKEN_UP,
    0,
  );
}
