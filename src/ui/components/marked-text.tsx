/** A text with its marks, in a page of our own: "Show" goes to the words in it instead of a tab. */
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/types.ts';
import type { ThemeSwitches } from '../../settings/properties.ts';
import type { Article } from '../view/article.ts';
import { type Piece, pieces } from '../view/pieces.ts';
import { overlap } from '../view/text.ts';
import { MarkSample } from './mark-sample.tsx';
import { JumpContext } from './show-button.tsx';

/** The text, and below it what is said of it. `themes`: those whose marks are drawn. */
export function MarkedText(props: { readonly article: Article; readonly themes: ThemeSwitches; readonly children: ComponentChildren }) {
  const { article, themes, children } = props;
  const { text, analysis } = article;
  const [shown, setShown] = useState<Span | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  const jump = useCallback(async (span: Span) => {
    setShown(span);
    return true;
  }, []);
  const all = pieces(text, analysis);
  const isShown = (piece: Span) => shown !== null && overlap(shown, piece);
  const from = all.findIndex(isShown);
  const to = all.findLastIndex(isShown) + 1;
  const [before, within, behind] = from < 0 ? [all, [], []] : [all.slice(0, from), all.slice(from, to), all.slice(to)];
  const draw = (some: readonly Piece[]) =>
    some.map(({ start, end, theme }) => {
      const words = text.slice(start, end);
      return <span key={start}>{theme !== null && themes[theme] ? <MarkSample theme={theme}>{words}</MarkSample> : words}</span>;
    });
  useLayoutEffect(() => place.current?.querySelector('.shown')?.scrollIntoView?.({ block: 'nearest' }), [shown]);
  return (
    <>
      <p class="marked-text said" lang={analysis.lang ?? undefined} ref={place}>
        {draw(before)}
        {/* One element, so that one line goes around the words and none between them and their marks. */}
        {within.length > 0 && <span class="shown">{draw(within)}</span>}
        {draw(behind)}
      </p>
      <JumpContext.Provider value={jump}>{children}</JumpContext.Provider>
    </>
  );
}
