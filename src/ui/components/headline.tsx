/** Headline against article: what the headline says and the body does not carry. */
import { quoteWords } from '../../locales/index.ts';
import type { Article } from '../view/article.ts';
import { balanced } from '../view/said.ts';
import { words } from '../view/text.ts';
import { useWords } from './lang.tsx';

/** One line; nothing where the headline takes no side. */
export function Headline({ article }: { readonly article: Article }) {
  const t = useWords(quoteWords);
  const { headline, lang } = article.analysis;
  if (headline.verdict === 'none') return null;
  return (
    <section class="section headline small" aria-label={t.headlineTitle}>
      {headline.verdict === 'ok' ? (
        <p class="quiet">{t.headlineOk}</p>
      ) : (
        <p>
          {t.headlineMore}{' '}
          <span class="said" lang={lang ?? undefined}>
            {headline.words.map((span) => `${t.open}${balanced(words(article.text, span))}${t.close}`).join(', ')}
          </span>
        </p>
      )}
    </section>
  );
}
