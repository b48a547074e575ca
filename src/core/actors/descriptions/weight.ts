import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Scene } from '../scene/scene.ts';

/** A subject before its verb. */
export const SUBJECT = 1;
const BEHIND_VERB = 0.75;
const PLAIN = 0.5;
const SUBORDINATE = 0.4;
const OBJECT = 0.2;
/** "Sarraf's cabinet will meet, and he …": the person whose the subject is. */
const OWNER = 0.6;
/** "Al gobernador la noticia lo cogió en Mocoa": who is touched opens the sentence. */
const TOPIC = 0.9;

/** What may stand between a subject and its verb: "on Saturday", "also", *no se*. */
const BETWEEN = Class.adverb | Class.negation | Class.pronoun | Class.calendar | Class.time;

/** How prominent a phrase is where it stands: a subject most, what a preposition governs least. */
export function weightOf(scene: Scene, phrase: Phrase): number {
  const before = phrase.from - 1;
  if (inDateline(scene, phrase)) return 0;
  const sentence = scene.doc.sentences[scene.doc.sentenceOf[phrase.from] ?? 0];
  if (sentence !== undefined && before >= sentence.from) {
    const word = scene.doc.tokens.lower[before] ?? '';
    if (before === sentence.from && scene.names.lang === 'es' && (word === 'a' || word === 'al')) return TOPIC;
    if (hasClass(scene.classes, before, Class.preposition | Class.genitive)) return OBJECT;
    if (hasClass(scene.classes, before, Class.relative | Class.complementizer)) return SUBORDINATE;
  }
  let next = phrase.to;
  while (
    next - phrase.to < 4 &&
    (hasClass(scene.classes, next, BETWEEN) || scene.names.links.between.has(scene.doc.tokens.lower[next] ?? ''))
  )
    next += 1;
  if (hasClass(scene.classes, phrase.to, Class.genitive)) return sentence?.from === phrase.from && phrase.state === null ? OWNER : OBJECT;
  if (scene.doc.tokens.lower[next] === ',' && sentence !== undefined && opensClause(scene, phrase.from, sentence.from)) return SUBJECT;
  if (isVerb(scene, next)) return SUBJECT;
  return isVerb(scene, before) ? BEHIND_VERB : PLAIN;
}

/** "In a livestream from a rooftop, Ana Ruiz, …": at the sentence's start, or behind the comma of an adverbial that opens it. */
function opensClause(scene: Scene, from: number, start: number): boolean {
  const { doc, classes } = scene;
  if (from - start < 4) return true;
  if (from - start > ADVERBIAL || doc.tokens.lower[from - 1] !== ',' || ((classes[start] ?? 0) & Class.preposition) === 0) return false;
  for (let i = start; i < from - 1; i += 1) if (doc.tokens.lower[i] === ',' || isVerb(scene, i)) return false;
  return true;
}

const DASHES = new Set(['—', '–', '--', '-', '―']);
const DATELINE = 14;
/** Words of an adverbial that opens a sentence. */
const ADVERBIAL = 14;

/** "BRIDGETOWN, Barbados, June 6 (Agency) — ": before the dash near the start of a paragraph that begins in capitals. */
function inDateline({ doc }: Scene, { from }: Phrase): boolean {
  const sentence = doc.sentences[doc.sentenceOf[from] ?? -1];
  if (sentence === undefined || from - sentence.from > DATELINE || sentence.start !== doc.blocks[sentence.block]?.start) return false;
  if (!hasFlag(doc.tokens, sentence.from, Flag.allCaps)) return false;
  for (let i = from; i < sentence.from + DATELINE && i < sentence.to; i += 1) {
    if (DASHES.has(doc.tokens.lower[i] ?? '') && !hasFlag(doc.tokens, i, Flag.hyphen)) return true;
  }
  return false;
}

/** Endings of the past tense, for verbs that no list knows ("obliged", *se rió*). */
const PAST = /(?:[a-z]{2}ed|[a-zñ]{2}ó)$/;

/** A finite verb form, or an auxiliary. */
export function isVerb(scene: Scene, token: number): boolean {
  if (!hasFlag(scene.doc.tokens, token, Flag.word)) return false;
  if ((scene.classes[token] ?? 0) === 0 && PAST.test(scene.doc.tokens.lower[token] ?? '')) return true;
  return ((scene.features[token] ?? 0) & Feature.finite) !== 0 || ((scene.classes[token] ?? 0) & (Class.auxiliary | Class.modal)) !== 0;
}
