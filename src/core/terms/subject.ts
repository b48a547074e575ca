/**
 * What an article is about, so that a bare "drone" is marked in a story of a foreign raid and not in one of rice fields. What
 * counts: how many mentions stand by themselves, how many nearly do in a sentence that names a state, how many expressions only look
 * like one, and which fields the article's words come from.
 */
import type { Reading } from '../nlp/reading.ts';
import type { Document } from '../text/document.ts';
import type { Theme } from '../types.ts';

import { type Candidate, ENOUGH, type Found } from './candidates.ts';
import type { Soil } from './hosts.ts';
import { kindOf, type SymbolLayer } from './layer.ts';
import type { Namings } from './namings.ts';
import { withoutOverlaps } from './overlaps.ts';
import { Role } from './roles.ts';
import { FIELDS, FOREIGN_WORDS } from './symbol-roles.ts';

/** An article's subject. */
export interface Subject {
  /** Mentions that are marked without asking the subject, by theme. */
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

/** No field counts for more than this many words in a thousand. */
const MOST = 40;
/** In a short text each sure mention weighs as in one of so many tokens. */
const SHORT = 250;

/** A text of fewer tokens is too short to tell its field. */
const BRIEF = 120;

/**
 * Reads the subject.
 * @param found every candidate, and how many expressions only look like one
 * @param weights what each candidate is worth by its words and its sentence
 * @param soil whose soil is at issue
 */
export function subjectOf(found: Found, weights: readonly number[], reading: Reading, namings: Namings, soil: Soil): Subject {
  const { layer, candidates } = found;
  const sure = withoutOverlaps(
    candidates.filter((_, index) => (weights[index] ?? 0) >= ENOUGH),
    reading.document.lang,
  );
  const counts = { sovereignty: 0, cartel: 0, intervention: 0 };
  for (const { family } of sure) if (family.theme !== null) counts[family.theme] += 1;
  const length = Math.max(1, layer.tokens.length);
  const placed = sure.filter(({ sentence }) => namesState(reading, layer, sentence));
  const hinted = hintedSentences(candidates, weights);
  const hints = hinted.filter((sentence) => namesState(reading, layer, sentence)).length;
  const strange = hinted.filter((sentence) => namesState(reading, layer, sentence, soil.hosts)).length;
  const pair = pairOf(namings);
  const words = fieldWords(layer);
  const mentions = (placed.length + (sure.length - placed.length) * UNPLACED) * Math.min(3, Math.max(1, SHORT / length));
  let standing = mentions + Math.min(MOST_HINTS, hints) + company(candidates) + pair * PAIR + fieldPoints(words, length);
  standing -= Math.min(found.decoys, MOST_DECOYS) * DECOY;
  if (namings.all === 0 && length >= BRIEF) standing -= NOWHERE;
  const deeds = hintedSentences(candidates, weights, THINGS).length;
  const told = sure.length + hints === 0 ? 0 : sure.length + deeds + (hinted.length - deeds) * THING;
  if (told * 1000 < TOLD * Math.max(SHORTEST, length)) standing = Math.min(standing, UNTOLD);
  const acts = placed.filter(({ family }) => family.theme === 'intervention').length;
  const near = candidates.filter(({ family }, index) => family.theme === 'intervention' && weights[index] === ENOUGH - 1).length;
  const abroad = acts + strange + near / 2 + counts.sovereignty + (words[FOREIGN_WORDS] ?? 0) / 2 + pair / 2;
  // "the sovereign territory of an ally": where sovereignty is at issue, forces are not only at home
  const home = soil.home && counts.sovereignty === 0;
  return { sure: counts, worth: worthOf(standing, length < BRIEF), abroad: !home && abroad >= 1, home, plain: isPlain(reading.document) };
}

/** What the fields that a text's words come from add to its standing, or take from it. */
function fieldPoints(words: Uint32Array, length: number): number {
  let sum = 0;
  FIELDS.forEach(([, points, free], index) => {
    const count = words[index + 1] ?? 0;
    const rate = count < 3 ? 0 : Math.min(MOST, (count * 1000) / Math.max(100, length));
    sum += Math.max(0, rate - free) * points;
  });
  return sum;
}

/** What an expression that only looks like a mention takes ("hunger strike", "pitch invasion"), up to so many: such a text is about other things. */
const DECOY = 2;
const MOST_DECOYS = 2;

/**
 * However often a text names states: where too little stands by itself or nearly does, it stands no higher. Articles about the dispute
 * have three times as much of it and more, other news of states and soldiers hardly ever as much.
 */
const UNTOLD = 1.9;
/** So many mentions, and sentences that nearly have one, in a thousand tokens, of which a text has so many at least. */
const TOLD = 6;
const SHORTEST = 160;

/** The sentences in which words of an act stand that lack little of being marked. */
function hintedSentences(
  all: readonly Candidate[],
  weights: readonly number[],
  without: ReadonlySet<string> = NO_SENSES,
): readonly number[] {
  const hints = all.filter(({ family }, index) => {
    const weight = weights[index] ?? 0;
    return family.theme === 'intervention' && weight < ENOUGH && weight >= HINT && !without.has(family.sense ?? '');
  });
  return [...new Set(hints.map(({ sentence }) => sentence))];
}

/** The sense rules of arms and craft: lists of them are news of budgets, sales and tests as often as of a raid. */
const THINGS: ReadonlySet<string> = new Set(['arms', 'weapon']);
/** What a sentence with nothing but these counts. */
const THING = 0.5;
const NO_SENSES: ReadonlySet<string> = new Set();

/** What a candidate must be worth to be a hint, and how many sentences with one that name a state count. */
const HINT = ENOUGH - 3;
const MOST_HINTS = 4;

/** @param brief true for a text too short to tell its field */
function worthOf(standing: number, brief: boolean): number {
  const step = STEPS.find(([least]) => standing >= least)?.[1] ?? LOWEST;
  return brief && standing >= 0 ? Math.max(0, step) : step;
}

/** A sure mention whose sentence names no state is worth less: plays and parties speak of invasions too. */
const UNPLACED = 0.5;
/** What each naming of the second state is worth, up to so many. */
const PAIR = 0.8;
const MOST_PAIR = 3;

/** What the naming of no state at all takes from a text: no state acts in another's land there. */
const NOWHERE = 2;

/** How often a text names the state that it names second most: where it keeps naming two, one may act in the other's land. */
function pairOf({ counts }: Namings): number {
  const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return first + second < 4 ? 0 : Math.min(second, MOST_PAIR);
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
  return Math.min(acts, others, MOST_COMPANY) * COMPANY;
}

const COMPANY = 0.5;
const MOST_COMPANY = 8;

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

/** What the subject adds to a candidate, or takes from it. */
export function subjectWorth({ family }: Candidate, { sure, worth: raised, abroad, home, plain }: Subject): number {
  if (family.theme === null) return 0;
  const told = family.theme === 'intervention' && !abroad ? Math.min(0, raised) : raised;
  const worth = plain && LOOSE.has(family.sense ?? '') ? told - PLAIN : told;
  if (home && family.theme === 'intervention') return worth - AT_HOME;
  if (family.grade === 'sure') return Math.max(family.sense === null ? -1 : -3, Math.min(0, worth));
  return family.grade === 'weak' && worth > 0 && sure[family.theme] === 0 ? worth - 1 : worth;
}

/**
 * The sense rules of images, of claims that are half images, and of units and arms whose owner a story leaves unsaid; agencies name
 * whose contingent or tank it is, and use no images.
 */
const LOOSE: ReadonlySet<string> = new Set(['arms', 'claim', 'craft-near', 'metaphor', 'metaphor-s', 'move', 'unit']);
/** What they lose in plain news. */
const PLAIN = 3;

/** Tokens to a sentence of plain news; columns and stories have fewer. Fewer sentences than these tell nothing. */
const LONG = 22;
const SENTENCES = 6;

const isPlain = ({ sentences, tokens }: Document): boolean => sentences.length >= SENTENCES && tokens.length >= LONG * sentences.length;

/** What an act loses in a text that tells of one state's own forces only. */
const AT_HOME = 4;

const LOWEST = -5;
const STEPS: readonly (readonly [least: number, worth: number])[] = [
  [6, 4],
  [2, 3],
  [1.5, 0],
  [1, -1],
  [0, -3],
  [-1, -4],
];
