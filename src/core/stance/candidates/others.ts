/** Expressions that somebody else holds than whoever speaks or writes: who they are told of, counted or left unnamed. */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import { isReduced, joinedSpeakers, subjectOf } from '../holders/holder.ts';
import type { PlacedMention } from '../holders/mentions.ts';
import { hasFeature, isVerb } from '../holders/objects.ts';
import type { Scene } from '../scene/scene.ts';
import { antecedentOf, ifBefore, isOfThing } from '../scope/clause.ts';
import type { Cue } from '../scope/scope.ts';
import type { SentenceContext } from './context.ts';

/** The actors of a quote: "Mali and Burkina Faso warned that …" are two. */
export function speakersOf({ scene, table, mentions }: SentenceContext, q: number): readonly string[] {
  const quote = scene.quotes[q];
  if (!quote?.actor) return [];
  return [quote.actor, ...joinedSpeakers(scene, table, mentions, quote).map(({ actor }) => actor)];
}

/** "*Opponents of* the mission say", "*those who want* it back by force": outside quotes too, what others hold is not held by who writes of them. */
export const isOthersInVoice = ({ scene, mentions }: SentenceContext, { from }: Cue): boolean =>
  hasClass(scene.reading.classes, from, Class.human) || antecedentOf(scene, mentions, from) === null;

/** *Dijo que hay personas que piden tropas*: what a relative clause of a reported one tells of somebody else. */
export function isOthers(context: SentenceContext, { family, from, to, side }: Cue, q: number): boolean {
  const { scene, table, mentions } = context;
  if (family.use !== 'frame') return false;
  if (isPassive(context, from, to)) return !table.links.firstPerson.has(scene.text.norm[to] ?? '');
  // "bring home the soldiers sent to Mali"
  if (family.kind === 'act' && side === 1 && (isReduced(scene, table, from) || isReduced(scene, table, to - 1))) return true;
  if (antecedentOf(scene, mentions, from) === null || isSomebodys(scene, from)) return true;
  const speakers = speakersOf(context, q);
  // "said the government would fall if Peru let troops land"
  const opener = ifBefore(scene, from);
  if (opener >= 0 && mentions.some((mention) => mention.from > opener && mention.to <= from && !speakers.includes(mention.actor)))
    return true;
  if (scene.quotes[q]?.type === 'direct') return false;
  if (family.kind !== 'act' && isCounted(scene, from)) return true;
  const own = mentions.filter(({ actor }) => speakers.includes(actor));
  return isOfThing(scene, own, from) || isAnothersAim(context, from, to, q);
}

/** *Admitió que Chile busca argumentos para justificar el ataque*: what another would do it for. */
function isAnothersAim(context: SentenceContext, from: number, to: number, q: number): boolean {
  const { scene, table, mentions } = context;
  if (!FOR.has(scene.text.norm[from - 1] ?? '') || !hasFeature(scene, from, Feature.infinitive)) return false;
  const subject = subjectOf(scene, table, mentions, from, to, q);
  return subject !== null && !isOwned(scene, subject) && !speakersOf(context, q).includes(subject.actor);
}

const FOR: ReadonlySet<string> = new Set(['para']);

/** "An occupation *announced by* decree": by whom or what stands behind. */
const isPassive = ({ scene, table }: SentenceContext, from: number, to: number): boolean =>
  !isVerb(scene, from) && table.agents.has(scene.text.norm[to - 1] ?? '') && hasFeature(scene, to - 2, Feature.participle);

/** "*Six in ten voters* oppose the strikes, the pollster said": whoever passes on a count holds nothing of it. */
function isCounted({ text, reading, quoteOf, frames }: Scene, from: number): boolean {
  for (let i = from - 1; i >= from - COUNTED && quoteOf[i] === quoteOf[from] && text.norm[i] !== ','; i -= 1)
    if (hasClass(reading.classes, i, Class.numeral) || frames.quantities.has(text.norm[i] ?? '')) return true;
  return false;
}

/** Words between a number and the verb of those who are counted, at most. */
const COUNTED = 7;

/** "*A congressman* asks for a blockade": somebody whom the speaker does not name. */
function isSomebodys({ reading, frames, text }: Scene, from: number): boolean {
  if (((reading.features[from] ?? 0) & Feature.third) === 0 && !text.norm[from]?.endsWith('s')) return false;
  return hasClass(reading.classes, from - 1, Class.human | Class.title) && frames.links.indefinite.has(text.norm[from - 2] ?? '');
}

/** "Officials said that Russia had sent troops": whose deed a reported clause tells, where it is another's than its speaker's. */
export function toldDoer(context: SentenceContext, { family, from, to, side }: Cue, q: number): PlacedMention | null {
  const { scene, table, mentions } = context;
  if (side !== 1 || family.use !== 'frame' || family.kind !== 'act') return null;
  const subject = subjectOf(scene, table, mentions, from, to, q);
  if (subject === null || isOwned(scene, subject)) return null;
  return speakersOf(context, q).includes(subject.actor) ? null : subject;
}

/** "Its soldiers", *su país*: the speaker's own. */
const isOwned = ({ reading }: Scene, { from }: PlacedMention): boolean =>
  [from, from - 1].some((i) => hasClass(reading.classes, i, Class.possessive));
