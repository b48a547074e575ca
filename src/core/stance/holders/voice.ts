/**
 * Whose voice speaks outside quotation marks: the reporter's (nobody's stance), the author's where the article argues, or in an
 * interview the one who answers.
 */
import type { Cast } from '../../actors/cast.ts';
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { Turn } from '../../text/labels.ts';
import type { Sentence } from '../../text/sentences.ts';
import { CLAUSE_ENDS } from '../patterns/elements.ts';
import type { Scene } from '../scene/scene.ts';
import type { Cue, ScopeMarks } from '../scope/scope.ts';
import type { PlacedMention } from './mentions.ts';

/** The actor id under which the article's own voice stands. */
export const AUTHOR = 'author';

/** For each sentence whose voice its own words are: an actor's id, `AUTHOR`, or null for plain reporting. */
export type Voices = readonly (string | null)[];

/** Share of the sentences outside quotes that must hold signs of arguing. */
const ARGUING_SHARE = 0.1;

/**
 * Tells the voices of an article.
 * @param scopes the scope words of each sentence
 */
export function readVoices(
  scene: Scene,
  scopes: readonly ScopeMarks[],
  cast: Cast,
  mentions: ReadonlyMap<number, readonly PlacedMention[]>,
): Voices {
  const answers = interviewVoices(scene, cast, mentions);
  if (answers !== null) return answers;
  const voice = articleArgues(scene, scopes) ? AUTHOR : issuerOf(scene, cast, mentions);
  return scene.document.sentences.map(() => voice);
}

/** Who argues without "I" quotes hardly anybody: at most so many quotes a sentence, */
const FEW_QUOTES = 0.2;
/** over so many sentences of his own at least. */
const COLUMN = 10;

/** True where the own voice of the article argues rather than reports: it says "I", or it says what should be and lets hardly anybody speak. */
function articleArgues(scene: Scene, scopes: readonly ScopeMarks[]): boolean {
  let own = 0;
  let arguing = 0;
  let urging = 0;
  let first = 0;
  for (const [index, sentence] of scene.document.sentences.entries()) {
    if (ownShare(scene, sentence) < 0.5) continue;
    own += 1;
    const marks = scopes[index]?.filter((mark) => mark.value === 'author' && scene.quoteOf[mark.from] === -1) ?? [];
    const saysI = firstPerson(scene, sentence);
    if (marks.length > 0 || saysI) arguing += 1;
    if (marks.some(({ from }) => !scene.frames.links.firstPerson.has(scene.text.lower[from] ?? ''))) urging += 1;
    if (saysI) first += 1;
  }
  if (own > 3 && first >= 2 && arguing >= own * ARGUING_SHARE) return true;
  return own >= COLUMN && urging > 0 && scene.quotes.length <= scene.document.sentences.length * FEW_QUOTES;
}

/** How far behind the head of its sentence an issuer may be named, and how far behind its name its verb may stand, in tokens. */
const HEAD = 4;
const VERB = 6;

/**
 * Whose statement the article is: *El Gobierno de Venezuela rechaza …* in its first sentence is an office that speaks; a reporter
 * would write *rechazó*.
 */
function issuerOf(scene: Scene, cast: Cast, mentions: ReadonlyMap<number, readonly PlacedMention[]>): string | null {
  const { sentences, blocks } = scene.document;
  const index = sentences.findIndex(({ block, from, to }) => blocks[block]?.kind !== 'title' && to - from > HEAD + VERB);
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const issuer = mentions.get(index)?.find(({ from }) => from <= sentence.from + HEAD);
  const kind = cast.members.find(({ id }) => id === issuer?.actor)?.kind;
  if (issuer === undefined || (kind !== 'state' && kind !== 'institution')) return null;
  // *Cada vez que un país entra*
  if (scene.frames.links.indefinite.has(scene.text.norm[issuer.from - 1] ?? '') || isIndefinite(scene, issuer.from)) return null;
  const verb = verbBehind(scene, issuer.to);
  return verb >= 0 && isPresent(scene, verb) && scene.quotes.every(({ actor }) => actor === issuer.actor) ? issuer.actor : null;
}

const isIndefinite = ({ text, frames }: Scene, at: number): boolean => frames.links.indefinite.has(text.norm[at] ?? '');

function verbBehind({ reading }: Scene, at: number): number {
  for (let i = at; i < at + VERB; i += 1)
    if (hasClass(reading.classes, i, Class.auxiliary | Class.modal) || ((reading.features[i] ?? 0) & Feature.finite) !== 0) return i;
  return -1;
}

/** *Rechaza*, "condemns": by its ending. */
const isPresent = ({ text, reading }: Scene, at: number): boolean =>
  reading.document.lang === 'en'
    ? /[^s]s$/.test(text.norm[at] ?? '') && !hasClass(reading.classes, at, Class.auxiliary)
    : /[ae]n?$/.test(text.lower[at] ?? '') &&
      !/(?:aba|ía|aro|iero)n?$/.test(text.lower[at] ?? '') &&
      !hasClass(reading.classes, at, Class.auxiliary);

function firstPerson(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1)
    if (scene.quoteOf[i] === -1 && (scene.frames.links.firstPerson.has(scene.text.lower[i] ?? '') || tellsI(scene, i))) return true;
  return false;
}

/** *Considero*, *viajé*: a Spanish verb tells "I" by its form. */
function tellsI({ reading, frames }: Scene, at: number): boolean {
  const features = reading.features[at] ?? 0;
  return frames.lang === 'es' && (features & I) === I && (features & NOT_I) === 0;
}

const I = Feature.first | Feature.singular | Feature.finite;
const NOT_I = Feature.third | Feature.second | Feature.homograph;

/** The share of a sentence's tokens outside quotes. */
function ownShare(scene: Scene, sentence: Sentence): number {
  let own = 0;
  for (let i = sentence.from; i < sentence.to; i += 1) if (scene.quoteOf[i] === -1) own += 1;
  return sentence.to > sentence.from ? own / (sentence.to - sentence.from) : 0;
}

/** A person's name, not "the French": it begins with a capital or holds two. */
const NAME = /^\p{Lu}|\p{Lu}.*\p{Lu}/u;

/**
 * In an interview the answers are the voice of the person whom
 * its opening names most; where that names nobody, of the one whom its questions do.
 */
function interviewVoices(scene: Scene, cast: Cast, mentions: ReadonlyMap<number, readonly PlacedMention[]>): Voices | null {
  const { turns, sentences } = scene.document;
  if (!turns.includes('question')) return null;
  const people = new Map(
    cast.members
      .filter(({ kind, name }) => kind === 'person' && NAME.test(name))
      .map((member) => [member.id, member.mentions.length] as const),
  );
  const named = (turn: Turn | null): string | null => mostNamed(scene, people, mentions, turns, turn);
  const answering = named(null) ?? named('question');
  if (answering === null) return null;
  return sentences.map((sentence) => (turns[sentence.block] === 'answer' ? answering : null));
}

/** The person whom the blocks of a turn name most; of equals the one whom the article does. */
function mostNamed(
  scene: Scene,
  people: ReadonlyMap<string, number>,
  mentions: ReadonlyMap<number, readonly PlacedMention[]>,
  turns: readonly (Turn | null)[],
  turn: Turn | null,
): string | null {
  const counts = new Map<string, number>();
  scene.document.sentences.forEach(({ block }, index) => {
    if (turns[block] !== turn) return;
    for (const { actor } of mentions.get(index) ?? []) if (people.has(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  });
  const everywhere = (id: string): number => people.get(id) ?? 0;
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || everywhere(b[0]) - everywhere(a[0]));
  return first === undefined ? null : first[0];
}

/**
 * "The call to *bomb* the cartels", "he *would hunt* them down": a deed that an author tells is another's, unless he speaks of "us", says what should be or
 * gives the order himself ("Bomb them").
 * @param start the first token of its sentence
 */
export function isOthersPlan({ text, reading, frames }: Scene, start: number, { family, side, from, to }: Cue): boolean {
  if (family.use !== 'words' || family.kind !== 'word' || side !== 1 || from === start) return false;
  const isDeed = (i: number): boolean => ((reading.features[i] ?? 0) & DEED) !== 0 || hasClass(reading.classes, i, Class.modal);
  if (!isDeed(from) && !isDeed(from + 1) && !frames.links.beforeNouns.has(text.norm[from - 1] ?? '')) return false;
  // *debemos*, *vamos*: Spanish verbs tell of "us" by their ending
  const isOurs = (word: string): boolean =>
    frames.links.writers.has(word) || frames.links.duties.has(word) || (frames.lang === 'es' && word.endsWith('mos'));
  for (let i = to - 1; i >= start && !CLAUSE_ENDS.has(text.norm[i] ?? ''); i -= 1) if (isOurs(text.norm[i] ?? '')) return false;
  return true;
}

const DEED = Feature.finite | Feature.infinitive | Feature.gerund;
