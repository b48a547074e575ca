/** Whether a page is an article. Evidence adds up; no single claim of the page decides. */
import { type Box, lineage, type RawBlock, textOf } from './boxes.ts';
import { findHeadline, SEPARATOR } from './headline.ts';
import type { Located } from './located.ts';
import { isArticleType, type Metadata } from './metadata.ts';
import { proseOf } from './weigh.ts';

/** `article`: mark it · `no-article`: mark it only where the reader asks · `too-large`: beyond the stated limits. */
export type Verdict = 'article' | 'no-article' | 'too-large';

/** With less evidence a page is no article; where it has a little more, the second look asks for what is missing (`story.ts`). */
export const LEAST = 1.5;
/** With this much evidence only what speaks against it counts there. */
export const ENOUGH = 3;

/**
 * How much speaks for an article: from a page's metadata, where its prose stands, what else it shows, and its address.
 * @param url the page's address, as documents have it: it can always be read
 */
export function evidenceFor(located: Located, metadata: Metadata, url: string): number {
  const isClaimed = [...metadata.types].some(isArticleType);
  const own = located.page.blocks.filter(({ box }) => located.inside.has(box));
  const paragraphs = own.filter((block) => proseOf(block) >= 60 && !block.box.caption);
  const told = prose(paragraphs);
  return (
    claims(metadata, isClaimed, told) +
    told +
    name(metadata) +
    place(located, metadata, own[0], paragraphs) +
    company(located, metadata, own) +
    address(new URL(url)) -
    (isClaimed ? 0 : manners(own, metadata, paragraphs))
  );
}

/** Pages that are something else, as schema.org and Open Graph name them. */
/** Hosts of code call theirs objects. */
const OTHER =
  /^(og:)?(object|dataset|product|discussion|software|itemlist|search|(qa|about|contact|collection)page|profile|recipe|job|course|video|book|movie|\w*(event|gallery)$)/;

/** Some call their round-ups collections and their stories in pictures galleries, or name the film in a story: with much prose it counts little. */
const HOLDER = /collection|gallery|video/;

/** As `prose` says it. */
const MUCH = 2;

function claims({ types, byline }: Metadata, isClaimed: boolean, told: number): number {
  const others = isClaimed ? [] : [...types].filter((type) => OTHER.test(type));
  const isHolder = others.every((type) => HOLDER.test(type));
  const against = others.length === 0 ? 0 : !isHolder ? 6 : told === MUCH ? 1.5 : 4;
  return (isClaimed ? 2 : 0) + (types.has('og:article') ? 1 : 0) - against + (byline !== '' ? 0.5 : 0);
}

function prose(paragraphs: readonly RawBlock[]): number {
  const chars = paragraphs.reduce((sum, block) => sum + block.chars, 0);
  if (chars < 200) return -3;
  // One line without end is no wire story; what somebody typed parts its paragraphs by blank lines.
  if (paragraphs.length < 2 && paragraphs[0]?.box.name !== 'pre') return chars > 5_000 ? -3 : -1;
  if (chars < 900) return chars < 400 ? 0 : 0.5;
  return chars > 2500 && paragraphs.length >= 5 ? MUCH : 1;
}

const LONGEST_DATE = 100;
/** In a line near the headline. */
export const YEAR = /\b(19|20)\d\d\b/;
/** "PORT ELIAS (AP) —", "Madrid, 9 may (EFE).-" */
export const DATELINE = /^\s*[A-ZÀ-Ž]([A-ZÀ-Ž .,]{3,40}|[^.!?–—]{2,50}[).])[ .]*[–—-]/;

/** An article's prose stands together, under a headline with a date; a front page's is strewn over many small boxes. */
function place(
  { page, weights, root }: Located,
  { title, date }: Metadata,
  first: RawBlock | undefined,
  paragraphs: readonly RawBlock[],
): number {
  const headline = findHeadline(page, first, title);
  const at = headline === null ? 0 : page.blocks.indexOf(headline);
  const start = paragraphs[0] === undefined ? at : page.blocks.indexOf(paragraphs[0]);
  // Boxes with lists may stand between headline and text.
  const near = page.blocks.slice(Math.max(0, at - 4), Math.max(at + 8, start));
  const isDated = date !== '' || near.some((block) => block !== headline && block.chars < LONGEST_DATE && YEAR.test(textOf(block)));
  const isWire = paragraphs.slice(0, 2).some((block) => DATELINE.test(textOf(block)));
  const around = lineage(root).map(({ name }) => name);
  return (
    (root.weight > weights.total * 0.6 ? 1 : 0) +
    (headline === null ? -1 : 0.5) +
    (isDated ? 1 : 0) +
    (isWire ? 1 : 0) +
    (around.includes('article') ? 1 : around.includes('main') ? 0.5 : 0)
  );
}

const FEWEST_POSTS = 3;
const LEAST_IN_POST = 60;
/** Words and samples set as code, in a text that is about none. */
const MUCH_CODE = 6;
const LONG_LIST = 150;
/** With more prose than this to a link, the links are an article's notes. */
const PROSE_PER_LINK = 100;
const SHORT_LIST = 12;

/** Sites, or parts of sites, by the end of their name and the parts of their address. */
const ELSEWHERE = 'wikis?|docs|documentation|fo(rum|ro)s?|manual|handbook|help|support|shop|tienda|questions';
const ELSEWHERE_NAMED = new RegExp(`\\b(${ELSEWHERE})$`, 'i');
const ELSEWHERE_AT = new RegExp(`(^|[./])(${ELSEWHERE})([./]|$)`);

/** "… : r/geopolitics", as such sites end a post's title. */
const BOARD = /\br\/\w+$/;

function name({ title, site }: Metadata): number {
  const parts = title.split(SEPARATOR);
  const own = site || (parts.length > 1 ? (parts.at(-1) ?? '') : '');
  return BOARD.test(title) ? -5 : ELSEWHERE_NAMED.test(own) ? -3 : 0;
}

/** What stands beside the prose: lists of links, samples of code, posts of several people. */
function company({ page, root }: Located, { types }: Metadata, own: readonly RawBlock[]): number {
  const links = page.blocks.filter((block) => block.linked > block.chars * 0.5 && block.chars > 15).length;
  const isManual = root.element.querySelectorAll('pre,code').length >= MUCH_CODE;
  const isForm = root.element.querySelector('input[type="password"]') !== null;
  const isList = !types.has('liveblogposting') && isListed(own, root);
  return (
    (links > LONG_LIST && links * PROSE_PER_LINK > root.weight ? -1 : links < SHORT_LIST ? 1 : 0) -
    (isManual ? 2 : 0) -
    (isForm || isList ? 3.5 : 0)
  );
}

/** Titles of lists, handbooks and shelves. */
const SHELF =
  /archives( [-–—|]|$)|latest news|[uú]ltimas noticias|\bfaqs?|frequently asked|preguntas frecuentes|help cent|de ayuda|dic[ct]ionar|definici|definition (&|and|of)/i;
const PRICE = /^\s*([$€£]\s?\d|\d+[.,]\d\d ?€)/;
const SECOND_PERSON = /\b(you|your|usted|tus?)\b/gi;
const WORDS_PER_YOU = 40;
/** With more, the page is about its figures: results, standings, timetables. */
const CELLS_PER_PARAGRAPH = 5;

/** True for prose that talks to the reader. @param paragraphs the first forty count */
export function isTalk(paragraphs: readonly Parameters<typeof textOf>[0][]): boolean {
  const text = paragraphs.slice(0, 40).map(textOf).join(' ');
  return (text.match(SECOND_PERSON)?.length ?? 0) * WORDS_PER_YOU > text.split(/\s+/).length;
}

/** What no article does, unless it is one by its own word: it talks to the reader, names a price, is a shelf, is mostly a table. */
function manners(own: readonly RawBlock[], { title }: Metadata, paragraphs: readonly RawBlock[]): number {
  const isSold = own.some((block) => block.chars < 25 && PRICE.test(textOf(block)));
  const cells = own.filter(({ box }) => box.name === 'td').length;
  const isTable = cells > paragraphs.length * CELLS_PER_PARAGRAPH;
  return (SHELF.test(title) ? 5 : 0) + (isTalk(paragraphs) || isTable ? 2 : 0) + (isSold ? 3 : 0);
}

/**
 * Whether several boxes with prose each hold a heading that leads elsewhere, or the same short line, figures aside ("Reply",
 * "3 hours ago"): stories of a list, posts of several people.
 */
function isListed(own: readonly RawBlock[], root: Box): boolean {
  const kinds = new Map<string, Set<Box>>();
  for (const block of own) {
    const { box, chars, linked } = block;
    const isTitle = box.heading > 0;
    if (box.caption || proseOf(block) > 0) continue;
    if (isTitle && linked < chars * 0.8) continue;
    let post: Box | null = box;
    while (post !== null && post.weight < LEAST_IN_POST) post = post.parent;
    if (post === null || post === root) continue;
    const line = isTitle ? 'title' : textOf(block).replace(/\P{L}+/gu, '');
    if (line.length < 4) continue;
    const posts = kinds.get(line) ?? new Set();
    if (posts.add(post).size >= FEWEST_POSTS) return true;
    kinds.set(line, posts);
  }
  return false;
}

/** Addresses of dated or titled pages. */
const TITLED = /\d{4}\/\d|-\w+-\w+-\w+|\d{6,}/;

function address({ hostname, pathname, search }: URL): number {
  if (/^\/(index\.\w+)?$/.test(pathname + search)) return -1;
  return (TITLED.test(pathname) ? 1 : 0) - (ELSEWHERE_AT.test(hostname + pathname) ? 2 : 0);
}
