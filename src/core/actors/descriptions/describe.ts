import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Gender } from '../lexicon/gender.ts';
import type { Sense, SenseKind } from '../lexicon/senses.ts';
import { nameKeys } from '../phrases/name-keys.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { isVerb } from './weight.ts';

const FOLLOWERS =
  Class.adverb |
  Class.coordinator |
  Class.subordinator |
  Class.time |
  Class.calendar |
  Class.negation |
  Class.complementizer |
  Class.determiner;

/** What a phrase says of the one it means. */
export interface Description {
  readonly phrase: Phrase;
  /** `unknown`: a name of which nothing tells whether a person, a place or a thing bears it. */
  readonly kind: SenseKind | 'state' | 'unknown';
  /** The noun's dictionary form; null for a bare name. */
  readonly lemma: string | null;
  /** Those of his further titles and of the descriptions set beside: "army chief *Gen.* Ana Ruiz, *a rancher*". */
  readonly further: readonly string[];
  readonly families: readonly number[];
  readonly general: readonly number[];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** The office is over: "the former president", *exministra*. */
  readonly former: boolean;
  readonly weak: boolean;
  readonly issued: boolean;
  /** Nothing behind it narrows it down ("the men who sold it" is open): it can take up somebody named before. */
  readonly closed: boolean;
  /** Folded words of the name. */
  readonly keys: readonly string[];
}

/** Reads off a phrase what it says of its referent: kind, office, gender, number, name. */
export function describe(scene: Scene, phrase: Phrase): Description {
  const sense = phrase.state === null ? chosenSense(scene, phrase) : null;
  const keys = phrase.name === null ? [] : nameKeys(scene, phrase.name);
  const kind = kindOf(scene, phrase, sense, keys);
  const titled = phrase.titles.flatMap((title) => title.families);
  const lemma = sense?.lemma ?? phrase.titles.find((title) => title.lemma !== null)?.lemma ?? null;
  return {
    phrase,
    kind,
    lemma,
    former: kind === 'person' && lemma !== null && isFormer(scene, phrase, lemma),
    further: kind === 'person' ? furtherLemmas(phrase) : [],
    families: kind === 'person' ? [...(sense?.families ?? []), ...titled, ...furtherFamilies(phrase)] : [],
    general: [...(sense?.general ?? []), ...phrase.titles.flatMap((title) => title.general)],
    gender: kind === 'person' || phrase.demonym ? genderOf(scene, phrase, sense, keys) : null,
    plural: kind !== 'person' && (phrase.plural ?? sense?.plural ?? false),
    weak: sense?.weak ?? false,
    issued: sense?.issued ?? false,
    closed: isClosed(scene, phrase.to),
    keys,
  };
}

/** So many letters of an office tell its form with ex- from any other word. */
const STEM = 4;

function isFormer({ doc: { tokens }, names }: Scene, { from, to }: Phrase, lemma: string): boolean {
  for (let i = from; i < to; i += 1) {
    const word = tokens.norm[i] ?? '';
    if (names.qualifiers.former.has(word) || (word.startsWith('ex') && !lemma.startsWith('ex') && word.startsWith(lemma.slice(0, STEM), 2)))
      return true;
  }
  return false;
}

/** A verb, a mark, a conjunction or the end follows. */
function isClosed(scene: Scene, next: number): boolean {
  const flags = scene.doc.tokens.flags[next] ?? Flag.punctuation;
  if ((flags & Flag.punctuation) !== 0) return (flags & Flag.hyphen) === 0;
  const classes = scene.classes[next] ?? 0;
  if ((classes & Class.relative) !== 0 && (classes & Class.complementizer) === 0) return false;
  return isVerb(scene, next) || (classes & (FOLLOWERS | Class.pronoun)) !== 0;
}

function furtherLemmas({ titles, heads, core }: Phrase): string[] {
  const beside = heads.slice(1).filter(({ at }) => at >= (core?.to ?? 0));
  const nouns = beside.flatMap(({ entry }) => entry.senses.filter(isOnePerson).map(({ lemma }) => lemma));
  return [...titles.flatMap(({ lemma }) => lemma ?? []), ...nouns];
}

const isOnePerson = ({ kind, plural }: Sense): boolean => kind === 'person' && !plural;

/** Families of the nouns beside the first: "rancher" of "the mayor, a rancher". */
const furtherFamilies = (phrase: Phrase): number[] =>
  phrase.heads.slice(1).flatMap((head) => head.entry.senses.filter(isOnePerson).flatMap((sense) => [...sense.families]));

/** The sense of the first noun that fits: a person beside a name, a body with a capital, else by number and gender. */
function chosenSense(scene: Scene, phrase: Phrase): Sense | null {
  const head = phrase.heads[0];
  if (head === undefined) return null;
  const fitting = head.entry.senses.filter((sense) => phrase.plural === null || sense.plural === phrase.plural);
  const senses = fitting.length > 0 ? fitting : head.entry.senses;
  const person = senses.find((sense) => sense.kind === 'person');
  const body = senses.find((sense) => sense.kind === 'organ' || sense.kind === 'body');
  if (person === undefined || body === undefined) return person ?? senses[0] ?? null;
  const flags = scene.doc.tokens.flags[head.at] ?? 0;
  if (phrase.name !== null) return isNamedBody(scene, phrase, flags) ? body : person;
  if ((flags & Flag.capital) !== 0 || (phrase.gender === 'f' && phrase.opening === 'definite')) return body;
  return person;
}

/** *La Policía Nacional*, but *la policía Ana Ruiz*. */
const isNamedBody = (scene: Scene, { name, gender, opening }: Phrase, flags: number): boolean =>
  scene.names.lang === 'es' &&
  (flags & Flag.capital) !== 0 &&
  gender === 'f' &&
  opening === 'definite' &&
  name !== null &&
  name.to === name.from + 1 &&
  scene.givenGender(scene.doc.tokens.norm[name.from] ?? '') === null;

function kindOf(scene: Scene, phrase: Phrase, sense: Sense | null, keys: readonly string[]): Description['kind'] {
  if (phrase.state !== null) {
    if (!phrase.demonym) return 'state';
    if (phrase.plural === true) return 'group';
    const opened = phrase.opening !== 'none' && phrase.opening !== 'quantity';
    const noun = ((scene.features[phrase.to] ?? 0) & Feature.homograph) !== 0; // "the Kenyan force"
    return opened && !noun && isClosed(scene, phrase.to) ? 'person' : 'unknown';
  }
  if (phrase.titles.length > 0) return 'person';
  // "en el vecino Caquetá", "in neighbour Chad"
  const besidePlace = phrase.name !== null && scene.names.qualifiers.neighbours.has(sense?.lemma ?? '');
  if (besidePlace && hasClass(scene.classes, phrase.from - 1, Class.preposition)) return 'unknown';
  if (sense !== null && isModifierOnly(scene, phrase, sense)) return 'unknown';
  if (sense !== null)
    return sense.kind !== 'document' && phrase.name === null && !phrase.one && isPlural(phrase, sense) && !isSharedOut(scene, phrase, sense)
      ? 'group'
      : sense.kind;
  if (phrase.name === null) return 'unknown';
  if (isAcronym(scene, phrase)) return 'body';
  if (keys.length < 2 || namesThing(scene, phrase)) return 'unknown';
  return scene.firstName(keys[0] ?? '') !== undefined || actsLikePerson(scene, phrase) ? 'person' : 'unknown';
}

/**
 * A noun that only qualifies another: "press briefing", "army base", *intervención militar*; a bare singular for a person
 * ("official visit", "como presidente") names nobody either, outside headlines.
 */
function isModifierOnly(scene: Scene, phrase: Phrase, sense: Sense): boolean {
  if (phrase.name !== null) return false;
  const next = phrase.to;
  const plain = isPlainNoun(scene, next);
  if (scene.names.lang === 'en' && (plain || (!sense.plural && isBareVerb(scene, next)) || isEvent(scene, next))) return true;
  const bare = phrase.opening === 'none' && phrase.owner === null && (scene.names.lang === 'es' || phrase.states.length === 0);
  if (plain && sense.lemma === 'mayor') return true; // "un mayor refuerzo"
  if (bare && sense.kind === 'body' && !sense.plural && isVerb(scene, phrase.from - 1)) return true; // "remains firm"
  return bare && sense.kind === 'person' && !sense.plural && !inHeadline(scene, phrase);
}

/** A word in lower case that no table knows as anything but a noun or adjective, and that has no ending of the past ("protesters *chanted*"). */
function isPlainNoun(scene: Scene, i: number): boolean {
  const { doc, classes, features } = scene;
  const flags = doc.tokens.flags[i] ?? 0;
  return (
    (flags & Flag.word) !== 0 &&
    (flags & (Flag.capital | Flag.clitic)) === 0 &&
    (classes[i] ?? 0) === 0 &&
    (features[i] ?? 0) === 0 &&
    !isVerb(scene, i)
  );
}

/** "The Ibrahim Khalil crossing": behind an article a name before a noun names the thing. */
const namesThing = (scene: Scene, phrase: Phrase): boolean =>
  scene.names.lang === 'en' &&
  phrase.opening === 'definite' &&
  phrase.owner === null &&
  (isPlainNoun(scene, phrase.to) || isEvent(scene, phrase.to));

/** "Press briefing": a form in -ing with no object behind it is an event. */
function isEvent(scene: Scene, i: number): boolean {
  if (((scene.features[i] ?? 0) & Feature.gerund) === 0) return false;
  const punctuation = ((scene.doc.tokens.flags[i + 1] ?? Flag.punctuation) & Flag.punctuation) !== 0;
  return punctuation || isVerb(scene, i + 1) || ((scene.classes[i + 1] ?? 0) & Class.preposition) !== 0;
}

/** "Official visit": a form that as a verb could have no singular before it; "the statement *read*" could. */
function isBareVerb({ features, classes }: Scene, i: number): boolean {
  const bits = features[i] ?? 0;
  return (
    (classes[i] ?? 0) === 0 && (bits & Feature.homograph) !== 0 && (bits & (Feature.infinitive | Feature.participle)) === Feature.infinitive
  );
}

function inHeadline({ doc }: Scene, { from }: Phrase): boolean {
  const sentence = doc.sentences[doc.sentenceOf[from] ?? -1];
  const kind = sentence === undefined ? undefined : doc.blocks[sentence.block]?.kind;
  return kind === 'title' || kind === 'heading';
}

/** "The governments *of Brazil*, Mexico and Chile": each has its own. */
const isSharedOut = (scene: Scene, { states, demonym, to }: Phrase, { lemma }: Sense): boolean =>
  states.length === 1 &&
  !demonym &&
  scene.names.qualifiers.governments.has(lemma ?? '') &&
  (scene.doc.tokens.lower[to] === ',' || hasClass(scene.classes, to, Class.coordinator)) &&
  scene.places[to + 1] != null;

/** Persons by article or form; bodies by their form alone ("governments", but "the armed forces" are one). */
const isPlural = (phrase: Phrase, sense: Sense): boolean => (sense.kind === 'person' ? (phrase.plural ?? sense.plural) : sense.plural);

/** A name of several words without article that is a verb's subject, or that "who" or an age follows: places are found behind prepositions. */
function actsLikePerson(scene: Scene, phrase: Phrase): boolean {
  const before = phrase.from - 1;
  if (phrase.opening !== 'none' || inCapitals(scene, phrase) || ((scene.classes[before] ?? 0) & (Class.preposition | Class.genitive)) !== 0)
    return false;
  const next = phrase.to;
  if (((scene.classes[next] ?? 0) & Class.relative) !== 0 || scene.doc.tokens.lower[next] === ',') return true;
  if (isVerb(scene, next) || isVerb(scene, before)) return true;
  return ((scene.classes[before] ?? 0) & Class.adverb) !== 0 && isVerb(scene, before - 1);
}

/** "SAN MIGUEL DE ALLENDE": datelines and bylines. */
const inCapitals = (scene: Scene, { from, to }: Phrase): boolean => [from, to - 1].every((i) => hasFlag(scene.doc.tokens, i, Flag.allCaps));

/** "DEA", "UNODC": one word, all capitals, short. */
function isAcronym(scene: Scene, phrase: Phrase): boolean {
  const name = phrase.name;
  if (name === null || name.to - name.from !== 1) return false;
  const flags = scene.doc.tokens.flags[name.from] ?? 0;
  return (flags & Flag.allCaps) !== 0 && (scene.doc.tokens.norm[name.from] ?? '').length <= 7;
}

/** Titles tell most, then the article ("la general"), the noun's form, and last the first name. */
function genderOf(scene: Scene, phrase: Phrase, sense: Sense | null, keys: readonly string[]): Gender | null {
  const title = phrase.titles.find((entry) => entry.gender !== null)?.gender;
  if (title) return title;
  if (phrase.gender !== null) return phrase.gender;
  if (sense?.gender) return sense.gender;
  return keys.length > 1 ? scene.givenGender(keys[0] ?? '') : null;
}
