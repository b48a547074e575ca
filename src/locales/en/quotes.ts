import { cues } from './shared.ts';

/** Quotes: how they are said, and how they are shown. */
export const quotes = {
  title: 'In their words',
  ofAll: (shown: number, all: number) => `${shown} of ${all} ${all === 1 ? 'quote' : 'quotes'}`,
  none: 'This article quotes nobody on it.',
  reported: 'Reported:',
  direct: 'In their own words',
  indirect: 'Reported by the article',
  open: '“',
  close: '”',
  cue: cues,
  /** The same in the ladder: what the word tells of the saying. */
  cueMeans: {
    neutral: 'plain report',
    claim: 'the article keeps its distance',
    stress: 'with weight',
    warn: 'a warning',
    deny: 'a denial',
    concede: 'an admission',
    ask: 'a request or a question',
    promise: 'a promise',
    threaten: 'a threat',
    think: 'a reported view',
    praise: 'praise',
    blame: 'blame',
  },
  introduced: (words: string) => `introduced by “${words}”`,
  headlineMore: 'The headline says more than the article’s sentences carry:',
  headlineOk: 'The headline says no more than the article’s sentences carry.',
  headlineTitle: 'Headline against article',
};
