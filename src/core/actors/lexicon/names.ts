/**
 * The actor lexicon compiled once per language: from the first word of a noun to all that it can name. Everything here is
 * immutable and shared by every article.
 */
import type { LinkWords, QualifierWords } from '../../../lexicons/actor-words.ts';
import type { ActorLexicon, RoleFamily } from '../../../lexicons/actors.ts';
import { foldAccents } from '../../text/fold.ts';
import { type WordSets, wordSets } from '../../text/word-sets.ts';
import type { Lang } from '../../types.ts';
import { ACTOR_GENDERS, type Gender } from './gender.ts';
import { getOr, keyOf, Nouns } from './nouns.ts';
import type { HeadEntry, TitleEntry } from './senses.ts';

/** The compiled lexicon: each map goes from the first folded word to the entries that begin with it, longest first. */
export interface NameTable {
  readonly lang: Lang;
  readonly heads: ReadonlyMap<string, readonly HeadEntry[]>;
  readonly titles: ReadonlyMap<string, readonly TitleEntry[]>;
  readonly families: readonly RoleFamily[];
  readonly partitives: ReadonlySet<string>;
  /** Given name, folded → the gender that it tells. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Lemmas of the organs that a state keeps abroad. */
  readonly abroad: ReadonlySet<string>;
  /** Lemma of an organ → the state whose it is where the article names that state. */
  readonly usual: ReadonlyMap<string, string>;
  /** Participles, folded, before whoever made a writing. */
  readonly authored: ReadonlySet<string>;
  /** Verb forms, folded, of whoever gets a writing and did not make it. */
  readonly received: ReadonlySet<string>;
  /** Function words beside such phrases. */
  readonly links: WordSets<LinkWords>;
  /** Adjectives and nouns beside them, folded. */
  readonly qualifiers: WordSets<QualifierWords>;
  /** Lemmas as which any body can be taken up again. */
  readonly generic: ReadonlySet<string>;
}

/**
 * Compiles the actor lexicon of one language; some milliseconds, once.
 * @param lexicon its nouns are inflected by the language's rules
 */
export function compileNames(lexicon: ActorLexicon, lang: Lang): NameTable {
  const nouns = new Nouns(lang);
  lexicon.roles.forEach((family, index) => {
    for (const word of family.words) nouns.addRole(word, index, false);
    for (const word of family.general) nouns.addRole(word, index, true);
  });
  const weak = new Set(lexicon.weakOrgans);
  const issued = new Set(lexicon.issued);
  for (const word of lexicon.stateOrgans) nouns.add(word, 'organ', { weak: weak.has(word) });
  const proper = new Set(lexicon.properBodies);
  for (const word of lexicon.bodies) nouns.add(word, 'body', { proper: proper.has(word) });
  for (const word of lexicon.documents) nouns.add(word, 'document', { issued: issued.has(word) });
  for (const word of lexicon.groups) nouns.addForm(word, word, 'group', { plural: true });
  return {
    lang,
    heads: nouns.build(),
    titles: compileTitles(lexicon, nouns),
    families: lexicon.roles,
    givenNames: new Map([
      ...lexicon.givenNames.masculine.map((name): [string, Gender] => [name, 'm']),
      ...lexicon.givenNames.feminine.map((name): [string, Gender] => [name, 'f']),
    ]),
    partitives: new Set(lexicon.partitives.map(foldAccents)),
    abroad: new Set(lexicon.organsAbroad.map(foldAccents)),
    usual: new Map(Object.entries(lexicon.usualOrgans).flatMap(([state, organs]) => organs.map((organ) => [foldAccents(organ), state]))),
    authored: new Set(lexicon.authored.map(foldAccents)),
    received: new Set(lexicon.received.map(foldAccents)),
    links: wordSets(lexicon.links),
    qualifiers: wordSets(lexicon.qualifiers, foldAccents),
    generic: new Set(lexicon.genericBodies.map(foldAccents)),
  };
}

function compileTitles(lexicon: ActorLexicon, nouns: Nouns): Map<string, TitleEntry[]> {
  const titles = new Map<string, TitleEntry[]>();
  for (const { title, role, gender } of lexicon.titles) {
    const lemma = role === null ? null : foldAccents(role);
    const entry = { lemma, ...nouns.familiesOf(role), gender: ACTOR_GENDERS.get(gender ?? '') ?? null };
    for (const words of spellings(titleKeyOf(title).split(' '))) getOr(titles, words[0] ?? '', () => []).push({ words, ...entry });
  }
  for (const entries of titles.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return titles;
}

/** With the stops and, as the British press writes, without ("Brig Gen"). */
function spellings(words: readonly string[]): (readonly string[])[] {
  const bare = words.map((word) => word.replace(/(..)\.$/, '$1'));
  return bare.some((word, i) => word !== words[i]) ? [words, bare] : [words];
}

/** The same with a capital to each word: only so the tokeniser keeps the stop of "Sen.". */
const titleKeyOf = (title: string): string =>
  keyOf(title.replace(/(^|\s)(\S)/g, (_, blank: string, letter: string) => blank + letter.toUpperCase()));
