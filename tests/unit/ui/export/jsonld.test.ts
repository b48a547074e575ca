import { toJsonLd } from '../../../../src/ui/export/jsonld.ts';
import { crowdedState } from '../../../dom/ui/support/crowd.ts';
import { emptyAnalysis, goldState, stateWith } from '../../../dom/ui/support/states.ts';
import { checkCollection } from './annotation-model.ts';
import { sourceOf } from './source.ts';

test.each(['en-dev-01', 'es-dev-01', 'en-dev-03'])('the collection of %s holds to the model', (id) => {
  expect(checkCollection(JSON.parse(toJsonLd(sourceOf(goldState(id)))))).toEqual([]);
});

test('so does the worst article', () => {
  expect(checkCollection(JSON.parse(toJsonLd(sourceOf(crowdedState()))))).toEqual([]);
});

test('one annotation a mark, quote and statement; each id once', () => {
  const source = sourceOf(goldState('en-dev-01'));
  const { total, first } = JSON.parse(toJsonLd(source));
  const { terms, quotes, statements } = source.analysis;
  expect(total).toBe(terms.length + quotes.length + statements.length);
  expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(total);
});

test('both selectors choose the same words, counted in code points', () => {
  const text = '😀 “No 😀 boot” stays.';
  const start = text.indexOf('boot');
  const analysis = {
    ...emptyAnalysis(),
    sentences: [{ start: 0, end: text.length }],
    terms: [{ start, end: start + 4, theme: 'intervention' as const, entry: 'e', sense: null, sentence: 0, quote: null }],
  };
  const [annotation] = JSON.parse(toJsonLd(sourceOf(stateWith(text, analysis)))).first.items;
  const [quote, position] = annotation.target[0].selector;
  expect(quote).toMatchObject({ exact: 'boot', prefix: '😀 “No 😀 ', suffix: '” stays.' });
  expect([...text].slice(position.start, position.end).join('')).toBe('boot');
});

test('context around a passage never holds half a character', () => {
  const text = `${'😀'.repeat(40)} boot ${'😀'.repeat(40)}`;
  const start = text.indexOf('boot');
  for (const shift of [0, 1]) {
    const padded = `${'x'.repeat(shift)}${text}`;
    const analysis = {
      ...emptyAnalysis(),
      terms: [
        { start: start + shift, end: start + shift + 4, theme: 'cartel' as const, entry: 'e', sense: null, sentence: 0, quote: null },
      ],
    };
    expect(toJsonLd(sourceOf(stateWith(padded, analysis)))).not.toMatch(/\\ud[89a-f]/i);
  }
});

test('a page without a sound address is named by a urn', () => {
  const state = goldState('en-dev-01');
  const json = JSON.parse(toJsonLd(sourceOf({ ...state, page: { ...state.page, url: '' } })));
  expect(checkCollection(json)).toEqual([]);
});

test('each annotation carries its rule, and the same article gives the same bytes', () => {
  const source = sourceOf(goldState('en-dev-01'));
  expect(toJsonLd(source)).toBe(toJsonLd(source));
  for (const { body } of JSON.parse(toJsonLd(source)).first.items) {
    expect(body.some(({ value }: { value: string }) => value.startsWith('rule: '))).toBe(true);
  }
});
