import { articleFault, articleFromText } from '../../../src/core/text/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';

describe('articleFromText', () => {
  test('each line is a block, without the blanks around it', () => {
    const text = '  Title \n\n\tFirst line.\r\nSecond.';
    const { blocks } = articleFromText(text, 'Title');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Title', 'First line.', 'Second.']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  test('a title that does not begin the text is not searched for', () => {
    expect(articleFromText('Other\nTitle', 'Title').blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('nor is one that only begins a longer line', () => {
    expect(articleFromText('Title of war\nText', 'Title').blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('the language stays as it is given, or absent', () => {
    expect(articleFromText('Hola', undefined, 'es-MX').lang).toBe('es-MX');
    expect(articleFromText('Hola')).not.toHaveProperty('lang');
  });

  test('blank text has no blocks', () => {
    expect(articleFromText('').blocks).toEqual([]);
    expect(articleFromText(' \n \n').blocks).toEqual([]);
  });
});

describe('articleFault', () => {
  const block = (start: number, end: number) => ({ start, end, kind: 'paragraph' as const });
  const of = (...blocks: ReturnType<typeof block>[]) => articleFault({ text: 'One. Two.', blocks });

  test('blocks in order and inside the text are none, nor are no blocks', () => {
    expect([of(), of(block(0, 4), block(5, 9)), of(block(0, 4), block(4, 4))]).toEqual([null, null, null]);
  });

  test.each([
    ['backwards', block(4, 2)],
    ['beyond the text', block(0, 10)],
    ['before it', block(-1, 3)],
    ['of no number', block(Number.NaN, 3)],
    ['of half a character', block(0, 2.5)],
  ])('a block %s is one', (_, bad) => {
    expect(of(bad)).toContain('block 0');
  });

  test('so are blocks that overlap or stand out of order', () => {
    expect(of(block(0, 5), block(4, 9))).toContain('block 1');
    expect(of(block(5, 9), block(0, 4))).toContain('block 1');
  });
});

describe('readDocument', () => {
  test('tells for each token its sentence, across blocks', () => {
    const text = 'One here. Two.\nThree.';
    const { sentenceOf, tokens } = readDocument(articleFromText(text), 'en');
    expect(Array.from(tokens.lower, (word, i) => `${word}${sentenceOf[i]}`)).toEqual(['one0', 'here0', '.0', 'two1', '.1', 'three2', '.2']);
  });

  test('text outside the blocks belongs to no sentence', () => {
    const document = readDocument({ text: 'menu Body.', blocks: [{ start: 5, end: 10, kind: 'paragraph' }] }, 'en');
    expect([...document.sentenceOf]).toEqual([-1, 0, 0]);
  });
});
