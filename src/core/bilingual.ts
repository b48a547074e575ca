/** An article in two languages: each block is read in its own, and what is found is put together as if one had been read. */
import { joinMembers } from './actors/join-members.ts';
import type { Findings } from './pipeline.ts';
import type { Article, Quote, Span, Statement, Term } from './types.ts';

/** The article with only some of its blocks; blanks stand for the others, so that offsets stay. */
export function blocksOf(article: Article, keep: (block: number) => boolean): Article {
  const pieces: string[] = [];
  let at = 0;
  article.blocks.forEach(({ start, end }, index) => {
    if (keep(index)) return;
    pieces.push(article.text.slice(at, start), ' '.repeat(end - start));
    at = end;
  });
  pieces.push(article.text.slice(at));
  return { text: pieces.join(''), blocks: article.blocks.filter((_, index) => keep(index)) };
}

/** The article without its notes: titles of books about a war are no mentions of it. */
export const withoutNotes = (article: Article): Article =>
  article.blocks.some(({ kind }) => kind === 'note')
    ? { ...article, ...blocksOf(article, (block) => article.blocks[block]?.kind !== 'note') }
    : article;

/**
 * Puts together what was found in the languages of one article, in text order; indices and actors' ids are made anew.
 * @param parts the article's main language first: its names are shown
 * @param sameAs what stands for a state under any of its names ("Estados Unidos", "U.S."), or null
 */
export function joinFindings(parts: readonly Findings[], sameAs: (name: string) => string | null): Findings {
  const { members, idsOf } = joinMembers(
    parts.map((part) => part.members),
    sameAs,
  );
  const sentences = joinLists(parts.map((part) => part.sentences));
  const quotes = joinLists(parts.map((part) => part.quotes));
  const actorOf = (part: number, id: string): string => idsOf[part]?.get(id) ?? id;
  const quoteOf = (part: number, index: number | null): number | null => (index === null ? null : (quotes.places[part]?.[index] ?? null));
  const term = (part: number, one: Term): Term => ({
    ...one,
    sentence: sentences.places[part]?.[one.sentence] ?? 0,
    quote: quoteOf(part, one.quote),
  });
  const quote = (part: number, one: Quote): Quote => (one.actor === null ? one : { ...one, actor: actorOf(part, one.actor) });
  const statement = (part: number, one: Statement): Statement => ({
    ...one,
    actor: actorOf(part, one.actor),
    evidence: { ...one.evidence, quote: quoteOf(part, one.evidence.quote) },
  });
  return {
    sentences: sentences.list,
    terms: joinLists(parts.map((part, i) => part.terms.map((one) => term(i, one)))).list,
    marks: joinLists(parts.map((part, i) => part.marks.map((one) => term(i, one)))).list,
    quotes: joinLists(parts.map((part, i) => part.quotes.map((one) => quote(i, one)))).list,
    members,
    statements: joinLists(parts.map((part, i) => part.statements.map((one) => statement(i, one)))).list,
  };
}

/** One list of several, in text order; what begins at one place keeps its order. `places[i][k]`: where entry k of list i went. */
function joinLists<T extends Span>(lists: readonly (readonly T[])[]): { readonly list: T[]; readonly places: readonly number[][] } {
  const all = lists.flatMap((list, from) => list.map((item, index) => ({ item, from, index })));
  all.sort((a, b) => a.item.start - b.item.start);
  const places = lists.map((list) => new Array<number>(list.length));
  all.forEach(({ from, index }, place) => {
    const column = places[from];
    if (column !== undefined) column[index] = place;
  });
  return { list: all.map(({ item }) => item), places };
}
