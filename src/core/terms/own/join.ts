import type { TermDraft } from '../candidates/draft.ts';

/**
 * Marks of the lexicon and of the reader's list together. The reader's word goes first: a mark of the lexicon gives way to it,
 * unless it is longer and of the same theme.
 * @param terms and @param own in text order, each without overlaps; so is the result
 */
export function joinOwnTerms(terms: readonly TermDraft[], own: readonly TermDraft[]): readonly TermDraft[] {
  if (own.length === 0) return terms;
  const kept = without(own, terms, (mine, theirs) => mine.theme === theirs.theme && mine.end - mine.start < theirs.end - theirs.start);
  const others = without(terms, kept, () => true);
  return [...others, ...kept].sort((a, b) => a.start - b.start);
}

/** Those of a list that overlap none of the others to which they yield. Both lists are in text order. */
function without(
  list: readonly TermDraft[],
  others: readonly TermDraft[],
  yields: (one: TermDraft, to: TermDraft) => boolean,
): TermDraft[] {
  let first = 0;
  return list.filter((one) => {
    while (first < others.length && (others[first]?.end ?? 0) <= one.start) first += 1;
    for (let i = first; ; i += 1) {
      const other = others[i];
      if (other === undefined || other.start >= one.end) return true;
      if (yields(one, other)) return false;
    }
  });
}
