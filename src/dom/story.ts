/**
 * The second look at what a page is, once its text is read: one story of its own prose, or something that lists, announces or sells
 * stories. The gate believes a page's own word more than it deserves; what speaks against it here is how the page is made.
 */
import type { ArticleBlock } from './blocks.ts';
import { type Box, lineage, lineOf, type RawBlock, textOf } from './boxes.ts';
import { isDated, isTime } from './folio.ts';
import { DATELINE, YEAR } from './gate.ts';
import { findHeadline } from './headline.ts';
import { itemsIn, PLAYER_AT } from './items.ts';
import type { Located } from './located.ts';
import type { Metadata } from './metadata.ts';
import { isOffer, isWallLine } from './walls.ts';
import { isOnWriter } from './writers.ts';

/** Less prose than this, in characters, beside a player only says what it plays. */
const LEAST_BESIDE_PLAYER = 450;
/** Less before a wall is no more than a teaser. */
const LEAST_BEFORE_WALL = 320;
/** So are a standfirst and a paragraph. */
const TEASERS = 2;
/** With this much prose of its own a page is a story whatever else stands there. */
const ENOUGH_PROSE = 900;
const LITTLE_PROSE = 600;
/** More of the text in items than outside of them, so many times. */
const MOSTLY = 1.5;
const STRIKES = 3;
const FEWEST_WORDS = 4;
/** Over what others answered. */
const ANSWERS = /^\d+ answers?$/i;

/**
 * True where the page is one story.
 * @param located the place of the article, after the second look at it
 * @param blocks its text
 */
export function isStory(located: Located, metadata: Metadata, blocks: readonly ArticleBlock[]): boolean {
  const { page, inside } = located;
  if (page.blocks.some((block) => block.box.heading > 0 && inside.has(block.box) && ANSWERS.test(lineOf(block)))) return false;
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'item');
  const boxes = new Set(prose.map(({ box }) => box));
  const first = page.blocks.find(({ box }) => boxes.has(box));
  if (first === undefined) return false;
  const headline = findHeadline(page, first, metadata.title);
  const items = metadata.types.has('liveblogposting') ? new Map<Box, number>() : itemsIn(page);
  // On an endless page the story itself is made as the others behind it are.
  for (const box of headline === null ? [] : lineage(headline.box)) items.delete(box);
  const isInItem = (box: Box): boolean => lineage(box).some((each) => items.has(each));
  const texts = prose.filter(({ box }) => !isInItem(box)).map(charsOf);
  const own = sum(texts);
  const outside = page.blocks.filter(({ box }) => !isInItem(box));
  const isNamed = headline === null || lineOf(headline).split(' ').length < FEWEST_WORDS;
  const isDated = isDatedNear(outside, headline ?? first, first);
  if (isNamed && !isDated && headline !== null && isOnWriter(first, [lineOf(headline)])) return false;
  const strikes = [items.size > 0 && own < sum([...items.values()]), isNamed, !isDated, own < LITTLE_PROSE];
  if (strikes[0] && strikes.filter(Boolean).length >= STRIKES) return DATELINE.test(textOf(first));
  if (own >= ENOUGH_PROSE) return true;
  if (sum(prose.map(charsOf)) - own > own * MOSTLY) return false;
  if (DATELINE.test(textOf(first))) return true;
  if (own < LEAST_BESIDE_PLAYER && hasPlayer(located, metadata, first)) return false;
  const isTeaser = own < LEAST_BEFORE_WALL || (own < LITTLE_PROSE && texts.length <= TEASERS);
  return !(isTeaser && hasWall(located, headline ?? first));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const charsOf = ({ pieces }: ArticleBlock): number => sum(pieces.map((piece) => piece?.data.replace(/\s+/g, ' ').length ?? 1));

const PLAYED = /^(?:(?:video|audio)object|podcastepisode|og:(?:video|music)\b.*)$/;
const PLAYERS = 'video,audio,iframe';

/** The page says that it is about something that is played, or a player stands before the text. */
function hasPlayer({ page }: Located, { types }: Metadata, first: RawBlock): boolean {
  if ([...types].some((type) => PLAYED.test(type))) return true;
  const body = page.boxes[0]?.element;
  return [...(body?.querySelectorAll(PLAYERS) ?? [])].some(
    (player) =>
      (player.localName !== 'iframe' || PLAYER_AT.test(player.getAttribute('src') ?? '')) &&
      (player.compareDocumentPosition(first.box.element) & 4) !== 0,
  );
}

/** As schema.org says it. */
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

/** A line behind the headline says so, or the page's data do. */
function hasWall({ page }: Located, headline: RawBlock): boolean {
  const behind = page.blocks.slice(page.blocks.indexOf(headline) + 1);
  const data = headline.box.element.ownerDocument.querySelectorAll('script[type="application/ld+json"]');
  return (
    behind.some((block) => isWallLine(block) || isOffer(block)) || [...data].some(({ textContent }) => NOT_FREE.test(textContent ?? ''))
  );
}

const LONGEST_DATE = 100;
const NEAR_BEFORE = 4;
const NEAR_BEHIND = 3;
/** "3 hours ago", "Hace 20 minutos" */
const AGO = /^(?:\w+ )?\d+ \p{Ll}+ ago$|^hace \d+ \p{Ll}+$/iu;

/** A line near the headline, or between it and the text, is a date. */
function isDatedNear(blocks: readonly RawBlock[], headline: RawBlock, first: RawBlock): boolean {
  const near = blocks.slice(Math.max(0, blocks.indexOf(headline) - NEAR_BEFORE), blocks.indexOf(first) + NEAR_BEHIND);
  return near.some(
    (block) =>
      block !== headline &&
      block.chars < LONGEST_DATE &&
      (isTime(block) || isDated(block) || YEAR.test(lineOf(block)) || AGO.test(lineOf(block))),
  );
}
