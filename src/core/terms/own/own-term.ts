/** A term of the reader's own: what it is, its id, and what it says of itself. */
import type { Explanation, Lang, Theme } from '../../types.ts';

/** A term as the reader wrote it. */
export interface OwnTerm {
  readonly phrase: string;
  readonly theme: Theme;
  /** Also its plural and, where it begins with a verb, the verb's forms. Off unless said. */
  readonly forms?: boolean;
  /** The text must have its capitals where the phrase has them. Off unless said. */
  readonly matchCase?: boolean;
  /** A word that must, or must not, stand in the same sentence. */
  readonly near?: { readonly word: string; readonly must: boolean };
}

/** The id that a term's marks carry: its theme and words, so that it outlives a change of the list. */
export const ownTermId = ({ phrase, theme }: OwnTerm): string => `own/${theme}/${phrase.trim().replace(/\s+/g, ' ')}`;

/** The id of the rule that looks at the words around a term. */
export const ownNearId = (term: OwnTerm): string => `${ownTermId(term)}/near`;

/**
 * What a mark of the reader's own says of itself.
 * @param id `Term.entry` or `Term.sense`
 * @param lang the language of the interface
 * @returns null where the list holds no such term
 */
export function explainOwnTerm(terms: readonly OwnTerm[], id: string, lang: Lang): Explanation | null {
  const term = terms.find((each) => id === ownTermId(each) || id === ownNearId(each));
  if (term === undefined) return null;
  return { rule: [...WORDING[lang](term)].join('; '), notMeant: '' };
}

const WORDING: Readonly<Record<Lang, (term: OwnTerm) => string[]>> = {
  en: ({ phrase, forms, matchCase, near }) => [
    `your own term: “${phrase.trim()}”`,
    ...(forms === true ? ['in all its forms'] : []),
    ...(matchCase === true ? ['with these capitals'] : []),
    ...(near === undefined ? [] : [`only where “${near.word.trim()}” ${near.must ? 'stands' : 'does not stand'} in the same sentence`]),
  ],
  es: ({ phrase, forms, matchCase, near }) => [
    `un término que usted añadió: «${phrase.trim()}»`,
    ...(forms === true ? ['en todas sus formas'] : []),
    ...(matchCase === true ? ['con estas mayúsculas'] : []),
    ...(near === undefined ? [] : [`solo donde «${near.word.trim()}» ${near.must ? 'está' : 'no está'} en la misma oración`]),
  ],
};
