/** An own term while it is typed, and what can be wrong with it. */
import type { Theme } from '../../core/types.ts';
import { OWN_TERM_LIMITS, type OwnTerm } from '../../settings/properties.ts';
import { plain } from '../view/marks.ts';

/** As the form's fields hold it. */
export interface TermDraft {
  readonly phrase: string;
  readonly theme: Theme;
  readonly forms: boolean;
  readonly matchCase: boolean;
  readonly near: 'none' | 'must' | 'mustNot';
  readonly nearWord: string;
}

/** What keeps a draft from being a term. */
export type Mistake = 'empty' | 'long' | 'words' | 'twice' | 'full' | 'nearEmpty';

/** The draft of a term; of none, an empty one. */
export function draftOf(term: OwnTerm | null): TermDraft {
  const near = term?.near;
  return {
    phrase: term?.phrase ?? '',
    theme: term?.theme ?? 'intervention',
    forms: term?.asWritten !== true,
    matchCase: term?.matchCase === true,
    near: near === undefined ? 'none' : near.must ? 'must' : 'mustNot',
    nearWord: near?.word ?? '',
  };
}

/** The term that a draft stands for. */
export function termOf(draft: TermDraft): OwnTerm {
  return {
    phrase: tidy(draft.phrase),
    theme: draft.theme,
    ...(draft.forms ? {} : { asWritten: true }),
    ...(draft.matchCase ? { matchCase: true } : {}),
    ...(draft.near === 'none' ? {} : { near: { word: tidy(draft.nearWord), must: draft.near === 'must' } }),
  };
}

/** The first thing that is wrong; null where the draft is sound. `others`: the terms that it must not repeat. */
export function mistakeOf(draft: TermDraft, others: readonly OwnTerm[]): Mistake | null {
  const phrase = tidy(draft.phrase);
  if (!hasLetter(phrase)) return 'empty';
  if (phrase.length > OWN_TERM_LIMITS.characters) return 'long';
  if (phrase.split(' ').length > OWN_TERM_LIMITS.words) return 'words';
  if (draft.near !== 'none' && (!hasLetter(draft.nearWord) || tidy(draft.nearWord).length > OWN_TERM_LIMITS.characters)) return 'nearEmpty';
  if (others.some((other) => plain(other.phrase) === plain(phrase) && other.theme === draft.theme)) return 'twice';
  return others.length >= OWN_TERM_LIMITS.terms ? 'full' : null;
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
