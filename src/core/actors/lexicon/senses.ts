/** What the nouns and titles of the actor lexicon can name. */
import type { Gender } from './gender.ts';

/** What a noun names. `organ` speaks for its state, `body` for itself. */
export type SenseKind = 'person' | 'organ' | 'body' | 'document' | 'group';

/** One reading of a noun. */
export interface Sense {
  readonly kind: SenseKind;
  /** The dictionary form, accents folded, masculine where there is a choice: two forms of one noun share it. */
  readonly lemma: string;
  /** The form's first word with its accents. */
  readonly spelling: string;
  /** Indices of the role families whose members are told apart by this word. */
  readonly families: readonly number[];
  /** Indices of the role families for any member of which this word can stand. */
  readonly general: readonly number[];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** An organ that speaks for a state only where something beside it says so. */
  readonly weak: boolean;
  /** A body only with a capital. */
  readonly proper: boolean;
  /** A writing that is somebody's words. */
  readonly issued: boolean;
}

/** A noun of one word or more: its words folded, and its senses, persons first. */
export interface HeadEntry {
  readonly words: readonly string[];
  readonly senses: readonly Sense[];
}

/** A form of address. */
export interface TitleEntry {
  readonly words: readonly string[];
  readonly lemma: string | null;
  readonly families: readonly number[];
  readonly general: readonly number[];
  readonly gender: Gender | null;
}

/** An entry for a noun that stands where only a person's can, and that the lexicon does not know. */
export function strangerEntry(word: string): HeadEntry {
  const lemma = word.replace(/a$/, 'o');
  const none = { spelling: word, families: [], general: [], gender: null, plural: false, weak: false, proper: false, issued: false };
  return { words: [word], senses: [{ kind: 'person', lemma, ...none }] };
}

/** Whether an entry's words, of which the first is known to, stand from token `i` on. @param to the first token that they may not reach */
export function standsAt({ words }: { readonly words: readonly string[] }, norm: readonly string[], i: number, to: number): boolean {
  if (i + words.length > to) return false;
  for (let k = 1; k < words.length; k += 1) if (norm[i + k] !== words[k]) return false;
  return true;
}

/**
 * The longest entry that begins at token `i`.
 * @param table by their first words, the longest first
 * @param norm the article's folded words
 * @param to the first token that it may not reach
 * @returns null where none does
 */
export function longestAt<E extends { readonly words: readonly string[] }>(
  table: ReadonlyMap<string, readonly E[]>,
  norm: readonly string[],
  i: number,
  to: number,
): E | null {
  const entries = table.get(norm[i] ?? '');
  return entries === undefined ? null : longestOf(entries, norm, i, to);
}

/** The first of some entries that begin with token `i` whose other words stand behind it; null where there is none. */
export function longestOf<E extends { readonly words: readonly string[] }>(
  entries: readonly E[],
  norm: readonly string[],
  i: number,
  to: number,
): E | null {
  for (const entry of entries) if (standsAt(entry, norm, i, to)) return entry;
  return null;
}
