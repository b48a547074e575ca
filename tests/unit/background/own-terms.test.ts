import { engineTerm, ownTermsFor } from '../../../src/background/own-terms.ts';
import { articleFault, articleFromText, compileOwnTerms, createEngine, explainOwnTerm } from '../../../src/core/index.ts';
import { lexicons } from '../../../src/lexicons/index.ts';
import type { OwnTerm } from '../../../src/settings/properties.ts';

const engine = { ...createEngine(lexicons), articleFault, compileOwnTerms, explainOwnTerm };
const TERMS: readonly OwnTerm[] = [{ phrase: 'red line', theme: 'sovereignty' }];

test('the same list is compiled once for a language, a changed one anew', async () => {
  const first = await ownTermsFor(engine, TERMS, ['en']);
  expect((await ownTermsFor(engine, [...TERMS], ['en', 'es'])).en).toBe(first.en);
  const changed = await ownTermsFor(engine, [...TERMS, { phrase: 'wall', theme: 'cartel' }], ['en']);
  expect(changed.en).not.toBe(first.en);
  expect(Object.keys(first)).toEqual(['en']);
});

test('a list that could not be compiled is tried again for the next article', async () => {
  const terms: readonly OwnTerm[] = [{ phrase: 'buffer zone', theme: 'intervention' }];
  const broken = { ...engine, compileOwnTerms: jest.fn(() => Promise.reject(new Error('out of memory'))) };
  await expect(ownTermsFor(broken, terms, ['en'])).rejects.toThrow('out of memory');
  expect((await ownTermsFor(engine, terms, ['en'])).en).toBeDefined();
});

test('a term is meant in all its forms, unless it is meant as written', () => {
  expect(engineTerm({ phrase: 'a', theme: 'cartel' })).toEqual({ phrase: 'a', theme: 'cartel', forms: true });
  expect(engineTerm({ phrase: 'A', theme: 'cartel', asWritten: true, matchCase: true, near: { word: 'b', must: false } })).toEqual({
    phrase: 'A',
    theme: 'cartel',
    forms: false,
    matchCase: true,
    near: { word: 'b', must: false },
  });
});

test('the engine marks the reader’s terms, explains them, and reads stances as without them', async () => {
  const text =
    'President Ana Molina rejected any foreign military intervention on Tuesday. “These red lines will stand,” she said. “The army stays at home.”';
  const article = articleFromText(text, undefined, 'en');
  const plain = engine.analyse(article);
  const terms: readonly OwnTerm[] = [...TERMS, { phrase: 'army', theme: 'intervention' }];
  const own = engine.analyse(article, await ownTermsFor(engine, terms, engine.languagesOf(article)));
  const added = own.terms.filter(({ entry }) => entry.startsWith('own/'));
  expect(added.map(({ start, end, theme }) => `${theme} ${text.slice(start, end)}`)).toEqual([
    'sovereignty red lines',
    'intervention army',
  ]);
  expect(added[0]?.quote).toBe(0);
  expect({ ...own, terms: [] }).toEqual({ ...plain, terms: [] });
  expect(engine.explainOwnTerm(terms.map(engineTerm), added[0]?.entry ?? '', 'en')?.rule).toContain('red line');
});
