/** Random pages for property tests: nested blocks and inline elements, odd white space, breaks, and text that must be left out. */
import fc from 'fast-check';

/** A page to build. */
export type Tree = { readonly text: string } | { readonly tag: string; readonly children: readonly Tree[] };

const words = fc.array(
  fc.constantFrom('troops', 'soberanía', '“no”', 'U.S.', 'É', 'x', '\ud83c\udf0e', '\ud800', ' ', '  ', '\n\t', '\u00a0', ''),
  {
    maxLength: 6,
  },
);
const text: fc.Arbitrary<Tree> = words.map((parts) => ({ text: parts.join(' ') }));
const tag = fc.constantFrom(
  'p',
  'div',
  'ul',
  'li',
  'h2',
  'blockquote',
  'a',
  'em',
  'span',
  'b',
  'br',
  'hr',
  'style',
  'aside',
  'button',
  'sup',
  'figure',
);

/** Trees of moderate depth and width. */
export const trees: fc.Arbitrary<Tree> = fc.letrec<{ node: Tree; element: Tree }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, text, tie('element')),
  element: fc.record({ tag, children: fc.array(tie('node'), { maxLength: 4 }) }),
})).node;

/** Builds a tree under a parent. */
export function plant(parent: Element, tree: Tree): void {
  if ('text' in tree) {
    parent.append(document.createTextNode(tree.text));
    return;
  }
  const element = document.createElement(tree.tag);
  for (const child of tree.children) plant(element, child);
  parent.append(element);
}

/** Text without white space. */
export const squash = (text: string): string => text.replace(/[\s\u00a0\ufeff]+/g, '');
