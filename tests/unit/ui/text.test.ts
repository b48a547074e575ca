import fc from 'fast-check';
import { shorten, spanAt, stretch, words } from '../../../src/ui/view/text.ts';

test.each([
  [null, ''],
  [{ start: -1, end: 3 }, ''],
  [{ start: 0, end: 99 }, ''],
  [{ start: 3, end: 3 }, ''],
  [{ start: 0, end: 7 }, 'a b'],
])('words of %j', (span, expected) => {
  expect(words(' a \n b x', span)).toBe(expected);
});

test('a stretch keeps the blank at its end', () => {
  expect(stretch('one  two', 0, 5)).toBe('one ');
});

test('shortening cuts at a blank, never in half a character, and keeps what fits', () => {
  expect(shorten('one two three', 9)).toBe('one two …');
  expect(shorten('short', 5)).toBe('short');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => !/\p{Surrogate}/u.test(text)),
      fc.integer({ min: 2, max: 60 }),
      (text, most) => {
        const cut = shorten(text, most);
        expect(/\p{Surrogate}/u.test(cut)).toBe(false);
        expect(cut.length).toBeLessThanOrEqual(Math.max(text.length <= most ? text.length : 0, most + 2));
        if (text.length > most) expect(text.startsWith(cut.replace(/ …$/, ''))).toBe(true);
      },
    ),
  );
});

test('finds the sentence of an offset', () => {
  const sentences = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
  ];
  expect([0, 4, 5, 6, 8, 9].map((offset) => spanAt(sentences, offset))).toEqual([0, 0, -1, 1, 1, -1]);
  expect(spanAt([], 0)).toBe(-1);
});
