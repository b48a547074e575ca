/** Captions that no name tells: a short text in one box with a picture, which stands before it, or beside the picture's number. */
import { type Box, lineOf, makeOf, type RawBlock } from './boxes.ts';
import { isSetAll, SLANTED } from './set.ts';
import { proseOf } from './weigh.ts';

const LONGEST = 320;
const SCRAPS = 30;
const HIGHEST_CLIMB = 3;
const PICTURES = 'img, picture, video';

/** True where a page's article holds a picture at all: most blocks need not be asked. */
export const hasPictures = ({ element }: Box): boolean => element.querySelector(PICTURES) !== null;

/**
 * True for a block that only tells of a picture.
 * @param top boxes that hold more than pictures: the article's, those around its headline
 * @param own how most of the article's prose is made
 */
export function isUnderPicture(block: RawBlock, top: ReadonlySet<Box>, own: string): boolean {
  if (block.chars > LONGEST) return false;
  // Where paragraphs are bare cells, so are captions.
  const isOwn = makeOf(block.box) === own && block.box.name !== 'td';
  if (isOwn) return isBehindPicture(block, block.box) && isSetAll(block, SLANTED);
  let box: Box | null = block.box;
  for (let climbed = 0; box !== null && climbed <= HIGHEST_CLIMB && !top.has(box); climbed += 1) {
    if (box.weight > proseOf(block) + SCRAPS) return false;
    if (isBehindPicture(block, box)) return true;
    box = box.parent;
  }
  return false;
}

function isBehindPicture({ pieces }: RawBlock, { element }: Box): boolean {
  const text = pieces.find((piece) => piece !== null);
  const picture = element.querySelector(PICTURES);
  return text != null && picture !== null && (picture.compareDocumentPosition(text) & 4) !== 0;
}

/** "3 of 5", as galleries number their pictures. */
const COUNTER = /^\d{1,3} ?(?:of|de|\/) ?\d{1,3}$/i;
const isCounter = (block: RawBlock | undefined): boolean => block !== undefined && block.chars < SCRAPS && COUNTER.test(lineOf(block));

/** True for a short text beside such a line: the caption of a picture in a gallery. */
export const isCounted = (block: RawBlock, before: RawBlock | undefined, after: RawBlock | undefined): boolean =>
  block.chars <= LONGEST && (isCounter(before) || isCounter(after));
