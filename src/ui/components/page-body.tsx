/** The result, the honest state in its place, or that the page is being read. */
import type { ComponentChildren } from 'preact';
import { stateWords } from '../../locales/index.ts';
import type { Settings } from '../../settings/settings.ts';
import { useRemedy } from '../hooks/use-remedy.ts';
import type { SightHandle } from '../hooks/use-sight.ts';
import { useSlow } from '../hooks/use-slow.ts';
import { type Article, articleOf, isEmpty } from '../view/article.ts';
import { diagnosis } from '../view/diagnosis.ts';
import { type Notice as Content, failedNotice, noticeOf } from '../view/notice.ts';
import { stateOf } from '../view/sight.ts';
import { useDesk } from './desk.tsx';
import { Guard } from './guard.tsx';
import { useLang, useWords } from './lang.tsx';
import { Notice } from './notice.tsx';

/** `children` draws the article where there is something to show of it. */
export function PageBody(props: {
  readonly handle: SightHandle;
  readonly settings: Settings;
  readonly children: (article: Article) => ComponentChildren;
}) {
  const { handle, settings, children } = props;
  const { sight, busy } = handle;
  const lang = useLang();
  const desk = useDesk();
  const states = useWords(stateWords);
  const remedy = useRemedy(handle);
  const state = stateOf(sight);
  const article = state?.phase === 'marked' ? articleOf(state) : null;
  const isReading = sight === null || (busy && article === null);
  const isSlow = useSlow(isReading);
  if (isReading) {
    return (
      <section class="section notice quiet">
        <p>{states.reading}</p>
        {isSlow && <p>{states.slow}</p>}
      </section>
    );
  }
  const notice = noticeOf(sight, lang);
  const show = (content: Content) => <Notice notice={content} act={remedy} diagnose={() => diagnosis(desk.versions, settings, sight)} />;
  return (
    <>
      {state?.page.translated === true && <p class="banner">{states.translated}</p>}
      {notice !== null && show(notice)}
      {article !== null && !isEmpty(article.analysis) && (
        <Guard key={`${state?.session} ${state?.revision}`} fallback={show(failedNotice(lang))}>
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
