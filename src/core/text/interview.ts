/**
 * Whether a text is a printed interview, and who speaks in which of its blocks. Asked once for each document; quotes leave the
 * questions out, actors look before the first of them for who answers, and stance hears the answers in that person's voice.
 */
import type { Block } from '../types.ts';
import { type Turn, turnLabelAt } from './labels.ts';
import type { Sentence } from './sentences.ts';
import { Flag, hasFlag, type Tokens } from './tokens.ts';

/** Words of a label at most ("El Diario:"). */
const LABEL = 4;
/** From this share of turns with a question mark on, a label is the interviewer's. */
const ASKS = 0.6;
/** A question without a label is shorter than so many characters. */
const LONGEST = 300;
/** Where no label tells who asks, at least so many blocks end with a question, and one in so many. */
const LEAST = 3;
const ONE_IN = 6;

/**
 * The turns of an interview.
 * @returns for each block whose turn it is; null for what stands before the first question, and throughout where the text is no interview
 */
export function turnsOf(text: string, tokens: Tokens, blocks: readonly Block[], sentences: readonly Sentence[]): readonly (Turn | null)[] {
  const labelled = labelledQuestions(text, tokens, blocks, sentences);
  const asking = labelled.size > 0 ? labelled : bareQuestions(text, blocks);
  let begun = false;
  return blocks.map((_, index) => {
    const asks = asking.has(index);
    begun ||= asks;
    return begun ? (asks ? 'question' : 'answer') : null;
  });
}

/** Blocks under an interviewer's label: "Q:", "P.", or one most of whose turns ask ("El Diario:"). */
function labelledQuestions(text: string, tokens: Tokens, blocks: readonly Block[], sentences: readonly Sentence[]): Set<number> {
  const turns = new Map<string, number[]>();
  let last = -1;
  for (const { block, from, to } of sentences) {
    const label = block === last ? null : labelAt(tokens, from, to);
    last = block;
    if (label !== null) turns.set(label, [...(turns.get(label) ?? []), block]);
  }
  const holdsMark = (block: number): boolean => text.slice(blocks[block]?.start, blocks[block]?.end).includes('?');
  const isAsker = (label: string, own: readonly number[]): boolean =>
    own.length > 1 && (label === 'question' || own.filter(holdsMark).length >= own.length * ASKS);
  return new Set([...turns].flatMap(([label, own]) => (isAsker(label, own) ? own : [])));
}

/** The turn that a label announces, or the words before a colon there; null where none stands. @param to end of its sentence */
function labelAt(tokens: Tokens, from: number, to: number): string | null {
  const turn = turnLabelAt(tokens, from);
  if (turn !== null) return turn;
  for (let i = from; i < to && i <= from + LABEL; i += 1) {
    if (tokens.lower[i] === ':') return i === from ? null : tokens.lower.slice(from, i).join(' ');
    if (!hasFlag(tokens, i, Flag.word)) return null;
  }
  return null;
}

/** Blocks that end with a question mark, where they are enough; of two in a row the shorter asks, since an answer may end with one too. */
function bareQuestions(text: string, blocks: readonly Block[]): Set<number> {
  const asks = ({ kind, start, end }: Block): boolean => text[end - 1] === '?' && kind !== 'title' && end - start < LONGEST;
  const sizes = new Map(
    [...blocks.entries()].flatMap(([index, block]) => (asks(block) ? [[index, block.end - block.start] as const] : [])),
  );
  if (sizes.size < LEAST || sizes.size * ONE_IN < blocks.length) return new Set();
  const isShortest = (index: number, size: number): boolean =>
    size <= (sizes.get(index - 1) ?? size) && size <= (sizes.get(index + 1) ?? size);
  return new Set([...sizes].flatMap(([index, size]) => (isShortest(index, size) ? [index] : [])));
}
