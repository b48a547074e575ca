/** What an article says of who wrote it: "Ana Lima covers the river for this paper." */
import { forLetters } from './alphabets.ts';
import { lineOf, makeOf, type RawBlock } from './boxes.ts';
import { isSetMostly, SLANTED } from './set.ts';
import { fromFirstWord } from './words.ts';

const LONGEST = 700;
const SHORTEST_NAME = 6;

/** Behind a writer's name. */
const DOES =
  /^(?: \([^)]{2,50}\))?(?:,? (?:who )?(?:is|was|has|covers?|writes?|reports?|reported|teaches|lives|joined|works|leads|directs|edits|can be)|,? (?:que )?(?:es|fue|ha|cubre|escribe|informa|enseña|vive|trabaja|dirige|edita|colabora))\s/;
/** "The author thanks …", "El autor es …", "Ana Lima is a senior fellow at …" */
const WRITERS = forLetters(
  `^(?:${[
    'The (?:authors?|writers?) (?:[\\p{Ll}]+ )?(?:is|are|was|has|have|thanks?|would|teach[\\p{Ll}]*|writes?|works?|acknowledges?)',
    '(?:El autor|La autora|L[oa]s autor[ea]s) (?:es|son|fue|ha|han|agradece[\\p{Ll}]*|escribe[\\p{Ll}]*|trabaja[\\p{Ll}]*)',
    "(?:[\\p{Lu}][\\p{L}.’'-]+ (?:(?:de|del|la|van|von|da) ){0,2}){2,4}(?:is (?:an?|the) |has (?:covered|written|reported) |(?:covers|writes|teaches|reports) |(?:fue|es) (?:una? |el |la )?(?:profesor|investigador|periodista|escritor|analista|corresponsal|director|abogad|catedr[aá]tic|doctor|autor|economista|historiador|soci[oó]log|polit[oó]log|diplom[aá]tic|embajador|columnista|acad[eé]mic|editor|miembro)|(?:cubre|escribe|enseña|dirige|colabora) )",
  ].join('|')})`,
);

/** Before a name. */
export const BY =
  /^(?:(?:written|words|text|story) by|by|(?:escrito (?:\([^)]{2,20}\) )?|textos? )?por|textos?(?= ?:)|textos? de|autor(?:a|es|as)?,) ?:? /i;

/** The names in a byline, by which lines on its people are known. */
export function namesIn(byline: string): readonly string[] {
  return byline
    .replace(BY, '')
    .split(/,| and | y | & /)
    .map((name) => name.trim())
    .filter((name) => name.length >= SHORTEST_NAME && name.includes(' '));
}

/** Buttons and menus may stand between byline and text. */
const NEAR_BEFORE = 24;
const NEAR = 8;
const LONGEST_BYLINE = 100;

/** Names in the lines "By …" near a block, for pages that do not say in their data who wrote them. */
export function bylineAround(blocks: readonly RawBlock[], near: RawBlock): readonly string[] {
  const at = blocks.indexOf(near);
  return blocks
    .slice(Math.max(0, at - NEAR_BEFORE), at + NEAR)
    .filter(({ chars }) => chars < LONGEST_BYLINE)
    .map(lineOf)
    .flatMap((line) => (BY.test(line) ? namesIn(line) : []));
}

/** True for a line that begins with a writer's name and says what he does. @param names as `namesIn` gives them */
export function isOnWriter(block: RawBlock, names: readonly string[]): boolean {
  if (names.length === 0 || block.chars > LONGEST || block.box.heading > 0) return false;
  const text = fromFirstWord(lineOf(block));
  const lower = text.toLowerCase();
  // Old sites set bylines in capitals.
  return names.some((name) => lower.startsWith(name.toLowerCase()) && DOES.test(text.slice(name.length)));
}

const MOST_NAMES = 6;
const DEGREES =
  /^(?:(?:Drs?|Prof|Sr|Sra|Mr|Mrs|Ms|Mx|Rev|Lic|Ing|Gen|Col|Maj|Capt)\.?|Dra\.?|Professors?|Profesora?|Doctora?|Sir|Dame|Ambassador|Embajadora?|Don|Doña) /;

/** True where a page's headline is a name, and its text begins by what its bearer does. */
export function isProfile(first: RawBlock, headline: string): boolean {
  if (headline.split(' ').length > MOST_NAMES || first.chars > LONGEST) return false;
  const name = headline.replace(DEGREES, '');
  const text = lineOf(first).replace(DEGREES, '');
  return text.startsWith(name) && DOES.test(text.slice(name.length));
}

/** The same at the end of a text, where no name is known: what is set in italics or made otherwise than the text, and begins so. @param own how most of the text is made */
export function isNoteOnWriter(block: RawBlock, own: string): boolean {
  if (block.chars > LONGEST || !(makeOf(block.box) !== own || isSetMostly(block, SLANTED))) return false;
  const text = fromFirstWord(lineOf(block));
  return WRITERS(text).test(text);
}
