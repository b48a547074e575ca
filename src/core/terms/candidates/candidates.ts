import type { Reading } from '../../nlp/reading.ts';
import type { Family } from '../lexicon/lexicon.ts';
import type { TermFinder } from '../patterns/compile.ts';
import { Grower } from './extend.ts';
import { groupNames } from './group-names.ts';
import { SymbolLayer } from './layer.ts';
import { Walk } from './walk.ts';

/** A candidate is marked from this weight up. */
export const ENOUGH = 1;

/** A stretch of tokens that a family's pattern found; not yet weighed. */
export interface Candidate {
  readonly family: Family;
  /** The pattern's own marked tokens, end exclusive. */
  readonly coreFrom: number;
  readonly coreTo: number;
  /** With what the mark takes in beside them. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** A text's symbols and what the patterns found in it. */
export interface Found {
  readonly layer: SymbolLayer;
  readonly candidates: readonly Candidate[];
  /** How many expressions only look like a mention. */
  readonly decoys: number;
}

/** Runs the patterns and lets each find grow to its phrase; words that a decoy claims are left out. */
export function findCandidates(reading: Reading, finder: TermFinder): Found {
  const { document } = reading;
  const layer = new SymbolLayer(reading, finder);
  const matches = new Walk(layer, document.sentenceOf).run();
  const grower = new Grower(reading, layer);
  const decoys: Candidate[] = [];
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const family = finder.families[match.family];
    if (family === undefined || match.to <= match.from) continue;
    const { from: coreFrom, to: coreTo } = match;
    const sentence = document.sentenceOf[coreFrom] ?? -1;
    if (family.grade === 'decoy') decoys.push({ family, coreFrom, coreTo, from: coreFrom, to: coreTo, sentence });
    else {
      const { from, to } = grower.grow(coreFrom, coreTo, finder.growths[match.family] ?? 0);
      candidates.push({ family, coreFrom, coreTo, from, to, sentence });
    }
  }
  const named = finder.learned;
  if (named !== null)
    for (const { from, to } of groupNames(reading, layer))
      candidates.push({ family: named, coreFrom: from, coreTo: to, from, to, sentence: document.sentenceOf[from] ?? -1 });
  return {
    layer,
    decoys: decoys.filter(({ family }) => !family.name).length,
    candidates: withoutDecoys(candidates, decoys, document.tokens.length),
  };
}

/** Drops candidates whose pattern a decoy overlaps, unless the pattern is longer than the decoy. */
function withoutDecoys(candidates: readonly Candidate[], decoys: readonly Candidate[], length: number): Candidate[] {
  if (decoys.length === 0) return [...candidates];
  const longest = new Uint8Array(length);
  for (const decoy of decoys) {
    const size = decoy.to - decoy.from;
    for (let i = decoy.from; i < decoy.to; i += 1) longest[i] = Math.max(longest[i] ?? 0, size);
  }
  return candidates.filter((candidate) => {
    const size = candidate.coreTo - candidate.coreFrom;
    for (let i = candidate.coreFrom; i < candidate.coreTo; i += 1) if ((longest[i] ?? 0) >= size) return false;
    return true;
  });
}
