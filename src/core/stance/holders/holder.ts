/** Who holds a stance that the article reports in its own words: the subject of the predicate. */
import { Class, Feature, hasClass } from '../../nlp/word-classes.ts';
import type { FrameTable } from '../lexicon/frames.ts';
import type { Scene, SpokenQuote } from '../scene/scene.ts';
import { antecedentOf, endsClause, groupStart, isDuty, isInAside, isItsVerb, isOwnVerb, isSupposed } from '../scope/clause.ts';
import { isClauseSubject, isNobodys } from './clauses.ts';
import { deciderOf } from './decider.ts';
import type { PlacedMention } from './mentions.ts';
import { beforeMention, hasFeature, isListed, isObject, isObjectOfNamed, isVerb, joinedToObject, wordBefore } from './objects.ts';

/** How many tokens a subject may stand before its verb, and behind it where the verb comes first. */
const BEFORE = 40;
const BEHIND = 8;

/**
 * The subject of a predicate in the article's own voice: the nearest mention before it that is no object of a preposition or of
 * another verb; whose it is where the predicate is a noun ("Peru's threat to invade"); the agent ("by …") of a passive; in Spanish a mention right behind the verb.
 * Inside somebody's apposition ("Paz, the only senator to oppose the raid,") it is his.
 * @param mentions those of the sentence, in text order
 * @param quote the one that the predicate stands in; -1 in the article's own voice
 * @returns null where nobody stands there, and for a passive that names no agent: whom it is done to holds nothing
 */
export function subjectOf(
  scene: Scene,
  table: FrameTable,
  mentions: readonly PlacedMention[],
  from: number,
  to: number,
  quote = -1,
): PlacedMention | null {
  if (isSupposed(scene, from) || isDuty(scene, from)) return null;
  const narrative = mentions.filter((mention) => scene.quoteOf[mention.from] === quote);
  if (scene.text.norm[from] === "'s") return narrative.find((mention) => mention.to === from) ?? null;
  const owner = table.lang === 'es' && !isVerb(scene, from) ? ownerOf(scene, table, narrative, from, to) : undefined;
  if (owner !== undefined) return owner;
  const passive = isPassive(scene, table, from) || isPassive(scene, table, to - 1) || isReduced(scene, table, from);
  const byAgent = bringsAgent(scene, table, to) || bringsAgent(scene, table, to - 1);
  const active = !passive && isVerb(scene, from) && !byAgent;
  const agent = active ? undefined : narrative.find((m) => m.from >= to && m.from - to <= BEHIND && isAgent(scene, table, m, from, to));
  if (agent !== undefined) return agent;
  const feels = passive ? undefined : narrative.find((mention) => isFeeler(scene, table, mention, from, to));
  if (feels !== undefined) return feels;
  if (passive || isNobodys(scene, narrative, from)) return null;
  if (quote < 0 && isOwnVerb(scene, from)) return null;
  const decider = deciderOf(scene, table, narrative, from);
  if (decider !== undefined) return decider;
  const within = narrative.find((mention) => mention.from < from && mention.to >= to);
  // "Paz, the only senator *to oppose*", "Reyes, *a critic of* the raid,"; a Spanish article may be a pronoun (*la rechazó*)
  const isApposed = table.lang === 'en' && scene.text.norm[from - 1] === ',' && hasClass(scene.reading.classes, from, Class.determiner);
  if (within !== undefined && (isApposed || scene.text.norm[from - 1] === 'to')) return within;
  const asked = askedWhy(scene, mentions, from);
  if (asked !== undefined) return asked;
  const antecedent = antecedentOf(scene, narrative, from);
  if (antecedent !== undefined) return antecedent;
  if (isItsVerb(scene, narrative, from)) return narrative.find((m) => m.to < from && isBeforeVerb(scene, table, m)) ?? null;
  const nearest = narrative.findLast(
    (m) =>
      m.to <= from &&
      from - m.to <= BEFORE &&
      isSubject(scene, table, m) &&
      !isObjectOfNamed(scene, table, narrative, m) &&
      !isInAside(scene, m, from) &&
      !isTold(scene, table, m, from),
  );
  const fused = FUSED.has(scene.text.norm[from - 2] ?? '')
    ? narrative.findLast((m) => m.to <= from && isBeforeVerb(scene, table, m))
    : undefined;
  if (fused !== undefined) return fused;
  if (nearest !== undefined && isNotAll(scene, nearest)) return null;
  if (nearest !== undefined && endsClause(scene, nearest, from))
    return narrative.find((m) => m.to < from && isBeforeVerb(scene, table, m)) ?? null;
  if (nearest !== undefined)
    return apposedTo(scene, table, narrative, nearest, from) ?? setOffBehind(scene, table, narrative, nearest, from) ?? nearest;
  // "Rechazó México el plan": Spanish subjects may stand behind their verbs.
  const isBehind = ({ from: at }: PlacedMention): boolean => [from + 1, to].some((end) => at >= end && at - end <= 2);
  return table.lang === 'es' ? (narrative.find((m) => isBehind(m) && isSubject(scene, table, m)) ?? null) : null;
}

/** "Ruiz asked the president *why he* backs the raid", *preguntó a la presidenta por qué apoya*: it is whoever is asked who does. */
function askedWhy({ text, frames, reading }: Scene, mentions: readonly PlacedMention[], from: number): PlacedMention | null | undefined {
  const { asks, whys } = frames.links;
  const why = [from - 1, from - 2, from - 3].find((i) => whys.has(text.norm[i] ?? ''));
  if (why === undefined || !(why + 1 === from || hasClass(reading.classes, why + 1, Class.pronoun))) return undefined;
  for (let i = why - 1; i > why - ASKED; i -= 1)
    if (asks.has(text.norm[i] ?? '')) return mentions.findLast((m) => m.from > i && m.to <= why) ?? null;
  return undefined;
}

/** Words between the verb of asking and the question, at most. */
const ASKED = 10;

/** "Peru holds Chile responsible for *what it* called a raid": the subject of the clause before goes on. */
const FUSED: ReadonlySet<string> = new Set(['what']);

const isBeforeVerb = (scene: Scene, table: FrameTable, mention: PlacedMention): boolean =>
  isSubject(scene, table, mention) && hasFeature(scene, mention.to, Feature.finite);

/** Of the noun that a predicate begins with, or of the one that it ends with and *de*: *por orden del presidente Paz*. */
const ownerOf = (
  scene: Scene,
  table: FrameTable,
  mentions: readonly PlacedMention[],
  from: number,
  to: number,
): PlacedMention | undefined => mentions.find((mention) => isOwner(scene, table, mention, from) || isOwner(scene, table, mention, to - 2));

/** *El rechazo del presidente Paz a las tropas*; *el rechazo de las tropas* is not theirs. English *of* names the object as often. */
const isOwner = (scene: Scene, table: FrameTable, mention: PlacedMention, noun: number): boolean =>
  mention.from > noun &&
  scene.themeOf[mention.from] === null &&
  hasClass(scene.reading.classes, noun + 1, Class.genitive) &&
  beforeMention(scene, table, mention) === noun + 1;

/** "Senators Paz and Ruiz, *both Chileans*, backed": who stands before a mention that two commas set off right before the verb. */
function setOffBehind(
  scene: Scene,
  table: FrameTable,
  mentions: readonly PlacedMention[],
  mention: PlacedMention,
  verb: number,
): PlacedMention | undefined {
  const { norm } = scene.text;
  const before = beforeMention(scene, table, mention);
  if (norm[before] !== ',' || norm[mention.to] !== ',' || groupStart(scene, verb) !== mention.to + 1) return undefined;
  return mentions.find((other) => other.to === before && isSubject(scene, table, other));
}

/** "Ada Reyes, the UN rights chief, urged": who stands before the apposition in which a mention only tells of what. */
function apposedTo(
  scene: Scene,
  table: FrameTable,
  mentions: readonly PlacedMention[],
  mention: PlacedMention,
  verb: number,
): PlacedMention | undefined {
  const { norm } = scene.text;
  const before = beforeMention(scene, table, mention);
  if (norm[before] !== ',' || norm[mention.to] === ',' || norm[verb - 1] !== ',') return undefined;
  return mentions.find(({ to }) => to === before);
}

/** Those whom a list joins to a subject, from the nearest back: "Brazil, Mexico and Chile condemned" is said of all three. */
export function joinedBefore(
  scene: Scene,
  table: FrameTable,
  mentions: readonly PlacedMention[],
  subject: PlacedMention,
): readonly PlacedMention[] {
  const joined: PlacedMention[] = [];
  let and = false;
  for (let next = subject; ; ) {
    const before = mentions.findLast((mention) => mention.to < next.from && mention.to >= next.from - 3);
    // "in talks with Brazil, Mexico and Chile condemned"
    if (before === undefined || table.prepositions.has(wordBefore(scene, table, before))) break;
    const between = scene.text.norm.slice(before.to, next.from);
    and ||= between.some((word) => table.links.andOr.has(word));
    // without an "and" behind it, a comma parts clauses
    if (
      !and ||
      !between.every((word) => word === ',' || table.links.joints.has(word)) ||
      (!between.includes(',') && !between.some((word) => table.links.andOr.has(word)))
    )
      break;
    joined.push(before);
    next = before;
  }
  return joined;
}

/** Those whom a list joins to the actor of a quote in the words that name its speaker; none where it has one speaker. */
export function joinedSpeakers(
  scene: Scene,
  table: FrameTable,
  mentions: readonly PlacedMention[],
  { speaker, actor }: SpokenQuote,
): readonly PlacedMention[] {
  if (speaker === null) return [];
  const named = mentions.filter(({ mention }) => mention.start >= speaker.start && mention.end <= speaker.end);
  const last = named.at(-1);
  if (last === undefined || named.length < 2) return [];
  const list = [last, ...joinedBefore(scene, table, named, last)];
  return list.some((mention) => mention.actor === actor) ? list.filter((mention) => mention.actor !== actor) : [];
}

/** "The only one to say *how many troops* it would send, promising": who is asked about does nothing there. */
const isAsked = ({ reading }: Scene, { from }: PlacedMention): boolean =>
  hasClass(reading.classes, from, Class.quantifier | Class.question) && hasClass(reading.classes, from - 1, Class.question);

/** "*Not all* members welcomed the force": what some did not do, nobody here is said to have refused. */
const isNotAll = ({ reading }: Scene, { from }: PlacedMention): boolean =>
  hasClass(reading.classes, from, Class.quantifier) && hasClass(reading.classes, from - 1, Class.negation);

/** Behind "by", or behind the preposition that tells from whom a deed got something: "the raid *drew praise from* Peru". */
function isAgent(scene: Scene, table: FrameTable, mention: PlacedMention, from: number, to: number): boolean {
  const before = wordBefore(scene, table, mention);
  const isGiver = scene.themeOf[from] === 'intervention' && scene.text.norm[to - 1] === before && table.links.from.has(before);
  return table.agents.has(before) || isGiver;
}

/** "The raid *angered* Peru", *los ataques indignaron a Perú*, *a Perú le indigna el ataque*: who feels what the deed makes them feel. */
function isFeeler(scene: Scene, table: FrameTable, mention: PlacedMention, from: number, to: number): boolean {
  const { norm } = scene.text;
  const { toWhom, datives } = table.links;
  if (datives.has(norm[from] ?? '')) return mention.to === from && toWhom.has(wordBefore(scene, table, mention));
  if (scene.themeOf[from] !== 'intervention' || isVerb(scene, from) || !isVerb(scene, to - 1) || mention.from < to) return false;
  const before = beforeMention(scene, table, mention);
  return before === to - 1 || (before === to && toWhom.has(norm[before] ?? ''));
}

/** "The envoy was told that …", *fue informado de que …*: whoever is told holds nothing of it. */
function isTold(scene: Scene, table: FrameTable, { to }: PlacedMention, at: number): boolean {
  const { norm } = scene.text;
  for (let i = to; i < Math.min(at, to + TOLD); i += 1)
    if (isPassive(scene, table, i)) return THAT.has(norm[i + 1] ?? '') || (norm[i + 1] === 'de' && norm[i + 2] === 'que');
  return false;
}

/** Behind its subject a passive stands at most so many tokens. */
const TOLD = 6;
const THAT: ReadonlySet<string> = new Set(['that', 'que']);
/** How many words may stand between a participle and its form of *be* or *ser*. */
const BETWEEN = 2;

/** Whether at `at` stands the preposition of a participle before it: "launched *by*", *lanzado (esta madrugada) por*. */
const bringsAgent = (scene: Scene, table: FrameTable, at: number): boolean =>
  table.agents.has(scene.text.norm[at] ?? '') &&
  [1, 2, 3].some((k) => hasFeature(scene, at - k, Feature.participle) && (k === 1 || scene.text.asides[at - k + 1] === at));

/** "Soldiers were deployed", "fueron enviados". */
function isPassive(scene: Scene, table: FrameTable, at: number): boolean {
  const { norm } = scene.text;
  if (!hasFeature(scene, at, Feature.participle) || table.deeds.minded.has(norm[at] ?? '')) return false;
  let i = at - 1;
  while (i >= at - BETWEEN && hasClass(scene.reading.classes, i, Class.adverb | Class.negation)) i -= 1;
  return table.links.be.has(norm[i] ?? '');
}

/**
 * "The attack *launched* this morning by Chile", *el ataque lanzado hoy por Chile*: behind the act a participle alone tells what was done to it;
 * an English form that could be the past too does where no object follows ("soldiers *stationed at* a base").
 * A Spanish one without an auxiliary does so everywhere: *un general acusado de*.
 */
export const isReduced = (scene: Scene, table: FrameTable, at: number): boolean => {
  if (!hasFeature(scene, at, Feature.participle)) return false;
  const isOfAct = scene.themeOf[at - 1] === 'intervention' && scene.themeOf[at] !== 'intervention';
  if (hasFeature(scene, at, Feature.finite)) return isOfAct && hasClass(scene.reading.classes, at + 1, Class.preposition);
  return isOfAct || isBareParticiple(scene, table, at);
};

function isBareParticiple(scene: Scene, table: FrameTable, at: number): boolean {
  const { reading, text } = scene;
  if (table.lang !== 'es' || table.deeds.minded.has(text.norm[at] ?? '')) return false;
  const before = groupStart(scene, at) - 1;
  return !hasClass(reading.classes, before + 1, Class.auxiliary) && !table.links.andOr.has(text.norm[before] ?? '');
}

/** "Called on allies, *particularly Peru*, to": an example of those named before, and no subject. */
const isExample = (scene: Scene, table: FrameTable, mention: PlacedMention): boolean =>
  table.links.examples.has(wordBefore(scene, table, mention)) && scene.text.norm[mention.to] === ',';

/** "(More) foreign agents operate …", *las tropas extranjeras*: who is himself the foreign force is what the stance is about. */
function isInstrument({ themeOf, text, reading, frames }: Scene, { from, to }: PlacedMention): boolean {
  const first = text.norm[from] ?? '';
  const before = frames.links.articles.has(first) || hasClass(reading.classes, from, Class.quantifier | Class.numeral) || /^\d/.test(first);
  return themeOf[before ? from + 1 : from] === 'intervention' && themeOf[to - 1] === 'intervention';
}

/** No preposition before it or before what it is joined to ("between Mexico and the U.S."), no possessive behind it. */
function isSubject(scene: Scene, table: FrameTable, mention: PlacedMention): boolean {
  const before = wordBefore(scene, table, mention);
  if (scene.text.norm[mention.to] === "'s" || isObject(scene, table, mention) || isInstrument(scene, mention) || isAsked(scene, mention))
    return false;
  // "urged the president, the bloc's chair, to explore"
  if (isExample(scene, table, mention) || (scene.text.norm[mention.to] === ',' && scene.text.norm[mention.to + 1] === 'to')) return false;
  if (isClauseSubject(scene, table, before, mention)) return true;
  if (isListed(scene, table, mention)) return false;
  return table.links.andOr.has(before) ? !joinedToObject(scene, table, mention.from) : !table.prepositions.has(before);
}
