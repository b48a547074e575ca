import { PairTable } from '../../../src/core/terms/symbols/pairs.ts';

describe('what pairs of numbers lead to', () => {
  test('each pair keeps its own, however many there are and whatever their signs', () => {
    const table = new PairTable();
    for (let a = -100; a < 100; a += 1) for (let b = -100; b < 100; b += 1) table.set(a, b, a * 1000 + b || 7);
    for (let a = -100; a < 100; a += 1) for (let b = -100; b < 100; b += 1) expect(table.get(a, b)).toBe(a * 1000 + b || 7);
  });

  test('a pair that was never set leads to nothing, nor does it the other way round', () => {
    const table = new PairTable();
    table.set(3, 5, 8);
    expect(table.get(5, 3)).toBe(0);
    expect(table.get(0, 0)).toBe(0);
  });

  test('what is set again replaces what was there', () => {
    const table = new PairTable();
    table.set(3, 5, 8);
    table.set(3, 5, 9);
    expect(table.get(3, 5)).toBe(9);
  });
});
