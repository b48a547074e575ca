import { fold, foldAccents, lowerCase } from '../../../src/core/text/fold.ts';

describe('folding', () => {
  test('takes accents and case away, and keeps ñ', () => {
    expect(fold('CÁRTELES')).toBe('carteles');
    expect(fold('Año')).toBe('año');
    expect(fold('Vergüenza')).toBe('verguenza');
  });

  test('composed and decomposed spellings are one', () => {
    expect(lowerCase('e\u0301l')).toBe('él');
    expect(fold('N\u0303ame')).toBe('ñame');
    expect(foldAccents(lowerCase('Sa\u0303o Tome\u0301'))).toBe('sao tome');
  });

  test('apostrophes become straight and invisible characters go', () => {
    expect(lowerCase('O’Brien')).toBe("o'brien");
    expect(lowerCase('sober\u00ada\u200bní\u2060a')).toBe('soberanía');
  });

  test('lone surrogates and very long runs of marks pass through', () => {
    expect(lowerCase('\ud800')).toBe('\ud800');
    expect(lowerCase(`a${'\u0301\u0316'.repeat(50_000)}`)).toHaveLength(100_001);
  });
});
