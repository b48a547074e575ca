/** All quotes, direct and reported kept apart. */
import { useMemo, useState } from 'preact/hooks';
import { commonWords, panelWords, quoteWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import { QuoteItem } from '../components/quote-item.tsx';
import type { Article } from '../view/article.ts';
import { plain } from '../view/marks.ts';
import { nameOf } from '../view/names.ts';
import { allQuotes, type QuoteView } from '../view/quotes.ts';
import { FilterField } from './filter-field.tsx';

/** Two sections under one filter. */
export function QuoteLists({ article }: { readonly article: Article }) {
  const t = useWords(panelWords);
  const quotes = useWords(quoteWords);
  const common = useWords(commonWords);
  const [filter, setFilter] = useState('');
  const all = useMemo(() => allQuotes(article.text, article.analysis), [article.text, article.analysis]);
  const wanted = plain(filter);
  const found = all.filter((view) => wanted === '' || plain(`${nameOf(view.actor, common)} ${view.text}`).includes(wanted));
  const part = (reported: boolean) => found.filter((view) => view.reported === reported);
  return (
    <section class="section quotes" aria-label={t.quotes}>
      <div class="tools">
        <FilterField filter={filter} change={setFilter} found={found.length} all={all.length} />
      </div>
      <QuoteList title={quotes.direct} none={t.directNone} views={part(false)} article={article} />
      <QuoteList title={quotes.indirect} none={t.indirectNone} views={part(true)} article={article} />
    </section>
  );
}

function QuoteList(props: {
  readonly title: string;
  readonly none: string;
  readonly views: readonly QuoteView[];
  readonly article: Article;
}) {
  const { title, none, views, article } = props;
  return (
    <div class="mark-group">
      <h2>
        {title} <span class="quiet">{views.length}</span>
      </h2>
      {views.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul>
          {views.map((view) => (
            <QuoteItem key={view.index} view={view} article={article} />
          ))}
        </ul>
      )}
    </div>
  );
}
