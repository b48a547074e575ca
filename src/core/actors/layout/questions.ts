/** Which articles ask and answer. */
import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import { turnLabelAt } from '../../text/labels.ts';
import type { Span } from '../../types.ts';

const QUESTION = /\?["”’»)]*$/;
/** From so many questions on it is an interview, where they are a good part of the text. */
const MIN_QUESTIONS = 3;
const SHARE = 0.2;

/** The first block that asks; -1 where the article is no interview. */
export function firstQuestion(document: Document): number {
  let first = -1;
  let questions = 0;
  document.blocks.forEach((block, index) => {
    if (!asks(document, block)) return;
    questions += 1;
    if (first < 0) first = index;
  });
  return questions >= MIN_QUESTIONS && questions >= document.blocks.length * SHARE ? first : -1;
}

function asks({ text, tokens }: Document, { start, end }: Span): boolean {
  if (QUESTION.test(text.slice(Math.max(start, end - 4), end))) return true;
  const head = bisect(tokens.length, (i) => (tokens.start[i] ?? 0) >= start);
  return turnLabelAt(tokens, head) === 'question';
}
