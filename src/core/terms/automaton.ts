/**
 * The automaton of a language: plain sequences in a trie whose edges are symbols. Entries whose first word does not occur in a
 * text cost it nothing, however many there are.
 */
import type { Sequence } from './pattern.ts';
import { type Accept, BUILT_IN, type Gap, type Node, secondSignature, signature } from './states.ts';

/** Most states have no gap or no end: those share these, which spares memory and time. */
const NO_GAPS: readonly Gap[] = [];
const NO_ENDS: readonly Accept[] = [];

const emptyNode = (): Node => ({
  edges: null,
  gaps: NO_GAPS,
  accepts: NO_ENDS,
  builtIn: false,
  strict: true,
  only: 0,
  mask: 0,
  secondMask: 0,
});

/** Collects sequences. */
export class Automaton {
  private readonly root = emptyNode();
  /** By first symbol. */
  private readonly heads: (Node | undefined)[] = [];
  private readonly later = new Set<number>();

  /** Adds a sequence, which begins with a symbol. */
  add(sequence: Sequence, family: number): void {
    let node = this.root;
    const [first = 0, ...rest] = sequence.steps;
    for (const step of sequence.steps) node = step < 0 ? gapChild(node, -step) : edgeChild(node, step);
    for (const step of rest) this.later.add(step);
    while (this.heads.length <= first) this.heads.push(undefined);
    this.heads[first] = this.root.edges?.get(first);
    node.strict = false;
    node.accepts = [...node.accepts, { family, from: sequence.from, to: sequence.to }];
  }

  /** The state behind a first symbol, or undefined where no sequence begins with it. */
  head(symbol: number): Node | undefined {
    return this.heads[symbol];
  }

  /** Whether a sequence holds a symbol behind its first. */
  continues(symbol: number): boolean {
    return this.later.has(symbol);
  }
}

function edgeChild(node: Node, symbol: number): Node {
  const known = node.edges?.get(symbol);
  if (known) return known;
  const child = emptyNode();
  node.only = node.edges === null ? symbol : 0;
  node.edges ??= new Map();
  node.edges.set(symbol, child);
  node.mask |= signature(symbol);
  node.secondMask |= secondSignature(symbol);
  if (symbol <= BUILT_IN.any) {
    node.builtIn = true;
    node.strict = false;
  }
  return child;
}

function gapChild(node: Node, words: number): Node {
  const known = node.gaps.find((gap) => gap.words === words);
  if (known) return known.node;
  const child = emptyNode();
  node.gaps = [...node.gaps, { words, node: child }];
  node.strict = false;
  return child;
}
