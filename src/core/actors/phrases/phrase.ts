import type { Gender } from '../lexicon/gender.ts';
import type { HeadEntry, TitleEntry } from '../lexicon/senses.ts';

/** How a noun phrase is opened. */
export type Opening = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'quantity' | 'none';

/** A stretch of tokens, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A noun of the lexicon where it stands in the text. */
export interface Head {
  readonly at: number;
  readonly entry: HeadEntry;
}

/** A noun phrase read as far as it tells who is meant: "the adviser, Todd Havermeyer", "la canciller mexicana", "Mexico's navy". */
export interface Phrase extends TokenRange {
  readonly opening: Opening;
  /** The words of its description without opening: what an unnamed actor is called. Null where there is only a name. */
  readonly core: TokenRange | null;
  /** Its nouns, the one that it turns on first. */
  readonly heads: readonly Head[];
  readonly titles: readonly TitleEntry[];
  /** Folded words that set the noun apart ("foreign" of "foreign minister"). */
  readonly modifiers: readonly string[];
  /** Ids of states that its demonyms, owners and complements name. */
  readonly states: readonly string[];
  /** The proper name in it. */
  readonly name: TokenRange | null;
  /** Whose it is: "Mexico" of "Mexico's navy". */
  readonly owner: Phrase | null;
  /** Token of the possessive that opens it ("its", "su"), or -1. */
  readonly ownerToken: number;
  /** The state that it names itself ("Washington", "the United States"), or null. */
  readonly state: string | null;
  /** It names that state by its people ("the Brazilian", "los mexicanos"). */
  readonly demonym: boolean;
  /** Grammatical gender where the form tells. */
  readonly gender: Gender | null;
  readonly plural: boolean | null;
  /** One of those whom the noun names: "one of the protesters". */
  readonly one: boolean;
}
