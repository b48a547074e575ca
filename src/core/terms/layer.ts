import { PLACE_KINDS, type PlaceColumns } from '../nlp/gazetteer.ts';
import type { Reading } from '../nlp/reading.ts';
import { wordsOf } from '../nlp/vocabulary.ts';
import { Flag, hasFlag, type Tokens } from '../text/tokens.ts';
import type { TermFinder } from './compile.ts';
import { ANYTHING, type Kinds } from './kinds.ts';
import { type PhraseNode, wordBit } from './spellings.ts';
import { type CaseDemand, NOTHING } from './states.ts';

/** No member of a class has more tokens. */
const LONGEST = 8;
/** Modifiers and states before a phrase are looked for so far back. */
const LONGEST_BEFORE = 4;

/** An entry in one number: the kind, and the tokens that it spans in the lowest bits. */
const SPAN_BITS = 8;
/** The kind of an entry. */
export const kindOf = (entry: number): number => entry >> SPAN_BITS;
/** The tokens that an entry spans. */
export const spanOf = (entry: number): number => entry & ((1 << SPAN_BITS) - 1);

const NAME = PLACE_KINDS.indexOf('name');
const DEMONYM = PLACE_KINDS.indexOf('demonym');
const BODY = PLACE_KINDS.indexOf('body');

/** What a lexicon knows of each token of a text: entries `first[i]` to `first[i + 1]` begin at token i. */
export class SymbolLayer {
  readonly kinds: Kinds;
  readonly entries: number[] = [];
  readonly first: Int32Array;
  /** By token: `ANYTHING` and the masks of all that begins there. */
  readonly masks: Int32Array;
  readonly secondMasks: Int32Array;
  /** By token: the `Role` bits of all that begins there. */
  private readonly rolesAt: Int32Array;
  /** `Role` bits of everything in the text. */
  roles = 0;
  /** The tokens at which places begin. */
  readonly placed: number[] = [];
  readonly tokens: Tokens;

  constructor(reading: Reading, finder: TermFinder) {
    const { tokens } = reading.document;
    const { places, grammar } = reading;
    const { folded } = finder.vocabulary === grammar.vocabulary ? reading.words : wordsOf(tokens, finder.vocabulary);
    this.tokens = tokens;
    this.kinds = finder.spellings.kinds;
    const size = tokens.length + 1;
    const columns = new Int32Array(size * 4); // one piece of memory: each costs more than it holds
    this.first = columns.subarray(0, size);
    this.masks = columns.subarray(size, size * 2).fill(ANYTHING);
    this.secondMasks = columns.subarray(size * 2, size * 3).fill(ANYTHING);
    this.rolesAt = columns.subarray(size * 3);
    this.read(finder, folded, places);
  }

  /** Looks each word up. What nearly every one of them does stands in the loop itself. */
  private read({ spellings, places: ofPlaces }: TermFinder, folded: Int32Array, places: PlaceColumns): void {
    const { entries, first, masks, secondMasks, rolesAt, kinds } = this;
    const { words, phrases } = spellings;
    const { flags, length } = this.tokens;
    for (let i = 0; i < length; i += 1) {
      first[i] = entries.length;
      const word = folded[i] as number;
      const begun = word < words.length && ((flags[i] as number) & (Flag.word | Flag.number)) !== 0 ? (words[word] as number) : 0;
      const kind = begun >> 1;
      if (kind !== NOTHING) {
        entries.push((kind << SPAN_BITS) | 1);
        masks[i] = (masks[i] as number) | (kinds.masks[kind] as number);
        secondMasks[i] = (secondMasks[i] as number) | (kinds.secondMasks[kind] as number);
        rolesAt[i] = kinds.roles[kind] as number;
      }
      if ((begun & 1) !== 0) this.addPhrases(phrases.get(word), folded, i);
      if (places.length[i] !== 0) this.place(places, i, ofPlaces);
      this.roles |= rolesAt[i] as number;
    }
    first[length] = entries.length;
  }

  private push(kind: number, at: number, length: number): void {
    const { masks, secondMasks, roles } = this.kinds;
    this.entries.push((kind << SPAN_BITS) | length);
    this.masks[at] = (this.masks[at] as number) | (masks[kind] as number);
    this.secondMasks[at] = (this.secondMasks[at] as number) | (secondMasks[kind] as number);
    this.rolesAt[at] = (this.rolesAt[at] as number) | (roles[kind] as number);
  }

  private addPhrases(root: PhraseNode | undefined, folded: Int32Array, at: number): void {
    let node = root;
    for (let i = at + 1; node !== undefined && i < folded.length && i - at < LONGEST; i += 1) {
      if (((this.tokens.flags[i] as number) & Flag.blockStart) !== 0) return;
      const word = folded[i] as number;
      node = (node.bits & wordBit(word)) === 0 ? undefined : node.next.get(word);
      if (node !== undefined && node.kind !== NOTHING) this.push(node.kind, at, i + 1 - at);
    }
  }

  /** A state's name, demonym or metonym; an abbreviation ("U.S.", "NATO") stands before nouns as a demonym does. */
  private place({ kind, length }: PlaceColumns, at: number, kinds: readonly number[]): void {
    const code = kind[at] as number;
    const size = length[at] as number;
    this.placed.push(at);
    this.push(kinds[code] as number, at, size);
    const short = ((this.tokens.flags[at] as number) & (Flag.allCaps | Flag.abbreviation)) !== 0;
    if (code === BODY || (code === NAME && short)) this.push(kinds[DEMONYM] as number, at, size);
  }

  /** Whether the text's spelling at a token meets what a lexicon's member asks. */
  meets(demand: CaseDemand, at: number): boolean {
    if (demand === 0) return true;
    if (demand === 5) return this.meets(1, at) && this.meets(1, at + 1);
    if (demand >= 3) return (this.tokens.lower[at] === this.tokens.norm[at]) === (demand === 3);
    return hasFlag(this.tokens, at, demand === 2 ? Flag.allCaps : Flag.capital);
  }

  /** Whether something that a clue asks for begins at a token; false outside the text. @param clue its number */
  gives(token: number, clue: number): boolean {
    const end = this.first[token + 1] ?? 0;
    for (let entry = this.first[token] ?? 0; entry < end; entry += 1) {
      const clues = this.kinds.clues[kindOf(this.entries[entry] as number)] as readonly number[];
      for (let k = 0; k < clues.length; k += 2) if (clues[k] === clue && this.meets(clues[k + 1] as CaseDemand, token)) return true;
    }
    return false;
  }

  /** Whether something with a role begins at a token; false outside the text. */
  plays(token: number, role: number): boolean {
    return ((this.rolesAt[token] ?? 0) & role) !== 0;
  }

  /** Tokens of the longest thing with a role that begins at a token; 0 where none does. */
  lengthOf(token: number, role: number): number {
    if (!this.plays(token, role)) return 0;
    const end = this.first[token + 1] ?? 0;
    let longest = 0;
    for (let entry = this.first[token] ?? 0; entry < end; entry += 1)
      if (this.hasRole(entry, role)) longest = Math.max(longest, spanOf(this.entries[entry] as number));
    return longest;
  }

  /** The first token of the longest thing with a role that ends right before `end`; null where none does. */
  endingAt(end: number, role: number): number | null {
    let start: number | null = null;
    for (let at = end - 1; at >= 0 && at >= end - LONGEST_BEFORE; at -= 1) {
      if (!this.plays(at, role)) continue;
      for (let entry = this.first[at] ?? 0; entry < (this.first[at + 1] ?? 0); entry += 1)
        if (spanOf(this.entries[entry] as number) === end - at && this.hasRole(entry, role)) start = at;
    }
    return start;
  }

  private hasRole(entry: number, role: number): boolean {
    return ((this.kinds.roles[kindOf(this.entries[entry] as number)] as number) & role) !== 0;
  }
}
