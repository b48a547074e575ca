/** Whether a page is an article. Evidence adds up; no single claim of the page decides. */
import type { Located } from './article.ts';
import { type Box, lineage } from './boxes.ts';
import { findHeadline } from './headline.ts';
import { isArticleType, type Metadata } from './metadata.ts';
import type { Survey } from './survey.ts';
import { namesOf } from './traits.ts';
import { proseOf } from './weigh.ts';

/** `article`: mark it · `no-article`: mark it only where the reader asks · `too-large`: beyond the stated limits. */
export type Verdict = 'article' | 'no-article' | 'too-large';

const ENOUGH = 3;

/**
 * Judges a page from its metadata, where its prose stands, what else it shows, and its address.
 * @param url the page's address
 */
export function judge(located: Located, metadata: Metadata, url: string): Verdict {
  const score =
    claims(metadata) + prose(located) + name(metadata, url) + place(located, metadata.title) + company(located, metadata) + address(url);
  return score >= ENOUGH ? 'article' : 'no-article';
}

/** Pages that are something else, as schema.org and Open Graph name them. */
const OTHER =
  /^(?:og:)?(?:product\w*|qapage|question|discussionforumposting|software\w+|collectionpage|itemlist|searchresultspage|faqpage|profile(?:page)?|recipe|jobposting|\w*event|course|video\w*|video\.\w+|imagegallery|mediagallery|aboutpage|contactpage|book|movie)$/;

function claims({ types, date, byline }: Metadata): number {
  const list = [...types];
  const isArticle = list.some(isArticleType);
  const isOther = !isArticle && list.some((type) => OTHER.test(type));
  return (isArticle ? 2 : 0) + (types.has('og:article') ? 1 : 0) - (isOther ? 4 : 0) + (date !== '' ? 1 : 0) + (byline !== '' ? 0.5 : 0);
}

function prose({ page, inside }: Located): number {
  const paragraphs = page.blocks.filter((block) => inside.has(block.box) && proseOf(block) >= 60 && !block.box.caption);
  const chars = paragraphs.reduce((sum, block) => sum + block.chars, 0);
  if (paragraphs.length < 2 || chars < 250) return -3;
  if (chars < 900) return chars < 400 ? 0 : 0.5;
  return chars > 2500 && paragraphs.length >= 5 ? 2 : 1;
}

/** An article's prose stands together, under a headline; a front page's is strewn over many small boxes. */
function place({ page, weights, root, inside }: Located, title: string): number {
  const share = weights.total === 0 ? 0 : root.weight / weights.total;
  const isHeaded =
    findHeadline(
      page,
      page.blocks.find(({ box }) => inside.has(box)),
      title,
    ) !== null;
  const isIn = (name: string) => lineage(root).some((box) => box.name === name);
  return (share > 0.6 ? 1 : 0) + (isHeaded ? 0.5 : -1) + (isIn('article') ? 1 : isIn('main') ? 0.5 : 0);
}

const POST = /(?:^|[ -])(?:post|message|answer|reply|topic)-?(?:body|content|text|message|row)?(?:$| )/;
const FEWEST_POSTS = 3;
/** Words set as code, in a text that is about none. */
const MUCH_CODE = 8;
const LONG_LIST = 150;
/** With more prose than this to a link, the links are an article's notes. */
const PROSE_PER_LINK = 100;
const SHORT_LIST = 12;

/** Pages about the site itself, by the whole first part of their title or the last part of their address. */
const OWN_PAGE =
  /^(?:(?:our )?(?:privacy|cookies?)(?:[ -](?:policy|notice))?|terms[ -](?:of|and)[ -](?:use|service|conditions)|(?:about|contact)(?:[ -]us)?|(?:sign|log)[ -]?in(?: .*)?|aviso[ -]legal|pol[ií]tica[ -]de[ -](?:privacidad|cookies)|(?:t[eé]rminos|condiciones)(?:[ -]y[ -]condiciones|[ -]de[ -]uso)|qui[eé]nes[ -]somos|contacto|iniciar[ -]sesi[oó]n)$/i;

/** Sites, or parts of sites, by the end of their name. */
const ELSEWHERE_NAMED = /\b(?:wiki|docs|documentation|forums?|foros?|manual|help|support|shop|tienda)$/i;

function name({ title, site }: Metadata, url: string): number {
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '') : '';
  const parts = title.split(/\s[-–—|·:]\s|:\s/);
  return [(parts[0] ?? '').trim(), last.replace(/\.\w+$/, '')].some((each) => OWN_PAGE.test(each))
    ? -4
    : ELSEWHERE_NAMED.test(site || (parts.length > 1 ? (parts.at(-1) ?? '') : ''))
      ? -3
      : 0;
}

/** What stands beside the prose: lists of links, samples of code, posts of several people. */
function company({ page, root, inside }: Located, { types }: Metadata): number {
  const links = page.blocks.filter((block) => block.linked > block.chars * 0.5 && block.chars > 15).length;
  const isManual = root.element.querySelectorAll('pre').length >= 3 || root.element.querySelectorAll('code').length >= MUCH_CODE;
  const isForm = root.element.querySelector('input[type="password"]') !== null;
  const isLive = types.has('liveblogposting');
  const isList = !isLive && storiesIn(page, root, inside) >= FEWEST_POSTS;
  const posts = isLive ? 0 : page.boxes.filter((box) => box.weight > 80 && POST.test(namesOf(box.element))).length;
  return (
    (links > LONG_LIST && links * PROSE_PER_LINK > root.weight ? -1 : links < SHORT_LIST ? 1 : 0) -
    (isManual ? 2 : 0) -
    (isForm || isList ? 3 : 0) -
    (posts >= FEWEST_POSTS ? 2 : 0)
  );
}

/** Stories that stand one under the other, each under a heading that leads to it. */
function storiesIn(page: Survey, root: Box, inside: ReadonlySet<Box>): number {
  const stories = new Set<Box>();
  for (const { box, chars, linked } of page.blocks) {
    if (linked < chars * 0.8 || !inside.has(box) || box.heading === 0) continue;
    const story = lineage(box).find((each) => each.name === 'article');
    if (story !== undefined && story.weight > 80 && story !== root && inside.has(story)) stories.add(story);
  }
  return stories.size;
}

/** Parts of addresses that name another kind of place, and those of dated or titled pages. */
const ELSEWHERE = /(?:^|[./])(?:wikis?|docs?|forums?|foros?|shop|tienda|help|support|questions)(?:[./]|$)/;
const TITLED = /\d{4}\/\d{1,2}|-\w+-\w+-\w+|\d{6,}/;

function address(url: string): number {
  if (!URL.canParse(url)) return 0;
  const { hostname, pathname, search } = new URL(url);
  if (/^\/(?:index\.\w+)?$/.test(pathname) && search === '') return -1;
  return (TITLED.test(pathname) ? 1 : 0) - (ELSEWHERE.test(hostname + pathname) ? 2 : 0);
}
