import type { Unit } from './units.ts';
import type { View } from './view.ts';

/** A label is this many words at most ("El Diario:", "Q:"). */
const LABEL = 4;
/** From this share of turns with a question mark on, a label is the interviewer's. */
const ASKS = 0.6;
const QUESTION_LABELS = new Set(['q', 'p', 'pregunta', 'question']);

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
    const interviewer = QUESTION_LABELS.has(label)
      ? turns.size > 1 || blocks.length > 1
      : blocks.length > 1 && asking >= blocks.length * ASKS;
    if (interviewer) for (const block of blocks) found.add(block);
  }
  return found;
}

/** The words before a colon (or a stop behind Q, P, A, R) that begin a block; null where none stand there. */
function labelOf(view: View, unit: Unit): string | null {
  if (view.lower(unit.from).length === 1 && /^[.:]$/.test(view.lower(unit.from + 1))) return view.lower(unit.from);
  if (/^[qpar]\.$/.test(view.lower(unit.from))) return view.lower(unit.from).slice(0, 1);
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
