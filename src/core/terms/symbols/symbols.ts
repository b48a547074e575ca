/**
 * Symbols: what the patterns are made of. Every word, word form and class of a lexicon gets a number; a table leads from the
 * text's words, by their numbers in the vocabulary, to the symbols that begin there. One look-up per token, however large the lexicon.
 */
import type { Vocabulary } from '../../nlp/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { normsIn } from '../../text/phrases.ts';
import type { FormMaker } from '../lexicon/forms.ts';
import { expandMember } from '../lexicon/members.ts';
import type { Purpose } from './kinds.ts';
import { Spellings, type SpellingTable, type Use } from './spellings.ts';
import { BUILT_IN, type CaseDemand } from './states.ts';

/** Most spellings are one folded word. */
const PLAIN = /^[a-zñ]+$/;

/** Gives numbers to classes and collects their members. */
export class SymbolTable {
  private readonly spellings: Spellings;
  /** Uses of members, so that a word in many classes is inflected once. */
  private readonly members = new Map<string, readonly Use[]>();
  /** Words of nearly every sentence, and the symbols that hold one of them. */
  private readonly commonWords: ReadonlySet<string>;
  private readonly common = new Set<number>();
  /** By symbol, when it got its members. */
  private readonly turns: number[] = [];
  private turn = 0;
  private readonly wordless: Use[] = [];
  private readonly ids = new Map<string, number>([
    ['<cap>', BUILT_IN.cap],
    ['<num>', BUILT_IN.num],
    ['<any>', BUILT_IN.any],
  ]);

  /** @param commonWords words of nearly every sentence, as members have them */
  constructor(vocabulary: Vocabulary, commonWords: ReadonlySet<string>) {
    this.spellings = new Spellings(vocabulary);
    this.commonWords = commonWords;
  }

  /** Whether a symbol holds a word of nearly every sentence. Ask when it has all its members. */
  isCommon(symbol: number): boolean {
    return this.common.has(symbol);
  }

  /** Number of symbols so far. */
  get size(): number {
    return this.ids.size;
  }

  /** The symbol's number, or undefined where nothing of that name was declared. */
  find(name: string): number | undefined {
    return this.ids.get(name);
  }

  /** The symbol's number; a new one where the name is new. */
  intern(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(name, id);
    return id;
  }

  /**
   * Adds a member as a lexicon writes it ("troop/n", "special force/n", "US") to a symbol, in all its forms.
   * @returns what is wrong with it, or null
   */
  addMember(symbol: number, member: string, forms: FormMaker): string | null {
    const known = this.members.get(member);
    const uses = known ?? this.usesOf(member, forms);
    if (typeof uses === 'string') return uses;
    if (known === undefined) this.members.set(member, uses);
    if (this.commonWords.has(member)) this.common.add(symbol);
    this.turns[symbol] ??= ++this.turn;
    for (const { symbols } of uses) if (!symbols.includes(symbol)) symbols.push(symbol);
    return null;
  }

  /** Writes a member out. @returns one use for each demand that its spellings make */
  private usesOf(member: string, forms: FormMaker): readonly Use[] | string {
    const spellings = expandMember(member, forms);
    if (typeof spellings === 'string') return spellings;
    const uses = new Map<CaseDemand, Use>();
    const useOf = (demand: CaseDemand): Use => {
      const use = uses.get(demand) ?? this.spellings.use(demand);
      uses.set(demand, use);
      return use;
    };
    for (const spelling of spellings) {
      if (PLAIN.test(spelling)) this.spellings.addWord(spelling, useOf(0));
      else this.addWritten(spelling, useOf);
    }
    return [...uses.values()];
  }

  /** A spelling that is cut into tokens as articles are. */
  private addWritten(written: string, useOf: (demand: CaseDemand) => Use): void {
    const exact = written.startsWith('=');
    const phrase = exact ? written.slice(1) : written;
    const norms = normsOf(phrase);
    const [first] = norms;
    if (first === undefined) return;
    const use = useOf(exact ? (phrase === fold(phrase) ? 3 : 4) : demandOf(phrase));
    if (norms.length === 1) this.spellings.addWord(first, use);
    else this.spellings.addPhrase(norms, use);
  }

  /** Symbols without a spelling of their own, as a place's name has; `seal` gives their kinds in the order in which they were added. */
  addWordless(...symbols: readonly number[]): void {
    this.wordless.push(this.spellings.use(0, symbols));
  }

  /** Finishes the table. */
  seal(purpose: Purpose): readonly [table: SpellingTable, wordless: readonly number[]] {
    return this.spellings.seal(purpose, this.turns, this.wordless);
  }
}

/** The genitive's 's is a token of its own; a lexicon writes it with or without a blank before it. */
const normsOf = (phrase: string): readonly string[] => (phrase === "'s" ? ["'s"] : normsIn(phrase.replace(/ 's(?= |$)/g, "'s")));

/** A Spanish name that holds its article. */
const NAME_WITH_ARTICLE = /^(?:El|La|Los|Las) \p{Lu}/u;

/** All capitals ask for all capitals ("US", "ICE"), a first capital for a first capital; "U.S." is clear as it is. */
function demandOf(phrase: string): CaseDemand {
  if (NAME_WITH_ARTICLE.test(phrase)) return 5;
  const first = phrase.split(/[ '’-]/, 1)[0] ?? '';
  if (first === first.toLowerCase() || first.includes('.')) return 0;
  return first.length > 1 && first === first.toUpperCase() ? 2 : 1;
}
