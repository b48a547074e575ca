/**
 * Symbols: what the patterns are made of. Every word, word form and class of a lexicon gets a number; a table leads from the
 * text's words to the numbers that begin there. One look-up per token, however large the lexicon.
 */
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';

/** Words that the tokeniser keeps whole: most phrases hold no others, and need no tokenising. */
const PLAIN = /^[a-zñáéíóúü ]+$/;

/** Built-in symbols: they are told from a token's flags, not from the table. */
export const BUILT_IN = {
  /** `<cap>`: a word with a capital. */
  cap: 0,
  /** `<num>`: a number in digits. */
  num: 1,
  /** `<any>`: any word. */
  any: 2,
} as const;

/**
 * What a member asks of the text's spelling: "US" wants all capitals (2), "Marine" one (1), "marine" takes any (0). Accents are
 * folded, but "=cartel" wants the word without an accent (3) and "=cártel" with one (4).
 */
export type CaseDemand = 0 | 1 | 2 | 3 | 4;

/** A node of the word trie: the symbols that end here, and the words that may follow. */
export interface WordNode {
  /** Pairs: symbol, case demand. */
  readonly symbols: number[];
  /** Whether a pattern begins with one of the symbols; set by `seal`. */
  begins: boolean;
  next: Map<string, WordNode> | null;
}

/** Gives numbers to classes and collects their members. */
export class SymbolTable {
  readonly root = new Map<string, WordNode>();
  private readonly ids = new Map<string, number>([
    ['<cap>', BUILT_IN.cap],
    ['<num>', BUILT_IN.num],
    ['<any>', BUILT_IN.any],
  ]);

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
   * Adds a word or phrase to a symbol.
   * @param written as in a lexicon; it is cut into tokens as articles are
   */
  add(symbol: number, written: string): void {
    const exact = written.startsWith('=');
    const phrase = exact ? written.slice(1) : written;
    const norms = PLAIN.test(phrase) ? fold(phrase).split(' ') : normsOf(phrase);
    const binding = exact ? (phrase === fold(phrase) ? 3 : 4) : demandOf(phrase);
    let level = this.root;
    let node: WordNode | null = null;
    for (const norm of norms) {
      node = level.get(norm) ?? { symbols: [], begins: false, next: null };
      level.set(norm, node);
      node.next ??= new Map();
      level = node.next;
    }
    if (node && !hasPair(node.symbols, symbol, binding)) node.symbols.push(symbol, binding);
  }

  /** Finishes the table: tells where patterns begin, and drops the empty maps so that a look-up can stop early. */
  seal(begins: (symbol: number) => boolean): void {
    const visit = (level: Map<string, WordNode>) => {
      for (const node of level.values()) {
        node.begins = node.symbols.some((symbol, index) => index % 2 === 0 && begins(symbol));
        if (node.next?.size) visit(node.next);
        else node.next = null;
      }
    };
    visit(this.root);
  }
}

/** The genitive's 's is a token of its own; a lexicon writes it with or without a blank before it. */
const normsOf = (phrase: string): readonly string[] => (phrase === "'s" ? ["'s"] : tokenise(phrase.replace(/ 's(?= |$)/g, "'s")).norm);

function hasPair(symbols: readonly number[], symbol: number, demand: number): boolean {
  for (let i = 0; i < symbols.length; i += 2) if (symbols[i] === symbol && symbols[i + 1] === demand) return true;
  return false;
}

/** All capitals ask for all capitals ("US", "ICE"), a first capital for a first capital; "U.S." is clear as it is. */
function demandOf(phrase: string): CaseDemand {
  const first = phrase.split(/[ '’-]/, 1)[0] ?? '';
  if (first === first.toLowerCase() || first.includes('.')) return 0;
  return first.length > 1 && first === first.toUpperCase() ? 2 : 1;
}
