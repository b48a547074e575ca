/** When an article appeared, as the page shows it near the headline. */
import { forLetters } from './alphabets.ts';
import { lineOf, type RawBlock } from './boxes.ts';
import { attribute } from './tree.ts';

const LONGEST = 140;
const TIMES = 'time[datetime]';
const HIGHEST_CLIMB = 2;

const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene)/,
  /^feb/,
  /^mar/,
  /^(?:apr|abr)/,
  /^ma[yi]/,
  /^jun/,
  /^jul/,
  /^(?:aug|ago)/,
  /^(?:sep|set)/,
  /^o[ck]t/,
  /^nov/,
  /^(?:dec|dic)/,
];
const WORD = '([\\p{L}]{3,10})\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const DAY_FIRST = forLetters(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: de)? ${WORD},?(?: del?)? ${YEAR}`);
/** Mail has the hour before the year. */
const MONTH_FIRST = forLetters(
  `(?<![\\p{L}])${WORD} (\\d{1,2})(?:st|nd|rd|th)?,?(?: \\d\\d:\\d\\d(?::\\d\\d)?(?: [\\p{Ll}]{2,5})?)? ${YEAR}`,
);
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;

const LONGEST_HEADING = 40;

/**
 * The date near a headline, ISO 8601; empty where none is shown.
 * @param near the lines around the headline and before the text
 * @param lang the page's language: in Spanish "3/4/2026" is of April; elsewhere such dates are left, unless a figure above twelve or full stops tell the day from the month
 */
export function shownDate(near: readonly RawBlock[], lang: string): string {
  for (const block of near) {
    if (block.chars > (block.box.heading > 0 ? LONGEST_HEADING : LONGEST)) continue;
    const date = timeIn(block) || dateIn(lineOf(block).toLowerCase(), lang);
    if (date !== '') return date;
  }
  return '';
}

/** Of the element around a line's first word, or the first such element in its box. */
function timeIn({ box, pieces }: RawBlock): string {
  let at = pieces.find((piece) => piece !== null)?.parentElement ?? null;
  for (let climbed = 0; at !== null && climbed <= HIGHEST_CLIMB; climbed += 1, at = at.parentElement) {
    const time = at.matches(TIMES) ? at : at === box.element ? at.querySelector(TIMES) : null;
    const value = time === null ? '' : attribute(time, 'datetime');
    if (/^\d{4}-\d\d-\d\d/.test(value)) return value;
    if (at === box.element) break;
  }
  return '';
}

const IN_FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;
const LAST_MONTH = 12;
/** In lines of pages that do not say their language. */
const SPANISH = /publicado|actualizado|fecha|hora/;

function dateIn(line: string, lang: string): string {
  const iso = ISO.exec(line);
  if (iso !== null) return iso[0];
  const dayFirst = DAY_FIRST(line).exec(line);
  if (dayFirst !== null) return written(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST(line).exec(line);
  if (monthFirst !== null) return written(monthFirst[3], monthFirst[1], monthFirst[2]);
  const [, first = '', sign, second = '', year] = IN_FIGURES.exec(line) ?? [];
  if (Number(second) > LAST_MONTH) return inFigures(year, first, second);
  const isDayFirst = Number(first) > LAST_MONTH || sign === '.' || /^es\b/i.test(lang) || SPANISH.test(line);
  return isDayFirst ? inFigures(year, second, first) : '';
}

const inFigures = (year = '', month = '', day = ''): string =>
  Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31
    ? ''
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function written(year = '', month = '', day = ''): string {
  const at = MONTHS.findIndex((each) => each.test(month)) + 1;
  return inFigures(year, String(at), day);
}

/** What sites call it beside the usual name. */
const META =
  /^(?:(?:dc|dcterms|prism|og|citation|parsely|sailthru|cxenseparse:recs)[:._-])?(?:pub(?:lish(?:ed|ing)?|lication)?[-_]?(?:date|time)|date(?:[-_.](?:issued|published|created))?|datepublished|created|fecha)$/i;
const MARKED = '[itemprop~="datePublished"]';

/** The date that the page's head or the mark nearest to the headline gives; empty without one. @param around the elements around the headline, innermost first */
export function markedDate(document: Document, around: readonly Element[]): string {
  const named = [...document.querySelectorAll('meta[content]')].filter((meta) =>
    META.test(attribute(meta, 'name') || attribute(meta, 'property')),
  );
  const marked = around.find((element) => element.querySelector(MARKED) !== null)?.querySelector(MARKED);
  const values = [...named, ...(marked ? [marked] : [])].flatMap((element) =>
    ['content', 'datetime', 'title'].map((name) => attribute(element, name)),
  );
  return values.find((value) => /^\d{4}-\d\d-\d\d/.test(value)) ?? '';
}

/** From an address such as "/2026/03/12/a-story". */
export function dateInAddress(url: string): string {
  const found = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)/.exec(url);
  return found === null ? '' : inFigures(found[1], found[2], found[3]);
}
