/**
 * Criminal groups that no list knows: a name is learned where the article says what it is ("the Huasteca Union, a ring of
 * thieves", "Grijalva gunmen", *Los Picos, una banda de extorsionadores*), and then found wherever it stands.
 */
import type { Reading } from '../../nlp/reading.ts';
import { Class } from '../../nlp/word-classes.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Flag, hasFlag } from '../../text/tokens.ts';
import { Role } from '../lexicon/roles.ts';
import type { SymbolLayer } from './layer.ts';

/** A stretch of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A name has at most so many words; what it is stands at most so many words behind it. */
const LONGEST = 4;
const REACH = 5;
/** No more names are learned from one article. */
const MOST = 40;

/** Finds names of criminal groups that the article itself introduces, each place where they stand. */
export function groupNames(reading: Reading, layer: SymbolLayer): readonly Range[] {
  if ((layer.roles & (Role.groupNoun | Role.groupPeople)) === 0) return [];
  const finder = new NameFinder(reading, layer);
  const learned = new Map<string, readonly string[]>();
  const found: Range[] = [];
  const runs = finder.runs();
  for (const run of runs) {
    const end = finder.introduces(run);
    if (end === 0 || learned.size >= MOST) continue;
    found.push({ from: finder.headOf(run), to: end });
    const words = finder.words(run);
    if (!finder.isPlace(run)) learned.set(words.join(' '), words);
  }
  if (learned.size === 0) return found;
  for (const run of runs) if (learned.has(finder.words(run).join(' '))) found.push(run);
  return found;
}

class NameFinder {
  private readonly reading: Reading;
  private readonly layer: SymbolLayer;

  constructor(reading: Reading, layer: SymbolLayer) {
    this.reading = reading;
    this.layer = layer;
  }

  /** Runs of capitalised words that no table knows, outside headlines: what may be a name. */
  runs(): Range[] {
    const { sentences, tokens } = this.reading.document;
    const { flags } = tokens;
    const runs: Range[] = [];
    for (let index = 0; index < sentences.length; index += 1) {
      const { from: start, to: end } = sentences[index] as Sentence;
      if (this.reading.titleCase[index] === 1) continue;
      for (let at = start; at < end; at += 1) {
        if (((flags[at] ?? 0) & NAME) !== NAME || !this.isNameWord(at)) continue;
        const from = this.article(at, start);
        while (at < end && (this.isNameWord(at) || this.endsName(at))) at += 1;
        if (at - from <= LONGEST) runs.push({ from, to: at });
      }
    }
    return runs;
  }

  /** Spanish names often hold their article: "Los Picos". */
  private article(at: number, start: number): number {
    const { flags, norm } = this.reading.document.tokens;
    const before = at - 1;
    return before > start && ((flags[before] ?? 0) & Flag.capital) !== 0 && ARTICLES.has(norm[before] ?? '') ? before : at;
  }

  private isNameWord(at: number): boolean {
    const flags = this.reading.document.tokens.flags[at] ?? 0;
    return (flags & NAME) === NAME && this.reading.classes[at] === 0 && this.reading.places.length[at] === 0;
  }

  /** "Union", "Federation" with a capital end a name, though the tables know them. */
  private endsName(at: number): boolean {
    return hasFlag(this.reading.document.tokens, at, Flag.capital) && this.layer.plays(at, Role.groupHead);
  }

  words({ from, to }: Range): readonly string[] {
    return this.reading.document.tokens.norm.slice(from, to);
  }

  /** Whether one of the words is a place that groups are called after: such a name says too little alone. */
  isPlace({ from, to }: Range): boolean {
    for (let i = from; i < to; i += 1) if (this.layer.plays(i, Role.groupPlace)) return true;
    return false;
  }

  /** The token behind the mention where the text says that the name is a criminal group; 0 where it does not. */
  introduces({ from, to }: Range): number {
    if (this.layer.plays(to, Role.groupPeople)) return to + this.layer.lengthOf(to, Role.groupPeople);
    if (this.layer.plays(to - 1, Role.groupHead) && to - from > 1 && this.isExplained(to)) return to;
    if (this.isGroup(to) && !this.isPerson(to + 1)) return to + this.layer.lengthOf(to, Role.groupNoun);
    return this.isExplained(to) || this.isCalled(from) || this.headOf({ from, to }) < from ? to : 0;
  }

  /** A noun for a group, but no crew, cell or band (these work and play too), nor "rings", which a name does on the telephone. */
  private isGroup(at: number): boolean {
    return this.layer.plays(at, Role.groupNoun) && !PEACEFUL.has(this.reading.document.tokens.norm[at] ?? '');
  }

  /** "the gang Bluewater": the first token of the noun right before a name; else the name's own. */
  headOf({ from }: Range): number {
    return DIRECT.has(this.reading.document.tokens.norm[from - 1] ?? '') ? from - 1 : from;
  }

  /** "a gang known as …", *una banda llamada …*. */
  private isCalled(from: number): boolean {
    const { document } = this.reading;
    const { norm } = document.tokens;
    if (!CALLED.has(norm[from - 1] ?? '')) return false;
    for (let i = from - 2; i >= 0 && document.sentenceOf[i] === document.sentenceOf[from]; i -= 1) {
      if (this.layer.plays(i, Role.groupNoun)) return true;
      if (!LINKS.has(norm[i] ?? '')) return false;
    }
    return false;
  }

  /** "gang chieftain": the noun behind makes it a person's title. */
  private isPerson(at: number): boolean {
    return ((this.reading.classes[at] ?? 0) & (Class.human | Class.title)) !== 0 || this.layer.plays(at, Role.groupPeople);
  }

  /** ", a ring of thieves": a comma, an article, and near it a noun for a group. */
  private isExplained(to: number): boolean {
    const { document, classes } = this.reading;
    const { norm, lower } = document.tokens;
    if (norm[to] !== ',' || !INDEFINITE.has(lower[to + 1] ?? '')) return false;
    for (let i = to + 2; i < to + 2 + REACH && document.sentenceOf[i] === document.sentenceOf[to]; i += 1) {
      if (this.layer.plays(i, Role.groupNoun)) return !this.isPerson(i + 1);
      if (classes[i] !== 0 && norm[i] !== 'de') return false;
    }
    return false;
  }
}

const NAME = Flag.capital | Flag.word;
const ARTICLES = new Set(['los', 'las', 'la', 'el']);
/** Nouns that can stand right before a name. */
const DIRECT = new Set('gang cartel syndicate mafia banda pandilla'.split(' '));
const CALLED = new Set('called named dubbed as itself themselves llamada llamado llamadas llamados denominada denominado como'.split(' '));
const PEACEFUL = new Set(
  'rings crew crews cell cells band bands coalition network networks federation outfit outfits célula células red redes'.split(' '),
);
const LINKS = new Set(
  'known calls call calling that which who now so conocida conocido conocidas conocidos que se autodenomina'.split(' '),
);
const INDEFINITE = new Set(['a', 'an', 'the', 'una', 'un', 'la', 'el']);
