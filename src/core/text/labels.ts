/** The labels before the turns of a printed interview: "Q." and "A.", "P." and "R.", "Question:", *Respuesta:*. */
import { Flag, hasFlag, type Tokens } from './tokens.ts';

/** Who speaks in a turn of an interview. */
export type Turn = 'question' | 'answer';

const LABELS: ReadonlyMap<string, Turn> = new Map([
  ['q', 'question'],
  ['question', 'question'],
  ['p', 'question'],
  ['pregunta', 'question'],
  ['a', 'answer'],
  ['answer', 'answer'],
  ['r', 'answer'],
  ['respuesta', 'answer'],
]);

/** So many blocks of each kind make an interview; fewer may be initials ("R. Peña"). */
const LEAST = 2;

/** Which turn the label announces that begins at a token, with its stop or colon; null where none stands there. */
export function turnLabelAt(tokens: Tokens, at: number): Turn | null {
  const word = tokens.lower[at] ?? '';
  const mark = tokens.lower[at + 1];
  if (mark === ':' || mark === '.') return LABELS.get(word) ?? null;
  return stopped(word);
}

/** A letter that holds its stop, as the tokeniser reads "Q. Why?". */
const stopped = (word: string): Turn | null => (word.length === 2 && word.endsWith('.') ? (LABELS.get(word.slice(0, 1)) ?? null) : null);

/** Whether a text's blocks begin with letters and stops. One pass. */
export function hasTurnLabels(tokens: Tokens): boolean {
  const counts = { question: 0, answer: 0 };
  for (let i = 0; i < tokens.length; i += 1) {
    const turn = hasFlag(tokens, i, Flag.blockStart) ? stopped(tokens.lower[i] ?? '') : null;
    if (turn !== null) counts[turn] += 1;
  }
  return counts.question >= LEAST && counts.answer >= LEAST;
}

/** Whether the token that begins a block is such a letter, with more of the block behind it. @param blockEnd offset of the block's end */
export function isTurnLabel(tokens: Tokens, at: number, blockEnd: number): boolean {
  return stopped(tokens.lower[at] ?? '') !== null && (tokens.start[at + 1] ?? blockEnd) < blockEnd;
}
