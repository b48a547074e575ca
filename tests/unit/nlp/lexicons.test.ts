import { Class } from '../../../src/core/nlp/word-classes.ts';
import { GRAMMAR } from '../../../src/lexicons/grammar.ts';

const sortedAndUnique = (list: readonly string[]): void => {
  expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)));
};

describe.each(['en', 'es'] as const)('grammar data, %s', (lang) => {
  const { functionWords, nouns, verbs } = GRAMMAR[lang];

  test('states its sources', () => {
    for (const { source } of [functionWords, nouns, verbs]) expect(source.length).toBeGreaterThan(40);
  });

  test('names only classes that exist', () => {
    const { words, verbs: byVerb, nouns: byNoun, adjectives, verbPhrases = {} } = functionWords;
    for (const name of [words, byVerb, byNoun, adjectives, verbPhrases].flatMap((map) => Object.keys(map)))
      expect(Class).toHaveProperty(name);
  });

  test('lists are sorted, unique and in lower case', () => {
    const lists = [
      ...Object.values(functionWords.words).map((list) => (Array.isArray(list) ? list : Object.keys(list))),
      ...Object.values(functionWords.verbs),
      ...Object.values(functionWords.nouns),
      ...Object.values(functionWords.adjectives),
      functionWords.notAdverbs,
      nouns.title,
      nouns.abbreviations,
      nouns.human,
      nouns.institution,
      nouns.document,
      verbs.verbs,
      verbs.homographs,
    ];
    for (const list of lists) {
      sortedAndUnique(list);
      for (const word of list) expect(word).toBe(word.toLowerCase());
    }
  });

  test('feature codes are known', () => {
    for (const list of Object.values(functionWords.words)) {
      if (Array.isArray(list)) continue;
      for (const codes of Object.values(list)) expect(codes).toMatch(/^[123]?s?p?[mf]?$/);
    }
  });

  test('what is no adverb has the ending of one', () => {
    for (const word of functionWords.notAdverbs) expect(word).toMatch(lang === 'en' ? /...ly$/ : /mente$/);
  });

  test('every homograph is a listed verb', () => {
    expect(verbs.homographs.filter((verb) => !verbs.verbs.includes(verb))).toEqual([]);
  });
});
