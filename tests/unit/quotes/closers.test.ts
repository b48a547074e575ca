import { CLOSERS } from '../../../src/core/quotes/ends/closers.ts';
import { quotesOf } from './support.ts';

const SPANISH = /[áéíóúñ¿«]|\b(?:Dijo|El|La|que|ruta)\b/;
const rows = CLOSERS.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const));

test('every closer has an example', () => {
  expect(CLOSERS.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

test.each(rows)('%s ends the quote at the bar: %s', (_, example) => {
  const text = example.replace(' | ', ' ').replace('| ', '');
  const end = example.slice(0, example.indexOf('|')).replace(/[\s,;:–—]+$/, '');
  const found = quotesOf(text, SPANISH.test(text) ? 'es' : 'en');
  expect(found.some((quote) => end.endsWith(quote.text))).toBe(true);
});
