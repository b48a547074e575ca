import type { WordSet } from '../../text/word-sets.ts';
import type { Description } from '../descriptions/describe.ts';
import { coreText, textOf, wordingKey } from '../descriptions/wording.ts';
import { agree } from '../lexicon/gender.ts';
import { isJunior } from '../phrases/name-keys.ts';
import type { Found, Resolver } from '../referents/context.ts';
import { type Entity, fitness } from '../referents/entity.ts';
import { best, inFocus, type Place } from '../referents/focus.ts';
import { ownerState } from './bodies.ts';

/** A description must fit an unnamed person this well to be taken for the name that follows later. */
const SAME_PERSON = 5;
const FLOOR = 0.75;
/** How near somebody is who is only named in what follows at once, and who is named far away. */
const AHEAD = -2;
const FAR = -4.5;
/** From here on something known of the person fits the noun; below, nothing is known against it. */
const KNOWN_ROLE = 2;
/** From here on the noun is one that the person was given. */
const KNOWN_OFFICE = 4;
/** From here on the person bears the very noun. */
const SAME_OFFICE = 5;
/** Then he must have been named just before. */
const NEAR = 0.4;

/** The person whom a phrase with a name means; made where no earlier name holds its words. */
export function namedPerson(resolver: Resolver, description: Description, place: Place): Entity {
  const { registry, scene } = resolver;
  const candidates = registry.named(description);
  const entity =
    candidates.length < 2 ? (candidates[0] ?? withMother(resolver, description)) : nearestOf(resolver, candidates, description, place);
  const person = entity ?? registry.make(isMedium(description, scene.names.qualifiers.media) ? 'institution' : 'person', '');
  const { name } = description.phrase;
  if (name !== null && description.keys.length > person.keys.length) registry.nameIt(person, textOf(scene, name), description.keys);
  registry.learn(person, description);
  return person;
}

/** *Claudia Rivas*, later *Rivas Pardo*: in Spanish the mother's surname can come in when the first name is gone. */
function withMother({ registry, scene }: Resolver, { keys, gender }: Description): Entity | undefined {
  const [surname] = keys;
  if (scene.names.lang !== 'es' || surname === undefined || keys.length !== 2) return undefined;
  const known = registry.bearing(surname);
  return known !== null && known.keys.at(-1) === surname && agree(known.gender, gender) ? known : undefined;
}

/** "The New York *Times*", "NBC *News*": no person, although it speaks. */
const isMedium = ({ keys, lemma }: Description, media: WordSet): boolean =>
  lemma === null && keys.length > 1 && media.has(keys[keys.length - 1] ?? '');

/** A son who is called by his father's name alone. */
const JUNIOR_CALLED_SO = 20;

/** Of two people of one name: whom the office fits, then whoever was named last. */
function nearestOf(resolver: Resolver, candidates: readonly Entity[], description: Description, place: Place): Entity | undefined {
  const near = inFocus(resolver.timeline, place, (entity) => candidates.includes(entity));
  const score = (entity: Entity): number => {
    const father = isJunior(entity.keys) && !isJunior(description.keys) ? JUNIOR_CALLED_SO : 0;
    const said = description.lemma === null ? 0 : fitness(description, entity, resolver.scene.names.families) * 2;
    return said - father + (near.get(entity) ?? -10) + (entity.keys.length === description.keys.length ? 3 : 0);
  };
  return [...candidates].sort((a, b) => score(b) - score(a) || a.index - b.index)[0];
}

/**
 * Whoever was called "a senior adviser" before his name stood there: "The adviser, Todd Havermeyer".
 * @returns the unnamed entity that the named one takes over; null where none fits
 */
export function formerlyUnnamed(resolver: Resolver, description: Description, named: Entity): Entity | null {
  const { opening } = description.phrase;
  if (opening === 'indefinite' || opening === 'quantity' || description.lemma === null) return null;
  const { families } = resolver.scene.names;
  const fitting = resolver.registry
    .described(description)
    .filter(
      (entity) =>
        entity !== named && entity.kind === 'person' && entity.keys.length === 0 && fitness(description, entity, families) >= SAME_PERSON,
    );
  return fitting[fitting.length - 1] ?? null;
}

/** The person whom a description without a name means: somebody known where it is definite, else somebody new. */
export function describedPerson(resolver: Resolver, description: Description, place: Place): Found {
  const { opening } = description.phrase;
  if (opening !== 'indefinite' && opening !== 'quantity') {
    const known = knownPerson(resolver, description, place);
    if (known !== null) {
      learnState(resolver, known, description);
      return { entity: known, resolution: 'description' };
    }
  }
  const entity = resolver.registry.worded('person', wordingKey(description), unnamedAs(resolver, description, place));
  resolver.registry.learn(entity, description);
  entity.sure = opening !== 'quantity' || description.phrase.one;
  return { entity, resolution: 'description' };
}

/** "Denmark's prime minister" before the name, which tells no state: "the US leader" is somebody else. */
function learnState({ scene }: Resolver, entity: Entity, description: Description): void {
  if (fitness(description, entity, scene.names.families) >= SAME_OFFICE)
    for (const state of description.phrase.states) entity.states.add(state);
}

/** "The Mexican ambassador" is not the unnamed "official" of before: it tells a state or a branch that was not told. */
function saysMore({ phrase }: Description, entity: Entity): boolean {
  return phrase.states.some((state) => !entity.states.has(state)) || phrase.modifiers.some((word) => !entity.modifiers.has(word));
}

/** "Para el párroco ...", and his name in the next sentence. */
function followsSoon({ scene: { doc } }: Resolver, { introduced }: Entity, place: Place): boolean {
  const sentence = introduced > place.token ? doc.sentences[doc.sentenceOf[introduced] ?? -1] : undefined;
  return sentence !== undefined && sentence.block === place.block;
}

/** What an unnamed person is called; an office that is "its" or "su" goes with its state: *presidenta de República Dominicana*. */
function unnamedAs(resolver: Resolver, description: Description, place: Place): string {
  const { scene } = resolver;
  const text = coreText(scene, description.phrase);
  const { ownerToken, states } = description.phrase;
  const families = description.families.map((family) => scene.names.families[family]);
  const office = families.some((family) => family?.office === true) && !families.some((family) => family?.relational === true);
  if (!office || ownerToken < 0 || states.length > 0 || text.includes(' ') || resolver.quoted[place.token] === 1) return text;
  const state = ownerState(resolver, ownerToken, place);
  if (state === null) return text;
  return `${text} ${scene.names.lang === 'es' ? 'de' : 'of'} ${scene.stateName(state)}`;
}

function knownPerson(resolver: Resolver, description: Description, place: Place): Entity | null {
  const { registry, scene, timeline } = resolver;
  const scores = new Map<Entity, number>();
  const bearers = new Set<Entity>();
  const left = new Set<Entity>();
  const { owner, opening } = description.phrase;
  const mayTakeUp = description.closed && resolver.quoted[place.token] !== 1 && owner === null && opening !== 'possessive';
  const near = inFocus(timeline, place, (entity) => entity.kind === 'person' && entity.sure && agree(entity.gender, description.gender));
  const candidates = new Set([...registry.described(description).filter((entity) => entity.kind === 'person'), ...near.keys()]);
  for (const entity of candidates) {
    const fits = fitness(description, entity, scene.names.families);
    if (fits <= 0) continue;
    const nearness = Math.max(near.get(entity) ?? FAR, followsSoon(resolver, entity, place) ? AHEAD : FAR);
    if (fits < SAME_OFFICE && entity.keys.length > 0 && leadsBody(description)) continue;
    if (fits < KNOWN_OFFICE && entity.keys.length === 0 && saysMore(description, entity)) continue;
    if (fits < KNOWN_ROLE && (!mayTakeUp || nearness < NEAR)) continue;
    scores.set(entity, fits + nearness);
    if (fits >= SAME_OFFICE && entity.keys.length > 0 && (entity.introduced <= place.token || nearness === AHEAD))
      (!description.former && entity.left.has(description.lemma ?? '') ? left : bearers).add(entity);
  }
  // "the president" is whoever was called so, and the former one only where there is no other
  if (bearers.size > 0) for (const entity of left) scores.delete(entity);
  // where somebody named bears this very office, a synonym of it means nobody else
  if (bearers.size > 0 && registry.described(description).length > 0)
    for (const entity of scores.keys()) if (!bearers.has(entity)) scores.delete(entity);
  return best(scores, FLOOR, 0) ?? onlyOne(resolver, description, place);
}

/** *El jefe de la comisión*, "the head of the committee": what somebody leads tells who is new. */
const leadsBody = ({ phrase }: Description): boolean =>
  phrase.heads.slice(1).some(({ entry }) => entry.senses.some(({ kind }) => kind === 'body'));

/** *La presidenta* of a text in which one woman is named, and nobody is called so: by her gender it can be nobody else. */
function onlyOne({ registry }: Resolver, description: Description, place: Place): Entity | null {
  const { gender, phrase, closed } = description;
  if (gender === null || !closed || phrase.opening !== 'definite' || phrase.states.length > 0 || phrase.modifiers.length > 0) return null;
  const named = registry.entities.filter(
    (entity) => entity.same === null && entity.kind === 'person' && entity.keys.length > 1 && entity.gender === gender,
  );
  const [one] = named;
  return named.length === 1 && one !== undefined && one.lemmas.size === 0 && one.introduced <= place.token ? one : null;
}
