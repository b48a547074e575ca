/**
 * Whose soil is at issue? A state's own soldiers are no intervention, and which state that is only the article tells: it is the
 * one whose sovereignty, soil or waters are spoken of, or on which raids and landings are made. No list of powers: swapping the
 * countries in a text swaps the result.
 */
import { PLACE_KINDS } from '../../nlp/gazetteer.ts';
import type { Reading } from '../../nlp/reading.ts';
import { Class, hasClass } from '../../nlp/word-classes.ts';
import type { SymbolLayer } from '../candidates/layer.ts';
import { Role } from '../lexicon/roles.ts';
import type { Namings } from './namings.ts';
import { Witness } from './witness.ts';

/** Whose soil is at issue. */
export interface Soil {
  /** Indices into the gazetteer's entries. */
  readonly hosts: ReadonlySet<number>;
  /** The states that are acted upon, or of which alone a text tells. */
  readonly acted: ReadonlySet<number>;
  /** True where all that is told of forces is told of one state's own, at home. */
  readonly home: boolean;
}

/** By state, what its namings say of it: above nought where it is acted upon, below where forces are its own. */
type Scores = ReadonlyMap<number, number>;

/** Finds the host states of a text: those acted upon, and the one that is at home because no other is in view. */
export function hostStates(reading: Reading, layer: SymbolLayer, namings: Namings): Soil {
  const { length } = layer.tokens;
  const witness = new Witness(reading, layer);
  const scores = scoresOf(witness, reading, layer);
  const acted = actedUpon(scores);
  const hosts = new Set(acted);
  const reaches = (state: number): boolean => reachesOther(state, witness, reading, layer);
  const alone = onlyState(namings, length);
  if (alone !== null && !reaches(alone)) hosts.add(alone);
  const told = new Set(hosts);
  const homely = length >= TOLD && acted.length === 0 && (layer.roles & Role.foreign) === 0;
  const only = homely ? onlyOwner(scores, namings) : null;
  const isAbroad = (state: number): boolean =>
    sendsEnvoys(state, reading, layer) || answers(state, namings, reading, layer) || reaches(state);
  const owner = only === null || isAbroad(only) ? null : only;
  if (owner !== null) hosts.add(owner);
  return { hosts, acted: told, home: owner !== null };
}

/** The same for a text that turns out to be about another state's action: nobody's forces are at home. */
export const withoutHome = ({ acted }: Soil): Soil => ({ hosts: acted, acted, home: false });

/** A text of so many tokens would say where forces are, if it were abroad. */
const TOLD = 50;

function scoresOf(witness: Witness, { places: { entry, length } }: Reading, layer: SymbolLayer): Scores {
  const scores = new Map<number, number>();
  for (const at of layer.placed) {
    const state = entry[at] ?? 0;
    scores.set(state, (scores.get(state) ?? 0) + witness.score(at, at + (length[at] ?? 0)));
  }
  return scores;
}

/** A state is a host from this score up, and from half of the best one's. */
const LEAST = 2;

function actedUpon(scores: Scores): readonly number[] {
  const least = Math.max(LEAST, Math.max(0, ...scores.values()) / 2);
  return [...scores].filter(([, score]) => score >= least).map(([state]) => state);
}

/**
 * The one state whose forces a text speaks of, where no state is acted upon, nothing is called foreign and no other state is named
 * more often, or as often and first: its soldiers are at home.
 */
function onlyOwner(scores: Scores, { counts, most, called }: Namings): number | null {
  if (!called.has(most) || rivals(counts, most)) return null;
  const owners = [...scores].filter(([, score]) => score < 0);
  return owners.length === 1 && owners[0]?.[0] === most ? most : null;
}

/** A state that is named so often in passing is spoken of. */
const RIVAL = 3;

/** Whether a text speaks of another state more than half as often: forces may be in that one’s land. */
function rivals(counts: ReadonlyMap<number, number>, most: number): boolean {
  const half = (counts.get(most) ?? 0) / 2;
  return [...counts].some(([state, count]) => state !== most && count >= RIVAL && count > half);
}

/** "Caracas called it an attack": another state that is named more than once, and speaks or acts by its capital, takes part in what is told. */
function answers(owner: number, { counts }: Namings, { places, classes }: Reading, { placed }: SymbolLayer): boolean {
  return placed.some((at) => {
    const state = places.entry[at] ?? 0;
    const speaks = places.kind[at] === CAPITAL && !hasClass(classes, at - 1, Class.preposition);
    return speaks && state !== owner && (counts.get(state) ?? 0) > 1;
  });
}

/** "Strikes on boats near Venezuela": forces are told of where another state is. */
const reachesOther = (owner: number, witness: Witness, { places }: Reading, { placed }: SymbolLayer): boolean =>
  placed.some((at) => places.entry[at] !== owner && witness.reached(at));

const CAPITAL = PLACE_KINDS.indexOf('capital');

/** "the Russian ambassador", *la embajada de Rusia*: where its envoys are, a state is abroad. */
function sendsEnvoys(state: number, { places }: Reading, { placed, tokens }: SymbolLayer): boolean {
  const near = (at: number) => [at - 2, at - 1, at + (places.length[at] ?? 0)];
  return placed.some((at) => places.entry[at] === state && near(at).some((i) => ENVOYS.has(tokens.norm[i] ?? '')));
}

const ENVOYS = new Set('ambassador embassy envoy consul consulate embajador embajadora embajada enviado cónsul consulado'.split(' '));

/** So many namings, or the only ones of a text of so many tokens; and so large a share of all. */
const ALONE = { least: 4, tokens: 30, share: 0.75 } as const;

/**
 * The state that nearly every naming in a text means: with no other in view it is at home. Null where there is none, and where it is
 * never called by name or capital: soldiers at home are "the soldiers", and American ones are abroad.
 */
function onlyState({ counts, all, most, called }: Namings, tokens: number): number | null {
  if (!called.has(most)) return null;
  const count = counts.get(most) ?? 0;
  const enough = count >= ALONE.least || (count === all && tokens >= ALONE.tokens);
  return count > 0 && enough && count >= all * ALONE.share ? most : null;
}
