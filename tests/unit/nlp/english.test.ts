import fc from 'fast-check';
import { type English, loadEnglish } from '../../../src/core/nlp/english.ts';

let english: English;
beforeAll(async () => {
  english = await loadEnglish();
});

const tags = (sentence: string): string[] => english.tag(sentence).map(({ start, end, tag }) => `${sentence.slice(start, end)}/${tag}`);

describe('tag', () => {
  test('tells noun from verb for the same word', () => {
    expect(tags('He plans a raid.')).toContain('plans/verb');
    expect(tags('The plans fail.')).toContain('plans/noun');
  });

  test('offsets are those of the sentence, behind contractions and curly quotes too', () => {
    const sentence = '“They’ll strike the cartels,” she said, “won’t they?”';
    expect(tags(sentence)).toEqual(expect.arrayContaining(['strike/verb', 'cartels/noun', 'said/verb']));
  });

  test('a blank sentence has no words', () => {
    expect(english.tag(' … ')).toEqual([]);
  });

  test('any text is answered, with words in order, apart and inside it', () => {
    const piece = fc.constantFrom(
      'strike',
      'the',
      "won't",
      '...',
      '……',
      '“',
      '’',
      '\ud800',
      'é',
      '(',
      '\n',
      ' ',
      'x'.repeat(80),
      '-',
      'U.S.',
      '5%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const { start, end } of english.tag(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
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
});
