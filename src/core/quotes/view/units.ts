import type { Document } from '../../text/document.ts';
import type { Passages } from '../marks/passages.ts';

/**
 * A sentence as a quote finder needs it: a passage between marks never breaks it, and what stands inside a passage makes
 * sentences of its own. Token indices, end exclusive.
 */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** Index of the passage around it; -1 at the top. */
  readonly passage: number;
  /** Index of its block. */
  readonly block: number;
}

/**
 * Cuts a document into units, first the top level of all, then the insides of passages in text order. Each token belongs to
 * one unit as its own word, so that all units together are linear in the text.
 */
export function unitsOf(document: Document, passages: Passages): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  let block = -1;
  const push = (to: number) => {
    if (to > from && block >= 0) units.push({ from, to, passage: -1, block });
  };
  for (const sentence of document.sentences) {
    const inside = sentence.block === block && breaksPassage(passages, sentence.from, -1);
    if (inside) continue;
    const start = startOf(passages, sentence.from);
    push(endOf(document, start, block));
    from = start;
    block = sentence.block;
  }
  push(document.tokens.length);
  return [...units.map((unit) => withinBlock(document, unit)), ...insides(document, passages)];
}

/** A sentence leaves out the dash before it; a passage of dialogue begins with it. */
function startOf(passages: Passages, i: number): number {
  let at = passages.of[i] ?? -1;
  let start = i;
  for (let passage = passages.list[at]; passage !== undefined; passage = passages.list[at]) {
    start = Math.min(start, passage.open);
    at = passage.parent;
  }
  return start;
}

/** True where a boundary before token `i` would cut a passage that stands directly in `parent`. */
function breaksPassage(passages: Passages, i: number, parent: number): boolean {
  const at = passages.of[i] ?? -1;
  return at !== parent && !(passages.skip[i] !== 0 && (passages.list[at]?.parent ?? -1) === parent);
}

function endOf(document: Document, next: number, block: number): number {
  const blockEnd = document.blocks[block]?.end ?? 0;
  let to = next;
  while (to > 0 && (document.tokens.start[to - 1] ?? 0) >= blockEnd) to -= 1;
  return to;
}

function withinBlock(document: Document, unit: Unit): Unit {
  return { ...unit, to: endOf(document, unit.to, unit.block) };
}

function insides(document: Document, passages: Passages): Unit[] {
  const units: Unit[] = [];
  passages.list.forEach((passage, index) => {
    const block = document.sentences[document.sentenceOf[passage.open] ?? -1]?.block ?? -1;
    let from = passage.from;
    const push = (to: number) => {
      if (to > from) units.push({ from, to, passage: index, block });
    };
    for (let i = passage.from + 1; i < passage.to; i = passages.skip[i] ? Math.max(passages.skip[i] ?? 0, i + 1) : i + 1) {
      const starts = document.sentenceOf[i] !== document.sentenceOf[i - 1];
      if (!starts) continue;
      push(i);
      from = i;
    }
    push(passage.to);
  });
  return units;
}
