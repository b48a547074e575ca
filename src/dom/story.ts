/**
 * The second look at what a page is, once its text is read: one story of its own prose, or something that lists, announces or sells
 * stories. The gate believes a page's own word more than it deserves; what speaks against it here is how the page is made.
 */
import { forLetters } from './alphabets.ts';
import { isEpisode, isEvent, isForecast, isOfferOfPost, isThread, labelsAmong } from './announcements.ts';
import type { ArticleBlock, ArticleText } from './blocks.ts';
import { type Box, lineage, lineOf, type RawBlock, textOf, withInside } from './boxes.ts';
import { teaserCards } from './cards.ts';
import { hasDay, isDated, isTime } from './folio.ts';
import { DATELINE, isTalk, YEAR } from './gate.ts';
import { itemsIn, PLAYER_AT } from './items.ts';
import type { Located } from './located.ts';
import { isArticleType, type Metadata, PAGE } from './metadata.ts';
import { isOnSomebody, isOwnPage } from './own-pages.ts';
import { dateInAddress } from './shown-date.ts';
import type { Survey } from './survey.ts';
import { isOffer, isWallLine } from './walls.ts';
import { proseOf } from './weigh.ts';
import { collapsed, share, wordsOf } from './words.ts';

/**
 * Why a page that passed the gate is not read after all: `no-article` lists, plays or sells stories, or is none ·
 * `no-access` calls itself an article and shows hardly any of it, with a wall behind that.
 */
export type Flaw = 'no-article' | 'no-access';

/** Less prose than this, in characters, beside a player only says what it plays. */
const LEAST_BESIDE_PLAYER = 450;
/** Less before a wall is no more than a teaser. */
const LEAST_BEFORE_WALL = 320;
/** So are a standfirst and a paragraph. */
const TEASERS = 2;
/** With this much prose of its own a page is a story whatever else stands there. */
const ENOUGH_PROSE = 900;
const LITTLE_PROSE = 600;
/** Notes on an episode are shorter, a transcript is longer. */
const ENOUGH_BESIDE_EPISODE = 1_500;
/** More of the text in items than outside of them, so many times. */
const MOSTLY = 1.5;
const STRIKES = 3;
const FEWEST_WORDS = 4;
/** Topics and people have shorter headlines than stories. */
const FEWEST_WORDS_OF_STORY = 6;
/** Prices by the month under the line of a wall: what is sold stands there, not an article. */
const FEWEST_OFFERS = 2;
/** Who wrote a post and when stands before it. */
const NEAR_POST = 16;
/** Over what others answered. */
const ANSWERS = /^\d+ answers?$/i;

/**
 * Whether the page is one story; null where it is.
 * @param located the place of the article, after the second look at it
 * @param isDoubtful the gate found little evidence: what it missed must be found in the text
 */
export function flawOf(located: Located, metadata: Metadata, { blocks, headline }: ArticleText, isDoubtful: boolean): Flaw | null {
  const { page, inside, root } = located;
  if (page.blocks.some((block) => block.box.heading > 0 && inside.has(block.box) && ANSWERS.test(lineOf(block)))) return 'no-article';
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'item');
  const boxes = new Set(prose.map(({ box }) => box));
  const first = page.blocks.find(({ box }) => boxes.has(box));
  if (first === undefined || lineage(root).some(({ name }) => name === 'footer')) return 'no-article';
  if (isUnderLink(page, first, headline)) return 'no-article';
  const behind = page.blocks.slice(page.blocks.indexOf(headline ?? first) + 1);
  if (behind.some((block) => block.chars < LONGEST_DATE && HANDBOOK.test(lineOf(block)))) return 'no-article';
  const labels = labelsAmong(behind);
  if (isEvent(labels) || isOwnPage(metadata, root.element.ownerDocument, headline === null ? '' : lineOf(headline))) return 'no-article';
  if ((isOfferOfPost(labels) || isForecast(labels)) && ![...metadata.types].some(isArticleType)) return 'no-article';
  const start = page.blocks.indexOf(first);
  if (isThread(labelsAmong(page.blocks.slice(Math.max(0, start - NEAR_POST), start + NEAR_BEHIND)))) return 'no-article';
  const isLive = metadata.types.has('liveblogposting');
  const items = isLive ? new Map<Box, number>() : itemsIn(page);
  // On an endless page the story itself is made as the others behind it are.
  for (const box of headline === null ? [] : lineage(headline.box)) items.delete(box);
  const inItems = withInside(page.boxes, items);
  const isInItem = (box: Box): boolean => inItems.has(box);
  const texts = prose.filter(({ box }) => !isInItem(box)).map(charsOf);
  const own = sum(texts);
  const outside = page.blocks.filter(({ box }) => !isInItem(box));
  const isNamed = headline === null || lineOf(headline).split(' ').length < FEWEST_WORDS;
  const isDated = isDatedNear(outside, headline ?? first, first);
  const opening = page.blocks.slice(start, start + NEAR_BEHIND);
  if (headline !== null && isOnSomebody(opening, headline, isDated, root.element.ownerDocument.URL)) return 'no-article';
  const strikes = [items.size > 0 && own < sum([...items.values()]) * MOSTLY, isNamed, !isDated, own < LITTLE_PROSE];
  const isWire = !isInItem(first.box) && DATELINE.test(textOf(first));
  if (strikes[0] && strikes.filter(Boolean).length >= STRIKES) return isWire ? null : 'no-article';
  const isDatedByPage = isDated || isWire || metadata.date !== '' || isDatedAtEnd(page, boxes);
  const isOfDay = isDatedByPage || dateInAddress(root.element.ownerDocument.URL) !== '' || isIssueDated(page, headline);
  if (isDoubtful && (own < sum([...items.values()]) || lineage(root).some(({ place }) => place.comments))) return 'no-article';
  if (isDoubtful && (headline === null || own < ENOUGH_PROSE || !isOfDay)) return 'no-article';
  if (!isDatedByPage && metadata.types.has(PAGE) && !isClaimed(metadata)) return 'no-article';
  const isTopic = headline === null || lineOf(headline).split(' ').length < FEWEST_WORDS_OF_STORY;
  if (!isLive && !isWire && !isDated && (isTopic || own < ENOUGH_PROSE) && isMostlyList(page, items, own)) return 'no-article';
  if (own < ENOUGH_BESIDE_EPISODE && isEpisode(behind, labels)) return 'no-article';
  const hidden = isClaimed(metadata) ? 'no-access' : 'no-article';
  // What asks for consent, or to sign in, stands in the place of the story that the page's data name.
  if (headline !== null && isTalk(prose) && share(wordsOf(lineOf(headline)), wordsOf(metadata.title)) === 0) return hidden;
  if (isShop(behind, first, prose, own)) return hidden;
  if (own >= ENOUGH_PROSE) return null;
  if (sum(page.blocks.filter((block) => isFigure(block) && inside.has(block.box)).map(({ chars }) => chars)) > own) return 'no-article';
  if (sum(prose.map(charsOf)) - own > own * MOSTLY) return 'no-article';
  if (isWire) return null;
  if (own < LEAST_BESIDE_PLAYER && hasPlayer(located, metadata, first)) return 'no-article';
  const isTeaser = own < LEAST_BEFORE_WALL || (own < LITTLE_PROSE && texts.length <= TEASERS);
  return isTeaser && hasWall(behind, root.element.ownerDocument) ? hidden : null;
}

/** What handbooks and help pages ask under each of their pages. */
const HANDBOOK = /^(?:edit(?:ar)? (?:this|esta) p[aá]g|edit on git|was this (?:page|topic) helpful|did this answer)/i;

/** The text stands right under the title of a story elsewhere: it begins there. */
function isUnderLink({ blocks }: Survey, first: RawBlock, headline: RawBlock | null): boolean {
  const title = blocks.slice(0, blocks.indexOf(first)).findLast(({ box }) => box.heading > 0);
  if (title === undefined || title === headline || title.box.parent !== first.box.parent) return false;
  return title.linked > title.chars * 0.8;
}

const FEWEST_LISTED = 5;

/** More than two thirds as much text as the page's own stands in boxes that each announce a story. */
function isMostlyList(page: Survey, items: ReadonlyMap<Box, number>, own: number): boolean {
  const listed = new Set([...items.keys(), ...teaserCards(page)]);
  const inListed = withInside(page.boxes, listed);
  const outermost = [...listed].filter(({ parent }) => parent === null || !inListed.has(parent));
  const chars = sum(page.blocks.filter(({ box }) => inListed.has(box)).map((block) => block.chars));
  return outermost.length >= FEWEST_LISTED && chars * MOSTLY > own;
}

/** A short cell of a table: a page with more of such than prose shows results. */
const isFigure = (block: RawBlock): boolean => block.box.name === 'td' && proseOf(block) === 0;

const isClaimed = ({ types }: Metadata): boolean => [...types].some((type) => isArticleType(type) || type === 'og:article');

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const charsOf = ({ pieces }: ArticleBlock): number => sum(pieces.map((piece) => (piece === null ? 1 : collapsed(piece.data).length)));

const PLAYED = /^(?:(?:video|audio)object|podcastepisode|og:(?:video|music)\b.*)$/;
/** Some are put in their place by a script. */
const PLAYERS = 'video,audio,iframe,[class~="player"],[class*="video-player"],[id*="player"]';
/** "Watch: …", "… | Video" */
const PLAYED_AT = /\/v[ií]deos?\//i;
const PLAYED_BY_TITLE = /^(?:watch|video|v[ií]deo|en v[ií]deo|mira|listen)\s?[:|]|\|\s?v[ií]deos?\b/i;

/** The page says that it is about something that is played, or a player stands before the text. */
function hasPlayer({ page }: Located, { types, title }: Metadata, first: RawBlock): boolean {
  const body = page.boxes[0]?.element;
  const isSaid = [...types].some((type) => PLAYED.test(type)) || PLAYED_BY_TITLE.test(title);
  if (isSaid || PLAYED_AT.test(body?.ownerDocument.URL ?? '')) return true;
  return [...(body?.querySelectorAll(PLAYERS) ?? [])].some(
    (player) =>
      (player.localName !== 'iframe' || PLAYER_AT.test(player.getAttribute('src') ?? '')) &&
      (player.compareDocumentPosition(first.box.element) & 4) !== 0,
  );
}

/** As schema.org says it. */
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

/** A line behind the headline says so, or the page's data do. */
function hasWall(behind: readonly RawBlock[], document: Document): boolean {
  const data = document.querySelectorAll('script[type="application/ld+json"]');
  return (
    behind.some((block) => isWallLine(block) || isOffer(block)) || [...data].some(({ textContent }) => NOT_FREE.test(textContent ?? ''))
  );
}

/** The wall stands where the text would begin, with its prices behind it, and what is read is short, or answers those who would buy. */
function isShop(behind: readonly RawBlock[], first: RawBlock, prose: readonly ArticleBlock[], own: number): boolean {
  if (!behind.slice(0, behind.indexOf(first)).some(isWallLine)) return false;
  const offers = behind.filter(isOffer).length;
  return offers > 0 && (isTalk(prose) || (own < ENOUGH_PROSE && offers >= FEWEST_OFFERS));
}

const LONGEST_DATE = 100;
const LONGEST_ISSUE = 200;
const NEAR_BEFORE = 4;
const NEAR_BEHIND = 3;
/** "3 hours ago", "Hace 20 minutos" */
const AGO = forLetters('^(?:\\w+ )?\\d+ [\\p{Ll}]+ ago$|^hace \\d+ [\\p{Ll}]+$', 'i');

/** A line near the headline, or between it and the text, is a date. */
function isDatedNear(blocks: readonly RawBlock[], headline: RawBlock, first: RawBlock): boolean {
  const at = blocks.indexOf(headline);
  const near = blocks.slice(Math.max(0, at - NEAR_BEFORE), Math.max(at, blocks.indexOf(first)) + NEAR_BEHIND);
  return near.some((block) => block !== headline && isDate(block));
}

/** Statements are often signed with place and day. @param boxes those that hold the text */
function isDatedAtEnd({ blocks }: Survey, boxes: ReadonlySet<Box>): boolean {
  const end = blocks.findLastIndex(({ box }) => boxes.has(box));
  return blocks.slice(end, end + NEAR_BEHIND).some((block) => isDate(block));
}

/** The line at the head of a printed paper's page: number, day, who publishes it. Also long ones count. */
function isIssueDated({ blocks }: Survey, headline: RawBlock | null): boolean {
  const above = headline === null ? [] : blocks.slice(0, blocks.indexOf(headline));
  return above.some((block) => block.chars < LONGEST_ISSUE && block.linked === 0 && hasDay(lineOf(block).toLowerCase()));
}

/** Whose the site is. */
const RIGHTS = /©|copyright/i;

const isDate = (block: RawBlock): boolean =>
  block.chars < LONGEST_DATE &&
  !RIGHTS.test(lineOf(block)) &&
  (isTime(block) || isDated(block) || YEAR.test(lineOf(block)) || AGO(lineOf(block)).test(lineOf(block)));
