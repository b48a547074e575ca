import { acts } from './shared.ts';

/** The side panel's own words. */
export const panel = {
  title: 'Lindero: marks, quotes and stances',
  views: 'What is listed',
  marks: 'Marks',
  quotes: 'Quotes',
  stances: 'Stances',
  order: 'Sort by',
  orders: { theme: 'theme', actor: 'who says it', text: 'place in the text' },
  inText: 'In the order of the text',
  noOne: 'Nobody: the article’s own words',
  filter: 'Filter',
  filterHint: 'a word or a name',
  found: (count: number, all: number) => `${count} of ${all}`,
  nothingFound: 'Nothing here has these words.',
  before: 'Previous',
  after: 'Next',
  previous: acts.previous,
  next: acts.next,
  position: (index: number, total: number) => (total === 0 ? 'No mark is shown' : `${index} of ${total}`),
  saidBy: (name: string) => `said by ${name}`,
  mark: (number: number) => `mark ${number}`,
  directNone: 'No direct quote.',
  indirectNone: 'No reported words.',
};
