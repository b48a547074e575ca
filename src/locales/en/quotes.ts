import { cueMeans, cues } from './shared.ts';

/** Quotes: how they are said, and how they are shown. */
export const quotes = {
  title: 'In their words',
  shown: (count: number, all: number) => (count === all ? (all === 1 ? '1 quote' : `${all} quotes`) : `${count} of ${all} quotes`),
  more: (count: number) => (count === 1 ? '1 more quote' : `${count} more quotes`),
  all: (count: number) => `All ${count} quotes`,
  none: 'Nobody is quoted on these themes.',
  reported: 'Reported:',
  direct: 'In their own words',
  indirect: 'Reported by the article',
  open: '“',
  close: '”',
  cue: cues,
  cueMeans,
  headlineMore: 'The headline says more than the article supports:',
  headlineOk: 'The headline says no more than the article supports.',
  headlineTitle: 'Headline against article',
};
