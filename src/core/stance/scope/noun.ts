/** Forms that could be a verb's and are another word's where they stand, mostly a noun's: "the order", "military strikes", *las propuestas*. */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { FrameTable } from '../lexicon/frames.ts';
import type { Scene } from '../scene/scene.ts';

/** Whether a form that could be a verb is another word there, mostly a noun. @param at its token */
export const isNoun = (scene: Scene, table: FrameTable, at: number): boolean =>
  (table.links.beforeNouns.has(scene.text.norm[at - 1] ?? '') && !isRelative(scene, table, at) && !isWhile(scene, table, at)) ||
  isPreposed(scene, table, at) ||
  isCompound(scene, at) ||
  (table.lang === 'en'
    ? isInMention(scene, at) || isReceived(scene, at) || isOfState(scene, at) || isPluralObject(scene, at) || isBehindPast(scene, at)
    : isNeverVerb(scene, table, at) || isSpanishPlural(scene, at));

/** "A UN-*endorsed* mission": the second part of a compound does nothing by itself. */
const isCompound = ({ text, reading }: Scene, at: number): boolean =>
  text.norm[at - 1] === '-' && ((reading.features[at] ?? 0) & Feature.participle) !== 0;

/** *Al rechazar la oferta*: behind *al* an infinitive tells when or how. */
const isWhile = ({ text, reading }: Scene, { lang }: FrameTable, at: number): boolean =>
  lang === 'es' && text.norm[at - 1] === 'al' && ((reading.features[at] ?? 0) & Feature.infinitive) !== 0;

const isPlural = ({ text }: Scene, at: number): boolean => text.norm[at]?.endsWith('s') === true;

/** *Líderes*, *las propuestas*: of the forms in -s the press uses *-mos* and, without an article, participles; it calls nobody *tú*. */
function isSpanishPlural(scene: Scene, at: number): boolean {
  const [before = '', form = ''] = [scene.text.norm[at - 1], scene.text.norm[at]];
  return isPlural(scene, at) && (before === 'los' || before === 'las' || !/(?:mos|[dt][oa]s)$/.test(form));
}

/**
 * *De*, *para*, *cerca de*, *entre*: they look like forms of *dar*, *parar*, *cercar* and *entrar*, and are none; nor is a participle behind
 * an article (*la retirada*), since no pronoun stands before one.
 */
export const isNeverVerb = ({ reading, text }: Scene, { lang }: FrameTable, at: number): boolean =>
  lang === 'es' &&
  (((reading.classes[at] ?? 0) & CLOSED) !== 0 ||
    (ARTICLES.has(text.norm[at - 1] ?? '') && ((reading.features[at] ?? 0) & FORMS) === Feature.participle));

/** *El general retirado condenó*, *los líderes condenaron*: right before a verb stands what tells of its subject, and no verb. */
export const isEpithet = ({ reading }: Scene, { lang }: FrameTable, at: number): boolean =>
  lang === 'es' && isPlainVerb(reading, at + 1) && !isPlainVerb(reading, at) && !hasClass(reading.classes, at - 1, VERBS | Class.pronoun);

/** A finite form that is no other word (*una* is one of *unir*). */
const isPlainVerb = ({ features, classes }: Scene['reading'], at: number): boolean =>
  ((features[at] ?? 0) & (Feature.finite | Feature.homograph)) === Feature.finite && !hasClass(classes, at, ~VERBS);

const VERBS = Class.auxiliary | Class.modal | Class.copula;

const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'las', 'lo', 'los']);
const FORMS = Feature.participle | Feature.finite;

const CLOSED = Class.preposition | Class.genitive | Class.subordinator | Class.adverb;

/** "Of support", *a distancia*: behind a preposition a verb is an infinitive, a gerund or a participle, in English no infinitive. */
function isPreposed({ text, reading }: Scene, { lang, prepositions, links }: FrameTable, at: number): boolean {
  const before = text.norm[at - 1] ?? '';
  if (!prepositions.has(before) || links.beforeVerbs.has(before)) return false;
  if (lang === 'es' && hasClitic(text.norm[at] ?? '')) return false;
  const nominal = Feature.gerund | Feature.participle | (lang === 'es' ? Feature.infinitive : 0);
  return ((reading.features[at] ?? 0) & nominal) === 0;
}

const WITH_CLITIC = /(?:[aei]r|ndo)(?:[mts]e|nos|l[aeo]s?)+$/;

/** Whether a Spanish word, folded, looks like an infinitive or gerund with its pronouns (*sumarse*, *retirándolas*): the grammar has no features for these. */
export const hasClitic = (norm: string): boolean => WITH_CLITIC.test(norm);

/** "To block funds for": a form in -s cannot be the verb of an infinitive before it. */
const isPluralObject = (scene: Scene, at: number): boolean =>
  isPlural(scene, at) && scene.text.norm[at - 2] === 'to' && ((scene.reading.features[at - 1] ?? 0) & Feature.infinitive) !== 0;

/** "Rejected (US) calls for a withdrawal", "said demands had grown": right behind a past form, a state between them or none, no verb ends in -s. */
const isBehindPast = (scene: Scene, at: number): boolean =>
  isPlural(scene, at) && ((scene.reading.features[stateBefore(scene, at) - 1] ?? 0) & PAST) === PAST;

const PAST = Feature.participle | Feature.finite;

/** "A law that bans": behind *that* no noun ends in -s. */
const isRelative = ({ text }: Scene, { lang }: FrameTable, at: number): boolean =>
  lang === 'en' && text.norm[at - 1] === 'that' && text.norm[at]?.endsWith('s') === true;

/** "Military strikes on cartels": behind the first word of a mention stands its noun. */
const isInMention = ({ themeOf, text }: Scene, at: number): boolean =>
  themeOf[at] === 'intervention' && themeOf[at - 1] === 'intervention' && !text.themes[at];

/** "A *warning from* Rome": whom somebody warns is an object. */
const isReceived = ({ text, reading }: Scene, at: number): boolean =>
  text.norm[at + 1] === 'from' && ((reading.features[at] ?? 0) & Feature.gerund) !== 0;

/**
 * "The U.S. plan", "any American order": right behind a state or its adjective a form that could only be the infinitive is a noun.
 * "The U.S. sent" and "Mexico hit" are deeds, and so is "Americans plan".
 */
function isOfState(scene: Scene, at: number): boolean {
  const { text, reading } = scene;
  const features = reading.features[at] ?? 0;
  if ((features & Feature.infinitive) === 0 || (features & Feature.participle) !== 0) return false;
  return text.norm[at - 1]?.endsWith('s') !== true && stateBefore(scene, at) < at;
}

/** The first token of a state's name or adjective that ends right before a token; the token itself where none does. */
function stateBefore({ text }: Scene, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_STATE); i -= 1) if (text.places[i] === at) return i;
  return at;
}

/** Words of a state's name. */
const LONGEST_STATE = 4;
