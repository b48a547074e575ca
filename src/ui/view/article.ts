/** The article that a surface shows: what its sections need of a page's state. */
import type { Analysis, Span } from '../../core/types.ts';
import type { PageMeta, PageState } from '../../protocol/messages.ts';
import { type PassageLinker, passageLinker } from '../fragment.ts';
import { type Whole, wholeIn } from './said.ts';

/** A page with its result. */
export interface Article {
  readonly page: PageMeta;
  readonly text: string;
  readonly analysis: Analysis;
  /** What each post of a live blog begins with; empty in other articles. */
  readonly posts: readonly Span[];
  /** Offsets of the blanks that stand for line breaks of the page. */
  readonly breaks: readonly number[];
  /** Gives the address of a passage. */
  readonly linkTo: PassageLinker;
  /** Makes spans whole that part a quotation. */
  readonly whole: Whole;
}

/** The article of a state; null while there is no result. */
export function articleOf({ page, text, analysis, posts = [], breaks = [] }: PageState): Article | null {
  if (analysis === null || text === '') return null;
  return { page, text, analysis, posts, breaks, linkTo: passageLinker(page.url, text, breaks), whole: wholeIn(text) };
}

/** True where nothing of the three themes and no stance was found. */
export function isEmpty(analysis: Analysis): boolean {
  return analysis.terms.length === 0 && analysis.statements.length === 0;
}
