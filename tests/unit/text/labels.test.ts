import { turnLabelAt } from '../../../src/core/text/labels.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

describe('turnLabelAt', () => {
  test.each([
    ['Q. Why?', 'question'],
    ['Q: Why?', 'question'],
    ['P. ¿Ya?', 'question'],
    ['P: ¿Ya?', 'question'],
    ['Pregunta. ¿Ya?', 'question'],
    ['A. No.', 'answer'],
    ['A: No.', 'answer'],
    ['R. No.', 'answer'],
    ['R: No.', 'answer'],
    ['ANSWER: No.', 'answer'],
    ['A minister left.', null],
    ['J. Palma left.', null],
    ['Question time is over.', null],
    ['', null],
  ])('%s: %s', (text, turn) => {
    expect(turnLabelAt(tokenise(text), 0)).toBe(turn);
  });
});
