/**
 * What an article is about, so that a bare "drone" is marked in a story of a foreign raid and not in one of rice fields. What
 * counts: how many mentions stand by themselves, how many nearly do in a sentence that names a state, how many expressions only look
 * like one, and which fields the article's words come from.
 */
import type { Reading } from '../../nlp/reading.ts';
import type { Document } from '../../text/document.ts';
import type { Theme } from '../../types.ts';
import { type Candidate, ENOUGH, type Found } from '../candidates/candidates.ts';
import { kindOf, type SymbolLayer } from '../candidates/layer.ts';
import { withoutOverlaps } from '../candidates/overlaps.ts';
import { Role } from '../lexicon/roles.ts';
import type { Soil } from '../soil/hosts.ts';
import type { Namings } from '../soil/namings.ts';
import { FIELDS, FOREIGN_WORDS, MILITANTS } from '../symbols/symbol-roles.ts';
import { LOOSE, LOWEST, STEPS, THINGS, TOPIC } from './topic-weights.ts';

/** What an article is about. */
export interface Topic {
  /** Mentions that are marked without asking the topic, by theme. */
  readonly sure: Readonly<Record<Theme, number>>;
  /** What an article about the dispute adds to a mention; below nought where its words come from other fields. */
  readonly worth: number;
  /** True where something speaks of another state's action: else soldiers, drones and raids are the home country's. */
  readonly abroad: boolean;
  /** True where all that is told of forces is told of one state's own, at home: its airstrikes are no intervention either. */
  readonly home: boolean;
  /** True where sentences are long, as in agencies' news: what looks like an image there means what it says. */
  readonly plain: boolean;
}

/**
 * Reads what an article is about.
 * @param found every candidate, and how many expressions only look like one
 * @param weights what each candidate is worth by its words and its sentence
 * @param soil whose soil is at issue
 */
export function topicOf(found: Found, weights: readonly number[], reading: Reading, namings: Namings, soil: Soil): Topic {
  const signs = signsOf(found, weights, reading, namings, soil);
  const sure = { sovereignty: 0, cartel: 0, intervention: 0 };
  for (const { family } of signs.sure) if (family.theme !== null) sure[family.theme] += 1;
  // "the sovereign territory of an ally": where sovereignty is at issue, forces are not only at home
  const home = soil.home && sure.sovereignty === 0;
  const abroad = !home && signsAbroad(signs, sure.sovereignty) >= TOPIC.abroad;
  const worth = worthOf(standingOf(signs, found, namings), signs.length < TOPIC.brief);
  return { sure, worth, abroad, home, plain: isPlain(reading.document) };
}

/** What of an article tells its topic. */
interface Signs {
  /** Mentions that are marked without asking the topic. */
  readonly sure: readonly Candidate[];
  /** Those whose sentence names a state. */
  readonly placed: readonly Candidate[];
  /** How many sentences have a hint, … */
  readonly hinted: number;
  /** … one of more than arms and craft, … */
  readonly deeds: number;
  /** … and a state's name, … */
  readonly hints: number;
  /** … which is not that of a state whose soil is at issue. */
  readonly strange: number;
  /** Acts that lack one point of being sure. */
  readonly near: number;
  /** How often the state is named that is named second most. */
  readonly pair: number;
  /** Words of each field, one behind the index into `FIELDS`. */
  readonly words: Uint32Array;
  /** In tokens. */
  readonly length: number;
}

function signsOf({ layer, candidates }: Found, weights: readonly number[], reading: Reading, namings: Namings, soil: Soil): Signs {
  const sure = withoutOverlaps(
    candidates.filter((_, index) => (weights[index] ?? 0) >= ENOUGH),
    reading.document.lang,
  );
  const hinted = hintedSentences(candidates, weights);
  return {
    sure,
    placed: sure.filter(({ sentence }) => namesState(reading, layer, sentence)),
    hinted: hinted.length,
    deeds: hintedSentences(candidates, weights, THINGS).length,
    hints: hinted.filter((sentence) => namesState(reading, layer, sentence)).length,
    strange: hinted.filter((sentence) => namesState(reading, layer, sentence, soil.hosts)).length,
    near: candidates.filter(({ family }, index) => family.theme === 'intervention' && weights[index] === ENOUGH - 1).length,
    pair: pairOf(namings),
    words: fieldWords(layer),
    length: Math.max(1, layer.tokens.length),
  };
}

/** How surely an article is about the dispute: what speaks for it less what speaks against it. */
function standingOf(signs: Signs, { candidates, decoys }: Found, namings: Namings): number {
  const { sure, placed, hints, pair, words, length } = signs;
  const across = pair >= TOPIC.across && placed.some(({ family }) => family.theme === 'intervention');
  const raise = Math.min(TOPIC.mostRaise, Math.max(1, TOPIC.short / length));
  const mentions = (placed.length + (sure.length - placed.length) * TOPIC.unplaced) * raise;
  let standing = mentions + Math.min(TOPIC.mostHints, hints) + company(candidates) + pair * TOPIC.pair + fieldPoints(words, length, across);
  standing -= Math.min(decoys, TOPIC.mostDecoys) * TOPIC.decoy;
  if (namings.all === 0 && length >= TOPIC.brief) standing -= TOPIC.nowhere;
  return isTold(signs) ? standing : Math.min(standing, TOPIC.untold);
}

/** Whether mentions and hints stand dense enough for an article about the dispute. */
function isTold({ sure, hints, hinted, deeds, length }: Signs): boolean {
  const told = sure.length + hints === 0 ? 0 : sure.length + deeds + (hinted - deeds) * TOPIC.thing;
  return told * 1000 >= TOPIC.told * Math.max(TOPIC.shortestTold, length);
}

/** How many signs there are that another state acts. */
function signsAbroad({ placed, strange, near, words, pair }: Signs, sovereignty: number): number {
  const acts = placed.filter(({ family }) => family.theme === 'intervention').length;
  return acts + strange + sovereignty + (near + (words[FOREIGN_WORDS] ?? 0) + pair) * TOPIC.halfSign;
}

/**
 * What the fields that a text's words come from add to its standing, or take from it.
 * @param across true where it keeps naming a second state beside an act: militants are then the reason that one gives for acting in the other's land
 */
function fieldPoints(words: Uint32Array, length: number, across: boolean): number {
  let sum = 0;
  FIELDS.forEach(([name, points, free], index) => {
    if (across && name === MILITANTS) return;
    const count = words[index + 1] ?? 0;
    const rate = count < TOPIC.leastFieldWords ? 0 : Math.min(TOPIC.mostFieldRate, (count * 1000) / Math.max(TOPIC.shortestField, length));
    sum += Math.max(0, rate - free) * points;
  });
  return sum;
}

/** The sentences in which words of an act stand that lack little of being marked. */
function hintedSentences(
  all: readonly Candidate[],
  weights: readonly number[],
  without: ReadonlySet<string> = NO_SENSES,
): readonly number[] {
  const hints = all.filter(({ family }, index) => {
    const weight = weights[index] ?? 0;
    return family.theme === 'intervention' && weight < ENOUGH && weight >= TOPIC.hint && !without.has(family.sense ?? '');
  });
  return [...new Set(hints.map(({ sentence }) => sentence))];
}

const NO_SENSES: ReadonlySet<string> = new Set();

/** What a standing adds to a mention. @param brief true for a text too short to tell its field */
function worthOf(standing: number, brief: boolean): number {
  const step = STEPS.find(([least]) => standing >= least)?.[1] ?? LOWEST;
  return brief && standing >= 0 ? Math.max(0, step) : step;
}

/** How often a text names the state that it names second most: where it keeps naming two, one may act in the other's land. */
function pairOf({ counts }: Namings): number {
  const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return first + second < TOPIC.leastPair ? 0 : Math.min(second, TOPIC.mostPair);
}

/** Whether a sentence names a state that is none of `hosts`, or says "foreign": an act in it may be another state's. */
function namesState({ document, places }: Reading, layer: SymbolLayer, index: number, hosts: ReadonlySet<number> = NONE): boolean {
  const sentence = document.sentences[index];
  if (sentence === undefined) return false;
  for (let i = sentence.from; i < sentence.to; i += 1)
    if ((places.length[i] !== 0 && !hosts.has(places.entry[i] ?? 0)) || layer.plays(i, Role.foreign)) return true;
  return false;
}

const NONE: ReadonlySet<number> = new Set();

/** Words of two themes in one article keep each other company: points for each of the rarer kind. Bare "territory" is none. */
function company(all: readonly Candidate[]): number {
  let acts = 0;
  let others = 0;
  for (const { family } of all) {
    if (family.theme === 'intervention') acts += 1;
    else if (family.theme === 'cartel' || family.grade === 'sure' || family.grade === 'likely') others += 1;
  }
  return Math.min(acts, others, TOPIC.mostCompany) * TOPIC.company;
}

/** How many words of each field the text has, one behind the index into `FIELDS`. */
function fieldWords({ entries, kinds }: SymbolLayer): Uint32Array {
  const { from, items } = kinds.fields;
  const counts = new Uint32Array(FIELDS.length + 1);
  for (let entry = 0; entry < entries.length; entry += 1) {
    const kind = kindOf(entries[entry] as number);
    for (let k = from[kind] as number; k < (from[kind + 1] as number); k += 1) {
      const field = items[k] as number;
      counts[field] = (counts[field] as number) + 1;
    }
  }
  return counts;
}

/** What the topic adds to a candidate, or takes from it. */
export function topicWorth({ family }: Candidate, { sure, worth: raised, abroad, home, plain }: Topic): number {
  if (family.theme === null) return 0;
  const told = family.theme === 'intervention' && !abroad ? Math.min(0, raised) : raised;
  const worth = plain && LOOSE.has(family.sense ?? '') ? told - TOPIC.plain : told;
  const isSurely = family.grade === 'sure' && family.sense === null;
  if (home && family.theme === 'intervention' && !isSurely) return worth - TOPIC.atHome;
  if (family.grade === 'sure') return Math.max(family.sense === null ? -1 : -3, Math.min(0, worth));
  return family.grade === 'weak' && worth > 0 && sure[family.theme] === 0 ? worth - 1 : worth;
}

/** Whether sentences are long, as in agencies' news. */
const isPlain = ({ sentences, tokens }: Document): boolean =>
  sentences.length >= TOPIC.leastSentences && tokens.length >= TOPIC.longSentence * sentences.length;
