import type { Mark } from './mark-kinds.ts';

/** Two marks that belong together, by token index; `close` is `MISSING` or `LOST` where there is no closer. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

/** What pairing must know of the text around a mark. */
export interface MarkContext {
  /** The word before the token ends in s and the word behind it is in lower case: perhaps a plural's apostrophe. */
  pluralApostrophe(token: number): boolean;
}

/** No closer up to the block's end: the speech may go on in the next block. */
export const MISSING = -1;
/** Another opener of its family came first: the closer was forgotten. */
const LOST = -2;

/** How far ahead a second closer of a family is looked for, in marks. */
const LOOKAHEAD = 12;

/**
 * Pairs the marks of one block with a stack; linear in their number.
 * - A closer takes the nearest opener of its family; openers above it lose their claim.
 * - A second opener of a family that is open means a missing closer, unless two closers follow (marks nested in their own kind).
 * - A single mark opens only if a closer follows; behind a plural in s it is an apostrophe if a better closer follows.
 * @param marks in text order
 * @returns pairs ordered by their opener; an opener that was never closed has a negative `close`
 */
export function pairMarks(marks: readonly Mark[], context: MarkContext): Pair[] {
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  marks.forEach((mark, index) => {
    const at = openIndex(stack, mark);
    const opener = stack[at];
    if (opener !== undefined && closesHere(marks, index, mark, opener, context)) {
      for (const lost of stack.splice(at).slice(1)) if (!isSingle(lost)) pairs.push({ open: lost.token, close: LOST });
      pairs.push({ open: opener.token, close: mark.token });
    } else if (mark.opens && (!isSingle(mark) || singleCloserFollows(marks, index))) {
      if (at >= 0 && !isSingle(mark) && !twoClosersFollow(marks, index, mark)) {
        for (const lost of stack.splice(at)) if (!isSingle(lost)) pairs.push({ open: lost.token, close: LOST });
      }
      stack.push(mark);
    }
  });
  for (const left of stack) if (!isSingle(left)) pairs.push({ open: left.token, close: MISSING });
  return pairs.sort((a, b) => a.open - b.open);
}

const isSingle = (mark: Mark): boolean => mark.family === 'single' || mark.family === 'tick';

/** Sloppy text closes a curly mark with a straight one, and the other way round. */
const closesFamily = (closer: Mark, opener: Mark): boolean =>
  closer.family === opener.family ||
  (closer.family === 'straight' && opener.family === 'double') ||
  (closer.family === 'double' && opener.family === 'straight') ||
  (closer.family === 'single' && opener.family === 'tick') ||
  (closer.family === 'tick' && opener.family === 'single');

/** Where the opener that a mark may close lies in the stack; -1 where none does. */
function openIndex(stack: readonly Mark[], mark: Mark): number {
  let loose = -1;
  // marks nest a few levels at most: what lies deeper in the stack is a stray opener
  for (let i = stack.length - 1; i >= 0 && i >= stack.length - 8; i -= 1) {
    const opener = stack[i];
    if (opener === undefined) break;
    if (opener.family === mark.family) return i;
    if (loose < 0 && closesFamily(mark, opener) && !mark.opens) loose = i;
  }
  return loose;
}

function closesHere(marks: readonly Mark[], index: number, mark: Mark, opener: Mark, context: MarkContext): boolean {
  if (!mark.closes) return false;
  if (mark.opens && mark.family !== 'straight' && mark.family !== opener.family) return false;
  if (mark.opens && mark.family === 'straight' && mark.token === opener.token + 1) return false;
  if (!isSingle(mark)) return true;
  return !(context.pluralApostrophe(mark.token) && singleCloserFollows(marks, index));
}

function singleCloserFollows(marks: readonly Mark[], index: number): boolean {
  for (const mark of marks.slice(index + 1, index + 1 + LOOKAHEAD)) {
    if (isSingle(mark) && mark.closes) return true;
    if (isSingle(mark) && mark.opens) return false;
  }
  return false;
}

function twoClosersFollow(marks: readonly Mark[], index: number, { family }: Mark): boolean {
  let closers = 0;
  for (const mark of marks.slice(index + 1, index + 1 + LOOKAHEAD)) {
    if (mark.family !== family) continue;
    if (mark.opens && !mark.closes) return false;
    closers += mark.closes ? 1 : 0;
    if (closers === 2) return true;
  }
  return false;
}
