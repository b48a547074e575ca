/** "In their words": the quotes that an editor would pull, best first. */
import { useState } from 'preact/hooks';
import { commonWords, quoteWords } from '../../locales/index.ts';
import type { Article } from '../view/article.ts';
import { allQuotes, keyQuotes } from '../view/quotes.ts';
import { useWords } from './lang.tsx';
import { QuoteItem } from './quote-item.tsx';

const SHOWN = 3;

/** The section: three quotes, the other key quotes a word away, and all quotes behind `showAll`. */
export function KeyQuotes({ article, showAll }: { readonly article: Article; readonly showAll: () => void }) {
  const t = useWords(quoteWords);
  const common = useWords(commonWords);
  const [unfolded, setUnfolded] = useState(false);
  const key = keyQuotes(article.text, article.analysis);
  const all = allQuotes(article.text, article.analysis).length;
  const shown = unfolded ? key : key.slice(0, SHOWN);
  return (
    <section class="section quotes" aria-labelledby="quotes">
      <header>
        <h2 id="quotes">{t.title}</h2>
        {key.length > 0 && <span class="quiet small">{t.shown(shown.length, all)}</span>}
      </header>
      {shown.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {shown.map((view) => (
            <QuoteItem key={view.index} view={view} article={article} />
          ))}
        </ul>
      )}
      <p class="quotes-foot small">
        {key.length > SHOWN && (
          <button type="button" class="press" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? common.fewer : t.more(key.length - SHOWN)}
          </button>
        )}
        {all > key.length && (
          <button type="button" class="press" onClick={showAll}>
            {t.all(all)}
          </button>
        )}
      </p>
    </section>
  );
}
