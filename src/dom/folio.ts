/** Lines above a text that say when, where and in which issue it appeared, how long it takes to read, and how often it was read. */
import { forLetters } from './alphabets.ts';
import { lineOf, type RawBlock } from './boxes.ts';
import { isSetAll, SLANTED } from './set.ts';

/** A time or a date, and nothing else, in lower case. */
const TIME = new RegExp(
  `^(?:(?:updated|published|publicado|actualizado)(?: on| el)?:? )?(?:[\\d:.,/ –-]|\\b(?:h|hrs?|[ap]\\.?m\\.?|de|[a-z]{2,4}|${[
    '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|ene|abr|ago|dic)[a-zé]*\\.?',
    '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo',
  ].join('|')})(?=[ ,.]|$))*$`,
);

/** True for such a line. */
export const isTime = (block: RawBlock): boolean => TIME.test(lineOf(block).toLowerCase());

const DAY = forLetters(
  String.raw`\b\d{1,2}(?: de)? [\p{Ll}]{3,10}\.?,?(?: del?)? (?:19|20)\d\d\b|\b[\p{Ll}]{3,10}\.? \d{1,2},? (?:19|20)\d\d\b`,
);

/** True where a day is written out somewhere in a line in lower case. */
export const hasDay = (line: string): boolean => DAY(line).test(line);

const DATES =
  /[a-z]{3,10}\.? \d{1,2},? \d{4}|\d{1,2}(?: de)? [a-z]{3,10}\.?(?:,| del?)? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4}/g;
/** Stands for a date while a line is looked at, so that the pattern for dates need be made once only. */
const A_DATE = '\0';

/** Of a line in lower case above the text that begins with its date, ends a byline or the name of a place or a paper with it, or says how long it takes to read. */
const DATED = new RegExp(
  `^(?:${[
    `(?:(?:published|updated|publicado|actualizado|received|accepted|recibido|aceptado)(?: on| el)?:? )?${A_DATE}(?!\\d)`,
    `(?:lectura|tiempo(?: estimado)? de lectura|(?:reading|read) time)\\b.{0,20}$|\\d+[- ]min(?:ute|uto)?s?\\.?(?: (?:read|de lectura))?$|(?:by|por) .*(?:${A_DATE}|\\b(?:19|20)\\d\\d)$`,
    `[^.:;?!“”"]{2,60}?,? (?:an? )?${A_DATE}(?:, (?:p|pp|page|p[aá]g)\\.? ?[\\w-]+)?\\.?$`,
    `[^?!“”"]*[|•·][^?!“”"]*${A_DATE}(?!\\w)|[^?!“”"]*${A_DATE}[^?!“”"]*[|•·]`,
  ].join('|')})`,
);

/** Longer lines tell something. */
export const LONGEST_DATED = 100;

/** True for such a line. */
export const isDated = (block: RawBlock): boolean =>
  block.chars < LONGEST_DATED && block.box.heading === 0 && DATED.test(lineOf(block).toLowerCase().replace(DATES, A_DATE));

const LONGEST_ON_ISSUE = 300;

/** True for a line in italics with a link: the editors say where a text first stood, and what it belongs to. */
export const isOnIssue = (block: RawBlock): boolean =>
  block.linked > 0 && block.chars < LONGEST_ON_ISSUE && block.box.heading === 0 && isSetAll(block, SLANTED);
