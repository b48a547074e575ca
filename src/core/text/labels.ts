/** The letters before the turns of a printed interview: "Q." and "A.", "P." and "R.". */
import { Flag, hasFlag, type Tokens } from './tokens.ts';

const ASKED = new Set(['q.', 'p.']);
const ANSWERED = new Set(['a.', 'r.']);

/** So many blocks of each kind make an interview; fewer may be initials ("R. Peña"). */
const LEAST = 2;

/** Whether a text's blocks begin with such letters. One pass. */
export function hasTurnLabels(tokens: Tokens): boolean {
  let asked = 0;
  let answered = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!hasFlag(tokens, i, Flag.blockStart)) continue;
    if (ASKED.has(tokens.lower[i] ?? '')) asked += 1;
    else if (ANSWERED.has(tokens.lower[i] ?? '')) answered += 1;
  }
  return asked >= LEAST && answered >= LEAST;
}

/** Whether the token that begins a block is such a letter, with more of the block behind it. @param blockEnd offset of the block's end */
export function isTurnLabel(tokens: Tokens, at: number, blockEnd: number): boolean {
  const word = tokens.lower[at] ?? '';
  return (ASKED.has(word) || ANSWERED.has(word)) && (tokens.start[at + 1] ?? blockEnd) < blockEnd;
}
