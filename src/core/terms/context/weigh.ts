/**
 * Weighs candidates: what the words say by themselves, and what speaks for and against them in their phrase, their sentence and
 * the article. Small whole numbers, so that a reader can follow every decision.
 */
import type { Reading } from '../../nlp/reading.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { SymbolLayer } from '../candidates/layer.ts';
import type { Clue, Grade } from '../lexicon/lexicon.ts';
import { Role } from '../lexicon/roles.ts';
import { type CompiledSense, FOREIGN, HOME, HOST, type TermFinder } from '../patterns/compile.ts';
import { SentenceCounts } from './sentence-counts.ts';

/** What a family's words are worth by themselves; a candidate is marked from 1 up. */
const WORTH: Readonly<Record<Grade, number>> = { sure: 2, likely: 0, weak: -2, faint: -4, decoy: -99 };

/** What is known of the text around a candidate. */
export class Surroundings {
  private readonly reading: Reading;
  private readonly layer: SymbolLayer;
  private readonly finder: TermFinder;
  private readonly hosts: ReadonlySet<number>;
  private readonly counts: SentenceCounts;
  /** Of the sentence asked for last: where it names a host, if it names nothing else. */
  private home = { sentence: -1, last: -1 };

  /** @param hosts indices of the states whose soil is at issue */
  constructor(reading: Reading, layer: SymbolLayer, finder: TermFinder, hosts: ReadonlySet<number>) {
    this.reading = reading;
    this.layer = layer;
    this.finder = finder;
    this.hosts = hosts;
    this.counts = new SentenceCounts(reading.document.sentences, layer, finder.clues);
  }

  /** What a candidate's words and the clues of its sense rule are worth. Ask in text order: a sentence is counted once. */
  weigh(candidate: Candidate): number {
    const worth = WORTH[candidate.family.grade];
    const rule = candidate.family.sense === null ? undefined : this.finder.senses.get(candidate.family.sense);
    return rule === undefined ? worth : worth + this.sum(rule, candidate);
  }

  private sum({ inSentence, others }: CompiledSense, candidate: Candidate): number {
    const counts = this.counts.of(candidate.sentence);
    let sum = 0;
    for (let i = 0; i < inSentence.length; i += 3)
      if ((counts[inSentence[i] as number] as number) >= (inSentence[i + 1] as number)) sum += inSentence[i + 2] as number;
    for (const { clue, number } of others) if (this.count(clue, number, candidate) >= clue.least) sum += clue.weight;
    return sum;
  }

  /** How many things that a clue names stand where it looks, if not in the whole sentence. */
  private count(clue: Clue, number: number, candidate: Candidate): number {
    const { from, to, sentence } = candidate;
    if (number === HOME) return this.atHome(candidate, clue.where === 'left') ? 1 : 0;
    if (number < 0) return number === FOREIGN || number === HOST ? this.states(candidate, number === HOST) : 0;
    if (clue.where === 'phrase') return this.within(from, to, number, sentence);
    if (clue.where === 'left') return this.within(from - clue.within, from, number, sentence);
    return this.within(to, to + clue.within, number, sentence);
  }

  private within(from: number, to: number, clue: number, sentence: number): number {
    const { sentenceOf } = this.reading.document;
    let count = 0;
    for (let i = Math.max(0, from); i < to && i < sentenceOf.length; i += 1)
      if (sentenceOf[i] === sentence && this.layer.gives(i, clue)) count += 1;
    return count;
  }

  /** States in the phrase, or right before it as its possessor: the hosts, or the others and what is called foreign. */
  private states({ from, to, sentence }: Candidate, host: boolean): number {
    const { places, document } = this.reading;
    let count = 0;
    for (let i = Math.max(0, from - 4); i < to; i += 1) {
      if (document.sentenceOf[i] !== sentence) continue;
      const size = places.length[i] ?? 0;
      const belongs = i >= from || i + size === from || (i + size === from - 1 && document.tokens.norm[from - 1] === "'s");
      if (size > 0 && belongs && this.hosts.has(places.entry[i] ?? 0) === host) count += 1;
      else if (!host && i >= from - 1 && this.layer.plays(i, Role.foreign)) count += 1;
    }
    return count;
  }

  /** Whether the sentence speaks of the host states and of no other, nor of anything foreign; `before` the phrase alone, if asked. */
  private atHome({ from, sentence }: Candidate, before: boolean): boolean {
    if (sentence !== this.home.sentence) this.home = { sentence, last: this.lastHost(sentence) };
    return this.home.last >= 0 && (!before || this.home.last <= from);
  }

  /** The token of the last host that a sentence names; -1 where it names none, or something else too. */
  private lastHost(index: number): number {
    const sentence = this.reading.document.sentences[index];
    if (sentence === undefined) return -1;
    const { length, entry } = this.reading.places;
    let last = -1;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (this.layer.plays(i, Role.foreign)) return -1;
      if (length[i] === 0) continue;
      if (!this.hosts.has(entry[i] ?? 0)) return -1;
      last = i;
    }
    return last;
  }
}
