/** The sample: a short article as Lindero marks it, and who stands where in it. "Show" works in the sample itself. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Span } from '../../core/types.ts';
import { welcomeWords } from '../../locales/index.ts';
import { useLang, useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { JumpContext } from '../components/show-button.tsx';
import { StanceSection } from '../components/stance-section.tsx';
import { pieces } from '../view/pieces.ts';
import { overlap } from '../view/text.ts';
import { sampleArticle } from './sample-article.ts';

/** Article and stances, one under the other. */
export function Sample() {
  const t = useWords(welcomeWords).sample;
  const lang = useLang();
  const article = useMemo(() => sampleArticle(lang), [lang]);
  const [shown, setShown] = useState<Span | null>(null);
  const jump = useCallback(async (span: Span) => {
    setShown(span);
    return true;
  }, []);
  return (
    <section class="part">
      <h2>{t.title}</h2>
      <p class="quiet">{t.note}</p>
      <p class="sample-text said" lang={lang}>
        {pieces(article.text, article.analysis).map((piece) => (
          <span key={piece.start} class={shown !== null && overlap(shown, piece) ? 'shown' : ''}>
            {piece.theme === null ? (
              article.text.slice(piece.start, piece.end)
            ) : (
              <MarkSample theme={piece.theme}>{article.text.slice(piece.start, piece.end)}</MarkSample>
            )}
          </span>
        ))}
      </p>
      <JumpContext.Provider value={jump}>
        <StanceSection article={article} all />
      </JumpContext.Provider>
    </section>
  );
}
