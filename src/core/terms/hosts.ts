/**
 * Whose soil is at issue? A state's own soldiers are no intervention, and which state that is only the article tells: it is the
 * one whose sovereignty, soil or waters are spoken of, or on which raids and landings are made. No list of powers: swapping the
 * countries in a text swaps the result.
 */
import { PLACE_KINDS } from '../nlp/gazetteer.ts';
import type { Reading } from '../nlp/reading.ts';
import { Flag } from '../text/tokens.ts';
import type { SymbolLayer } from './layer.ts';
import { Role } from './roles.ts';

/** A state is a host from this score up, and from half of the best one's. */
const LEAST = 2;

/** Whose soil is at issue. */
export interface Soil {
  /** Indices into the gazetteer's entries. */
  readonly hosts: ReadonlySet<number>;
  /** True where all that is told of forces is told of one state's own, at home. */
  readonly home: boolean;
}

/** Finds the host states of a text. */
export function hostStates(reading: Reading, layer: SymbolLayer): Soil {
  const { entry, length } = reading.places;
  const witness = new Witness(reading, layer);
  const scores = new Map<number, number>();
  for (let at = 0; at < length.length; at += 1) {
    const size = length[at] ?? 0;
    if (size === 0) continue;
    const state = entry[at] ?? 0;
    scores.set(state, (scores.get(state) ?? 0) + witness.score(at, at + size));
  }
  const best = Math.max(0, ...scores.values());
  const hosts = new Set([...scores].filter(([, score]) => score >= LEAST && score * 2 >= best).map(([state]) => state));
  const alone = onlyState(reading);
  if (alone !== null) hosts.add(alone);
  const told = layer.tokens.length >= TOLD && hosts.size === 0 && (layer.roles & Role.foreign) === 0;
  const home = told ? onlyOwner(reading, scores) : null;
  if (home !== null) hosts.add(home);
  return { hosts, home: home !== null };
}

/** A text of so many tokens would say where forces are, if it were abroad. */
const TOLD = 50;

/** The one state whose forces a text speaks of, where no state is acted upon, nothing is called foreign and no other state is named as often: its soldiers are at home. */
function onlyOwner(reading: Reading, scores: ReadonlyMap<number, number>): number | null {
  const owners = [...scores].filter(([, score]) => score < 0);
  if (owners.length !== 1 || [...scores.values()].some((score) => score > 0)) return null;
  const owner = owners[0]?.[0] ?? -1;
  const { namings } = namingsOf(reading);
  const count = namings.get(owner) ?? 0;
  return [...namings].every(([state, times]) => state === owner || times < count) ? owner : null;
}

/** The state that nearly every naming in a text means: with no other in view it is at home. Null where there is none. */
function onlyState(reading: Reading): number | null {
  const { namings, all } = namingsOf(reading);
  const [state, count] = [...namings].reduce((most, next) => (next[1] > most[1] ? next : most), [-1, 0]);
  const enough = count >= ALONE.least || (count === all && reading.places.length.length >= ALONE.tokens);
  return count > 0 && enough && count >= all * ALONE.share ? state : null;
}

/** How often a text names each state, and all of them; bodies of states are none. */
function namingsOf({ places, grammar }: Reading): { readonly namings: ReadonlyMap<number, number>; readonly all: number } {
  const namings = new Map<number, number>();
  let all = 0;
  for (let at = 0; at < places.length.length; at += 1) {
    const state = places.entry[at] ?? 0;
    if (places.length[at] === 0 || grammar.gazetteer.entries[state]?.kind === 'body') continue;
    namings.set(state, (namings.get(state) ?? 0) + 1);
    all += 1;
  }
  return { namings, all };
}

/** So many namings, or the only ones of a text of so many tokens; and so large a share of all. */
const ALONE = { least: 4, tokens: 30, share: 0.75 } as const;

/** What one naming of a state says of it. */
class Witness {
  private readonly reading: Reading;
  private readonly layer: SymbolLayer;

  constructor(reading: Reading, layer: SymbolLayer) {
    this.reading = reading;
    this.layer = layer;
  }

  score(from: number, to: number): number {
    const kind = PLACE_KINDS[this.reading.places.kind[from] as number];
    if (this.behind(to, Role.soil)) return 3;
    if (this.before(from, Role.soil, Role.of | Role.toward)) return 3;
    if (kind === 'demonym' && this.reading.document.lang === 'es') return this.postposed(from);
    if (kind === 'demonym' || this.attributive(to)) return this.behind(to, Role.force) ? -2 : 0;
    if (kind === 'capital' || kind === 'metonym') return 0;
    if (this.behind(to, Role.force)) return -2;
    if (this.before(from, Role.force, Role.of)) return -2;
    if (this.before(from, Role.force, Role.toward)) return 2;
    return this.layer.plays(from - 1, Role.into) || this.layer.plays(from - 2, Role.into) ? 1 : 0;
  }

  /** The noun behind the name, at most one word and the genitive's 's between. */
  private behind(to: number, role: number): boolean {
    const start = this.reading.document.tokens.norm[to] === "'s" ? to + 1 : to;
    return this.layer.plays(start, role) || this.layer.plays(start + 1, role);
  }

  /** *suelo mexicano*, *fuerzas armadas mexicanas*: the noun stands before the demonym, at most one word between. */
  private postposed(from: number): number {
    for (let at = from - 1; at >= Math.max(0, from - 2); at -= 1) {
      if (this.layer.plays(at, Role.soil)) return 3;
      if (this.layer.plays(at, Role.force)) return -2;
    }
    return 0;
  }

  /** "raid on Mexico", "soberanía de los Estados Unidos": the noun before such a preposition and the name, in the same sentence. */
  private before(from: number, role: number, preposition: number): boolean {
    const { sentenceOf } = this.reading.document;
    for (let at = from - 1; at >= Math.max(1, from - 3) && sentenceOf[at] === sentenceOf[from]; at -= 1)
      if (this.layer.plays(at, preposition)) return this.layer.plays(at - 1, role) || this.layer.plays(at - 2, role);
    return false;
  }

  /** "in U.S. custody": a name right before a content word belongs to that word, and is no place. */
  private attributive(to: number): boolean {
    const { document, classes } = this.reading;
    const flags = document.tokens.flags[to] ?? 0;
    return document.lang === 'en' && classes[to] === 0 && (flags & (Flag.word | Flag.clitic)) === Flag.word;
  }
}
