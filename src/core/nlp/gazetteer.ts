/**
 * Names of states, territories and multi-state bodies, their demonyms, capitals and the places that stand for their governments,
 * found in one pass over the tokens.
 */
import { fold } from '../text/fold.ts';
import { normsIn } from '../text/phrases.ts';
import { Flag, hasFlag, type Tokens } from '../text/tokens.ts';
import type { Lang } from '../types.ts';
import { englishPlural } from './inflection-en.ts';
import { spanishAdjectiveForms } from './inflection-es.ts';
import { UNKNOWN, type Vocabulary, WordTable } from './vocabulary.ts';

/** How a word names a place. */
export type PlaceKind = 'name' | 'demonym' | 'capital' | 'metonym' | 'body';

/** Words per language; what is missing in a language has no usual name there. */
export type LocalNames = Readonly<Partial<Record<Lang, readonly string[]>>>;

/** One state, territory or body. */
export interface PlaceEntry {
  /** ISO 3166-1 alpha-2 code in lower case, or the usual abbreviation of a body. */
  readonly id: string;
  readonly kind: 'state' | 'territory' | 'body';
  /** The first is the one to display. A name in capitals alone ("US", "ONU") matches only capitals. */
  readonly names: LocalNames;
  /** Adjectives and nouns of its people: English with a capital, Spanish masculine singular; the other forms are made. */
  readonly demonyms?: LocalNames;
  readonly capitals?: LocalNames;
  /** Places and buildings that stand for the government: "the Kremlin", "Casa Blanca". */
  readonly metonyms?: LocalNames;
}

/** What a gazetteer is compiled from: the files of `lexicons/gazetteer`. */
export interface GazetteerData {
  readonly places: readonly PlaceEntry[];
  /** Names that hold a place's name and mean something else: "New Mexico", "Golfo de México". */
  readonly shadows: LocalNames;
  /** First names and the gender they tell. */
  readonly firstNames: {
    readonly masculine: readonly string[];
    readonly feminine: readonly string[];
    readonly either: readonly string[];
  };
}

/** A compiled gazetteer. */
export interface Gazetteer {
  readonly entries: readonly PlaceEntry[];
  readonly byId: ReadonlyMap<string, PlaceEntry>;
  /** The names that begin with a word, accents folded. */
  readonly roots: WordTable<PlaceNode>;
  /** First name, accents folded → gender; names of both are left out. */
  readonly genders: ReadonlyMap<string, 'masculine' | 'feminine'>;
  /** Every first name, accents folded, those of both genders too. */
  readonly firstNames: ReadonlySet<string>;
}

/** A node of the tree of names. */
export interface PlaceNode {
  readonly next: Map<number, PlaceNode>;
  /** What the name that ends here can be, the likeliest first; empty where none does. */
  readonly uses: PlaceUse[];
}

/** One reading of a name: "China" is the state, "china" in Spanish its demonym. */
interface PlaceUse {
  /** Index into `PLACE_KINDS`, or `SHADOW`. */
  readonly kind: number;
  readonly entry: number;
  readonly casing: Casing;
}

/** What the first letters must be: any, a capital, or capitals alone. */
type Casing = 0 | 1 | 2;
const ANY: Casing = 0;
const CAPITAL: Casing = 1;
const CAPITALS: Casing = 2;

/** Codes of `PlaceColumns.kind`; 0 is no place. */
export const PLACE_KINDS: readonly (PlaceKind | null)[] = [null, 'name', 'demonym', 'capital', 'metonym', 'body'];
const SHADOW = 255;

/** What was found, by token; the columns of a name's later tokens hold 0 in `length`. */
export interface PlaceColumns {
  /** Index into `Gazetteer.entries`; -1 where no place is named. */
  readonly entry: Int16Array;
  /** Index into `PLACE_KINDS`. */
  readonly kind: Uint8Array;
  /** Tokens of the name that begins here; 0 elsewhere. */
  readonly length: Uint8Array;
}

/** Compiles a gazetteer for one language. Where two entries share a name, the first one has it. */
export function compileGazetteer(data: GazetteerData, lang: Lang, vocabulary: Vocabulary): Gazetteer {
  const roots = new WordTable<PlaceNode>();
  const add = (name: string, kind: number, entry: number, casing: Casing): void => {
    const words = normsIn(name).map((norm) => vocabulary.intern(norm));
    insert(roots, words, { kind, entry, casing });
  };
  for (const name of data.shadows[lang] ?? []) add(name, SHADOW, -1, ANY);
  data.places.forEach((place, entry) => {
    const nameKind = place.kind === 'body' ? 5 : 1;
    for (const name of place.names[lang] ?? []) add(name, nameKind, entry, casingOf(name));
  });
  data.places.forEach((place, entry) => {
    for (const name of place.demonyms?.[lang] ?? []) {
      for (const form of demonymForms(name, lang)) add(form, 2, entry, lang === 'en' ? CAPITAL : ANY);
    }
    for (const name of place.capitals?.[lang] ?? []) add(name, 3, entry, CAPITAL);
    for (const name of place.metonyms?.[lang] ?? []) add(name, 4, entry, CAPITAL);
  });
  const { masculine, feminine, either } = data.firstNames;
  const firstNames = new Set([...masculine, ...feminine, ...either].map(fold));
  const byId = new Map(data.places.map((place) => [place.id, place]));
  return { entries: data.places, byId, roots, genders: gendersOf(data.firstNames), firstNames };
}

const casingOf = (name: string): Casing => (/^[A-Z][A-Z. -]+$/.test(name) ? CAPITALS : CAPITAL);

function demonymForms(name: string, lang: Lang): string[] {
  if (lang === 'es') return spanishAdjectiveForms(name);
  return /(?:ese|[sc]h|men|people|women|s)$/.test(name) ? [name] : [name, ...englishPlural(name)];
}

function gendersOf(names: GazetteerData['firstNames']): Map<string, 'masculine' | 'feminine'> {
  const genders = new Map<string, 'masculine' | 'feminine'>();
  for (const name of names.masculine) genders.set(fold(name), 'masculine');
  for (const name of names.feminine) {
    const folded = fold(name);
    if (genders.has(folded)) genders.delete(folded);
    else genders.set(folded, 'feminine');
  }
  return genders;
}

function insert(roots: WordTable<PlaceNode>, [first, ...rest]: readonly number[], use: PlaceUse): void {
  if (first === undefined) return;
  let at = child(roots, first);
  for (const word of rest) at = child(at.next, word);
  at.uses.push(use);
}

function child(level: WordTable<PlaceNode> | Map<number, PlaceNode>, word: number): PlaceNode {
  const found = level.get(word) ?? { next: new Map(), uses: [] };
  level.set(word, found);
  return found;
}

/**
 * Finds every place that a text names; the longest name wins. Linear: the longest name bounds each look.
 * @param words the tokens' numbers, accents folded
 */
export function findPlaces(tokens: Tokens, words: Int32Array, gazetteer: Gazetteer, lang: Lang): PlaceColumns {
  const columns = {
    entry: new Int16Array(tokens.length).fill(-1),
    kind: new Uint8Array(tokens.length),
    length: new Uint8Array(tokens.length),
  };
  const wanted = lang === 'en' ? Flag.capital : Flag.word;
  for (let i = 0; i < tokens.length; ) {
    if (!hasFlag(tokens, i, wanted)) {
      i += 1;
      continue;
    }
    const root = gazetteer.roots.get(words[i] as number);
    i += root === undefined ? 1 : mark(columns, tokens, words, root, i);
  }
  return columns;
}

/** Marks the longest name at `i`. @returns the tokens to go on by */
function mark(columns: PlaceColumns, tokens: Tokens, words: Int32Array, root: PlaceNode, i: number): number {
  const flags = tokens.flags[i] ?? 0;
  let at: PlaceNode | undefined = root;
  let best: PlaceUse | null = null;
  let length = 1;
  for (let j = i + 1; at !== undefined; j += 1) {
    const use = at.uses.find(({ casing }) => fits(flags, casing));
    if (use !== undefined) {
      best = use;
      length = j - i;
    }
    at = !hasFlag(tokens, j, Flag.blockStart) ? at.next.get(words[j] ?? UNKNOWN) : undefined;
  }
  if (best === null || best.kind === SHADOW) return length;
  columns.entry.fill(best.entry, i, i + length);
  columns.kind.fill(best.kind, i, i + length);
  columns.length[i] = length;
  return length;
}

const fits = (flags: number, casing: Casing): boolean =>
  casing === ANY || (flags & (casing === CAPITAL ? Flag.capital : Flag.allCaps)) !== 0;
