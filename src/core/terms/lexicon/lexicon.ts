/**
 * The shape of the term lexicons and their reading. Lexicons are JSON; what does not fit is left out and said, never guessed.
 */
import { isRecord } from '../../record.ts';
import { type Lang, THEMES, type Theme } from '../../types.ts';

/** Plain words in each language of the interface. */
export type Words = Readonly<Record<Lang, string>>;

/**
 * How much a family's words say by themselves:
 * `sure` is marked unless something speaks against it; `likely` needs one thing that speaks for it; `weak` needs two, or an
 * article that is about the theme; `faint` needs both; `decoy` is never marked and keeps others from marking its words ("hunger strike").
 */
export type Grade = 'sure' | 'likely' | 'weak' | 'faint' | 'decoy';

/** Parts that a mark takes in beside the pattern's own: see `extend.ts`. */
export type Growth = 'left' | 'right' | 'possessor' | 'of-state' | 'of-place' | 'names' | 'proper' | 'clitic' | 'on';

/** A family of expressions: what the lexicons are made of. */
export interface Family {
  readonly id: string;
  /** Null for a decoy. */
  readonly theme: Theme | null;
  readonly grade: Grade;
  /** True where the words stand for the act by a figure of speech. */
  readonly metaphor: boolean;
  /** Of a decoy: true where it is a mere name (an office, a rank, a junta), which says nothing of what the article is about. */
  readonly name: boolean;
  /** Id of the sense rule that weighs its context; null where none is needed. */
  readonly sense: string | null;
  readonly grow: readonly Growth[];
  readonly patterns: readonly string[];
  readonly explain: Words;
  readonly notMeant: Words;
  /** Sentences with the marks of this family between ⟦ and ⟧; a decoy's have none. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** One thing that speaks for or against a reading. */
export interface Clue {
  /** `left`/`right`: within so many tokens beside the phrase; `phrase`: in the marked words; `sentence`: anywhere there. */
  readonly where: 'left' | 'right' | 'phrase' | 'sentence';
  /**
   * A class of the lexicon, or `<foreign>` / `<host>`: a state in or beside the phrase that is not, or is, the one whose soil is
   * at issue; or `<home>`: the sentence speaks of that state and of no other.
   */
  readonly class: string;
  readonly within: number;
  /** How often it must stand there. */
  readonly least: number;
  /** Positive speaks for the theme, negative against it. */
  readonly weight: number;
}

/** A sense rule: the clues of an ambiguous head. */
export interface Sense {
  readonly id: string;
  readonly clues: readonly Clue[];
  readonly explain: Words;
  readonly notMeant: Words;
}

/** A language's term lexicon as read. */
export interface TermLexicon {
  readonly lang: Lang;
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly families: readonly Family[];
  readonly senses: ReadonlyMap<string, Sense>;
  /** What could not be read, in plain English; empty for a sound lexicon. */
  readonly problems: readonly string[];
}

const GRADES: readonly string[] = ['sure', 'likely', 'weak', 'faint', 'decoy'];
const GROWTHS: readonly string[] = ['left', 'right', 'possessor', 'of-state', 'of-place', 'names', 'proper', 'clitic', 'on'];
const PLACES: readonly string[] = ['left', 'right', 'phrase', 'sentence'];

/** The keys that each kind of object may have. */
const KEYS = {
  file: ['about', 'source', 'classes', 'families', 'senses'],
  family: ['id', 'theme', 'grade', 'metaphor', 'name', 'sense', 'grow', 'patterns', 'explain', 'notMeant', 'examples', 'counterexamples'],
  sense: ['clues', 'explain', 'notMeant'],
} as const;

type Json = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isGrade = (value: unknown): value is Grade => isText(value) && GRADES.includes(value);
const isGrowth = (value: string): value is Growth => GROWTHS.includes(value);
const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);
const isPlace = (value: unknown): value is Clue['where'] => isText(value) && PLACES.includes(value);

const words = (value: unknown): Words =>
  isRecord(value) ? { en: isText(value.en) ? value.en : '', es: isText(value.es) ? value.es : '' } : { en: '', es: '' };

/** The texts of a list that may be missing; says where it is none, or holds something else. */
function texts(value: unknown, place: string, problems: string[]): readonly string[] {
  if (value === undefined) return [];
  const found = Array.isArray(value) ? value.filter(isText) : [];
  if (!Array.isArray(value) || found.length < value.length) problems.push(`${place}: must be a list of texts`);
  return found;
}

/** Says which keys of an object nobody reads: most are misspelt. */
function checkKeys(data: Json, kind: keyof typeof KEYS, place: string, problems: string[]): void {
  const known: readonly string[] = KEYS[kind];
  for (const key of Object.keys(data)) if (!known.includes(key)) problems.push(`${place}: unknown key "${key}"`);
}

/**
 * Reads a language's lexicon from its JSON files.
 * @param files each may hold `classes`, `families` and `senses`
 */
export function readLexicon(lang: Lang, files: readonly unknown[]): TermLexicon {
  const problems: string[] = [];
  const classes = new Map<string, readonly string[]>();
  const senses = new Map<string, Sense>();
  const families: Family[] = [];
  for (const file of files) {
    if (!isRecord(file)) problems.push('a file is no object');
    else {
      checkKeys(file, 'file', 'a file', problems);
      for (const [name, members] of Object.entries(isRecord(file.classes) ? file.classes : {})) {
        if (classes.has(name)) problems.push(`class ${name} stands twice`);
        classes.set(name, texts(members, `class ${name}`, problems));
      }
      for (const [id, data] of Object.entries(isRecord(file.senses) ? file.senses : {})) senses.set(id, readSense(id, data, problems));
      for (const data of Array.isArray(file.families) ? file.families : []) addFamily(data, families, problems);
    }
  }
  return { lang, classes, families, senses, problems };
}

function addFamily(data: unknown, families: Family[], problems: string[]): void {
  if (!isRecord(data) || !isText(data.id)) problems.push('a family without id');
  else if (!isGrade(data.grade)) problems.push(`${data.id}: grade must be one of ${GRADES.join(', ')}`);
  else if (data.grade !== 'decoy' && !isTheme(data.theme)) problems.push(`${data.id}: theme must be one of ${THEMES.join(', ')}`);
  else if (families.some((family) => family.id === data.id)) problems.push(`${data.id} stands twice`);
  else {
    const { id, sense } = data;
    const list = (key: string): readonly string[] => texts(data[key], `${id}: ${key}`, problems);
    const grow = list('grow');
    checkKeys(data, 'family', id, problems);
    for (const name of grow) if (!isGrowth(name)) problems.push(`${id}: grow must be among ${GROWTHS.join(', ')}`);
    if (sense !== undefined && !isText(sense)) problems.push(`${id}: sense must be the id of a rule`);
    families.push({
      id,
      theme: isTheme(data.theme) && data.grade !== 'decoy' ? data.theme : null,
      grade: data.grade,
      metaphor: data.metaphor === true,
      name: data.name === true,
      sense: isText(sense) ? sense : null,
      grow: grow.filter(isGrowth),
      patterns: list('patterns'),
      explain: words(data.explain),
      notMeant: words(data.notMeant),
      examples: list('examples'),
      counterexamples: list('counterexamples'),
    });
  }
}

function readSense(id: string, data: unknown, problems: string[]): Sense {
  const source = isRecord(data) ? data : {};
  checkKeys(source, 'sense', `sense ${id}`, problems);
  const clues = (Array.isArray(source.clues) ? source.clues : []).flatMap((clue: unknown) => readClue(id, clue, problems));
  return { id, clues, explain: words(source.explain), notMeant: words(source.notMeant) };
}

/** A clue is written [weight, where, class, within or least]. */
function readClue(id: string, data: unknown, problems: string[]): readonly Clue[] {
  if (Array.isArray(data)) {
    const [weight, where, name, number = 1]: unknown[] = data;
    if (typeof weight === 'number' && isPlace(where) && isText(name) && typeof number === 'number') {
      const beside = where === 'left' || where === 'right';
      return [{ where, class: name, within: beside ? number : 0, least: beside ? 1 : number, weight }];
    }
  }
  problems.push(`sense ${id}: a clue is [weight, where, class, number]`);
  return [];
}

/** The id of a sense rule outside its lexicon, where both languages meet. @param name as the lexicon's `senses` have it */
export const senseId = (lang: Lang, name: string): string => `${lang}/${name}`;
