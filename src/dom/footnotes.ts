/** Footnotes that no name tells: marks in the text that lead to a line further down the same page, and words that a link says only to screen readers. */
import { forLetters } from './alphabets.ts';
import { lineOf, type Piece, type RawBlock } from './boxes.ts';
import { attribute, flatParentOf, nameOf } from './tree.ts';
import { proseOf } from './weigh.ts';

const LONGEST_MARK = 8;
const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z*†‡]{1,2})[\])]?\s*$/;
const IN_BRACKETS = /^\s*[[(]/;
/** With a larger share of the prose, what the marks lead to is the text itself: they are a table of its parts. */
const LARGEST_SHARE = 0.4;

const LONGEST_LABEL = 30;

/** What was found among an article's blocks. */
export interface Footnotes {
  readonly notes: ReadonlySet<RawBlock>;
  /** Pieces that are marks of such notes. */
  readonly marks: ReadonlySet<Piece>;
}

const NONE: Footnotes = { notes: new Set(), marks: new Set() };

/**
 * The footnotes of a text and their marks.
 * @param blocks the article's, in document order
 */
export function footnotesAmong(blocks: readonly RawBlock[]): Footnotes {
  const marks = new Set<Piece>();
  const wanted = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    if (block.linked === 0) continue;
    for (const piece of block.pieces) {
      const target = piece === null ? '' : targetOf(piece);
      if (target === '') continue;
      marks.add(piece);
      if (!wanted.has(target)) wanted.set(target, at);
    }
  }
  if (marks.size === 0) return NONE;
  const isNote = (block: RawBlock, at: number): boolean => namesAround(block).some((name) => (wanted.get(name) ?? at) < at);
  const notes = blocks.filter(isNote);
  const [first] = notes;
  const label = first && blocks[blocks.indexOf(first) - 1];
  if (label !== undefined && label.chars < LONGEST_LABEL && label.stops === 0) notes.unshift(label);
  const isFew = proseIn(notes) < proseIn(blocks) * LARGEST_SHARE;
  return isFew ? { notes: new Set(notes), marks } : NONE;
}

const proseIn = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** What a footnote's mark leads to on the same page; empty for any other piece. */
function targetOf(piece: Text): string {
  if (piece.data.length > LONGEST_MARK || !MARK.test(piece.data)) return '';
  const around = elementsAround(piece);
  const link = around.find((element) => nameOf(element) === 'a');
  const isRaised = IN_BRACKETS.test(piece.data) || around.some((element) => nameOf(element) === 'sup');
  const href = link !== undefined && isRaised ? attribute(link, 'href') : '';
  return href.startsWith('#') ? href.slice(1) : '';
}

const MOST_AROUND = 6;

function elementsAround(piece: Text): Element[] {
  const around: Element[] = [];
  for (let at = flatParentOf(piece); at !== null && around.length < MOST_AROUND; at = flatParentOf(at)) around.push(at);
  return around;
}

/** What a link could call the place where a block begins. */
function namesAround({ pieces }: RawBlock): string[] {
  const first = pieces.find((piece) => piece !== null && piece.data.trim() !== '');
  const names = first == null ? [] : elementsAround(first).flatMap((element) => [attribute(element, 'id'), attribute(element, 'name')]);
  return names.filter((name) => name !== '');
}

const LONGEST_HINT = 60;
/** Where a link leads, told to those who do not see the page. */
const HINT =
  /^[\s,;:(–—-]*(?:(?:links? )?opens? (?:in )?(?:a |an )?(?:new|external) (?:browser )?(?:tab|window|site)|external link|(?:se )?abre en (?:una )?(?:nueva )?(?:pestaña|ventana)(?: nueva)?|enlace externo)[\s.)]*$/i;

/** The pieces of a block that are its text: neither marks of footnotes nor what a link says of itself. */
export function readable({ linked, pieces }: RawBlock, marks: ReadonlySet<Piece>): readonly Piece[] {
  if (linked === 0) return pieces;
  const isHint = (piece: Piece): boolean => piece !== null && piece.data.length < LONGEST_HINT && HINT.test(piece.data);
  return pieces.filter((piece) => !marks.has(piece) && !isHint(piece));
}

const LONGEST_SIGN = 20;
const SIGN = forLetters(String.raw`^(?:[^\p{L}\p{N}]+|[-–—#*· ]+(?:[0oO]+|30)[-–—#*· ]+)$`);

/** True for what only parts or ends a text: "* * *", "###", "-30-", "-o0o-". */
export const isSign = (block: RawBlock): boolean => block.chars < LONGEST_SIGN && SIGN(lineOf(block)).test(lineOf(block));

const LONGEST_END = 40;
const END =
  /^(?:\W*(?:ends?|fin)\W*|(?:notes?|background|information) (?:to|for) (?:the )?(?:editors?|media|press)|(?:notas?|informaci[oó]n) (?:para|a) (?:(?:los|las|la) )?(?:editores|redacci[oó]n|redacciones|medios|prensa))\s*:?$/i;

/** True for the word at which a statement to the press ends, and the line over the notes to editors behind it. */
export const isEnd = (block: RawBlock): boolean => block.chars < LONGEST_END && block.linked === 0 && END.test(lineOf(block));
