/** One mark of the list: the whole of it is the button that shows it in the page. */
import { commonWords, panelWords } from '../../locales/index.ts';
import { useWords } from '../components/lang.tsx';
import { MarkSample } from '../components/mark-sample.tsx';
import { PostLine } from '../components/post-line.tsx';
import { useJump } from '../components/show-button.tsx';
import type { Article } from '../view/article.ts';
import type { MarkView } from '../view/marks.ts';
import { nameOf } from '../view/names.ts';
import { shorten } from '../view/text.ts';

/** The mark in its sentence, and who says it. */
export function MarkItem({ mark, article }: { readonly mark: MarkView; readonly article: Article }) {
  const common = useWords(commonWords);
  const t = useWords(panelWords);
  const jump = useJump();
  const lang = article.analysis.lang ?? undefined;
  return (
    <li>
      <button type="button" class="mark-item" onClick={() => void jump(mark.term)}>
        {/* Which of the sentence's words are marked is seen, and must be heard. */}
        <span class="unseen">
          {common.themes[mark.term.theme]}: <span lang={lang}>{mark.text}</span>, {t.mark(mark.number)}.{' '}
        </span>
        <span class="said" lang={lang} dir={lang === undefined ? 'auto' : 'ltr'}>
          {mark.before}
          <MarkSample theme={mark.term.theme}>{mark.text}</MarkSample>
          {mark.after}
        </span>
        <PostLine article={article} at={mark.term.start} />
        {mark.isSaid && (
          <span class="quiet small">
            {mark.actor !== null && t.saidBy('')}
            <bdi>{shorten(nameOf(mark.actor, common), 60)}</bdi>
          </span>
        )}
      </button>
    </li>
  );
}
