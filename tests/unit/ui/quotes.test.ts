import type { Quote } from '../../../src/core/types.ts';
import { allQuotes, keyQuotes, sayingOf } from '../../../src/ui/view/quotes.ts';
import { emptyAnalysis, goldState } from '../../dom/ui/support/states.ts';

const TEXT = 'She said “not one boot” would land. “Not everything,” he said, “is on the table.” They said so.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

function quote(type: Quote['type'], part: Partial<Quote>): Quote {
  return {
    start: 0,
    end: 4,
    type,
    actor: null,
    speaker: null,
    cue: null,
    cueLemma: null,
    cueClass: 'neutral',
    rule: 'cue-that',
    resolution: 'unclear',
    ...part,
  };
}

test('a direct quote stands with the marks of the article', () => {
  const analysis = { ...emptyAnalysis(), quotes: [quote('direct', span('“not one boot”'))] };
  expect(allQuotes(TEXT, analysis)).toMatchObject([{ text: '“not one boot”', reported: false, actor: null, cue: null }]);
});

test('a quote that its attribution breaks shows its pieces, never the attribution', () => {
  const parts = [span('“Not everything,”'), span('“is on the table.”')];
  const analysis = { ...emptyAnalysis(), quotes: [quote('direct', { ...span('“Not everything,” he said, “is on the table.”'), parts })] };
  expect(allQuotes(TEXT, analysis)[0]?.text).toBe('“Not everything,” … “is on the table.”');
});

test.each(['indirect', 'mixed'] as const)('what is %s is reported', (type) => {
  const analysis = { ...emptyAnalysis(), quotes: [quote(type, span('“not one boot” would land'))] };
  expect(allQuotes(TEXT, analysis)[0]?.reported).toBe(true);
});

test('key quotes come best first; indices that lead nowhere are left out', () => {
  const analysis = {
    ...emptyAnalysis(),
    quotes: [quote('direct', span('“not one boot”')), quote('indirect', span('so'))],
    key: [1, 7, 0],
  };
  expect(keyQuotes(TEXT, analysis).map(({ index }) => index)).toEqual([1, 0]);
});

test('every quote of a gold article is verbatim in its text', () => {
  const { text, analysis } = goldState('es-dev-01');
  if (analysis === null) throw new Error('no analysis');
  for (const view of allQuotes(text, analysis)) expect(text.replace(/\s+/g, ' ')).toContain(view.text);
});

describe('how it is said', () => {
  const view = (words: string, part: Partial<Quote>) => {
    const analysis = {
      ...emptyAnalysis(),
      lang: 'en' as const,
      quotes: [quote('direct', { cue: { start: 0, end: words.length }, ...part })],
    };
    const [found] = allQuotes(`${words}, she is.`, analysis);
    if (found === undefined) throw new Error('no quote');
    return { found, analysis };
  };

  test.each([
    ['a plain report', 'Told', 'neutral', 'cue-that', { verb: 'told', means: '' }],
    ['a verb of another kind, which need not be known by heart', 'Blasted', 'blame', 'cue-that', { verb: 'blasted', means: 'blame' }],
    ['a verb that says it itself', 'warned', 'warn', 'cue-that', { verb: 'warned', means: '' }],
    ['words that are no verb beside a name', 'According to', 'neutral', 'viewpoint-around', { verb: 'said', means: '' }],
    ['words for a view', 'In his eyes', 'think', 'viewpoint-before', { verb: 'thinks', means: '' }],
  ] as const)('%s', (_, words, cueClass, rule, said) => {
    const { found, analysis } = view(words, { cueClass, rule });
    expect(sayingOf(found, analysis, 'en')).toEqual(said);
  });

  test('to a reader of the other language, what it comes to there', () => {
    const { found, analysis } = view('blasted', { cueClass: 'blame' });
    expect(sayingOf(found, analysis, 'es')).toEqual({ verb: 'culpó', means: '' });
  });

  test('nothing where no cue stands', () => {
    const { found, analysis } = view('x', { cue: null });
    expect(sayingOf(found, analysis, 'en')).toEqual({ verb: '', means: '' });
  });
});
