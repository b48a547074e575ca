/**
 * The actor lexicon compiled once per language: from the first word of a noun to all that it can name. Everything here is
 * immutable and shared by every article.
 */
import type { ActorLexicon, RoleFamily } from '../../lexicons/actors.ts';
import { inflectNoun } from '../nlp/inflection.ts';
import { foldAccents } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Lang } from '../types.ts';
import { ACTOR_GENDERS, type Gender } from './gender.ts';

/** What a noun names. `organ` speaks for its state, `body` for itself. */
export type SenseKind = 'person' | 'organ' | 'body' | 'document' | 'group';

/** One reading of a noun. */
export interface Sense {
  readonly kind: SenseKind;
  /** The dictionary form, accents folded, masculine where there is a choice: two forms of one noun share it. */
  readonly lemma: string;
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
    generic: new Set(lexicon.genericBodies.map(foldAccents)),
  };
}

interface Building {
  kind: SenseKind;
  lemma: string;
  families: Set<number>;
  general: Set<number>;
  gender: Gender | null;
  plural: boolean;
  weak: boolean;
  proper: boolean;
  issued: boolean;
}

/** Collects nouns and their forms; one sense a form and kind. */
class Nouns {
  private readonly forms = new Map<string, Map<string, Building>>();
  private readonly lang: Lang;

  constructor(lang: Lang) {
    this.lang = lang;
  }

  /** In Spanish also with ex- (*exministra*), under the same dictionary form. `masculine/feminine`, `word:m`, `word:f` or a word for any gender. */
  addRole(entry: string, family: number, general: boolean): void {
    const [first = '', second] = entry.split('/');
    const [word = '', code] = first.split(':');
    const gender = ACTOR_GENDERS.get(code ?? '') ?? null;
    const lemma = foldAccents(word);
    const role = general ? { general: family } : { family };
    for (const prefix of this.lang === 'es' && !word.startsWith('ex') ? ['', 'ex'] : ['']) {
      this.add(prefix + word, 'person', { ...role, gender: second === undefined ? gender : 'm', lemma });
      if (second) this.add(prefix + second, 'person', { ...role, gender: 'f', lemma });
    }
  }

  /** A noun in the singular, with its plural by rule. */
  add(word: string, kind: SenseKind, sense: NounSense): void {
    const lemma = sense.lemma ?? foldAccents(word);
    for (const { form, number } of inflectNoun(word, this.lang)) this.addForm(form, lemma, kind, { ...sense, plural: number === 'plural' });
  }

  addForm(form: string, lemma: string, kind: SenseKind, sense: NounSense): void {
    const key = keyOf(form);
    const senses = getOr(this.forms, key, () => new Map<string, Building>());
    const plural = sense.plural ?? false;
    const made = getOr(senses, `${kind} ${lemma} ${plural}`, () => ({
      kind,
      lemma: foldAccents(lemma),
      families: new Set<number>(),
      general: new Set<number>(),
      gender: sense.gender ?? null,
      plural,
      weak: sense.weak ?? false,
      proper: sense.proper ?? false,
      issued: sense.issued ?? false,
    }));
    if (sense.family !== undefined) made.families.add(sense.family);
    if (sense.general !== undefined) made.general.add(sense.general);
    if (made.gender !== (sense.gender ?? null)) made.gender = null;
  }

  /** The families of a role word, for titles that mean it: those that it sets apart in, and those that it is general for. */
  familiesOf(word: string | null): { families: number[]; general: number[] } {
    const senses = word === null ? [] : [...(this.forms.get(keyOf(word))?.values() ?? [])];
    return { families: senses.flatMap((sense) => [...sense.families]), general: senses.flatMap((sense) => [...sense.general]) };
  }

  build(): Map<string, HeadEntry[]> {
    const heads = new Map<string, HeadEntry[]>();
    for (const [key, senses] of this.forms) {
      const words = key.split(' ');
      const list = [...senses.values()].map((sense) => ({ ...sense, families: [...sense.families], general: [...sense.general] }));
      getOr(heads, words[0] ?? '', () => []).push({ words, senses: list });
    }
    for (const entries of heads.values()) entries.sort((a, b) => b.words.length - a.words.length);
    return heads;
  }
}

interface NounSense {
  lemma?: string;
  family?: number;
  general?: number;
  gender?: Gender | null;
  plural?: boolean;
  weak?: boolean;
  proper?: boolean;
  issued?: boolean;
}

function compileTitles(lexicon: ActorLexicon, nouns: Nouns): Map<string, TitleEntry[]> {
  const titles = new Map<string, TitleEntry[]>();
  for (const { title, role, gender } of lexicon.titles) {
    const words = titleKeyOf(title).split(' ');
    const lemma = role === null ? null : foldAccents(role);
    getOr(titles, words[0] ?? '', () => []).push({
      words,
      lemma,
      ...nouns.familiesOf(role),
      gender: ACTOR_GENDERS.get(gender ?? '') ?? null,
    });
  }
  for (const entries of titles.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return titles;
}

/** The words of a form as the tokeniser parts them, folded, with blanks between. */
const keyOf = (form: string): string => tokenise(form).norm.join(' ');

/** The same with a capital to each word: only so the tokeniser keeps the stop of "Sen.". */
const titleKeyOf = (title: string): string =>
  keyOf(title.replace(/(^|\s)(\S)/g, (_, blank: string, letter: string) => blank + letter.toUpperCase()));

function getOr<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** An entry for a noun that stands where only a person's can, and that the lexicon does not know. */
export function strangerEntry(word: string): HeadEntry {
  const lemma = word.replace(/a$/, 'o');
  const none = { families: [], general: [], gender: null, plural: false, weak: false, proper: false, issued: false };
  return { words: [word], senses: [{ kind: 'person', lemma, ...none }] };
}

/**
 * The longest entry that begins at token `i`.
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
  if (entries === undefined) return null;
  return entries.find(({ words }) => i + words.length <= to && words.every((word, k) => norm[i + k] === word)) ?? null;
}
