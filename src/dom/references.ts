/** Lists of sources at the end of an article that only the line over them calls so. */
import { lineOf, type RawBlock } from './boxes.ts';
import { BOLD, isSetAll } from './set.ts';
import { proseOf } from './weigh.ts';

const LABEL =
  /^(?:references|bibliography|works cited|sources|further reading|(?:end|foot)?notes|referencias(?: bibliogr[aá]ficas)?|bibliograf[ií]a|obras citadas|fuentes|notas)\s*:?$/i;
const LONGEST_LABEL = 40;
/** What names a source: a year, a title in quotation marks, a link. */
const SOURCE = /\b(?:19|20)\d\d\b|["“«]/;
const LARGEST_SHARE = 0.3;
const FEWEST = 2;

/**
 * The lines of such a list, without the one over it; empty where there is none.
 * @param blocks the article's, in document order
 */
export function referencesAmong(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const at = blocks.findLastIndex(isLabel);
  if (at < 1) return blocks.slice(-LAST).filter(isInOne);
  const behind = blocks.slice(at + 1);
  const isOther = ({ box }: RawBlock): boolean => box.parent !== behind[0]?.box.parent || box.name !== behind[0]?.box.name;
  const end = behind.findIndex((block) => isOther(block) || !isSource(block));
  const list = end < 0 ? behind : behind.slice(0, end);
  return list.length < FEWEST || proseIn(list) > proseIn(blocks) * LARGEST_SHARE ? [] : list;
}

const LAST = 3;
const IN_ONE = /^(?:references|bibliography|works cited|referencias|bibliograf[ií]a|obras citadas)\s?[:.] /i;

/** All in one paragraph, the label at its beginning. */
const isInOne = (block: RawBlock): boolean => block.box.heading === 0 && IN_ONE.test(lineOf(block));

const isLabel = (block: RawBlock): boolean =>
  block.chars < LONGEST_LABEL && LABEL.test(lineOf(block)) && (block.box.heading > 0 || isSetAll(block, BOLD));

const isSource = (block: RawBlock): boolean => block.linked > 0 || SOURCE.test(lineOf(block));

const proseIn = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);
