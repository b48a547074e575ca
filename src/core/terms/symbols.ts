/**
 * Symbols: what the patterns are made of. Every word, word form and class of a lexicon gets a number; a table leads from the
 * text's words to the numbers that begin there. One look-up per token, however large the lexicon.
 */
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { FormMaker } from './forms.ts';
import { expandMember } from './members.ts';
import { BUILT_IN, type CaseDemand, type Head, type Node, signature, type WordNode } from './states.ts';

/** Words that the tokeniser keeps whole: most phrases hold no others, and need no tokenising. */
const PLAIN = /^[a-zñáéíóúü ]+$/;

/** Where a spelling ends, and what it asks of the text's. */
type Ending = readonly [node: WordNode, demand: CaseDemand];

/** Gives numbers to classes and collects their members. */
export class SymbolTable {
  readonly root = new Map<string, WordNode>();
  /** Where the spellings of members end, so that a word in many classes is inflected once. */
  private readonly members = new Map<string, readonly Ending[]>();
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
    return typeof spellings === 'string' ? spellings : spellings.flatMap((spelling) => this.endingOf(spelling));
  }

  /** The node at which a spelling ends; it is cut into tokens as articles are. */
  private endingOf(written: string): readonly Ending[] {
    const exact = written.startsWith('=');
    const phrase = exact ? written.slice(1) : written;
    const demand = exact ? (phrase === fold(phrase) ? 3 : 4) : demandOf(phrase);
    let level = this.root;
    let node: WordNode | null = null;
    for (const norm of PLAIN.test(phrase) ? fold(phrase).split(' ') : normsOf(phrase)) {
      if (node !== null) level = node.next ??= new Map();
      node = level.get(norm) ?? emptyWord();
      level.set(norm, node);
    }
    return node === null ? [] : [[node, demand]];
  }

  /** Finishes the table: tells each node what its symbols are for. */
  seal(purpose: Purpose): void {
    const visit = (level: Map<string, WordNode>) => {
      for (const node of level.values()) {
        equip(node, purpose);
        if (node.next) visit(node.next);
      }
    };
    visit(this.root);
  }
}

/** What symbols are for. */
export interface Purpose {
  /** The automaton's state behind a pattern's first symbol. */
  readonly begins: (symbol: number) => Node | undefined;
  /** `Role` bits by symbol. */
  readonly roles: Uint16Array;
  /** Symbols that sense rules ask for. */
  readonly clues: ReadonlySet<number>;
  /** One more than the index into `FIELDS` by symbol. */
  readonly fields: Uint8Array;
}

const emptyWord = (): WordNode => ({ symbols: [], heads: [], mask: 0, roles: 0, clues: NONE, fields: NONE, next: null });
const NONE: readonly number[] = [];

/** Writes into a node what its symbols are for. */
function equip(node: WordNode, { begins, roles, clues, fields }: Purpose): WordNode {
  const heads: Head[] = [];
  const asked: number[] = [];
  const named: number[] = [];
  for (let k = 0; k < node.symbols.length; k += 2) {
    const symbol = node.symbols[k] ?? 0;
    const state = begins(symbol);
    if (state) heads.push({ state, demand: node.symbols[k + 1] as CaseDemand });
    node.mask |= signature(symbol);
    node.roles |= roles[symbol] ?? 0;
    if (clues.has(symbol)) asked.push(symbol, node.symbols[k + 1] ?? 0);
    if (fields[symbol] !== 0) named.push(fields[symbol] ?? 0);
  }
  if (heads.length > 0) node.heads = heads;
  if (asked.length > 0) node.clues = asked;
  if (named.length > 0) node.fields = named;
  return node;
}

/** A node that stands for symbols without a word of its own, as a place's name does. */
export const nodeOf = (symbols: readonly number[], purpose: Purpose): WordNode =>
  equip({ ...emptyWord(), symbols: symbols.flatMap((symbol) => [symbol, 0]) }, purpose);

/** The genitive's 's is a token of its own; a lexicon writes it with or without a blank before it. */
const normsOf = (phrase: string): readonly string[] => (phrase === "'s" ? ["'s"] : tokenise(phrase.replace(/ 's(?= |$)/g, "'s")).norm);

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
