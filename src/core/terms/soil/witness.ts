import { PLACE_KINDS } from '../../nlp/gazetteer.ts';
import type { Reading } from '../../nlp/reading.ts';
import { Class, hasClass } from '../../nlp/word-classes.ts';
import { Flag } from '../../text/tokens.ts';
import type { SymbolLayer } from '../candidates/layer.ts';
import { Role } from '../lexicon/roles.ts';

/** So many tokens before a name its preposition is looked for ("off the coast of"), … */
const PLACE = 5;
/** … and forces. */
const NEAR = 14;
/** Behind these something else is told: "the deployment came a day after the arrest in the United States". */
const ELSEWHERE =
  Class.time | Class.calendar | Class.auxiliary | Class.modal | Class.subordinator | Class.complementizer | Class.coordinator;

/** Tells what one naming of a state says of it. */
export class Witness {
  private readonly reading: Reading;
  private readonly layer: SymbolLayer;

  constructor(reading: Reading, layer: SymbolLayer) {
    this.reading = reading;
    this.layer = layer;
  }

  /** Above nought where the state is acted upon or its soil is spoken of, below where forces are its own. @param to behind the name */
  score(from: number, to: number): number {
    const kind = PLACE_KINDS[this.reading.places.kind[from] as number];
    if (this.behind(to, Role.soil)) return 3;
    if (kind === 'demonym' && this.ownsForce(from, to)) return -2; // "closed its airspace to American bombers"
    if (this.before(from, Role.soil, Role.of | Role.toward)) return 3;
    if (kind === 'demonym' && this.reading.document.lang === 'es') return this.postposed(from);
    if (kind === 'demonym' || this.attributive(to)) return this.behind(to, Role.force) ? -2 : this.struck(from, to);
    if (kind === 'capital' || kind === 'metonym') return 0;
    if (this.behind(to, Role.force)) return -2;
    if (this.before(from, Role.force, Role.of)) return -2;
    if (this.before(from, Role.force, Role.toward)) return 2;
    return this.layer.plays(from - 1, Role.into) || this.layer.plays(from - 2, Role.into) ? 1 : 0;
  }

  /** "Strikes on boats off the coast of Venezuela": forces are told of a few words before a name that is a place. */
  reached(from: number): boolean {
    const { sentenceOf } = this.reading.document;
    for (let at = from - 1; at >= Math.max(0, from - PLACE) && sentenceOf[at] === sentenceOf[from]; at -= 1)
      if (this.layer.plays(at, Role.into | Role.toward)) return this.forceBefore(at);
    return false;
  }

  private forceBefore(from: number): boolean {
    const { document, classes, places } = this.reading;
    const { sentenceOf } = document;
    for (let at = from - 1; at >= Math.max(0, from - NEAR) && sentenceOf[at] === sentenceOf[from]; at -= 1) {
      // "Estados" of a state's name is a verb's form elsewhere
      if (hasClass(classes, at, ELSEWHERE) && places.length[at] === 0) return false;
      if (this.layer.plays(at, Role.force)) return true;
    }
    return false;
  }

  /** "Strikes on Venezuelan boats": what is hit there belongs to the state. */
  private struck(from: number, to: number): number {
    return this.layer.plays(to, Role.struck) && this.before(from, Role.force, Role.toward) ? 2 : 0;
  }

  /** Whether a demonym belongs to a noun for forces: "American bombers", *bombarderos estadounidenses*. */
  private ownsForce(from: number, to: number): boolean {
    return this.reading.document.lang === 'es' ? this.postposed(from) < 0 : this.behind(to, Role.force);
  }

  /** The noun behind the name, at most one word and the genitive's 's between; "soldados rusos en territorio armenio" is no Russian soil. */
  private behind(to: number, role: number): boolean {
    const { sentenceOf } = this.reading.document;
    const start = this.isGenitive(to) ? to + 1 : to;
    const isNear = !this.links(start) && sentenceOf[start + 1] === sentenceOf[to - 1]; // "some crossed from Niger. Soldiers …"
    return this.layer.plays(start, role) || (isNear && this.layer.plays(start + 1, role));
  }

  private isGenitive(at: number): boolean {
    const { flags, norm } = this.reading.document.tokens;
    return ((flags[at] ?? 0) & Flag.clitic) !== 0 && norm[at] === "'s";
  }

  private links(at: number): boolean {
    return hasClass(this.reading.classes, at, Class.preposition | Class.genitive | Class.coordinator);
  }

  /** *suelo mexicano*, *fuerzas armadas mexicanas*: the noun stands before the demonym, at most one word between. */
  private postposed(from: number): number {
    for (let at = from - 1; at >= Math.max(0, from - 2); at -= 1) {
      if (this.layer.plays(at, Role.soil)) return 3;
      if (this.layer.plays(at, Role.struck) && this.layer.plays(at - 1, Role.toward) && this.forceBefore(at)) return 2;
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
