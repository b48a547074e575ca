/** Lines that say again what the article says elsewhere: a headline under its own picture, a pull quote. */
import { lineOf, type RawBlock } from './boxes.ts';
import { fromFirstWord } from './words.ts';

/** Longer ones are no pull quotes. */
const LONGEST = 400;
/** Fewer characters may well stand twice. */
const FEWEST = 30;
/** A line that is a quotation from end to end is there to be seen. */
const FEWEST_QUOTED = 15;
const ALL_QUOTED = /^["“«][^"“”«»]+["”»]\.?$/;
const COMPARED = 80;
const BLOCKS_PER_SLICE = 50;

const plain = (block: RawBlock): string => lineOf(block).toLowerCase();
const QUOTED = /^["“«‘'](.{30,}?)(?:["”»]|[’'](?!\p{L}))/u;
/** Without the quotation marks and the name behind it. */
function core(text: string): string {
  const words = fromFirstWord((/^["“«‘']/.test(text) ? QUOTED.exec(text)?.[1] : null) ?? text).slice(0, COMPARED);
  return /\w$/.test(words) ? words : words.replace(/[^\p{L}\p{N}]+$/u, '');
}

/**
 * The blocks that are only repeated from the headline or from one of the text's own paragraphs. Yields often.
 * @param isOwn true for a block made as most of the article is: that is where pull quotes are taken from
 */
export function* repeats(
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
  isOwn: (block: RawBlock) => boolean,
): Generator<void, ReadonlySet<RawBlock>, void> {
  const found = new Set<RawBlock>();
  const title = headline === null ? '' : plain(headline);
  // A table of the text's parts says its headings.
  const heads = new Set(blocks.filter(({ box }) => box.heading > 0).map(plain));
  const others = new Map<RawBlock, string>();
  for (const block of blocks) {
    if (block.chars >= LONGEST) continue;
    const text = plain(block);
    if (text === title || (block.box.name === 'li' && heads.has(text))) found.add(block);
    else if ((!isOwn(block) || (block.chars < FEWEST && ALL_QUOTED.test(text))) && block.box.heading === 0 && !block.box.caption) {
      const words = core(text);
      if (words.length >= (ALL_QUOTED.test(text) ? FEWEST_QUOTED : FEWEST)) others.set(block, words);
    }
  }
  if (others.size === 0) return found;
  for (const [at, block] of blocks.entries()) {
    if (at % BLOCKS_PER_SLICE === 0) yield;
    if (!isOwn(block)) continue;
    const text = plain(block);
    for (const [other, words] of others) if (other !== block && text.includes(words)) found.add(other);
  }
  return found;
}
