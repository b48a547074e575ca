/**
 * Symbols: what the patterns are made of. Every word, word form and class of a lexicon gets a number; a table leads from the
 * text's words, by their numbers in the vocabulary, to the symbols that begin there. One look-up per token, however large the lexicon.
 */
import type { Vocabulary } from '../nlp/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { normsIn } from '../text/phrases.ts';
import type { FormMaker } from './forms.ts';
import { expandMember } from './members.ts';
import { BUILT_IN, type CaseDemand } from './states.ts';
import { type Purpose, type WordDraft, WordNodes } from './word-nodes.ts';

/** Most spellings are one folded word. */
const PLAIN = /^[a-zñ]+$/;

/** Where a spelling ends, and what it asks of the text's. */
type Ending = readonly [node: WordDraft, demand: CaseDemand];

/** Gives numbers to classes and collects their members. */
export class SymbolTable {
  private readonly roots = new Map<number, WordDraft>();
  private readonly drafts: WordDraft[] = [];
  private readonly vocabulary: Vocabulary;
  /** Where the spellings of members end, so that a word in many classes is inflected once. */
  private readonly members = new Map<string, readonly Ending[]>();
  private readonly ids = new Map<string, number>([
    ['<cap>', BUILT_IN.cap],
    ['<num>', BUILT_IN.num],
    ['<any>', BUILT_IN.any],
  ]);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
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
    const nodes = known ?? this.nodesOf(member, forms);
    if (typeof nodes === 'string') return nodes;
    if (known === undefined) this.members.set(member, nodes);
    for (const [node, demand] of nodes) if (!hasPair(node.symbols, symbol, demand)) node.symbols.push(symbol, demand);
    return null;
  }

  private nodesOf(member: string, forms: FormMaker): readonly Ending[] | string {
    const spellings = expandMember(member, forms);
    if (typeof spellings === 'string') return spellings;
    const endings: Ending[] = [];
    for (const spelling of spellings) {
      const ending = PLAIN.test(spelling)
        ? ([this.nodeAt(this.roots, this.vocabulary.intern(spelling)), 0] as const)
        : this.endingOf(spelling);
      if (ending !== null) endings.push(ending);
    }
    return endings;
  }

  /** The node at which a spelling ends; it is cut into tokens as articles are. Null for one without any. */
  private endingOf(written: string): Ending | null {
    const exact = written.startsWith('=');
    const phrase = exact ? written.slice(1) : written;
    const demand = exact ? (phrase === fold(phrase) ? 3 : 4) : demandOf(phrase);
    let level = this.roots;
    let node: WordDraft | null = null;
    for (const norm of normsOf(phrase)) {
      if (node !== null) level = node.next ??= new Map();
      node = this.nodeAt(level, this.vocabulary.intern(norm));
    }
    return node === null ? null : [node, demand];
  }

  private nodeAt(level: Map<number, WordDraft>, word: number): WordDraft {
    const known = level.get(word);
    if (known !== undefined) return known;
    const draft = this.draft([]);
    level.set(word, draft);
    return draft;
  }

  private draft(symbols: number[]): WordDraft {
    const draft = { node: this.drafts.length + 1, symbols, next: null };
    this.drafts.push(draft);
    return draft;
  }

  /** A node that stands for symbols without a word of its own, as a place's name does. */
  addWordless(...symbols: readonly number[]): number {
    return this.draft(symbols.flatMap((symbol) => [symbol, 0])).node;
  }

  /** Finishes the table. */
  seal(purpose: Purpose): WordNodes {
    return new WordNodes(this.drafts, this.roots, purpose);
  }
}

/** The genitive's 's is a token of its own; a lexicon writes it with or without a blank before it. */
const normsOf = (phrase: string): readonly string[] => (phrase === "'s" ? ["'s"] : normsIn(phrase.replace(/ 's(?= |$)/g, "'s")));

function hasPair(symbols: readonly number[], symbol: number, demand: number): boolean {
  for (let i = 0; i < symbols.length; i += 2) if (symbols[i] === symbol && symbols[i + 1] === demand) return true;
  return false;
}

/** A Spanish name that holds its article. */
const NAME_WITH_ARTICLE = /^(?:El|La|Los|Las) \p{Lu}/u;

/** All capitals ask for all capitals ("US", "ICE"), a first capital for a first capital; "U.S." is clear as it is. */
function demandOf(phrase: string): CaseDemand {
  if (NAME_WITH_ARTICLE.test(phrase)) return 5;
  const first = phrase.split(/[ '’-]/, 1)[0] ?? '';
  if (first === first.toLowerCase() || first.includes('.')) return 0;
  return first.length > 1 && first === first.toUpperCase() ? 2 : 1;
}
