import { turnLabelAt } from '../../text/labels.ts';
import type { Unit } from '../view/units.ts';
import type { View } from '../view/view.ts';

/** A label is this many words at most ("El Diario:", "Q:"). */
const LABEL = 4;
/** From this share of turns with a question mark on, a label is the interviewer's. */
const ASKS = 0.6;

/**
 * Blocks in which an interviewer asks: labelled "Q:" or "P.", or with a label most of whose turns ask. What a question reports
 * of others is no quote.
 * @returns indices of blocks
 */
export function questionBlocks(view: View, units: readonly Unit[]): ReadonlySet<number> {
  const turns = new Map<string, { blocks: number[]; asking: number }>();
  const seen = new Set<number>();
  for (const unit of units) {
    if (unit.passage >= 0 || seen.has(unit.block)) continue;
    seen.add(unit.block);
    const label = labelOf(view, unit);
    if (label === null) continue;
    const turn = turns.get(label) ?? { blocks: [], asking: 0 };
    turn.blocks.push(unit.block);
    if (asks(view, unit.block)) turn.asking += 1;
    turns.set(label, turn);
  }
  const found = new Set<number>();
  for (const [label, { blocks, asking }] of turns) {
    const interviewer = label === 'question' ? turns.size > 1 || blocks.length > 1 : blocks.length > 1 && asking >= blocks.length * ASKS;
    if (interviewer) for (const block of blocks) found.add(block);
  }
  return found;
}

/** The turn that a label announces, or the words before a colon that begin a block; null where none stand there. */
function labelOf(view: View, unit: Unit): string | null {
  const turn = turnLabelAt(view.reading.document.tokens, unit.from);
  if (turn !== null) return turn;
  for (let i = unit.from; i < unit.to && i <= unit.from + LABEL; i += 1) {
    if (view.lower(i) === ':') return i === unit.from ? null : view.words(unit.from, i);
    if (!view.word(i)) return null;
  }
  return null;
}

/** Whether a block holds a question mark. */
function asks(view: View, block: number): boolean {
  const span = view.reading.document.blocks[block];
  return span !== undefined && view.reading.document.text.slice(span.start, span.end).includes('?');
}
