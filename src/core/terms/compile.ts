import type { Lang } from '../types.ts';
import { Automaton } from './automaton.ts';
import { type FormMaker, formsOf } from './forms.ts';
import type { PlaceSymbols } from './layer.ts';
import { type Family, readLexicon, type Sense, type TermLexicon } from './lexicon.ts';
import { expandMember } from './members.ts';
import { parsePattern } from './pattern.ts';
import { fieldsOf, rolesOf } from './roles.ts';
import { SymbolTable } from './symbols.ts';

/** Stand for `<foreign>` and `<host>` in place of a symbol. */
export const FOREIGN = -1;
export const HOST = -2;
const NOTHING = -3;

/** A clue whose class is resolved to symbols. */
export interface CompiledSense {
  readonly sense: Sense;
  /** For each clue its symbol, or `FOREIGN` or `HOST`. */
  readonly symbols: readonly number[];
}

/** A language's lexicon, ready to run. Build it once; it is not changed by use. */
export interface TermFinder {
  readonly lang: Lang;
  readonly lexicon: TermLexicon;
  readonly families: readonly Family[];
  readonly automaton: Automaton;
  readonly symbols: SymbolTable;
  readonly senses: ReadonlyMap<string, CompiledSense>;
  readonly places: PlaceSymbols;
  /** `Role` bits by symbol. */
  readonly roles: Uint16Array;
  /** One more than the index into `FIELDS` by symbol. */
  readonly fields: Uint8Array;
  /** What could not be compiled; empty for a sound lexicon. */
  readonly problems: readonly string[];
}

/**
 * Compiles a language's term lexicon into one automaton.
 * @param files the language's JSON files
 * @param groups names of criminal groups: the class `criminal-group`
 * @returns a finder; what is wrong with the data stands in its `problems`
 */
export function compileTerms(files: readonly unknown[], groups: readonly string[], lang: Lang): TermFinder {
  const lexicon = readLexicon(lang, files);
  const problems = [...lexicon.problems];
  const symbols = new SymbolTable();
  const places = placeSymbols(symbols);
  const group = symbols.intern('@criminal-group');
  for (const name of groups) symbols.add(group, name);
  const forms = formsOf(lang);
  addClasses(symbols, lexicon, forms, problems);
  const automaton = new Automaton();
  lexicon.families.forEach((family, index) => {
    for (const pattern of family.patterns) {
      const sequences = parsePattern(pattern, symbols, forms);
      if (typeof sequences === 'string') problems.push(`${family.id}: ${sequences}`);
      else for (const sequence of sequences) automaton.add(sequence, index);
    }
    if (family.sense !== null && !lexicon.senses.has(family.sense)) problems.push(`${family.id}: unknown sense ${family.sense}`);
  });
  const senses = compileSenses(symbols, lexicon, problems);
  symbols.seal((symbol) => automaton.head(symbol) !== undefined);
  return {
    lang,
    lexicon,
    families: lexicon.families,
    automaton,
    symbols,
    senses,
    places,
    roles: rolesOf(symbols, lang),
    fields: fieldsOf(symbols),
    problems,
  };
}

/** The classes that the reading's gazetteer fills: `state`, `demonym`, `capital`, `metonym`, `body`. */
const placeSymbols = (symbols: SymbolTable): PlaceSymbols => ({
  name: symbols.intern('@state'),
  demonym: symbols.intern('@demonym'),
  capital: symbols.intern('@capital'),
  metonym: symbols.intern('@metonym'),
  body: symbols.intern('@body'),
});

/** Classes may hold classes ("@military"); what is declared first must not refer to what comes later. */
function addClasses(symbols: SymbolTable, lexicon: TermLexicon, forms: FormMaker, problems: string[]): void {
  const written = new Map<string, readonly string[]>();
  for (const [name, members] of lexicon.classes) {
    const phrases: string[] = [];
    for (const member of members) {
      const expanded = member.startsWith('@') ? written.get(member.slice(1)) : expandMember(member, forms);
      if (expanded === undefined || typeof expanded === 'string') problems.push(`class ${name}: ${expanded ?? `unknown class ${member}`}`);
      else phrases.push(...expanded);
    }
    written.set(name, phrases);
    const symbol = symbols.intern(`@${name}`);
    for (const phrase of phrases) symbols.add(symbol, phrase);
  }
}

function compileSenses(symbols: SymbolTable, lexicon: TermLexicon, problems: string[]): ReadonlyMap<string, CompiledSense> {
  const compiled = new Map<string, CompiledSense>();
  for (const [id, sense] of lexicon.senses) {
    const numbers = sense.clues.map((clue) => {
      if (clue.class === '<foreign>') return FOREIGN;
      if (clue.class === '<host>') return HOST;
      const symbol = symbols.find(`@${clue.class}`);
      if (symbol === undefined) problems.push(`sense ${id}: unknown class ${clue.class}`);
      return symbol ?? NOTHING;
    });
    compiled.set(id, { sense, symbols: numbers });
  }
  return compiled;
}
