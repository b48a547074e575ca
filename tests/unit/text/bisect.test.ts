import fc from 'fast-check';
import { bisect } from '../../../src/core/text/bisect.ts';

test('it finds the first index that holds, or the length', () => {
  const sorted = fc.array(fc.integer({ min: 0, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 21 }), (numbers, bound) => {
      const first = numbers.findIndex((number) => number >= bound);
      expect(bisect(numbers.length, (i) => (numbers[i] ?? 0) >= bound)).toBe(first < 0 ? numbers.length : first);
    }),
  );
});
