/** Bylines without "By": a line between headline and text that holds nothing but names, or names beside a date. */
import { lineOf, type RawBlock, type Told, textOf } from './boxes.ts';
import { hasDay, isDated, isTime } from './folio.ts';
import { BOLD, isSetAll, SLANTED } from './set.ts';
import { BETWEEN, isName, OFFICE, partsOf } from './shown-byline.ts';
import { BY } from './writers.ts';

const LONGEST = 140;

/** What has the shape of a name and is a place, a paper, an office or a label. */
const NOT_PEOPLE = new RegExp(
  [
    '^(?:san|santa|santo|s[aã]o|saint|st\\.?|puerto|port|ciudad|villa|new|nuev[ao]|buenos|l[oa]s?|el|the|r[ií]o|north|south|east|west|upper|lower|mount|lake|cape|united|estados|costa|hong|sri|tel|abu|am[eé]rica|latin|middle|medio|human|open|sal(?:a|[oó]n)|pala(?:cio|ce)|plaza|casa|centro) ',
    '\\b(?:city|town|county|islands?|coast|states|times|post|press|prensa|herald|tribune|gazette|journal|wire|magazine|review|institute|foundation|university|ministry|union|council|watch|by|por|del (?:mar|plata|norte|sur))$',
    '\\b(?:release|statement|report|reading|special|interview|opini[oó]n|analysis|an[aá]lisis|editorial|advisory|essay|ensayo|feature|comunicado|nota|bolet[ií]n|informe|entrevista|reportaje|cr[oó]nica|photos?|v[ií]deos?|live|exclusive|exclusiva|breaking|share|world|mundo|politics|rights|foreign|affairs|security|archives?|newsletter|forum|moderators?)\\b',
  ].join('|'),
  'i',
);
/** Somebody's own page, where words of an address that sites also use otherwise are believed. */
const ON_STAFF = /\/(?:equipo|team|about|quienes-somos|redaccion|journalists?|writers?|bios?)\//i;

const isPerson = (text: string): boolean => isName(text) && !NOT_PEOPLE.test(text);

const split = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** "Tue Mar 3 19:40:02 UTC 2026", as mail has it. */
const MAILED = /\b\p{Ll}{3} +\d{1,2} \d\d:\d\d(?::\d\d)?(?: \p{Ll}{2,5})? (?:19|20)\d\d\b/u;
const hasAnyDay = (line: string): boolean => hasDay(line) || MAILED.test(line);

/** Name and date may stand side by side without a blank between them. */
const isDay = (block: RawBlock | undefined): boolean =>
  block !== undefined &&
  block.chars < LONGEST &&
  (isTime(block) ||
    isDated(block) ||
    hasAnyDay(
      block.pieces
        .map((piece) => piece?.data ?? '')
        .join(' ')
        .toLowerCase(),
    ));

/** True for a line that holds a name or several, and nothing else; what leads elsewhere is none. */
export function isNameAlone(block: RawBlock): boolean {
  if (block.chars > LONGEST || block.box.heading > 0 || block.linked > 0 || block.box.caption) return false;
  const parts = split(lineOf(block));
  return parts.length > 0 && parts.every(isPerson);
}

/** The parts of a line that can be names: those in links only where they lead to somebody's own page. */
function partsIn(block: RawBlock): string[] {
  const parts = partsOf(block).filter(({ href, leadsToPerson }) => href === '' || leadsToPerson || ON_STAFF.test(href));
  return parts.flatMap(({ text }) => split(text));
}

/** Over a name: "Author(s)", "Autora:" */
const LABEL = /^(?:author(?:s|\(s\))?|written by|words|by|autor(?:a|es|as|\/a|\(es\))?|autoría|escrito por|textos?|por) ?:?$/i;

/** The names in a line of nothing else, where it is set apart, or a day or a label stands beside it. */
function namesAlone(block: RawBlock, before: RawBlock | undefined, after: RawBlock | undefined): string[] {
  const parts = partsIn(block);
  const isOfNames = parts.some(isPerson) && parts.every((part) => isPerson(part) || OFFICE.test(part));
  const isSetApart = isSetAll(block, SLANTED) || isSetAll(block, BOLD);
  const isLabelled = before !== undefined && LABEL.test(lineOf(before));
  return isOfNames && (isSetApart || isLabelled || isDay(before) || isDay(after)) ? parts.filter(isPerson) : [];
}

/** "San Telmo, 3 de mayo de 2026", as statements begin: that is a place. */
const PLACED = /^[^,|·•]+,\s[^|·•]*\d{4}/;

/** The names in a line that also holds a day. */
const namesByDay = (block: RawBlock): string[] => (isDay(block) && !PLACED.test(lineOf(block)) ? partsIn(block).filter(isPerson) : []);

/** In the note on who wrote it. */
const MOST_MENTIONS = 1;

/**
 * The names of those who wrote an article, as such lines give them. Whom or what the text itself speaks of did not write it.
 * @param lines those between headline and text, in document order
 * @param text the blocks of the text
 */
export function bareNames(lines: readonly RawBlock[], text: readonly { readonly pieces: readonly Told[] }[]): string[] {
  const candidates = lines.filter((line) => line.chars <= LONGEST && line.box.heading === 0 && !line.box.caption && !BY.test(lineOf(line)));
  const alone = candidates.flatMap((line) => namesAlone(line, lines[lines.indexOf(line) - 1], lines[lines.indexOf(line) + 1]));
  // Beside a day also stands the place.
  const found = alone.length > 0 ? alone : candidates.flatMap(namesByDay);
  if (found.length === 0) return [];
  const told = text.map((block) => textOf(block).toLowerCase());
  return [...new Set(found)].filter((name) => told.filter((each) => each.includes(name.toLowerCase())).length <= MOST_MENTIONS);
}
