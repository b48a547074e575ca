/** The result, the honest state in its place, or that the page is being read. */
import type { ComponentChildren } from 'preact';
import { stateWords } from '../../locales/index.ts';
import { useRemedy } from '../hooks/use-remedy.ts';
import type { SightHandle } from '../hooks/use-sight.ts';
import { failedNotice, noticeOf } from '../view/notice.ts';
import { stateOf } from '../view/sight.ts';
import { type Article, articleOf, isEmpty } from './article.ts';
import { Guard } from './guard.tsx';
import { useLang, useWords } from './lang.tsx';
import { Notice } from './notice.tsx';

/** `children` draws the article where there is something to show of it. */
export function PageBody({
  handle,
  children,
}: {
  readonly handle: SightHandle;
  readonly children: (article: Article) => ComponentChildren;
}) {
  const { sight, busy } = handle;
  const lang = useLang();
  const states = useWords(stateWords);
  const remedy = useRemedy(handle);
  const state = stateOf(sight);
  const article = state?.phase === 'marked' ? articleOf(state) : null;
  if (sight === null || (busy && article === null)) return <p class="section notice quiet">{states.reading}</p>;
  const notice = noticeOf(sight, lang);
  return (
    <>
      {state?.page.translated === true && <p class="banner">{states.translated}</p>}
      {notice !== null && <Notice notice={notice} act={remedy} />}
      {article !== null && !isEmpty(article) && (
        <Guard key={`${state?.page.url} ${state?.revision}`} fallback={<Notice notice={failedNotice(lang)} act={remedy} />}>
          <Drawn article={article}>{children}</Drawn>
        </Guard>
      )}
    </>
  );
}

/** A component of its own, so that the guard above hears what it throws. */
function Drawn({ article, children }: { readonly article: Article; readonly children: (article: Article) => ComponentChildren }) {
  return <>{children(article)}</>;
}
