import { Class, Feature } from '../../nlp/word-classes.ts';
import { Flag, hasFlag, type Tokens } from '../../text/tokens.ts';
import type { Scene } from '../scene/scene.ts';
import { Cursor } from './cursor.ts';
import type { Phrase } from './phrase.ts';
import { readPhrase } from './read-phrase.ts';

/** Words that never begin a noun phrase that has no article. */
const NO_START = Class.adverb | Class.time | Class.calendar | Class.preposition | Class.genitive | Class.coordinator | Class.pronoun;

/**
 * Every noun phrase of the text that names somebody, with the owners inside them, in text order.
 * One reading a token at most, each bounded: linear in the text's length.
 */
export function scanPhrases(scene: Scene): Phrase[] {
  const found: Phrase[] = [];
  for (const sentence of scene.doc.sentences) {
    const cursor = new Cursor(scene, sentence.to);
    for (let i = sentence.from; i < sentence.to; ) {
      const phrase = startsHere(scene, i) ? readPhrase(cursor, i) : null;
      if (phrase === null) i += 1;
      else {
        for (let owner = phrase.owner; owner !== null; owner = owner.owner) found.push(owner);
        if (!isApposedOne(cursor, found[found.length - 1], phrase)) found.push(phrase, ...personsWithin(cursor, phrase));
        i = Math.max(phrase.to, i + 1);
      }
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** "Ana Ruiz (D), *one of the few* left who …": set off behind a name, it is nobody else. */
function isApposedOne(cursor: Cursor, before: Phrase | undefined, { from, one }: Phrase): boolean {
  if (!one || before === undefined || before.name === null || from - before.to > PARTY || cursor.lower(from - 1) !== ',') return false;
  for (let i = before.to; i < from; i += 1) if (cursor.verb(i, false)) return false;
  return true;
}

/** Tokens between a name and what is set off behind it: ", D-Ohio,". */
const PARTY = 6;

/**
 * The persons inside a longer phrase: "the remarks of *the defence minister, Ana Ruiz*", *la esposa del presidente*. They may go on
 * behind it.
 */
function personsWithin(cursor: Cursor, { core, from, to }: Phrase): Phrase[] {
  const inner: Phrase[] = [];
  for (let i = (core?.from ?? from) + 1; i < to - 1; i += 1) {
    if (!cursor.has(i, Class.genitive)) continue;
    const phrase = readPhrase(cursor, i + 1);
    if (phrase === null || !isOnePerson(phrase)) continue;
    inner.push(phrase);
    i = phrase.to - 1;
  }
  return inner;
}

/** "Of the minister", "of President Ruiz"; "of workers" is nobody. */
const isOnePerson = ({ heads, opening, name, plural }: Phrase): boolean =>
  plural !== true &&
  (name !== null || opening === 'definite') &&
  (heads[0]?.entry.senses.some((sense) => sense.kind === 'person' && !sense.plural) ?? false);

function startsHere(scene: Scene, i: number): boolean {
  const flags = scene.doc.tokens.flags[i] ?? 0;
  if (scene.names.links.stamps.has(scene.doc.tokens.lower[i] ?? '')) return false;
  if ((flags & (Flag.word | Flag.number)) === 0 || (flags & Flag.clitic) !== 0) return false;
  if (isAdjective(scene, i) || isOpposed(scene, i) || isCapital(scene, i) || isVerb(scene, i)) return false;
  if (scene.heads[i] !== null || scene.places[i] !== null || scene.titles[i] !== null || scene.nameWord[i] === 1) return true;
  const classes = scene.classes[i] ?? 0;
  if ((classes & (Class.determiner | Class.possessive | Class.demonstrative | Class.quantifier | Class.numeral)) !== 0) return true;
  // "*right-wing* leaders"
  const starts = (classes & NO_START) === 0 || hasFlag(scene.doc.tokens, i + 1, Flag.hyphen);
  return starts && ((scene.features[i] ?? 0) & (Feature.finite | Feature.infinitive | Feature.gerund)) === 0;
}

/** "*Anti-NATO* protests", "*pro-Kyiv* mayors", "*post-Libya* doubts": the name only tells what they are about. */
function isOpposed({ doc: { tokens } }: Scene, i: number): boolean {
  return isOpposing(tokens, i) || (i > 1 && isOpposing(tokens, i - 2));
}

const isOpposing = (tokens: Tokens, i: number): boolean => hasFlag(tokens, i + 1, Flag.hyphen) && OPPOSING.test(tokens.norm[i] ?? '');
const OPPOSING = /^(?:anti|pro|pre|post?)$/;

/** "Niger's *capital Niamey*", *la capital, Lima*: there the name of a state's seat is that of a town. */
function isCapital({ doc: { tokens }, places }: Scene, i: number): boolean {
  const before = tokens.lower[i - 1] === ',' ? i - 2 : i - 1;
  return places[i]?.use === 'organ' && tokens.lower[before] === 'capital';
}

/** "Hess *accused* Chad": a verb that is a noun behind an article alone. */
const isVerb = ({ names, doc, places, titles, features }: Scene, i: number): boolean =>
  names.lang === 'en' &&
  ((features[i] ?? 0) & (Feature.finite | Feature.participle | Feature.homograph)) === (Feature.finite | Feature.participle) &&
  !hasFlag(doc.tokens, i, Flag.capital) &&
  titles[i] === null &&
  places[i] === null;

/** *aguas colombianas*, *bases militares*: behind a noun that no list knows, Spanish has an adjective. */
function isAdjective({ names, doc, heads, places, classes, features }: Scene, i: number): boolean {
  if (names.lang !== 'es' || (heads[i] === null && places[i]?.use !== 'demonym')) return false;
  const plain = (k: number): boolean => ((doc.tokens.flags[k] ?? 0) & (Flag.word | Flag.capital | Flag.clitic)) === Flag.word;
  return (
    plain(i) && plain(i - 1) && doc.sentenceOf[i - 1] === doc.sentenceOf[i] && (classes[i - 1] ?? 0) === 0 && (features[i - 1] ?? 0) === 0
  );
}
