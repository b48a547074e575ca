import { inflectAdjective, inflectNoun } from '../../../src/core/nlp/inflection.ts';
import { englishPlural } from '../../../src/core/nlp/inflection-en.ts';
import { spanishAdjectiveForms, spanishFeminine, spanishPlural } from '../../../src/core/nlp/inflection-es.ts';

describe('englishPlural', () => {
  test.each([
    ['cartel', ['cartels']],
    ['army', ['armies']],
    ['ally', ['allies']],
    ['convoy', ['convoys']],
    ['press', ['press']],
    ['witness', ['witnesses']],
    ['coach', ['coaches']],
    ['monarch', ['monarchs']],
    ['chief', ['chiefs']],
    ['knife', ['knives']],
    ['spokesman', ['spokesmen']],
    ['human', ['humans']],
    ['German', ['Germans']],
    ['person', ['people', 'persons']],
    ['crisis', ['crises']],
    ['aircraft', ['aircraft']],
    ['veto', ['vetoes']],
    ['prime minister', ['prime ministers']],
    ['chief of staff', ['chiefs of staff', 'chief of staffs']],
    ['attorney general', ['attorneys general', 'attorney generals']],
    ['', []],
  ])('%s', (noun, plurals) => {
    expect(englishPlural(noun)).toEqual(plurals);
  });
});

describe('spanishPlural', () => {
  test.each([
    ['cártel', ['cárteles']],
    ['cartel', ['carteles']],
    ['nación', ['naciones']],
    ['joven', ['jóvenes']],
    ['orden', ['órdenes']],
    ['país', ['países']],
    ['juez', ['jueces']],
    ['crisis', ['crisis']],
    ['lunes', ['lunes']],
    ['mes', ['meses']],
    ['francés', ['franceses']],
    ['israelí', ['israelíes', 'israelís']],
    ['ley', ['leyes']],
    ['régimen', ['regímenes']],
    ['líder', ['líderes']],
    ['dron', ['drones']],
    ['', []],
  ])('%s', (noun, plurals) => {
    expect(spanishPlural(noun)).toEqual(plurals);
  });
});

describe('Spanish gender', () => {
  test.each([
    ['mexicano', 'mexicana'],
    ['francés', 'francesa'],
    ['alemán', 'alemana'],
    ['opositor', 'opositora'],
    ['mejor', 'mejor'],
    ['estadounidense', 'estadounidense'],
    ['israelí', 'israelí'],
  ])('%s, %s', (masculine, feminine) => {
    expect(spanishFeminine(masculine)).toBe(feminine);
  });

  test('an adjective has each form once', () => {
    expect(spanishAdjectiveForms('francés')).toEqual(['francés', 'francesa', 'franceses', 'francesas']);
    expect(inflectAdjective('militar', 'es')).toEqual(['militar', 'militares']);
    expect(inflectAdjective('military', 'en')).toEqual(['military']);
  });

  test('a phrase is inflected up to its preposition', () => {
    expect(inflectNoun('jefa de estado', 'es').map(({ form }) => form)).toEqual(['jefa de estado', 'jefas de estado']);
    expect(inflectNoun('primer ministro', 'es').map(({ form }) => form)).toEqual(['primer ministro', 'primeros ministros']);
  });
});
