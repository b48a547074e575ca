/**
 * Every setting: its default, and how a stored value is read. The type `Settings` is derived from this table, so default, type and
 * repair cannot drift apart.
 */
import { type MarkColors, readColors } from './colors.ts';
import { isRecord } from './record.ts';

/** How one setting is read. */
export interface Property<T> {
  readonly fallback: T;
  /** The value where it is sound, a repaired one where part of it is, else undefined. Never throws. */
  readonly read: (value: unknown) => T | undefined;
}

/** A phrase that the reader added to a theme. */
export interface OwnTerm {
  readonly phrase: string;
  readonly theme: 'sovereignty' | 'cartel' | 'intervention';
  /** Without the word's other forms. */
  readonly asWritten?: true;
  /** Capitals must stand where the phrase has them. */
  readonly matchCase?: true;
  /** A word that must, or must not, stand in the same sentence. */
  readonly near?: { readonly word: string; readonly must: boolean };
}

/** A rule that the reader put aside: its lexicon entry, never the page. */
export interface Dismissed {
  readonly entry: string;
  /** The words that were marked when it was put aside, lower case: the options name it by them. */
  readonly phrase: string;
  /** The host name of the site where it no longer marks; null for everywhere. */
  readonly site: string | null;
}

/** What the reader chose for a site. */
export type SiteChoice = 'always' | 'never';

/** Which themes are shown. */
export interface ThemeSwitches {
  readonly sovereignty: boolean;
  readonly cartel: boolean;
  readonly intervention: boolean;
}

/** Longest phrase, in UTF-16 code units. */
export const LONGEST_PHRASE = 120;
/** So many own terms, of so many words each: the engine uses no more, so no more are kept. */
export const OWN_TERM_LIMITS = { terms: 500, characters: LONGEST_PHRASE, words: 8 } as const;
/** Longest id of a rule: that of an own term holds the phrase behind its theme. */
export const LONGEST_ENTRY = 200;
/** So many sites, and so many put-aside rules, are kept. */
export const MOST_ENTRIES = 2_000;

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The table. */
export const PROPERTIES = {
  /** Language of the interface; `auto` follows the browser. */
  language: oneOf('auto', 'en', 'es'),
  /** Themes that are marked and counted. */
  themes: property<ThemeSwitches>({ sovereignty: true, cartel: true, intervention: true }, readThemes),
  /** How strongly a mark is painted. */
  strength: oneOf('normal', 'soft', 'strong'),
  /** The reader's own colors of the marks, by theme; a theme without any has Lindero's. */
  colors: property<MarkColors>({}, readColors),
  /** Whether marks carry the line that tells themes apart without colour. */
  underline: flag(true),
  /** Whether the strip at the page's edge shows where the marks stand. */
  overview: flag(true),
  /** Host name → what the reader chose there. Reading history: one button forgets it. */
  sites: property<Readonly<Record<string, SiteChoice>>>({}, readSites),
  /** Whether every page that looks like an article is marked. Needs the permission for all sites. */
  everyArticle: flag(false),
  /** Phrases that the reader added. */
  ownTerms: listOf(readOwnTerm, OWN_TERM_LIMITS.terms),
  /** Rules that the reader put aside, newest first. */
  dismissed: listOf(readDismissed, MOST_ENTRIES),
} as const;

function property<T>(fallback: T, read: Property<T>['read']): Property<T> {
  return { fallback, read };
}

function flag(fallback: boolean): Property<boolean> {
  return property(fallback, (value) => (typeof value === 'boolean' ? value : undefined));
}

function oneOf<const T extends string>(fallback: T, ...others: readonly T[]): Property<T> {
  const known = [fallback, ...others];
  return { fallback, read: (value) => known.find((each) => each === value) };
}

/** A list keeps its sound entries and drops the others, each by itself. */
function listOf<T>(read: (value: unknown) => T | undefined, most: number): Property<readonly T[]> {
  const readList = (value: unknown) =>
    Array.isArray(value) ? value.slice(0, most).flatMap((each: unknown) => read(each) ?? []) : undefined;
  return { fallback: [], read: readList };
}

function readThemes(value: unknown): ThemeSwitches | undefined {
  if (!isRecord(value)) return undefined;
  const on = (theme: string) => value[theme] !== false;
  return { sovereignty: on('sovereignty'), cartel: on('cartel'), intervention: on('intervention') };
}

function readSites(value: unknown): Readonly<Record<string, SiteChoice>> | undefined {
  if (!isRecord(value)) return undefined;
  const sound = Object.entries(value).flatMap(([host, choice]): [string, SiteChoice][] =>
    (choice === 'always' || choice === 'never') && isHost(host) ? [[host, choice]] : [],
  );
  return Object.fromEntries(sound.slice(0, MOST_ENTRIES));
}

/** True for what `URL.hostname` can be, so that nothing odd ends in a match pattern. */
export function isHost(host: string): boolean {
  return host.length <= 253 && /^(?:\[[\da-f:]+\]|[\p{L}\p{N}_.-]+)$/u.test(host) && host !== '__proto__';
}

function readOwnTerm(value: unknown): OwnTerm | undefined {
  if (!isRecord(value)) return undefined;
  const { phrase, theme } = value;
  if (!isPhrase(phrase) || !isTerm(phrase) || (theme !== 'sovereignty' && theme !== 'cartel' && theme !== 'intervention')) return undefined;
  const { asWritten, matchCase, near } = value;
  return {
    phrase: phrase.trim(),
    theme,
    ...(asWritten === true && { asWritten }),
    ...(matchCase === true && { matchCase }),
    ...(isNear(near) && { near: { word: near.word.trim(), must: near.must } }),
  };
}

/** What can be found: a letter or digit, in few words. */
function isTerm(phrase: string): boolean {
  return HAS_LETTER.test(phrase) && phrase.trim().split(/\s+/).length <= OWN_TERM_LIMITS.words;
}

function isNear(value: unknown): value is { readonly word: string; readonly must: boolean } {
  return isRecord(value) && isPhrase(value.word) && HAS_LETTER.test(value.word) && typeof value.must === 'boolean';
}

function readDismissed(value: unknown): Dismissed | undefined {
  if (!isRecord(value)) return undefined;
  const { entry, phrase, site } = value;
  if (!isWords(entry, LONGEST_ENTRY) || !isPhrase(phrase) || !(site === null || (typeof site === 'string' && isHost(site))))
    return undefined;
  return { entry, phrase: phrase.toLowerCase(), site };
}

function isPhrase(value: unknown): value is string {
  return isWords(value, LONGEST_PHRASE);
}

function isWords(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}
