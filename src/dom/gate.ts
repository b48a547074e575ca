/** Whether a page is an article. Evidence adds up; no single claim of the page decides. */
import type { ArticleBlock } from './blocks.ts';
import { isArticleType, type Metadata } from './metadata.ts';
import type { Box, Survey } from './survey.ts';
import type { Weights } from './weigh.ts';
import { proseOf } from './weigh.ts';

/** `article`: mark it · `no-article`: mark it only where the reader asks · `too-large`: beyond the stated limits. */
export type Verdict = 'article' | 'no-article' | 'too-large';

const ENOUGH = 2.5;

/** Judges a page from its metadata, where its prose stands, and its address. */
export function judge(
  page: Survey,
  weights: Weights,
  root: Box | null,
  blocks: readonly ArticleBlock[],
  metadata: Metadata,
  url: string,
): Verdict {
  if (root === null) return 'no-article';
  const score = claims(metadata) + prose(page, blocks) + place(page, root, weights) + address(url);
  return score >= ENOUGH ? 'article' : 'no-article';
}

const OTHER_TYPES =
  /^(?:product|offer|qapage|question|discussionforumposting|softwareapplication|softwaresourcecode|collectionpage|itemlist|searchresultspage|faqpage|profilepage|recipe|techarticle|apireference|hotel|event|jobposting|course)$/;

function claims({ types, date, byline }: Metadata): number {
  const list = [...types];
  let score = 0;
  if (list.some(isArticleType)) score += 2;
  if (types.has('og:article')) score += 1;
  if (list.some((type) => OTHER_TYPES.test(type))) score -= 2;
  if (date !== '') score += 1;
  if (byline !== '') score += 0.5;
  return score;
}

function prose(page: Survey, blocks: readonly ArticleBlock[]): number {
  const kept = new Set(blocks.map((block) => block.pieces));
  const paragraphs = page.blocks.filter((block) => kept.has(block.pieces) && proseOf(block) >= 60);
  const chars = paragraphs.reduce((sum, block) => sum + block.chars, 0);
  if (paragraphs.length < 2 || chars < 500) return -3;
  if (chars < 900) return 0.5;
  return chars > 2500 && paragraphs.length >= 5 ? 2 : 1;
}

/** An article's prose stands together; a front page's is strewn over many small boxes. */
function place(page: Survey, root: Box, weights: Weights): number {
  const share = weights.total === 0 ? 0 : root.weight / weights.total;
  const links = page.blocks.filter((block) => block.linked > block.chars * 0.5 && block.chars > 25).length;
  const headed = page.blocks.some((block) => block.box.name === 'h1' && block.chars >= 10);
  return (share > 0.6 ? 1 : 0) + (headed ? 0.5 : -0.5) + (isInArticle(root) ? 1 : 0) - (links > 150 ? 1 : 0);
}

/** True where the root is, holds at most by wrapping, or lies in the page's `article` element. */
function isInArticle(root: Box): boolean {
  for (let at: Box | null = root; at !== null; at = at.parent) if (at.name === 'article') return true;
  return false;
}

function address(url: string): number {
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: '', search: '' };
  if (/^\/(?:index\.\w+)?$/.test(pathname) && search === '') return -1.5;
  return /\d{4}\/\d{1,2}|-\w+-\w+-\w+|\d{6,}/.test(pathname) ? 1 : 0;
}
