import fc from 'fast-check';
import { loadEnglish } from '../../../src/core/nlp/english.ts';
import type { Inflector } from '../../../src/core/nlp/inflector.ts';

let english: Inflector;
beforeAll(async () => {
  english = await loadEnglish();
});

describe('inflect', () => {
  test.each([
    ['invade', ['invade', 'invaded', 'invades', 'invading']],
    ['send troops', ['send troops', 'sent troops', 'sends troops', 'sending troops']],
    ['Drone Strike', ['drone strike', 'drone strikes']],
    ['cartels', ['cartels', 'cartel']],
    ['quickly', ['quickly']],
  ])('%s', (term, forms) => {
    expect(english.inflect(term)).toEqual(forms);
  });

  test('a blank or very long term has no forms', () => {
    expect(english.inflect('  ')).toEqual([]);
    expect(english.inflect('x'.repeat(100))).toEqual([]);
    expect(english.inflect('a b c d e f g h i')).toEqual([]);
  });

  test('the term comes first and no form comes twice', () => {
    fc.assert(
      fc.property(fc.constantFrom('strike', 'army', 'hit', 'police', 'war on drugs', 'go', 'regime'), (term) => {
        const forms = english.inflect(term);
        expect(forms[0]).toBe(term);
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });

  test('any text is answered, within bounds', () => {
    const piece = fc.constantFrom('strike', "won't", '...', '……', '“', '’', '\ud800', 'é', '(', '\n', 'x'.repeat(80), '-', 'U.S.', '5%');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const form of english.inflect(pieces.join(' '))) expect(form.split(' ').length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 60 },
    );
  });
});
