/** A text with its marks, in a page of our own: "Show" goes to the words in it instead of a tab. */
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/types.ts';
import type { ThemeSwitches } from '../../settings/properties.ts';
import type { Article } from '../view/article.ts';
import { pieces } from '../view/pieces.ts';
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
  useLayoutEffect(() => place.current?.querySelector('.shown')?.scrollIntoView?.({ block: 'nearest' }), [shown]);
  return (
    <>
      <p class="marked-text said" lang={analysis.lang ?? undefined} ref={place}>
        {pieces(text, analysis).map(({ start, end, theme }) => (
          <span key={start} class={shown !== null && overlap(shown, { start, end }) ? 'shown' : ''}>
            {theme !== null && themes[theme] ? <MarkSample theme={theme}>{text.slice(start, end)}</MarkSample> : text.slice(start, end)}
          </span>
        ))}
      </p>
      <JumpContext.Provider value={jump}>{children}</JumpContext.Provider>
    </>
  );
}
