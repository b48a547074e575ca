import { articleFromText } from '../../../src/core/text/article.ts';
import { tokensOf } from '../../../src/core/text/document.ts';
import { readTongues } from '../../../src/core/text/tongues.ts';
import type { Article } from '../../../src/core/types.ts';

const EN = 'The minister told reporters that the government would not send any troops across the border this year.';
const ES = 'La ministra dijo a la prensa que el gobierno no enviará tropas al otro lado de la frontera este año.';
const FR = 'Le ministre a déclaré à la presse que le gouvernement n’enverra pas de troupes de l’autre côté de la frontière.';

const tongues = (text: string, more: Pick<Article, 'lang' | 'declared' | 'assumed' | 'context'> = {}) => {
  const article = { ...articleFromText(text), ...more };
  return readTongues(article, tokensOf(article));
};

test('one language is said once', () => {
  expect(tongues(`${EN}\n${EN}`)).toEqual({ main: 'en', blocks: null });
});

test('each block has its own language, the article that of most words', () => {
  expect(tongues([EN, EN, ES, EN, FR].join('\n'))).toEqual({ main: 'en', blocks: ['en', 'en', 'es', 'en', 'fr'] });
  expect(tongues([ES, EN, ES, ES].join('\n'))).toEqual({ main: 'es', blocks: ['es', 'en', 'es', 'es'] });
});

test('a short line of names is in the article’s language', () => {
  expect(tongues([EN, 'Los Zetas, La Línea, Caborca', EN, 'El Paso'].join('\n')).blocks).toBeNull();
});

test('a headline in the other language is told', () => {
  expect(tongues(['The troops will not leave the country', ES, ES].join('\n')).blocks).toEqual(['en', 'es', 'es']);
});

test('the text wins over the page’s tag, but the tag tells what is too short to tell', () => {
  expect(tongues(`${ES}\n${ES}`, { declared: 'en-US' }).main).toBe('es');
  expect(tongues('Intervención', { declared: 'es_MX' }).main).toBe('es');
  expect(tongues('OK', { declared: 'pt-BR' }).main).toBe('pt');
});

test('what is too short to tell is in its context’s language, as a block is in its article’s', () => {
  expect(tongues('U.S. strikes Caracas.').main).toBe('und');
  expect(tongues('U.S. strikes Caracas.', { context: EN }).main).toBe('en');
  expect(tongues('Bombardean Caracas.', { context: ES }).main).toBe('es');
  expect(tongues('U.S. strikes Caracas.', { context: ES, declared: 'en' }).main).toBe('es');
  expect(tongues(EN, { context: ES }).main).toBe('en');
  expect(tongues(`${EN}\n${ES}`, { context: ES })).toEqual({ main: 'es', blocks: ['en', 'es'] });
  expect(tongues('U.S. strikes Caracas.', { context: 'Live: Maduro' }).main).toBe('und');
});

test('a language that is given holds for the whole text', () => {
  expect(tongues([EN, ES, ES, ES].join('\n'), { lang: 'EN-us' })).toEqual({ main: 'en', blocks: null });
});

test('what is assumed counts where nothing tells, and any word counts against it', () => {
  const of = (text: string, assumed: 'en' | 'es', declared = '') => tongues(text, { assumed, declared }).main;
  expect([of('Caracas, Bogotá', 'en'), of('Caracas, Bogotá', 'es')]).toEqual(['en', 'es']);
  expect([of('Sheinbaum: no a la intervención', 'en'), of('No queremos guerra.', 'en')]).toEqual(['es', 'es']);
  expect(of('Hands off Venezuela', 'es')).toBe('en');
  expect(of('Caracas, Bogotá', 'en', 'pt')).toBe('pt');
  expect([of(FR, 'en'), of(EN, 'es')]).toEqual(['fr', 'en']);
});

test.each([
  ['eng', 'en'],
  ['English', 'en'],
  ['spa', 'es'],
  ['spanish', 'es'],
  ['Español', 'es'],
  ['es-419', 'es'],
  ['fra', 'fra'],
])('%s is a language', (lang, main) => {
  expect(tongues('U.S. strikes Caracas.', { lang }).main).toBe(main);
  expect(tongues('U.S. strikes Caracas.', { declared: lang }).main).toBe(main);
});

test.each(['', ' ', '?', 'n/a', 'unknown', 'constructor', 'und', 'mul', '-'])('“%s” is no language tag: the text tells its own', (lang) => {
  expect(tongues(ES, { lang }).main).toBe('es');
  expect(tongues('OK', { declared: lang }).main).toBe('und');
});

test('an article in a language that is not read still has its blocks in one that is', () => {
  expect(tongues([FR, FR, EN, EN, FR].join('\n'))).toMatchObject({ main: 'en', blocks: ['fr', 'fr', 'en', 'en', 'fr'] });
  expect(tongues([FR, FR, FR, FR, FR, EN].join('\n')).main).toBe('fr');
});

test('nothing is nothing', () => {
  expect(tongues('')).toEqual({ main: 'und', blocks: null });
});
