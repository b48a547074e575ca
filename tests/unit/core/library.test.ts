/** Every function that the library gives, called once as its documentation says. */
import type { Article } from '../../../src/core/index.ts';
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

describe('what is no article is refused in plain words', () => {
  const engine = createEngine(lexicons);
  // as a program without types calls it
  const read = (text: unknown, title?: unknown) => articleFromText(text as string, title as string);
  const analyse = (article: unknown) => engine.analyse(article as Article);
  const block = { start: 0, end: 3, kind: 'paragraph' };

  test.each([
    ['no text', () => read(undefined), 'articleFromText: the text must be a string, and is undefined'],
    ['a number as title', () => read('One.', 7), 'articleFromText: the title must be a string, and is number'],
    ['nothing', () => analyse(undefined), 'an article must be an object, and is undefined'],
    ['a bare text', () => analyse('One.'), 'an article must be an object, and is string'],
    ['no blocks', () => analyse({ text: 'One.' }), "an article's blocks must be an array, and are undefined: articleFromText makes them"],
    ['no text', () => analyse({ text: null, blocks: [] }), "an article's text must be a string, and is null"],
    [
      'a tag of another type',
      () => analyse({ text: 'One.', blocks: [block], lang: 7 }),
      "an article's lang must be a string or left out, and is number",
    ],
    [
      'an unknown kind',
      () => engine.languagesOf({ text: 'One.', blocks: [block, { ...block, kind: 'p' }] } as Article),
      /^block 1 must be an object whose kind is one of title, /,
    ],
    ['no block', () => analyse({ text: 'One.', blocks: [null] }), /^block 0 must be an object/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test('blocks out of order are a RangeError, and null as a title is none', () => {
    expect(() => analyse({ text: 'One.', blocks: [{ ...block, end: 9 }] })).toThrow(RangeError);
    expect(read('One.', null).blocks).toHaveLength(1);
  });
});
