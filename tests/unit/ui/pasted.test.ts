import { pastedArticle } from '../../../src/ui/paste/pasted.ts';

/** The paragraphs of a pasted text. */
const paragraphs = (pasted: string): string[] => {
  const { text, blocks } = pastedArticle(pasted);
  return blocks.map(({ start, end }) => text.slice(start, end));
};

test('each line of a text from a page is a paragraph, whatever its line feeds and blanks', () => {
  const long =
    'The president said on Tuesday that the country would accept no foreign troops on its soil, whatever its neighbor’s senators demand of it. ';
  expect(paragraphs(`A headline\r\n\r\n  ${long}\n${long.repeat(2)}\r\nThe end.`)).toEqual([
    'A headline',
    long.trim(),
    long.repeat(2).trim(),
    'The end.',
  ]);
});

test('the lines of a printed page are put together again, and so is a word that a line parts', () => {
  const printed = [
    'Mexico rejects the plan',
    '',
    'The president said on Tuesday that the country would',
    'accept no foreign troops on its soil, and called inter-',
    'vention “a thing of the past.” Her neighbor’s senators',
    'demand it.',
    'The U.S.-',
    'Mexico border stays open.',
  ].join('\n');
  expect(paragraphs(printed)).toEqual([
    'Mexico rejects the plan',
    'The president said on Tuesday that the country would accept no foreign troops on its soil, and called intervention “a thing of the past.” Her neighbor’s senators demand it.',
    'The U.S.-',
    'Mexico border stays open.',
  ]);
});

test('an empty line parts paragraphs, and a full line that ends a sentence does', () => {
  const line = 'The council met on Thursday and spoke of the well and of';
  expect(paragraphs(`${line}\n\n${line}`)).toEqual([line, line]);
  expect(paragraphs(`${line} it.\n${line}`)).toEqual([`${line} it.`, line]);
});

test('without words there is nothing to read', () => {
  for (const pasted of ['', ' \n\t\r\n ']) expect(pastedArticle(pasted)).toEqual({ text: '', blocks: [] });
});

test('a text of very many lines is read like any other', () => {
  expect(paragraphs('Yes.\n'.repeat(300_000))).toHaveLength(300_000);
});
