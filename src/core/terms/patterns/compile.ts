import { PLACE_KINDS, type PlaceKind } from '../../nlp/gazetteer.ts';
import { Vocabulary } from '../../nlp/vocabulary.ts';
import type { Lang } from '../../types.ts';
import { type FormMaker, formsOf } from '../lexicon/forms.ts';
import { growthBits } from '../lexicon/growth.ts';
import { type Clue, type Family, readLexicon, type TermLexicon } from '../lexicon/lexicon.ts';
import type { SpellingTable } from '../symbols/spellings.ts';
import { fieldsOf, rolesOf } from '../symbols/symbol-roles.ts';
import { SymbolTable } from '../symbols/symbols.ts';
import { Automaton } from './automaton.ts';
import { parsePattern } from './pattern.ts';

/** Stands for `<foreign>` in place of a symbol. */
export const FOREIGN = -1;
/** Stands for `<host>`. */
export const HOST = -2;
/** Stands for `<home>`. */
export const HOME = -3;
const NO_CLASS = -4;

/** A sense rule whose classes are resolved. */
export interface CompiledSense {
  /** What is counted in the whole sentence, nearly all: for each clue the number of its class, how often it must stand there, and its weight. */
  readonly inSentence: readonly number[];
  /** What is looked for elsewhere. */
  readonly others: readonly NumberedClue[];
}

/** A clue, and the number of its class among those that clues ask for, or `FOREIGN`, `HOST`, `HOME`. */
export interface NumberedClue {
  readonly clue: Clue;
  readonly number: number;
}

/** A language's lexicon, ready to run. Build it once; it is not changed by use. */
export interface TermFinder {
  readonly lang: Lang;
  readonly lexicon: TermLexicon;
  readonly families: readonly Family[];
  /** By family, what its marks take in beside the pattern: bits of `Growing`. */
  readonly growths: readonly number[];
  /** The family of names that an article introduces; null where the lexicon has none. */
  readonly learned: Family | null;
  /** Numbers of the words in `spellings`. */
  readonly vocabulary: Vocabulary;
  readonly spellings: SpellingTable;
  readonly senses: ReadonlyMap<string, CompiledSense>;
  /** How many clues there are. */
  readonly clues: number;
  /** The kinds of places that the reading's gazetteer knows, by `PlaceColumns.kind`. */
  readonly places: readonly number[];
  /** What could not be compiled; empty for a sound lexicon. */
  readonly problems: readonly string[];
}

/**
 * Compiles a language's term lexicon into one automaton.
 * @param files the language's JSON files
 * @param groups names of criminal groups: the class `criminal-group`
 * @param vocabulary the grammar's, so that a text's words are looked up once for both; else each text is looked up anew
 * @returns a finder; what is wrong with the data stands in its `problems`
 */
export function compileTerms(files: readonly unknown[], groups: readonly string[], lang: Lang, vocabulary = new Vocabulary()): TermFinder {
  const lexicon = readLexicon(lang, files);
  const problems = [...lexicon.problems];
  const symbols = new SymbolTable(vocabulary, new Set(lexicon.classes.get(COMMON)));
  for (const name of [...Object.values(PLACE_CLASSES), ...MODIFIERS]) symbols.intern(name);
  const group = symbols.intern('@criminal-group');
  const forms = formsOf(lang);
  for (const name of groups) symbols.addMember(group, name, forms);
  addClasses(symbols, lexicon, forms, problems);
  const automaton = new Automaton((symbol) => symbols.isCommon(symbol));
  lexicon.families.forEach((family, index) => {
    for (const pattern of family.patterns) {
      const sequences = parsePattern(pattern, symbols, forms);
      if (typeof sequences === 'string') problems.push(`${family.id}: ${sequences}`);
      else for (const sequence of sequences) automaton.add(sequence, index);
    }
    if (family.sense !== null && !lexicon.senses.has(family.sense)) problems.push(`${family.id}: unknown sense ${family.sense}`);
  });
  const clues = new Map<number, number>();
  const senses = compileSenses(symbols, lexicon, clues, problems);
  for (const kind of PLACE_KINDS) symbols.addWordless(...classesOf(kind).map((name) => symbols.intern(name)));
  const [spellings, places] = symbols.seal({
    states: automaton.build(),
    continues: (symbol) => automaton.continues(symbol),
    roles: rolesOf(symbols, lang),
    clues,
    fields: fieldsOf(symbols),
  });
  return {
    lang,
    lexicon,
    families: lexicon.families,
    growths: lexicon.families.map(({ grow }) => growthBits(grow)),
    learned: lexicon.families.find(({ id }) => id.endsWith(LEARNED)) ?? null,
    vocabulary,
    spellings,
    senses,
    clues: clues.size,
    places,
    problems,
  };
}

/** The class of words of nearly every sentence: no pattern is sought from there. */
const COMMON = 'common';

/** The family of names that an article introduces; it has no patterns. */
const LEARNED = '/cartel/learned-name';

/** A demonym modifies nouns as the words of these classes do. */
const MODIFIERS = ['@modifier', '@modifier-right'];

/** The classes that the reading's gazetteer fills. */
const PLACE_CLASSES: Readonly<Record<PlaceKind, string>> = {
  name: '@state',
  demonym: '@demonym',
  capital: '@capital',
  metonym: '@metonym',
  body: '@body',
};

/** The classes of a place by how it is named; none of what is no place. */
function classesOf(kind: PlaceKind | null): readonly string[] {
  if (kind === null) return [];
  return kind === 'demonym' ? [PLACE_CLASSES.demonym, ...MODIFIERS] : [PLACE_CLASSES[kind]];
}

/** Classes may hold classes ("@military"); what is declared first must not refer to what comes later. */
function addClasses(symbols: SymbolTable, lexicon: TermLexicon, forms: FormMaker, problems: string[]): void {
  const written = new Map<string, readonly string[]>();
  for (const [name, members] of lexicon.classes) {
    const own = members.flatMap((member) => (member.startsWith('@') ? (written.get(member.slice(1)) ?? [member]) : [member]));
    written.set(name, own);
    const symbol = symbols.intern(`@${name}`);
    for (const member of own) {
      const problem = member.startsWith('@') ? `unknown class ${member}` : symbols.addMember(symbol, member, forms);
      if (problem !== null) problems.push(`class ${name}: ${problem}`);
    }
  }
}

/** @param clues gets the symbols that the rules ask for, numbered in the order in which they are met */
function compileSenses(
  symbols: SymbolTable,
  lexicon: TermLexicon,
  clues: Map<number, number>,
  problems: string[],
): ReadonlyMap<string, CompiledSense> {
  const numberOf = (sense: string, name: string): number => {
    const own = OWN_CLUES.get(name);
    if (own !== undefined) return own;
    const symbol = symbols.find(`@${name}`);
    if (symbol === undefined) {
      problems.push(`sense ${sense}: unknown class ${name}`);
      return NO_CLASS;
    }
    const number = clues.get(symbol) ?? clues.size;
    clues.set(symbol, number);
    return number;
  };
  const compiled = new Map<string, CompiledSense>();
  for (const [id, { clues: all }] of lexicon.senses) {
    const numbered = all.map((clue) => ({ clue, number: numberOf(id, clue.class) }));
    const counted = numbered.filter(isCounted);
    compiled.set(id, {
      inSentence: counted.flatMap(({ clue, number }) => [number, clue.least, clue.weight]),
      others: numbered.filter((each) => !isCounted(each)),
    });
  }
  return compiled;
}

const isCounted = ({ clue, number }: NumberedClue): boolean => clue.where === 'sentence' && number >= 0;

/** Clues that are told from the states that a text names. */
const OWN_CLUES: ReadonlyMap<string, number> = new Map([
  ['<foreign>', FOREIGN],
  ['<host>', HOST],
  ['<home>', HOME],
]);
