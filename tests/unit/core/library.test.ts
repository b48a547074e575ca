/** Every function that the library gives, called once as its documentation says. */
import * as library from '../../../src/lib/index.ts';

const { articleFault, articleFromText, compileOwnTerms, createEngine, explainOwnTerm, lexicons, unitsOf } = library;

const TEXT = 'Senator backs airstrikes\nSenator Rick Dalton backed the airstrikes at the red line.';
const OWN = [{ phrase: 'red line', theme: 'sovereignty' }] as const;

test('these are its functions', () => {
  const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect(functions.sort()).toEqual(['articleFault', 'articleFromText', 'compileOwnTerms', 'createEngine', 'explainOwnTerm', 'unitsOf']);
  expect(Object.keys(createEngine(lexicons)).sort()).toEqual(['analyse', 'explain', 'join', 'languagesOf', 'prepare']);
});

test('an article is made, checked, read with terms of one’s own, and its marks explained', async () => {
  const engine = createEngine(lexicons);
  engine.prepare('en');
  const article = articleFromText(TEXT, 'Senator backs airstrikes', 'en');
  expect([articleFault(article), unitsOf(article), engine.languagesOf(article)]).toEqual([null, [], ['en']]);
  const own = { en: await compileOwnTerms(OWN, 'en') };
  const { terms, actors } = engine.analyse(article, own);
  expect(terms.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['airstrikes', 'airstrikes', 'red line']);
  expect(actors.map(({ name, stance }) => [name, stance])).toEqual([['Rick Dalton', 'favor']]);
  const [ofLexicon, , ofOwn] = terms.map(({ entry }) => entry);
  expect(engine.explain(ofLexicon ?? '', 'es')?.rule).toMatch(/\w/);
  expect(explainOwnTerm(OWN, ofOwn ?? '', 'en')?.rule).toContain('red line');
});

test('a live blog is cut into units, and joined from what was found in them', () => {
  const engine = createEngine(lexicons);
  const [title, post] = articleFromText(TEXT, 'Senator backs airstrikes', 'en').blocks;
  if (title === undefined || post === undefined) throw new Error('no blocks');
  const blog = { text: TEXT, lang: 'en', blocks: [title, { kind: 'post', start: post.start, end: post.start }, post] } as const;
  const parts = unitsOf(blog).map((unit) => engine.analyse(unit.article));
  expect(parts).toHaveLength(2);
  expect(engine.join(blog, parts)).toEqual(engine.analyse(blog));
});
