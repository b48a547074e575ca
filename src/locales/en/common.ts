import { sides, themeMeans, themes, voices } from './shared.ts';

/** Words that every surface shares: the themes, the three stances, and what a button does. */
export const common = {
  product: 'Lindero',
  themes,
  themeMeans,
  stances: { ...sides, none: sides.neither, unclear: 'unclear' },
  ...voices,
  show: 'Show',
  showWhat: (what: string) => `Show in the page: ${what}`,
  copy: 'Copy',
  copyWhat: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  notCopied: 'The browser did not let Lindero copy.',
  notOpened: 'The browser did not open it.',
  link: 'Link',
  linkWhat: (what: string) => `Copy a link to: ${what}`,
  linkCopied: 'Link to the passage copied',
  shown: 'Shown in the page',
  gone: 'This passage is no longer in the page.',
  more: 'all of it',
  less: 'less',
  /** Before what a post of a live blog begins with. */
  post: 'Post:',
  all: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  notStored: {
    'not-stored': 'This choice could not be stored: the browser’s storage is full or closed.',
    private: 'This is a private window: nothing is stored from it. The options can be changed.',
  },
};
