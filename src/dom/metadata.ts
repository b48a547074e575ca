/** What a page says of itself: structured data, meta elements, headings. Everything in it is the page's word and is bounded. */
import { attribute } from './tree.ts';
import { share, wordsOf } from './words.ts';

/** A page's own account of itself; empty strings where it is silent. */
export interface Metadata {
  readonly title: string;
  readonly site: string;
  readonly byline: string;
  /** ISO 8601 as given, empty where it is no date. */
  readonly date: string;
  readonly lang: string;
  /** Types of schema.org that the page claims, lower case. */
  readonly types: ReadonlySet<string>;
}

const LONGEST = 500;
const LONGEST_DATA = 400_000;
const MOST_SCRIPTS = 20;
const DEEPEST = 6;
const TIMES = 'article time[datetime], time[pubdate]';

/** Reads a document's metadata. Malformed structured data is passed over. Yields between its pieces. */
export function* metadataOf(document: Document): Generator<void, Metadata, void> {
  const data = yield* structuredData(document);
  const meta = metaElements(document);
  const titles = [meta.get('og:title'), document.querySelector('head > title')?.textContent];
  const shown = wordsOf([...titles, document.querySelector('h1')?.textContent].join(' '));
  // Lists describe the first of their stories, and endless pages any of theirs.
  const isOther = ({ headline }: Item) => typeof headline === 'string' && shown.size > 0 && share(wordsOf(headline), shown) < 0.5;
  const items = data.items.filter((item) => !isOther(item));
  const main = items.find(isNews) ?? items.find((item) => typeof item.headline === 'string');
  const first = (...values: readonly unknown[]) => clip(values.map((value) => nameIn(value)).find((name) => name !== '') ?? '');
  return {
    title: first(main?.headline, ...titles),
    site: first(meta.get('og:site_name'), main?.publisher),
    byline: first(main?.author, meta.get('author')),
    date: isoDate(
      first(
        main?.datePublished,
        meta.get('article:published_time'),
        meta.get('date'),
        document.querySelector(TIMES)?.getAttribute('datetime'),
      ),
    ),
    lang: attribute(document.documentElement, 'lang').slice(0, 35),
    types: new Set([...items.flatMap(typesIn), ...data.types, ...ogType(meta)]),
  };
}

type Item = Readonly<Record<string, unknown>>;

const NEWS = /^(\w*newsarticle|article|(live)?blogposting)$/;

/** True where a claimed type is that of an article. */
export const isArticleType = (type: string): boolean => NEWS.test(type);

const isNews = (item: Item): boolean => typesIn(item).some(isArticleType);

function typesIn(item: Item): string[] {
  const list: unknown[] = [item['@type']].flat();
  return list.flatMap((each) => (typeof each === 'string' ? [typeNamed(each)] : []));
}

/** From its address at schema.org. */
const typeNamed = (address: string): string => address.replace(/^.*\//, '').toLowerCase();

function* structuredData(document: Document): Generator<void, { items: Item[]; types: string[] }, void> {
  const items: Item[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS)) {
    collect(parse(script.textContent ?? ''), items, 0);
    yield;
  }
  const micro = [...document.querySelectorAll('[itemscope][itemtype]')].slice(0, MOST_SCRIPTS);
  return { items, types: micro.map((element) => typeNamed(attribute(element, 'itemtype'))) };
}

function parse(text: string): unknown {
  if (text.length > LONGEST_DATA) return null;
  try {
    return JSON.parse(text.replace(/[\n\r\t]+/g, ' ').replace(/, *([}\]])/g, '$1'));
  } catch {
    return null;
  }
}

/** Top-level items and those of `@graph` and `mainEntity`; lists of teasers do not count as the page's own type. */
function collect(value: unknown, items: Item[], depth: number): void {
  if (depth > DEEPEST || items.length > 100) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, items, depth + 1);
  } else if (isItem(value)) {
    items.push(value);
    collect(value['@graph'], items, depth + 1);
    collect(value.mainEntity, items, depth + 1);
  }
}

/** Asked where it is no list. */
const isItem = (value: unknown): value is Item => value instanceof Object;

function metaElements(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop')).toLowerCase();
    if (name !== '' && !found.has(name)) found.set(name, attribute(element, 'content'));
  }
  return found;
}

function ogType(meta: ReadonlyMap<string, string>): string[] {
  const type = meta.get('og:type')?.toLowerCase() ?? '';
  // Tools call each page an article; of one that never appeared they know only when it was changed.
  const isPage = meta.has('article:modified_time') && !meta.has('article:published_time');
  return type === '' ? [] : [isPage ? PAGE : `og:${type}`];
}

/** What is no story: pages on the site and its people. */
export const PAGE = 'webpage';

/** The name in a person, an organisation, or a list of them. */
function nameIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (depth > DEEPEST) return '';
  if (Array.isArray(value))
    return value
      .slice(0, 8)
      .flatMap((each) => nameIn(each, depth + 1) || [])
      .join(', ');
  return isItem(value) ? nameIn(value.name, depth + 1) : '';
}

const isoDate = (value: string): string => (/^\d{4}-\d\d-\d\d/.test(value) ? value : '');
const clip = (value: string): string => value.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
