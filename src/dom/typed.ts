/** Text as somebody typed it, in `pre`: blank lines part its paragraphs; what others wrote before, and a signature, are none of it. */
import type { BlockKind } from '../core/types.ts';
import { type Box, lineage, nodeOf, type Told } from './boxes.ts';

/** "> as I said", "| as I said" */
const CITED = /^\s*[>|]/;
const LONGEST_ATTRIBUTION = 200;
/** "On Monday Ana Lima wrote:" */
const ATTRIBUTION = /(?:\bwr(?:ote|ites)|\bescribió|\bescribe)\s?:?\s*$/;
/** Before a signature; behind it little may follow. */
const SIGNED = /^(?:--\s?|[_*=-]{10,}\s*|-{4,}.*-{4,}\s*)$/;
const MOST_SIGNED = 0.3;
const LONGEST_HEADING = 60;
/** A line of one's own without an end of sentence. */
const HEADING = /[\p{L}\p{N})]$/u;

/** A block of an article. */
interface TypedBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Told[];
  readonly box: Box;
}

/** A paragraph, from where to where in the whole text. */
type Span = readonly [from: number, to: number];

/** The paragraphs of a block that stands in `pre`; any other block as it is. */
export function asTyped(block: TypedBlock): TypedBlock[] {
  if (block.kind !== 'paragraph' || !lineage(block.box).some(({ name }) => name === 'pre')) return [block];
  const text = block.pieces.map((piece) => piece?.data ?? '\n').join('');
  const spans = paragraphsIn(text);
  const part = cutter(block.pieces);
  return spans.map(([from, to], at) => {
    const line = text.slice(from, to).trim();
    const isHeading = line.length <= LONGEST_HEADING && !line.includes('\n') && HEADING.test(line) && at > 0 && at < spans.length - 1;
    return { ...block, kind: isHeading ? 'heading' : 'paragraph', pieces: part(from, to) };
  });
}

function paragraphsIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = -1;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const isSigned = SIGNED.test(line);
    if (line.trim() === '' || CITED.test(line) || isSigned) {
      if (from >= 0) spans.push([from, at]);
      from = -1;
      const last = spans.at(-1);
      if (CITED.test(line) && last !== undefined && isAttribution(text.slice(...last))) spans.pop();
      if (isSigned && text.length - end < text.length * MOST_SIGNED && spans.length > 0) return spans;
    } else if (from < 0) from = at;
    at = end + 1;
  }
  return from < 0 ? spans : [...spans, [from, text.length]];
}

const isAttribution = (paragraph: string): boolean => paragraph.length <= LONGEST_ATTRIBUTION && ATTRIBUTION.test(paragraph);

/** Gives the pieces between two offsets of their whole text; asked in order, since a page may hold thousands of both. */
function cutter(pieces: readonly Told[]): (from: number, to: number) => Told[] {
  const ends: number[] = [];
  for (const piece of pieces) ends.push((ends.at(-1) ?? 0) + (piece?.data.length ?? 1));
  let at = 0;
  return (from, to) => {
    while ((ends[at] ?? to) <= from) at += 1;
    const found: Told[] = [];
    for (let i = at; i < pieces.length && (ends[i - 1] ?? 0) < to; i += 1)
      found.push(stretch(pieces[i] ?? null, from - (ends[i - 1] ?? 0), to - (ends[i - 1] ?? 0)));
    return found;
  };
}

/** A piece between two of its offsets, which may lie outside of it. */
function stretch(piece: Told, from: number, to: number): Told {
  if (piece === null || (from <= 0 && to >= piece.data.length)) return piece;
  const first = Math.max(0, from);
  return { data: piece.data.slice(first, to), node: nodeOf(piece), from: first + ('node' in piece ? piece.from : 0) };
}
