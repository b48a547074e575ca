import type { Lang } from '../../core/types.ts';
import { acts, cueMeans, cues, joined, otherwise, quoteTypes, sides, themeMeans, themes, voices } from './shared.ts';

/** The card that opens on a mark. It has its own short catalogue, since it travels into every page. */
export const card = {
  lang: 'en' as Lang,
  themes,
  themeMeans,
  saidBy: 'Said by',
  nobody: 'no one: the article’s own report',
  unclear: voices.noSpeaker,
  types: quoteTypes,
  cue: cues,
  cueMeans,
  stance: 'Stance',
  stances: sides,
  onCondition: 'on a condition',
  inferred: 'as elsewhere in the article',
  leaning: (words: string) => `the wording suggests it, “${words}” most of all`,
  otherwise: 'Otherwise',
  otherwiseSays: otherwise,
  joined,
  quoted: (words: string) => `“${words}”`,
  author: voices.article,
  rule: 'Rule',
  notMeant: 'Not meant',
  ...acts,
  position: (index: number, total: number) => `${index} of ${total}`,
  dismiss: 'Not this one',
  scopes: { here: 'Here', site: 'On this site', rule: 'This rule everywhere' },
  dismissed: {
    here: (term: string) => `“${term}” is no longer marked here.`,
    site: (term: string) => `The rule behind “${term}” no longer marks anything on this site.`,
    rule: (term: string) => `The rule behind “${term}” no longer marks anything.`,
  },
  marked: (term: string) => `“${term}” is marked again.`,
  notStored: {
    failed: 'This choice could not be stored.',
    private: 'A private window stores nothing: only “Here” works in it.',
  },
};

/** Every language has the same words. */
export type CardWords = typeof card;
