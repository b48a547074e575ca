import { PLACE_KINDS, type PlaceColumns } from '../../nlp/gazetteer.ts';
import { numbersIn, type Reading } from '../../nlp/reading.ts';
import { UNKNOWN } from '../../nlp/vocabulary.ts';
import { Flag, hasFlag, type Tokens } from '../../text/tokens.ts';
import { Role } from '../lexicon/roles.ts';
import type { TermFinder } from '../patterns/compile.ts';
import { ANYTHING, BUILT_IN_BITS, builtInBit } from '../symbols/followers.ts';
import { ALSO_FOLLOWS, FOLLOWS, KIND, type Kinds, ROLES } from '../symbols/kinds.ts';
import { type SpellingTable, WORD, wordBit } from '../symbols/spellings.ts';
import { BUILT_IN, type CaseDemand, NOTHING } from '../symbols/states.ts';

/** No member of a class has more tokens. */
export const LONGEST = 8;
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

/** Numbers in a token's row. */
export const TOKEN = 4;
/** Their places: first the first entry that begins there (they go on to where those of the next row begin), then the first bits of
 * what all that begins there can be behind a pattern's first step (see `Followers`), … */
export const FOLLOWS_AT = 1;
/** … the second bits of that, … */
export const ALSO_FOLLOWS_AT = 2;
/** … and its `Role` bits. */
const ROLES_AT = 3;

/** What a lexicon knows of each token of a text. */
export class SymbolLayer {
  readonly kinds: Kinds;
  readonly entries: number[] = [];
  /** A row of `TOKEN` numbers for each token, and one behind the last. */
  readonly rows: Int32Array;
  /** `Role` bits of everything in the text. */
  roles = 0;
  /** The tokens at which places begin. */
  readonly placed: number[] = [];
  readonly tokens: Tokens;

  constructor(reading: Reading, finder: TermFinder) {
    const { tokens } = reading.document;
    const { folded } = numbersIn(reading, finder.vocabulary);
    this.tokens = tokens;
    this.kinds = finder.spellings.kinds;
    this.rows = new Int32Array((tokens.length + 1) * TOKEN);
    this.read(finder, folded, reading.places);
    this.forgetCapitals(reading);
  }

  /** Looks each word up. What nearly every one of them does stands in the loop itself. */
  private read({ spellings, places: ofPlaces }: TermFinder, folded: Int32Array, places: PlaceColumns): void {
    const { entries, rows, kinds } = this;
    const { words } = spellings;
    const { flags, length } = this.tokens;
    const kindRows = kinds.rows;
    for (let i = 0; i < length; i += 1) {
      const at = i * TOKEN;
      const word = (folded[i] as number) * WORD;
      const flag = flags[i] as number;
      const known = word < words.length && (flag & (Flag.word | Flag.number)) !== 0;
      const kind = known ? (words[word] as number) : NOTHING;
      const row = kind * KIND;
      rows[at] = entries.length;
      rows[at + FOLLOWS_AT] = ANYTHING | (kindRows[row + FOLLOWS] as number);
      rows[at + ALSO_FOLLOWS_AT] = ANYTHING | (BUILT_IN_BITS[flag & 15] as number) | (kindRows[row + ALSO_FOLLOWS] as number);
      rows[at + ROLES_AT] = kindRows[row + ROLES] as number;
      if (kind !== NOTHING) entries.push((kind << SPAN_BITS) | 1);
      const behind = i + 1 < length ? (folded[i + 1] as number) : UNKNOWN;
      if (known && ((words[word + 1] as number) & wordBit(behind)) !== 0) this.addPhrases(spellings, folded, i);
      if (places.length[i] !== 0) this.place(places, i, ofPlaces);
      this.roles |= rows[at + ROLES_AT] as number;
    }
    const end = length * TOKEN;
    rows[end] = entries.length;
    rows[end + FOLLOWS_AT] = ANYTHING;
    rows[end + ALSO_FOLLOWS_AT] = ANYTHING;
  }

  /** In a headline every word has a capital, so that none tells a name. */
  private forgetCapitals({ document, titleCase }: Reading): void {
    document.sentences.forEach(({ from, to }, index) => {
      if (titleCase[index] !== 1) return;
      for (let at = from * TOKEN + ALSO_FOLLOWS_AT; at < to * TOKEN; at += TOKEN)
        this.rows[at] = (this.rows[at] as number) & ~builtInBit(BUILT_IN.cap);
    });
  }

  private push(kind: number, token: number, length: number): void {
    const { rows } = this.kinds;
    const at = token * TOKEN;
    const row = kind * KIND;
    this.entries.push((kind << SPAN_BITS) | length);
    this.rows[at + FOLLOWS_AT] = (this.rows[at + FOLLOWS_AT] as number) | (rows[row + FOLLOWS] as number);
    this.rows[at + ALSO_FOLLOWS_AT] = (this.rows[at + ALSO_FOLLOWS_AT] as number) | (rows[row + ALSO_FOLLOWS] as number);
    this.rows[at + ROLES_AT] = (this.rows[at + ROLES_AT] as number) | (rows[row + ROLES] as number);
  }

  private addPhrases({ phrases, phraseKinds }: SpellingTable, folded: Int32Array, at: number): void {
    let phrase = -(folded[at] as number);
    for (let i = at + 1; i < folded.length && i - at < LONGEST; i += 1) {
      if (((this.tokens.flags[i] as number) & Flag.blockStart) !== 0) return;
      phrase = phrases.get(phrase, folded[i] as number);
      if (phrase === 0) return;
      const kind = phraseKinds[phrase] as number;
      if (kind !== NOTHING) this.push(kind, at, i + 1 - at);
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

  /** The first of the entries that begin at a token; for the token behind it, where they end. 0 outside the text. */
  firstAt(token: number): number {
    return this.rows[token * TOKEN] ?? 0;
  }

  /** Whether something that a clue asks for begins at a token; false outside the text. @param clue its number */
  gives(token: number, clue: number): boolean {
    if (!this.plays(token, Role.clue)) return false;
    const { from, items } = this.kinds.clues;
    const end = this.firstAt(token + 1);
    for (let entry = this.firstAt(token); entry < end; entry += 1) {
      const kind = kindOf(this.entries[entry] as number);
      for (let k = from[kind] as number; k < (from[kind + 1] as number); k += 2)
        if (items[k] === clue && this.meets(items[k + 1] as CaseDemand, token)) return true;
    }
    return false;
  }

  /** Whether something with a role begins at a token; false outside the text. */
  plays(token: number, role: number): boolean {
    return ((this.rows[token * TOKEN + ROLES_AT] ?? 0) & role) !== 0;
  }

  /** Tokens of the longest thing with a role that begins at a token; 0 where none does. */
  lengthOf(token: number, role: number): number {
    if (!this.plays(token, role)) return 0;
    const end = this.firstAt(token + 1);
    let longest = 0;
    for (let entry = this.firstAt(token); entry < end; entry += 1)
      if (this.hasRole(entry, role)) longest = Math.max(longest, spanOf(this.entries[entry] as number));
    return longest;
  }

  /** The first token of the longest thing with a role that ends right before `end`; null where none does. */
  endingAt(end: number, role: number): number | null {
    let start: number | null = null;
    for (let at = end - 1; at >= 0 && at >= end - LONGEST_BEFORE; at -= 1) {
      if (!this.plays(at, role)) continue;
      for (let entry = this.firstAt(at); entry < this.firstAt(at + 1); entry += 1)
        if (spanOf(this.entries[entry] as number) === end - at && this.hasRole(entry, role)) start = at;
    }
    return start;
  }

  private hasRole(entry: number, role: number): boolean {
    return ((this.kinds.rows[kindOf(this.entries[entry] as number) * KIND + ROLES] as number) & role) !== 0;
  }
}
