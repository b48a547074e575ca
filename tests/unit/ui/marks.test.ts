import { allMarks, byWording, filterMarks, groupMarks, plain } from '../../../src/ui/view/marks.ts';
import { crowdedState } from '../../dom/ui/support/crowd.ts';
import { emptyAnalysis, goldState } from '../../dom/ui/support/states.ts';

const ALL = { sovereignty: true, cartel: true, intervention: true };

function marksOf(id: string) {
  const { text, analysis } = goldState(id);
  if (analysis === null) throw new Error('no analysis');
  return { text, analysis, marks: allMarks(text, analysis) };
}

test('each mark stands in its sentence, word for word', () => {
  const { text, marks } = marksOf('en-dev-01');
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks) {
    const shown = `${mark.before.replace(/^… /, '')}${mark.text}${mark.after.replace(/ …$/, '')}`;
    expect(text.replace(/\s+/g, ' ')).toContain(shown);
  }
});

test('a mark inside a quotation of several sentences stands in the whole of it, so that each mark that opens closes', () => {
  const text = '“Cooperation, yes. Orders, no,” he said.';
  const sentences = [
    { start: 0, end: 18 },
    { start: 19, end: text.length },
  ];
  const term = { start: 19, end: 25, theme: 'sovereignty' as const, entry: 'en/sovereignty/x', sense: null, sentence: 1, quote: null };
  const [mark] = allMarks(text, { ...emptyAnalysis(), sentences, terms: [term] });
  expect(mark).toMatchObject({ before: '“Cooperation, yes. ', text: 'Orders', after: ', no,” he said.' });
});

test.each(['theme', 'actor', 'text'] as const)('ordered by %s, every mark stands in exactly one group', (order) => {
  const { marks } = marksOf('en-dev-01');
  const grouped = groupMarks(marks, order).flatMap((group) => group.marks);
  expect(grouped.map(({ number }) => number).sort((a, b) => a - b)).toEqual(marks.map(({ number }) => number));
});

test('the same words stand together, most often first, whatever their case; what stands there once comes after', () => {
  const { text, analysis } = { text: 'Cartel, soil, cartel, army, Soil, CARTEL.', analysis: emptyAnalysis() };
  const terms = [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    theme: 'cartel' as const,
    entry: 'en/cartel/x',
    sense: null,
    sentence: 0,
    quote: null,
  }));
  const { repeated, once } = byWording(allMarks(text, { ...analysis, terms }));
  expect(repeated.map((each) => [each.text, each.marks.length])).toEqual([
    ['Cartel', 3],
    ['soil', 2],
  ]);
  expect(once.map((mark) => mark.text)).toEqual(['army']);
});

test('the order of the text is that of the article; nobody’s marks come last by actor', () => {
  const { marks } = marksOf('en-dev-01');
  expect(groupMarks(marks, 'text')).toHaveLength(1);
  expect(groupMarks(marks, 'actor').at(-1)?.actor).toBeNull();
  expect(groupMarks([], 'theme')).toEqual([]);
});

test('the filter finds words and names whatever their accents and case, and leaves out hidden themes', () => {
  const { marks } = marksOf('es-dev-01');
  const name = marks.find(({ actor }) => actor !== null)?.actor?.name ?? '';
  expect(filterMarks(marks, plain(name).toUpperCase(), ALL).length).toBeGreaterThan(0);
  expect(filterMarks(marks, 'qqqq', ALL)).toEqual([]);
  expect(filterMarks(marks, '', { ...ALL, cartel: false }).some(({ term }) => term.theme === 'cartel')).toBe(false);
});

test('four hundred marks are all there', () => {
  const { text, analysis } = crowdedState();
  expect(analysis === null ? [] : allMarks(text, analysis)).toHaveLength(400);
});

test('words whose speaker is unclear are told apart from the article’s own', () => {
  const { text, analysis } = goldState('en-dev-01');
  if (analysis === null) throw new Error('no analysis');
  const quotes = analysis.quotes.map((quote) => ({ ...quote, actor: null }));
  const marks = allMarks(text, { ...analysis, quotes });
  const groups = groupMarks(marks, 'actor');
  expect(groups.map(({ isSaid, actor }) => [isSaid, actor])).toEqual([
    [true, null],
    [false, null],
  ]);
  expect(groups[0]?.marks.every(({ term }) => term.quote !== null)).toBe(true);
});
