/** Which named noun phrases are objects: they hold nothing of what the next verb says. */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { FrameTable } from '../lexicon/frames.ts';
import type { Scene } from '../scene/scene.ts';
import { groupStart } from '../scope/clause.ts';
import type { PlacedMention } from './mentions.ts';

/** The token before a mention with its determiner and its quantity ("tens of thousands of protesters", *el 58 por ciento de los chilenos*). */
export function beforeMention(scene: Scene, table: FrameTable, mention: PlacedMention): number {
  const { norm } = scene.text;
  const { articles } = table.links;
  let at = mention.from - 1;
  while (at >= 0 && articles.has(norm[at] ?? '')) at -= 1;
  while (hasClass(scene.reading.classes, at, Class.genitive) && table.quantities.has(norm[at - 1] ?? '')) {
    at -= norm[at - 1] === 'ciento' ? 3 : 2;
    while (articles.has(norm[at] ?? '') || /^\d/.test(norm[at] ?? '')) at -= 1;
  }
  return at;
}

/** That token's word, folded. */
export const wordBefore = (scene: Scene, table: FrameTable, mention: PlacedMention): string =>
  scene.text.norm[beforeMention(scene, table, mention)] ?? '';

/** Whether a token has one of some features. */
export const hasFeature = (scene: Scene, i: number, features: number): boolean => ((scene.reading.features[i] ?? 0) & features) !== 0;

const VERB = Feature.finite | Feature.infinitive | Feature.gerund | Feature.participle;
/** A form of a verb that is no noun there. */
export const isVerb = (scene: Scene, i: number): boolean =>
  hasClass(scene.reading.classes, i, Class.auxiliary | Class.modal) ||
  (hasFeature(scene, i, VERB) && (!hasFeature(scene, i, Feature.homograph) || scene.text.norm[i - 1] === 'to'));

/**
 * "Urged Tinubu not to send", "labeled the cartels as": in English, behind a verb and before none, a name is the verb's object;
 * but "said Rubio", where the verb brings in a quote. Spanish verbs stand before their subjects too, but for infinitives and gerunds
 * (*retirar sus fuerzas*; *al llegar Ruiz* tells when).
 */
export function isObject(scene: Scene, table: FrameTable, mention: PlacedMention): boolean {
  const at = beforeTime(scene, beforeMention(scene, table, mention));
  if (table.lang === 'es') return isInfinite(scene, at) && scene.text.norm[at - 1] !== 'al';
  return (
    isVerb(scene, at) &&
    // "get Chile to withdraw"
    (!hasClass(scene.reading.classes, at, Class.auxiliary | Class.modal) || scene.text.norm[mention.to] === 'to') &&
    (!isVerb(scene, mention.to) || isOfRelative(scene, at)) &&
    // "said Rubio"; in "accused Chad of" somebody else accuses
    scene.quotes[scene.cueOf.get(at) ?? -1]?.actor !== mention.actor
  );
}

/** "Summoned *on Monday* the envoy": the token before a phrase of time that ends at a token; that token where none does. */
function beforeTime({ text }: Scene, at: number): number {
  let from = at;
  while (from > at - TIME && text.asides[from] === at + 1) from -= 1;
  return from;
}

/** Words of a phrase of time, at most. */
const TIME = 4;

const isInfinite = (scene: Scene, at: number): boolean => hasFeature(scene, at, Feature.infinitive | Feature.gerund) && isVerb(scene, at);

/**
 * *Ruiz anunció una alianza para intervenir*, "Ruiz accused Chad of lying": behind a verb whose subject stands right before it, and before
 * no other, a name is its object; in English a word that may be a noun ("the accused") is a verb there.
 */
export function isObjectOfNamed(scene: Scene, table: FrameTable, mentions: readonly PlacedMention[], mention: PlacedMention): boolean {
  const at = beforeMention(scene, table, mention);
  if (!hasFeature(scene, at, Feature.finite) || !(isVerb(scene, at) || table.lang === 'en') || scene.cueOf.has(at)) return false;
  const subject = groupStart(scene, at);
  return !isVerb(scene, mention.to) && mentions.some(({ to }) => to === subject);
}

/** "The officers *who ousted* Ruiz have called": the verb of a relative clause, which ends with its object. */
const isOfRelative = ({ reading, text }: Scene, at: number): boolean =>
  hasClass(reading.classes, at - 1, Class.relative) || (text.norm[at - 2] === 'who' && hasClass(reading.classes, at - 1, Class.auxiliary));

/** How far before an "and" its first member's preposition may stand. */
const JOINED = 6;

/** What "and" or "or" joins a name to is an object of a preposition, or in Spanish of an infinitive or gerund (*ondeando banderas francesas o rusas*). */
export function joinedToObject(scene: Scene, table: FrameTable, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - JOINED); i -= 1) {
    const word = scene.text.norm[i] ?? '';
    if (word === ',' || word === '.') return false;
    if (table.prepositions.has(word) || (table.lang === 'es' && isInfinite(scene, i))) return true;
  }
  return false;
}

/** Tokens of a list of states, at most. */
const LIST = 12;

/** "Raids in Chad, *Mali* and *Niger* before landing in Togo": of a list of places behind a preposition, with no verb of its own right behind. */
export function isListed(scene: Scene, table: FrameTable, { from, to }: PlacedMention): boolean {
  const { norm, places } = scene.text;
  if (isVerb(scene, to)) return false;
  let at = from - 1;
  const isLink = (i: number): boolean => norm[i] === ',' || table.links.and.has(norm[i] ?? '');
  if (!isLink(at)) return false;
  while (at > from - LIST && (isLink(at) || isPlace(at))) at -= 1;
  return at < from - 2 && table.prepositions.has(norm[at] ?? '');

  function isPlace(i: number): boolean {
    for (let k = i; k > i - PLACE; k -= 1) if ((places[k] ?? 0) > i) return true;
    return false;
  }
}

/** Words of a place's name, at most. */
const PLACE = 4;
