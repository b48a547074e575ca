/** Who wrote an article, as the page shows it between headline and text: for pages whose data do not say so, or name the site instead. */
import { forLetters } from './alphabets.ts';
import { type Box, lineage, lineOf, type Piece, type RawBlock } from './boxes.ts';
import { attribute, flatParentOf, nameOf } from './tree.ts';
import { BY } from './writers.ts';

const LONGEST = 200;
const LONGEST_NAME = 40;
const MOST_NAMES = 8;
const HIGHEST_CLIMB = 3;

/** Of a box, by what its class says that it is. */
const NAMED = /^(?:byline|auth?or|firma|signature)/;
/** Of a link to somebody's own page, in lower case. */
const OWN_PAGE =
  /\/(?:authors?|autor(?:es|a)?|by|people|person|profiles?|perfil|staff|firmas?|contributors?|columnistas?|periodistas?|@[\w.-]+)(?:\/|$)/;

const SMALL = 'de|del|la|las|los|van|von|der|den|da|dos|di|du|al|el|bin|ibn|y|e|ter|ten';
/** A name of two to five words, without a title or an office. */
const NAME = forLetters(`^[\\p{Lu}][\\p{L}.’'-]*(?: (?:(?:${SMALL}) ){0,2}[\\p{Lu}][\\p{L}.’'-]*){1,4}$`);
/** Words of offices and buttons, which names do without. */
export const OFFICE =
  /\b(?:staff|editors?|desk|newsroom|correspondents?|reporters?|writers?|bureau|team|agenc(?:y|ies|ia|ias)|redacci[oó]n|corresponsal(?:es)?|enviad[oa]s?|editora?|read|view|follow|more|news|perfil|ver|seguir|min|senior|fellow|director[a]?|professor|am|pm|updated|published|written|super user|admin)\b/i;
/** Between two names, or a name and what else a line holds. */
export const BETWEEN = /,|;|\||·|•|\n| (?:and|y|e|with|con) | & |\s[-–—]\s/;
/** A byline that names a desk or an agency, and nothing that was counted. */
const DESK = forLetters(String.raw`^[\p{Lu}][^\d,;|·•()]{2,38}$`);

/** True for a name as people have them. */
export const isName = (text: string): boolean => text.length <= LONGEST_NAME && NAME(text).test(text) && !OFFICE.test(text);

/** The names in a text, parted by commas and the like. */
export const namesAmong = (text: string): string[] =>
  text
    .replace(BY, '')
    .split(BETWEEN)
    .map((each) => each.trim())
    .filter(isName);

/**
 * The names that the page shows, in its own order, parted by commas; empty where it shows none.
 * @param near the lines around the headline and before the text
 * @param site the site's name, which is nobody's
 */
export function shownByline(near: readonly RawBlock[], site: string): string {
  const names = new Set<string>();
  for (const block of near) {
    if (block.chars > LONGEST || block.box.heading === 1) continue;
    const isNamed = BY.test(lineOf(block)) || isNamedByline(block.box);
    const behindDate = BEHIND_DATE.exec(lineOf(block))?.[1] ?? '';
    for (const { text, leadsToPerson } of [{ text: behindDate, leadsToPerson: true }, ...partsOf(block)]) {
      if (!isNamed && !leadsToPerson) continue;
      for (const name of namesAmong(text)) if (name.toLowerCase() !== site.toLowerCase() && names.size < MOST_NAMES) names.add(name);
    }
  }
  return names.size > 0 ? [...names].join(', ') : (near.map(deskIn).find((desk) => desk !== '') ?? '');
}

/** "Posted on 3 May 2025 by Ana Lima" */
const BEHIND_DATE = /\b(?:19|20)\d\d\b.{0,20} (?:by|por):? (.+)$/i;

const MARKED = '[itemprop~="author"],[rel~="author"]';
const MOST_MARKED = 4;

/**
 * The same by the page's own marks, wherever they stand in the nearest element around the headline that has any.
 * @param around the elements around the headline, innermost first
 */
export function markedByline(around: readonly Element[], site: string): string {
  const near = around.find((element) => element.querySelector(MARKED) !== null);
  const marked = [...(near?.querySelectorAll(MARKED) ?? [])];
  const texts = new Set(marked.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()));
  if (texts.size > MOST_MARKED) return '';
  return [...new Set([...texts].flatMap(namesAmong))].filter((name) => name.toLowerCase() !== site.toLowerCase()).join(', ');
}

const IN_HEAD = ['citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'];
/** "Lima, Ana", as libraries write it. */
const TURNED = /^([^,]+), ([^,]+)$/;

/** The same by what tools and libraries read in a page's head. */
export function namedInHead(document: Document): string {
  const metas = [...document.querySelectorAll('meta[name][content]')].filter((meta) =>
    IN_HEAD.includes(attribute(meta, 'name').toLowerCase()),
  );
  const names = metas.map((meta) => attribute(meta, 'content').trim().replace(TURNED, '$2 $1')).filter(isName);
  return [...new Set(names)].slice(0, MOST_NAMES).join(', ');
}

const isNamedByline = (box: Box): boolean =>
  lineage(box)
    .slice(0, HIGHEST_CLIMB)
    .some(({ place, element }) => NAMED.test(place.beside) || NAMED.test(attribute(element, 'data-testid')));

interface Part {
  readonly text: string;
  /** Where it leads to; empty where it is no link. */
  readonly href: string;
  /** It is a link to somebody's own page. */
  readonly leadsToPerson: boolean;
}

/** Each link of a line for itself: sites set name and date side by side without a blank between them. */
export function partsOf({ pieces }: RawBlock): Part[] {
  return pieces.map((piece) => {
    const link = linkAround(piece);
    const href = link === null ? '' : attribute(link, 'href') || '#';
    const leadsToPerson = link !== null && (/\bauthor\b/.test(attribute(link, 'rel')) || OWN_PAGE.test(href.toLowerCase()));
    return { text: piece === null ? '' : piece.data.replace(/\s+/g, ' ').trim(), href, leadsToPerson };
  });
}

function linkAround(piece: Piece): Element | null {
  for (let at = piece === null ? null : flatParentOf(piece), climbed = 0; at !== null && climbed <= HIGHEST_CLIMB; at = flatParentOf(at)) {
    if (nameOf(at) === 'a') return at;
    climbed += 1;
  }
  return null;
}

/** Of somebody who writes under the name of an account. */
const ACCOUNT = /^[\p{L}\d][\p{L}\d._-]{2,30}$/u;
const BEFORE = /(?:^|\s)(?:by|por):?$/i;

/** "By Post newsdesk", or such words as a link to its page. */
function deskIn(block: RawBlock): string {
  const line = lineOf(block);
  const linked = partsOf(block).find(({ text, leadsToPerson }) => leadsToPerson && text.includes(' ') && DESK(text).test(text));
  if (linked !== undefined) return linked.text;
  const account = partsOf(block).find(
    ({ text, leadsToPerson }, at, parts) => leadsToPerson && ACCOUNT.test(text) && BEFORE.test(parts[at - 1]?.text ?? ''),
  );
  if (account !== undefined && !OFFICE.test(account.text)) return account.text;
  const rest = block.chars < LONGEST_NAME && BY.test(line) ? line.replace(BY, '').trim() : '';
  return block.box.heading === 0 && rest.includes(' ') && DESK(rest).test(rest) ? rest : '';
}
