import fc from 'fast-check';
import type { QuoteDraft } from '../../../src/core/quotes/index.ts';
import type { Lang } from '../../../src/core/types.ts';
import { draftsOf, LANGS } from './support.ts';

const PIECES: Record<Lang, readonly string[]> = {
  en: [
    'he said',
    ', said Ruiz',
    'that',
    'the mayor',
    'told reporters',
    'according to',
    'and added that',
    'was',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    ',',
    '.',
    ':',
    ';',
    ' — ',
    '\n',
    'who',
    'did not',
    '...',
    'Ruiz',
    '?',
    '(',
    ')',
    '«',
    '»',
    'U.S.',
    "''",
    'while',
    'claims',
    'as “x”',
    'in his view',
    '\u200b',
    '😀',
    'É',
  ],
  es: [
    'dijo',
    ', dijo Ruiz',
    'que',
    'el alcalde',
    'según',
    'y añadió que',
    'es',
    '“',
    '”',
    '"',
    '«',
    '»',
    '—',
    ' —dijo—',
    ',',
    '.',
    ':',
    ';',
    '\n',
    'quien',
    'no',
    '…',
    'Ruiz',
    '¿',
    '?',
    '(',
    ')',
    'EE. UU.',
    'para el alcalde,',
    'a juicio de',
    'mientras',
    'se',
    'volvió a pedir',
    '-',
    '\ud800',
    '’',
  ],
};

const hostile = (lang: Lang): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom(...PIECES[lang]), fc.string({ maxLength: 6 })), { maxLength: 80 }).map((pieces) => pieces.join(' '));

function wellFormed(text: string, drafts: readonly QuoteDraft[]): void {
  const spans = drafts.flatMap((draft) => [draft, ...(draft.parts ?? []), draft.speaker, draft.cue]).filter((span) => span !== null);
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  drafts.forEach((draft, index) => {
    for (const later of drafts.slice(index + 1)) {
      expect(later.start).toBeGreaterThanOrEqual(draft.start);
      expect(later.start >= draft.end || later.end <= draft.end).toBe(true);
    }
    for (const other of [draft.inside, draft.carriesOn]) if (other !== null) expect(other).toBeLessThan(index);
    const around = draft.inside === null ? undefined : drafts[draft.inside];
    if (around !== undefined) expect(around.start <= draft.start && draft.end <= around.end).toBe(true);
    for (const part of draft.parts ?? []) expect(draft.start <= part.start && part.end <= draft.end).toBe(true);
  });
}

describe.each(LANGS)('on any text (%s)', (lang) => {
  test('offsets lie in the text, quotes nest or are disjoint', () => {
    fc.assert(
      fc.property(hostile(lang), (text) => {
        wellFormed(text, draftsOf(text, lang));
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same drafts', () => {
    fc.assert(
      fc.property(hostile(lang), (text) => {
        expect(draftsOf(text, lang)).toEqual(draftsOf(text, lang));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['openers', '“'],
    ['ticks', "' "],
    ['commas', ', '],
    ['cues', lang === 'en' ? 'he said ' : 'dijo '],
    ['cues with commas', lang === 'en' ? ', he said' : ', dijo'],
    ['that', lang === 'en' ? 'that ' : 'que '],
    ['conjunctions with cues', lang === 'en' ? 'and said ' : 'y dijo '],
    ['source phrases', lang === 'en' ? 'according to ' : 'según '],
    ['dashes', '—x '],
    ['capitals', 'Ana '],
  ])('ten thousand %s without a stop come to an end', (_, piece) => {
    const text = piece.repeat(10_000);
    wellFormed(text, draftsOf(text, lang).slice(0, 200));
  });
});
