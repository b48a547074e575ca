/**
 * What is shown to the reader of an article's origin: headline, site, writers, date. The page's own data come first where they say
 * something; what they leave out, or fill with the name of the site or of an account, stands around the headline.
 */
import { bareNames } from './bare-names.ts';
import type { ArticleBlock, ArticleText } from './blocks.ts';
import { type Box, isIn, lineage, nodeOf, type RawBlock, textOf } from './boxes.ts';
import { isDated } from './folio.ts';
import type { Located } from './located.ts';
import type { Metadata } from './metadata.ts';
import { markedByline, namedInHead, namesAmong, shownByline } from './shown-byline.ts';
import { dateInAddress, markedDate, shownDate } from './shown-date.ts';
import { siteOf } from './site-name.ts';

const NEAR_BEFORE = 5;
const NEAR_BEHIND = 3;
/** Menus and buttons may stand between headline and text. */
const MOST_BETWEEN = 40;

/**
 * The metadata of a page whose text was read, completed by what the page shows.
 */
export function imprintOf({ page, root }: Located, metadata: Metadata, { blocks, headline }: ArticleText): Metadata {
  const { ownerDocument } = root.element;
  const shown = headline === null ? '' : clean(textOf(headline));
  const site = metadata.site || siteOf(ownerDocument, shown);
  const near = nearHeadline(page.blocks, headline, blocks, root);
  const around = lineage(headline?.box ?? root).map(({ element }) => element);
  const byline =
    shownByline(near, site) ||
    markedByline(around, site) ||
    namedInHead(ownerDocument) ||
    bareNames(linesBetween(page.blocks, headline, blocks), blocks)
      .filter((name) => name.toLowerCase() !== site.toLowerCase())
      .join(', ');
  return {
    ...metadata,
    title: shown === '' ? withoutSite(metadata.title, site) : shown,
    site,
    byline: writersOf(metadata.byline, byline, site),
    date:
      metadata.date ||
      markedDate(ownerDocument, around) ||
      shownDate(near, metadata.lang) ||
      dateInAddress(ownerDocument.URL) ||
      dateAtEnd(page.blocks, blocks, metadata.lang),
  };
}

const LINES_AT_END = 3;

/** Statements are signed with place and day. */
function dateAtEnd(all: readonly RawBlock[], blocks: readonly ArticleBlock[], lang: string): string {
  const boxes = new Set(blocks.map(({ box }) => box));
  const end = all.findLastIndex(({ box }) => boxes.has(box));
  return end < 0 ? '' : shownDate(all.slice(end, end + LINES_AT_END).filter(isDated), lang);
}

/** Of a page that shows no headline. */
function withoutSite(title: string, site: string): string {
  if (site === '' || title === site) return title;
  const begins = title.startsWith(site) && /^\s*[-–—|·:»]+\s+/.exec(title.slice(site.length));
  if (begins) return title.slice(site.length + begins[0].length);
  const rest = title.endsWith(site) ? title.slice(0, -site.length) : title;
  return rest === title ? title : rest.replace(/\s*[-–—|·:»]+\s*$/, '');
}

/** The lines before the headline, and from there to just behind the beginning of the text; none of them the article's own. */
function nearHeadline(
  all: readonly RawBlock[],
  headline: RawBlock | null,
  blocks: readonly ArticleBlock[],
  root: Box,
): readonly RawBlock[] {
  // Names and dates often stand behind the standfirst, outside the box of the text.
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const text = paragraphs.find(({ box }) => isIn(box, root)) ?? paragraphs[0];
  const first = all.findIndex(({ box }) => box === text?.box);
  const at = headline === null ? first : all.indexOf(headline);
  if (at < 0) return [];
  const own = new Set(blocks.filter(({ kind }) => kind !== 'title').map(({ box }) => box));
  const isOutside = ({ box }: RawBlock): boolean => !box.caption && !own.has(box);
  const behind = all.slice(at, Math.min(at + MOST_BETWEEN, Math.max(first, at) + NEAR_BEHIND));
  return [...behind, ...all.slice(Math.max(0, at - NEAR_BEFORE), at).reverse()].filter(isOutside);
}

/** The lines between the headline and the beginning of the text that are none of it; a standfirst may stand before them, and old pages hold all in one box. */
function linesBetween(all: readonly RawBlock[], headline: RawBlock | null, blocks: readonly ArticleBlock[]): readonly RawBlock[] {
  const told = new Set(blocks.flatMap(({ pieces }) => pieces.map((piece) => piece && nodeOf(piece))));
  const isTold = ({ pieces }: RawBlock): boolean => pieces.some((piece) => piece !== null && told.has(piece));
  const from = headline === null ? all.length : all.indexOf(headline) + 1;
  const first = all.findIndex((block, at) => at >= from && isTold(block));
  return all.slice(from, Math.min(from + MOST_BETWEEN, first + NEAR_BEHIND)).filter((block) => !isTold(block));
}

/** The data's own word, unless it names nobody and the page does, or the page names those too and others. */
function writersOf(told: string, shown: string, site: string): string {
  if (told === '' || shown === '') return told === '' ? shown : told;
  const names = namesAmong(told).map((name) => name.toLowerCase());
  if (names.length === 0 || told.toLowerCase() === site.toLowerCase()) return namesAmong(shown).length > 0 ? shown : told;
  const others = namesAmong(shown).map((name) => name.toLowerCase());
  return others.length > names.length && names.every((name) => others.includes(name)) ? shown : told;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500);
