/** A site's name where its data do not say it: what a page's title holds beside the headline, and what leads to the site's front page. */
import { forLetters } from './alphabets.ts';
import { SEPARATOR } from './headline.ts';
import { attribute } from './tree.ts';
import { share, wordsOf } from './words.ts';

const LONGEST = 60;
const MOST_LINKS = 300;
/** What a title says of how the page is shown, and of the part of the site. */
const VERSION = /print|imprimi|versi[oó]n|^(?:sala de prensa|press (?:room|office|releases?)|newsroom|news|noticias|comunicados?)$/i;
/** What some put around a title. */
const ORNAMENT = forLetters('^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}).!?]+$', 'g');
const HOME = /^(?:home|homepage|inicio|accueil|portada|logo|skip|back|menu|ir a(?:l)? (?:la )?(?:portada|inicio)|volver.*)$/i;

/**
 * The name of the site; empty where nothing tells it.
 * @param headline the article's as shown, which is no part of it; empty where none is
 */
export function siteOf(document: Document, headline: string): string {
  const words = longWordsOf(headline);
  const isOther = (part: string): boolean => {
    const own = longWordsOf(part);
    return part.length <= LONGEST && (own.size === 0 || share(own, words) <= 0.5);
  };
  const parts = document.title
    .split(SEPARATOR)
    .map((part) => part.replace(ORNAMENT(part), ''))
    .filter((part) => part !== '');
  const beside = parts.filter((part) => isOther(part) && !VERSION.test(part));
  const home = homeIn(document);
  const { hostname } = new URL(URL.canParse(document.URL) ? document.URL : 'about:blank');
  const told = [...beside, ...home].filter((name) => isLikeHost(name, hostname));
  const same = beside.find((part) => home.some((name) => plain(name) === plain(part)));
  const last = headline !== '' && parts.length > 1 && !isOther(parts[0] ?? '') ? beside.at(-1) : undefined;
  return told[0] ?? same ?? last ?? home[0] ?? (headline !== '' && parts.length > 1 ? beside.at(-1) : '') ?? '';
}

/** What the links to the front page say, in words or by their picture. */
function homeIn(document: Document): string[] {
  const here = document.URL;
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS).filter((link) => isHome(attribute(link, 'href'), here));
  const names = links.map((link) =>
    [link.textContent ?? '', attribute(link, 'aria-label'), attribute(link.querySelector('[alt]') ?? link, 'alt'), attribute(link, 'title')]
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .find((text) => text !== '' && text.length <= LONGEST && !HOME.test(text)),
  );
  return names.filter((name) => name !== undefined);
}

/** Plainly below the front page, as most links are: to read an address is dear. */
const BELOW = /^(?:https?:\/\/[^/?#\\\s]+)?\/(?!index\.)[\w-][^.%\\\s]*(?:\.\w+)?$/;

function isHome(href: string, here: string): boolean {
  if (href.startsWith('#') || BELOW.test(href) || !URL.canParse(href, here)) return false;
  const { origin, pathname, search } = new URL(href, here);
  return origin === new URL(here).origin && /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}

const SHORTEST_WORD = 4;

/** Without those that any two lines may share. */
const longWordsOf = (text: string): ReadonlySet<string> => new Set([...wordsOf(text)].filter(({ length }) => length >= SHORTEST_WORD));

/** Of a text whose accents stand by themselves. */
const ACCENTS = /[\u0300-\u036f]/g;
const NO_LETTER = forLetters('[^\\p{L}\\p{N}]', 'g');

function plain(text: string): string {
  const bare = text.normalize('NFD').replace(ACCENTS, '');
  return bare.replace(NO_LETTER(bare), '').toLowerCase();
}

const SHORTEST_HOST = 4;

/** "The Lake Post" at lakepost.example. */
function isLikeHost(name: string, hostname: string): boolean {
  const letters = plain(name);
  const labels = hostname.split('.').slice(0, -1).map(plain);
  return labels.some(
    (label) =>
      label.length >= SHORTEST_HOST &&
      label !== 'news' &&
      (letters.includes(label) || label.includes(letters)) &&
      letters.length >= SHORTEST_HOST,
  );
}
