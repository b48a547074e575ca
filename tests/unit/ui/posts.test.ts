/** Which post of a live blog a place stands in. */
import { postAt } from '../../../src/ui/view/posts.ts';

const TEXT = 'Strait crisis live\nConvoy turns back\nThe ships left.\nNo foreign troops\nThe minister spoke.';
const POSTS = ['Convoy turns back', 'No foreign troops'].map((lead) => ({
  start: TEXT.indexOf(lead),
  end: TEXT.indexOf(lead) + lead.length,
}));

test.each([
  ['Strait', ''],
  ['Convoy', ''],
  ['ships', 'Convoy turns back'],
  ['minister', 'No foreign troops'],
])('“%s” stands in the post “%s”', (word, lead) => {
  expect(postAt(TEXT, POSTS, TEXT.indexOf(word))).toBe(lead);
});

test('an article without posts has none', () => {
  expect(postAt(TEXT, [], 5)).toBe('');
});
