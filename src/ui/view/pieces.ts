/** A text cut at its marks and sentence ends, so that it can be drawn piece by piece. */
import type { Analysis, Span, Theme } from '../../core/types.ts';

/** A piece; `theme` is null outside marks. */
export interface Piece extends Span {
  readonly theme: Theme | null;
}

/** The pieces of a text, without gaps. Marks do not overlap. */
export function pieces(text: string, { terms, sentences }: Analysis): readonly Piece[] {
  const cuts = new Set([
    0,
    text.length,
    ...terms.flatMap(({ start, end }) => [start, end]),
    ...sentences.flatMap(({ start, end }) => [start, end]),
  ]);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    start,
    end: sorted[index + 1] ?? text.length,
    theme: terms.find((term) => term.start <= start && start < term.end)?.theme ?? null,
  }));
}
