/** One quote: verbatim with its marks, or what is reported behind "Reported:"; who says it, how, and what can be done with it. */
import { useMemo } from 'preact/hooks';
import type { Lang } from '../../core/types.ts';
import { commonWords, quoteWords } from '../../locales/index.ts';
import { useCopy } from '../hooks/use-copy.ts';
import type { Article } from '../view/article.ts';
import { nameAtStart } from '../view/names.ts';
import { type QuoteView, sayingOf, verbOf } from '../view/quotes.ts';
import { shorten } from '../view/text.ts';
import { useLang, useWords } from './lang.tsx';
import { PostLine } from './post-line.tsx';
import { Said } from './said.tsx';
import { ShowButton } from './show-button.tsx';

/** The quote as a list item. */
export function QuoteItem({ view, article }: { readonly view: QuoteView; readonly article: Article }) {
  const quotes = useWords(quoteWords);
  const common = useWords(commonWords);
  const { verb, means } = sayingOf(view, article.analysis, useLang());
  const short = shorten(view.text, 60);
  return (
    <li class="quote">
      <p>
        {view.reported && <span class="reported">{quotes.reported} </span>}
        <Said text={view.text} lang={article.analysis.lang} />
      </p>
      <PostLine article={article} at={view.quote.start} />
      <div class="quote-by small">
        <span class="speaker">
          <bdi>{shorten(nameAtStart(view.actor, common), 80)}</bdi>
          {verb !== '' && <span class="unseen">, </span>}
        </span>
        {verb !== '' && <span class="quiet">{means === '' ? verb : `${verb} (${means})`}</span>}
        <span class="acts">
          <ShowButton span={view.quote.parts?.[0] ?? view.quote} what={short} />
          <CopyButton view={view} article={article} short={short} />
          <LinkButton view={view} article={article} short={short} />
        </span>
      </div>
    </li>
  );
}

interface ActProps {
  readonly view: QuoteView;
  readonly article: Article;
  readonly short: string;
}

function CopyButton({ view, article, short }: ActProps) {
  const common = useWords(commonWords);
  const lang = useLang();
  const copy = useCopy();
  return (
    <button
      type="button"
      class="press"
      aria-label={common.copyWhat(short)}
      onClick={() => copy(asText(view, article, lang), common.copied)}
    >
      {common.copy}
    </button>
  );
}

/** Offered only where the link finds this passage again, and no other. */
function LinkButton({ view, article, short }: ActProps) {
  const common = useWords(commonWords);
  const copy = useCopy();
  const { url } = article.page;
  const { text, linkTo } = article;
  const span = view.quote.parts?.[0] ?? view.quote;
  // A linker is as good as another of the same page and text.
  const link = useMemo(() => linkTo(span), [url, text, span]);
  if (link === null) return null;
  return (
    <button type="button" class="press" aria-label={common.linkWhat(short)} onClick={() => copy(link, common.linkCopied)}>
      {common.link}
    </button>
  );
}

/** A quote with its source, for the clipboard: the words, who, how, where. */
function asText(view: QuoteView, { page, analysis }: Article, lang: Lang): string {
  const common = commonWords[lang];
  const quotes = quoteWords[lang];
  const said = view.reported ? `${quotes.reported} ${view.text}` : view.text;
  const by = [nameAtStart(view.actor, common), verbOf(view, analysis, lang)].filter(Boolean).join(', ');
  return [said, by, [page.title, page.site, page.date].filter(Boolean).join(', '), page.url].filter(Boolean).join('\n');
}
