/**
 * What a mark takes in beside its pattern, by the codebook's span rules: classifying modifiers, the possessor that names a state,
 * "of" and the state. No determiner, no possessive pronoun, no relative clause.
 */
import type { Reading } from '../../nlp/reading.ts';
import { Flag } from '../../text/tokens.ts';
import { Growing } from '../lexicon/growth.ts';
import { Role } from '../lexicon/roles.ts';
import type { SymbolLayer } from './layer.ts';

/** A phrase takes in at most so many modifiers on either side. */
const MOST = 6;

/** Grows token ranges over one text. */
export class Grower {
  private readonly reading: Reading;
  private readonly layer: SymbolLayer;
  private readonly sentenceOf: Int32Array;

  constructor(reading: Reading, layer: SymbolLayer) {
    this.reading = reading;
    this.layer = layer;
    this.sentenceOf = reading.document.sentenceOf;
  }

  /** The range of the whole phrase around tokens `from` to `to` (end exclusive). @param growth bits of `Growing` */
  grow(from: number, to: number, growth: number): { readonly from: number; readonly to: number } {
    let start = from;
    let end = to;
    if ((growth & Growing.right) !== 0) end = this.rightwards(end);
    if ((growth & Growing['of-state']) !== 0) end = this.ofState(end);
    if ((growth & Growing['of-place']) !== 0) end = this.ofPlace(end);
    if ((growth & Growing.left) !== 0) start = this.leftwards(start);
    if ((growth & Growing.clitic) !== 0) start = this.clitic(start);
    if ((growth & Growing.names) !== 0) start = this.names(start, false);
    if ((growth & Growing.proper) !== 0) start = this.names(start, true);
    if ((growth & Growing.possessor) !== 0) start = this.possessor(start);
    if ((growth & Growing.on) !== 0) start = this.on(start, end);
    return { from: start, to: end };
  }

  private leftwards(from: number): number {
    let start = from;
    for (let steps = 0; steps < MOST; steps += 1) {
      const next = this.compound(start) ?? this.ordinal(start) ?? this.layer.endingAt(start, Role.left) ?? this.coordinated(start);
      if (next === null || this.sentenceOf[next] !== this.sentenceOf[from]) break;
      start = next;
    }
    return start;
  }

  /** "guided-missile", "cross-border" before the phrase: a hyphenated compound classifies, unless it counts ("two-day"). */
  private compound(start: number): number | null {
    const { flags } = this.layer.tokens;
    const hyphen = start - 2;
    if (hyphen < 1 || ((flags[hyphen] ?? 0) & Flag.hyphen) === 0 || ((flags[start - 1] ?? 0) & Flag.word) === 0) return null;
    let first = hyphen - 1;
    while (first >= 2 && ((flags[first - 1] ?? 0) & Flag.hyphen) !== 0) first -= 2;
    const flag = flags[first] ?? 0;
    return (flag & Flag.number) !== 0 || (flag & Flag.word) === 0 || this.counts(first, start - 1) ? null : first;
  }

  /** "ninety-six missiles"; but "the Eighty-Second Airborne" is a name. */
  private counts(first: number, last: number): boolean {
    const { norm } = this.layer.tokens;
    return COUNTING.has(norm[first] ?? '') && !(first < last && ORDINAL_WORD.test(norm[last] ?? ''));
  }

  /** Spanish: "se anexó", "se mete": the reflexive belongs to the verb. */
  private clitic(from: number): number {
    return this.layer.tokens.norm[from - 1] === 'se' ? from - 1 : from;
  }

  /** "102nd" before a unit is its name. */
  private ordinal(start: number): number | null {
    const { flags, norm } = this.layer.tokens;
    return ((flags[start - 1] ?? 0) & Flag.number) !== 0 && ORDINAL.test(norm[start - 1] ?? '') ? start - 1 : null;
  }

  /** "British and French troops": a demonym joined to one that the phrase already holds. */
  private coordinated(start: number): number | null {
    if (!this.layer.plays(start, Role.demonym) || !JOINERS.has(this.layer.tokens.norm[start - 1] ?? '')) return null;
    return this.layer.endingAt(start - 1, Role.demonym);
  }

  /** "Aurora detachment", "Tierra Caliente syndicates": names before the noun; where capitals tell nothing, in headlines and sentence openings, only if `anywhere`. */
  private names(from: number, anywhere: boolean): number {
    const { flags } = this.layer.tokens;
    const sentence = this.sentenceOf[from] ?? 0;
    if (!anywhere && this.reading.titleCase[sentence] === 1) return from;
    let start = from;
    while (start > 0 && from - start < 3 && this.sentenceOf[start - 1] === sentence && this.isName(start - 1)) start -= 1;
    const opens = start === 0 || this.sentenceOf[start - 1] !== sentence || ((flags[start - 1] ?? 0) & Flag.punctuation) !== 0;
    return opens && !anywhere ? from : start;
  }

  private isName(at: number): boolean {
    const flag = this.layer.tokens.flags[at] ?? 0;
    return (flag & (Flag.capital | Flag.word | Flag.abbreviation)) === (Flag.capital | Flag.word) && this.reading.classes[at] === 0;
  }

  private rightwards(to: number): number {
    let end = to;
    for (let steps = 0; steps < MOST; steps += 1) {
      const length = this.layer.lengthOf(end, Role.right) || (steps < 2 && this.isAdjective(end) ? 1 : 0);
      if (length === 0 || this.sentenceOf[end] !== this.sentenceOf[to - 1]) break;
      end += length;
    }
    return end;
  }

  /** Spanish: a word that no table knows, right behind a noun and with an adjective's ending, is an adjective. */
  private isAdjective(at: number): boolean {
    const { document, classes, features } = this.reading;
    const flag = document.tokens.flags[at] ?? 0;
    if (document.lang !== 'es' || (flag & (Flag.word | Flag.capital)) !== Flag.word || classes[at] !== 0) return false;
    const { norm } = document.tokens;
    // "mercenarios pertenecientes a Wagner" opens a clause of its own
    if ((norm[at + 1] === 'a' || norm[at + 1] === 'al') && norm[at]?.includes('ente') === true) return false;
    return (features[at] ?? 0) === 0 && ADJECTIVE.test(norm[at] ?? '');
  }

  /** "… of Mexico", "… de los Estados Unidos". */
  private ofState(to: number): number {
    const of = this.layer.lengthOf(to, Role.of);
    if (of === 0 || this.sentenceOf[to] !== this.sentenceOf[to - 1]) return to;
    const state = this.layer.lengthOf(to + of, Role.state);
    return state === 0 ? to : to + of + state;
  }

  /** "bombing of Apure", "siege of the Falklands": an act has its place, whether or not a list knows the name. */
  private ofPlace(to: number): number {
    const { norm, flags } = this.layer.tokens;
    const sentence = this.sentenceOf[to - 1] ?? 0;
    const place = norm[to + 1] === 'the' ? to + 2 : to + 1;
    if (this.layer.lengthOf(to, Role.of) === 0 || this.sentenceOf[place] !== sentence || this.reading.titleCase[sentence] === 1) return to;
    const listed = this.reading.places.length[place] ?? 0;
    if (listed > 0) return norm[place + listed] === "'s" ? to : place + listed;
    let end = place;
    while (end - place < 3 && this.sentenceOf[end] === sentence && this.isName(end)) end += 1;
    return end === place || ((flags[end] ?? 0) & Flag.clitic) !== 0 ? to : end;
  }

  /** "Mexico's …", "the United States' …". */
  private possessor(from: number): number {
    const { flags, norm } = this.layer.tokens;
    if (((flags[from - 1] ?? 0) & (Flag.clitic | Flag.punctuation)) === 0) return from; // nearly always, and told faster than by the word
    if (norm[from - 1] !== "'s" && norm[from - 1] !== "'" && norm[from - 1] !== '’') return from;
    return this.layer.endingAt(from - 1, Role.state) ?? from;
  }

  /** "on Mexican soil": the codebook marks the preposition with it, but not "in Mexican waters". */
  private on(from: number, to: number): number {
    const { norm } = this.layer.tokens;
    return norm[from - 1] === 'on' && GROUND.has(norm[to - 1] ?? '') ? from - 1 : from;
  }
}

const GROUND = new Set(['soil', 'territory', 'land', 'ground']);
const ADJECTIVE =
  /(?:[ai]les|al|il|ivos?|ivas?|icos?|icas?|arios?|arias?|osos?|osas?|anos?|anas?|inos?|inas?|enos?|enas?|ises|is|iles|ares|ar|ores|antes?|entes?|istas?|eses|esas?|jer[oa]s?)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const ORDINAL_WORD = /(?:first|second|third|th)$/;
const JOINERS = new Set(['and', 'y', 'e', 'or', 'o']);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const COUNTING = new Set([
  ...TENS,
  ...'one two three four five six seven eight nine ten dozen half first second third uno dos tres'.split(' '),
]);
