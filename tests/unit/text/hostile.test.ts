import fc from 'fast-check';
import { articleFromText } from '../../../src/core/text/article.ts';
import { isSpace } from '../../../src/core/text/characters.ts';
import { type Document, readDocument } from '../../../src/core/text/document.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { identifyLanguage } from '../../../src/core/text/language.ts';

/** Pieces that break tokenisers: lone surrogates, direction marks, combining marks, runs, abbreviations, quotes, blanks. */
const PIECES = [
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '\u202e',
    '\u200f',
    'שלום',
    'مرحبا',
    '中文',
    '\u0301',
    '\u0301\u0316',
    '\u200d',
    '\u00ad',
    '\0',
    '\ufeff',
    '\u00a0',
  ],
  ...[
    '...',
    '……',
    '?!',
    '——',
    '--',
    '“',
    '”',
    '"',
    "'",
    '’',
    '«',
    '»',
    '‹',
    '(',
    ')',
    '[',
    '¿',
    '¡',
    ',',
    ';',
    ':',
    '/',
    '&',
    '@',
    '#',
    '*',
  ],
  ...[
    'EE. UU.',
    'EE',
    'U.S.',
    'a.m.',
    'Sen.',
    'J.',
    'etc.',
    'No. 4',
    "n't",
    "'s",
    'don’t',
    '8.2',
    '1,200',
    '13:02',
    '3rd',
    'Él',
    'año',
    'CIA',
    'a-b',
    '-',
    ' - ',
  ],
  ...[' ', '  ', '\n', '\n\n', '\t', '\r\n', '\u2028', 'The', 'word', 'dijo', 'Él', '.', '. ', '! '],
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);
const read = (text: string): Document => readDocument(articleFromText(text), 'es');

describe('reading hostile text', () => {
  test('tokens stand in order, apart, inside the text, and hold every unit that is no blank', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens } = read(text);
        let at = 0;
        for (let i = 0; i <= tokens.length; i += 1) {
          const start = i < tokens.length ? (tokens.start[i] ?? -1) : text.length;
          for (let unit = at; unit < start; unit += 1) if (!isSpace(text.charCodeAt(unit))) throw new Error(`unit ${unit} is lost`);
          if (i === tokens.length) break;
          if (start < at) throw new Error(`token ${i} overlaps`);
          at = tokens.end[i] ?? -1;
          if (at <= start || at > text.length) throw new Error(`token ${i} has no length`);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('sentences stand in order, apart, inside one block, and hold every word of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, sentences, sentenceOf, blocks } = read(text);
        let behind = 0;
        for (const { start, end, from, to, block } of sentences) {
          expect(from).toBeGreaterThanOrEqual(behind);
          expect(to).toBeGreaterThan(from);
          expect(start).toBe(tokens.start[from]);
          expect(end).toBe(tokens.end[to - 1]);
          expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Number.NaN);
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? Number.NaN);
          behind = to;
        }
        tokens.lower.forEach((word, i) => {
          const inside = blocks.some(({ start, end }) => start <= (tokens.start[i] ?? -1) && (tokens.start[i] ?? -1) < end);
          if (inside && /^[a-zé]+$/.test(word)) expect(sentenceOf[i]).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same reading', () => {
    fc.assert(
      fc.property(hostile, (text) => expect(read(text)).toEqual(read(text))),
      { numRuns: 100 },
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(hostile, (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  test('a language is always told or not told', () => {
    fc.assert(
      fc.property(hostile, (text) => expect(identifyLanguage(text)).toMatch(/^[a-z]{2,3}$/)),
      { numRuns: 200 },
    );
  });
});

/** How often reading a text looks at a unit of it: a measure of work that does not depend on the machine. */
function looks(text: string): number {
  const original = String.prototype.charCodeAt;
  let count = 0;
  // counted for the length of one call, then put back
  String.prototype.charCodeAt = function counted(this: string, index: number) {
    count += 1;
    return original.call(this, index);
  };
  try {
    read(text);
  } finally {
    String.prototype.charCodeAt = original;
  }
  return count;
}

describe('work grows with the text and no faster', () => {
  test.each([
    ['letters', 'a'],
    ['stops', '.'],
    ['stops and blanks', '. '],
    ['stops and quotes', '.”'],
    ['stops and brackets', '. ((( '],
    ['quotes', '“'],
    ['apostrophes', "a'"],
    ['hyphens', 'a-'],
    ['capitals', 'EE'],
    ['dotted capitals', 'U.S.'],
    ['initials', 'A. '],
    ['digits', '1,1'],
    ['dashes', '- '],
    ['combining marks', '\u0301\u0316'],
    ['surrogates', '\ud800'],
    ['right-to-left', '\u202eשלום '],
    ['lines', 'a.\n'],
  ])('%s', (_name, piece) => {
    const many = 20_000;
    const once = looks(piece.repeat(many));
    expect(looks(piece.repeat(2 * many))).toBeLessThanOrEqual(2.1 * once + 100);
  });

  test('a line of 300,000 units is read', () => {
    const text = 'La presidenta dijo que “no”. '.repeat(10_345);
    expect(read(text).sentences.length).toBe(10_345);
  });
});
